# Exchange: files between the laptops of a team.
exchange-tabs-label = Parts of the exchange
exchange-tab-files = Exchange files
exchange-tab-hub = Hub
exchange-tab-laptops = Laptops of the team
exchange-alone = So far only this laptop works in this team. When a second one joins, the two bring each other up to date here.
exchange-alone-do = Look at the laptops of the team

# How it stands.
exchange-written-at = Last exchange file written: { $at }
exchange-written-never = This laptop has not written an exchange file yet.
exchange-read-at = Last exchange file read: { $at }
exchange-read-never = This laptop has not read an exchange file yet.
exchange-changes =
    { $count ->
        [0] Everything from this laptop is in an exchange file. There are two copies only once another laptop has read it.
        [one] One change from this laptop is not in any exchange file yet.
       *[other] { $count } changes from this laptop are not in any exchange file yet.
    }
exchange-hub-synced = Last synced with the hub: { $at }
exchange-hub-open = Last synced with the hub, but not fully: { $at }
exchange-hub-never = This laptop has not synced with the hub yet.
exchange-hub-changes =
    { $count ->
        [0] Everything from this laptop is in an exchange file or on the hub.
        [one] One change from this laptop is neither in an exchange file nor on the hub yet.
       *[other] { $count } changes from this laptop are neither in an exchange file nor on the hub yet.
    }
exchange-missing-line = Something other laptops already have is missing here.
exchange-newer =
    { $count ->
        [one] Something comes from a newer version of Geleit.
       *[other] { $count } things come from a newer version of Geleit.
    } It is kept and passed on. It shows when you update Geleit.

# Writing.
exchange-write-title = Write an exchange file
exchange-write-text = It holds what is on this laptop. Only the laptops of your team can read it. Use a USB stick.
exchange-write-do = Choose folder and write
exchange-write-again = Write once more
exchange-written-title = Exchange file written
exchange-written-text =
    { $laptops ->
        [one] One other laptop can read it.
       *[other] { $laptops } other laptops can read it.
    } It was read back and checked.
exchange-fact-file = File
exchange-fact-size = Size
exchange-fact-changes = Changes
exchange-fact-attachments = Attachments in it
exchange-fact-left = Attachments left behind
exchange-left-text = Where one of them is needed, it says “not yet received on this laptop”. It can be asked for later.
exchange-attach-legend = Attachments
exchange-attach-all = all: those of the changes and those asked for
exchange-attach-missing = only those other laptops asked for
exchange-attach-up-to = small ones only
exchange-attach-none = none
exchange-attach-size = At most this many MB each
exchange-attach-size-wrong = Write a number up to 64, for example 2.5.

# Reading: first a look, then taking over.
exchange-read-title = Read an exchange file
exchange-read-text = First you see what is in it. Nothing changes until you take it over.
exchange-read-do = Choose file and look
exchange-read-other = Choose another file
exchange-look-title = What is in the file
exchange-look-from = From
exchange-look-written = Written on
exchange-look-changes = New here
exchange-look-changes-count =
    { $count ->
        [0] no change
        [one] one change
       *[other] { $count } changes
    }
exchange-look-kinds = What is new
exchange-look-kind = Kind
exchange-look-added = new
exchange-look-changed = changed
exchange-look-other = Other
exchange-look-nothing-title = Nothing new
exchange-look-nothing = Everything in this file is already on this laptop. Take it over all the same: then it knows what “{ $laptop }” already has.
exchange-look-nothing-attachments = All entries in this file are already on this laptop. If an attachment is still missing here, take the file over.
exchange-look-gap-title = Something before it is missing
exchange-look-gap = An earlier exchange file has not been read here yet. What follows without a gap is taken over. Read the earlier one too. If it is lost, write a request afterwards.
exchange-look-copied = Writing in two versions now: { $laptops }. One was copied or set back. Everything is kept, nothing is lost. Tell your coordinator.
exchange-look-new-title = New in the team
exchange-look-new = Let into the team: { $laptops }. If you do not know a laptop, ask your coordinator.
exchange-take-do = Take over
exchange-take-not = Do not take over
exchange-taken-title = Taken over
exchange-taken-text =
    { $count ->
        [0] No new change came.
        [one] One change is now on this laptop.
       *[other] { $count } changes are now on this laptop.
    }
exchange-taken-attachments =
    { $count ->
        [one] One attachment came with it.
       *[other] { $count } attachments came with it.
    }
exchange-taken-conflicts =
    { $count ->
        [0] Nobody filled in the same field differently.
        [one] One field now has conflicting values. Both are kept.
       *[other] { $count } fields now have conflicting values. All are kept.
    }
exchange-taken-attention =
    { $count ->
        [one] Look at one matter
       *[other] Look at { $count } matters
    }
exchange-taken-reincarnated = This laptop had been copied or set back. It now goes on writing under a new identifier. You need not do anything.

# What is missing here, and asking for it.
exchange-missing-title = What is missing here
exchange-missing-list = Changes that are missing here
exchange-missing-gap =
    { $count ->
        [one] One change from “{ $laptop }” has not arrived here yet.
       *[other] { $count } changes from “{ $laptop }” have not arrived here yet.
    }
exchange-missing-holders = Held by: { $laptops }
exchange-missing-nobody = No laptop in use has said yet that it has them
exchange-missing-numbers = numbers { $first } to { $last }
exchange-missing-since = known since { $at }
exchange-missing-attachments =
    { $count ->
        [one] One attachment has not been received yet or is damaged.
       *[other] { $count } attachments have not been received yet or are damaged.
    }
exchange-missing-text = Write a request to a USB stick. Any laptop of the team that has what is missing can read it and answer at once.
exchange-missing-none = As far as this laptop knows, nothing is missing here. A request tells the others what is here.
exchange-ask-do = Write a request
exchange-asked-title = Request written
exchange-asked-text = It is small and holds no case files. Take it to another laptop of the team. It is read there like an exchange file.
exchange-asks-title = “{ $laptop }” asks for something
exchange-asks-text =
    Of what is missing there, this laptop has { $changes ->
        [0] no change
        [one] one change
       *[other] { $changes } changes
    } and { $attachments ->
        [0] no attachment
        [one] one attachment
       *[other] { $attachments } attachments
    }. The answer is an exchange file for the whole team.
exchange-asks-nothing = This laptop has nothing that is missing there. Take the request over, so that later files fit.
exchange-answer-do = Choose folder and answer
exchange-answer-not = Do not answer

# Today.
exchange-today-title = Exchange
exchange-today-do = Go to exchange
exchange-today-new =
    { $count ->
        [one] New laptop in the team: { $laptops }
       *[other] New laptops in the team: { $laptops }
    }
exchange-today-new-do = Look at the laptops
exchange-today-aside =
    { $count ->
        [one] One change of a laptop that was shut out is set aside.
       *[other] { $count } changes of laptops that were shut out are set aside.
    }

# The laptops of the team.
laptop-heard = Last heard
laptop-heard-never = not yet
laptop-heard-here = here
laptop-mine = this one
laptop-new = new
laptop-copied-title = A laptop was copied or set back
laptop-alike = { $laptop } · { $code }
laptop-new-text = If you do not know a laptop, tell your coordinator at once.
laptop-rename = Rename
laptop-rename-of = Rename “{ $laptop }”
laptop-rename-label = New name

# Letting a laptop in, and handing over keys.
laptop-enrol-open = Let a laptop in
laptop-enrol-text = Only let in a laptop that is right beside you. It gets all files of the team.
laptop-enrol-do = Let the laptop in
laptop-enrol-done = Laptop “{ $laptop }” has been let in
laptop-enrol-next = Plug the stick into the new laptop. There choose “I have the file from the team” and this file:
laptop-enrol-next-digits = The new laptop will ask for the digits of the team. They are these:
laptop-enrol-next-keys = The keys of { $name } are still missing. That person unlocks here with their initials and chooses “Hand over my keys”.
laptop-acts = What can be done
laptop-keys-open = Hand over my keys
laptop-keys-title = Take my keys to “{ $laptop }”
laptop-keys-text = So that you can work at the other laptop too and read your sealed notes there. Carry the stick yourself.
laptop-keys-passphrase = Your passphrase at this laptop
laptop-keys-passphrase-hint = It confirms that it is you. Without it nobody opens the file over there either.
laptop-keys-do = Hand over keys
laptop-keys-done = Your keys are on the stick
laptop-keys-next = Read this file on “{ $laptop }”. If it belongs to the team already: under “Team” with “Let in with a key file”. If it is only joining: together with the file from the team. There, type the passphrase you have just typed.
laptop-request-label = Request of the new laptop
laptop-request-hint = The file ends in .request
laptop-request-choose = Choose request
laptop-request-laptop = Laptop
laptop-request-for = For
laptop-request-short = Initials
laptop-request-nobody = nobody in the team
laptop-request-mine = These are your own initials: your keys go along. If the laptop is not yours, stop here.
laptop-digits-label = The 24 digits on the new laptop
laptop-target-label = Where the file goes
laptop-target-choose = Choose folder
laptop-done = Done

# Joining a team.
join-open = Join a team
join-open-text = Your team already works with Geleit. This laptop joins it.
join-ask-text = This laptop writes a request. With it your coordinator lets it into the team.
join-label = Name of this laptop
join-label-hint = For example “Laptop Kaya” or a number
join-short-hint = Your initials, exactly as they are entered in the team
join-ask-do = Make the request
join-wait-title = The request of this laptop
join-wait-text = “{ $laptop }” does not belong to a team yet. You can close Geleit and go on later.
join-digits-title = The digits of this laptop
join-steps-title = What comes next
join-step-save = Save the request to a USB stick.
join-step-bring = Take the stick and the laptop to your coordinator, who chooses “Let a laptop in” and types these 24 digits.
join-step-back = Plug the stick in here again and choose “I have the file from the team”.
join-save-do = Save request to a USB stick
join-saved = Saved: { $file }
join-have-file = I have the file from the team
join-drop = Throw the request away
join-drop-title = Throw the request away?
join-drop-text = The request “{ $laptop }” is deleted. A file the team wrote for it will no longer fit. No files of clients are lost.
join-drop-keep = Keep it
join-reopen-text = This laptop is waiting to be let into a team.
join-reopen-do = Open request
join-waiting = waiting for the team
join-file-title = Join the team
join-file-text = Choose what your coordinator has written.
join-file-label = File from the team
join-file-hint = Its name begins with geleit
join-file-choose = Choose file
join-keys-label = File with your keys
join-keys-hint = Needed only if you were given a second file. Its name begins with keys
join-keys-choose = Choose key file
join-keys-passphrase-label = Passphrase of the keys
join-keys-passphrase-hint = The passphrase of the laptop on which the key file was made
join-digits-label = The 24 digits of the team
join-passphrase-label = Passphrase of this laptop
join-do = Join
exchange-look-erases-title = This file erases
exchange-look-erases = { $count ->
    [one] Two people have signed that one entry that still stands here is erased. Once the file is taken over, it is gone from this laptop for ever too.
   *[other] Two people have signed that { $count } entries that still stand here are erased. Once the file is taken over, they are gone from this laptop for ever too.
  }
exchange-taken-erased = { $count ->
    [one] One entry was erased
   *[other] { $count } entries were erased
  }, as two people signed.
exchange-taken-late = { $laptop } wrote { $count ->
    [one] one change
   *[other] { $count } changes
  } about what is erased; they are not taken in.
