# A laptop is shut out: what happens then, in plain words, before anybody decides.
laptop-out-open = Shut out
laptop-out-place = Shut out a laptop
laptop-out-of = Shut out “{ $laptop }”
laptop-out-keeps = What it wrote that has arrived here still counts. Last heard: { $at }.
laptop-out-keeps-none = Nothing from this laptop has arrived here yet.
laptop-out-later = Anything else it wrote or writes later is set aside. A coordinator looks through it and lets in what is right.
laptop-out-files = It cannot read new exchange files any more.
laptop-out-wipe = It cannot be wiped remotely. What is on it is protected by the passphrase and the encryption of the disk.
laptop-out-passphrase = Anyone who worked at it and uses the same passphrase elsewhere should change it there, under “Settings”.
laptop-out-opened = If it was unlocked, or somebody knows the passphrase, everything on it may have been read. Tell the person for data protection at once.
laptop-out-reason = Why is it shut out?
laptop-out-reason-lost = lost
laptop-out-reason-stolen = stolen
laptop-out-reason-retired = retired
laptop-out-source = What goes on from it, by a backup or as a copy: { $laptops }. It is the former device that is shut out.
laptop-out-copied = This laptop is writing in two versions, perhaps because it was copied or set back. Both are shut out.
laptop-out-copies = Which copies are shut out too?
laptop-out-copies-hint = These laptops come from the same data. Those you do not tick stay in the team.
laptop-out-copy = { $laptop }, last heard: { $heard }
laptop-out-next = Continue
laptop-out-sure = Shut out “{ $laptop }” for good?
laptop-out-because = Reason: { $reason }.
laptop-out-sure-text =
    { $count ->
        [0] This cannot be taken back. If the laptop turns up again, it joins the team anew.
        [one] One copy is shut out too. This cannot be taken back. A laptop that turns up again joins the team anew.
       *[other] { $count } copies are shut out too. This cannot be taken back. A laptop that turns up again joins the team anew.
    }
laptop-out-keep = Do not shut out
laptop-out-done = “{ $laptop }” is shut out
laptop-out-done-text = The other laptops learn of it at the next exchange. It is best to exchange now.
laptop-out-card = It can open files that other services seal for your service card. Make a new card and give it to those services.
laptop-out-card-do = Open the service card

# The laptops that are out, in the list of the team.
laptop-outs-title = Laptops that were shut out
laptop-out-since = { $reason }, shut out { $at }
laptop-aside =
    { $count ->
        [0] Nothing is set aside.
        [one] One change is set aside.
       *[other] { $count } changes are set aside.
    }
laptop-review-open = Look through
laptop-review-only = A coordinator can look through it and let it in.

# In the list of what laptops disagree about: one line per laptop.
laptop-aside-title = Set aside
laptop-aside-text = Until somebody lets them in, these changes do not count. Everybody can go on working.
laptop-aside-line =
    { $count ->
        [one] { $laptop }: one change is waiting to be looked through.
       *[other] { $laptop }: { $count } changes are waiting to be looked through.
    }

# Looking through what one laptop wrote.
laptop-review-title = Look through
laptop-review-of = Look through: { $laptop }
laptop-review-back = To the laptops of the team
laptop-review-text = These changes arrived when the laptop had already been shut out. Ask whoever worked at it whether they are right.
laptop-review-leave = What you do not let in stays set aside and is kept. You need not do anything for that.
laptop-review-none = Nothing from this laptop is set aside.
laptop-review-changes =
    { $count ->
        [one] One change
       *[other] { $count } changes
    }
laptop-review-span = { $from } to { $to }
laptop-review-by = by { $by }, according to the laptop
laptop-review-lines = What was written
laptop-review-deleted = deleted
laptop-review-restored = brought back
laptop-review-sealed = Sealed text is not shown here.
laptop-review-unread = This version of Geleit cannot show all of it.
laptop-review-all-lines =
    { $count ->
        [one] Show the one entry
       *[other] Show all { $count } entries
    }
laptop-review-further =
    { $count ->
        [one] One more entry is not shown here.
       *[other] { $count } more entries are not shown here.
    }
laptop-review-some = Let in what is ticked ({ $count })
laptop-review-all = Let in everything
laptop-review-sure-some =
    { $count ->
        [one] Let in one item?
       *[other] Let in { $count } items?
    }
laptop-review-sure-all =
    { $count ->
        [one] Let in the one item?
       *[other] Let in all { $count } items?
    }
laptop-review-sure-text = These entries then count on all laptops. Letting in cannot be taken back, but each entry can be corrected afterwards.
laptop-review-do = Let in
laptop-review-keep = Not yet
laptop-review-done = Let in. The other laptops learn of it at the next exchange.

# Fields that only facts have, in the words of the review.
laptop-field-by-user = Entered by
laptop-field-at = Entered on
laptop-field-entered-at = Entered on
laptop-field-author = Written by
laptop-field-on-day = Day
laptop-field-from-day = From
laptop-field-user = Who
laptop-field-person = Person
laptop-field-other = Other person
laptop-field-partner = Service
laptop-field-partner-name = Service
laptop-field-reason = Reason
laptop-field-note = Remark
laptop-field-number = Number
laptop-field-part = Role
laptop-field-kind = Kind
laptop-field-answer = Answer
laptop-field-how = How
laptop-field-channel = Channel
laptop-field-ground = Ground
laptop-field-what = What
laptop-field-outcome = Outcome
laptop-field-reader = Who may read
laptop-field-second = Second person
laptop-field-count = Number

# Who works here: warnings, tasks, who left.
user-list-acts = What can be done
user-list-renewed = new keys since { $at }
user-few-title = Too few coordinators
user-few-text = If one person is away, nobody can let laptops in or shut them out any more. A team needs two coordinators.
user-officer-title = Nobody looks after data protection
user-officer-text = Nobody reads the record of accesses then. A coordinator can appoint somebody.
user-former-title = Formerly in the team
user-leavers-title = Not in the team any more, but still an access here
user-leavers-text = These people can not unlock here any more. But their passphrase or their sheet still opens a copy of this laptop’s files or a backup of it. Every other laptop says so for itself.
user-leavers-keys = With the access their keys go from here too. If these are nowhere else, what only this person could read stays closed for ever.
user-leavers-ask = Ask a coordinator to remove the access at this laptop.
user-leavers-today =
    { $count ->
        [one] One person is not in the team any more and still has an access at this laptop.
       *[other] { $count } people are not in the team any more and still have an access at this laptop.
    }
user-today-open = See the team
user-rename-open = Change my name
user-rename-title = Your name and your initials
user-rename-text = This is how Geleit shows you from now on. Printed papers do not change. The other laptops learn of it at the next exchange.
user-rename-done = Your name has been changed.
user-tasks-place = Assign roles in the team
user-tasks-open = Roles
user-tasks-of = Roles of { $name }
user-tasks-self = Nobody can end their own role. Ask another coordinator.
user-task-coordinator = Lets laptops in and shuts them out, adds colleagues, assigns roles and signs erasures.
user-task-data-protection = Reads the record of accesses and signs erasures.
user-appoint-coordinator = Appoint as coordinator
user-appoint-data-protection = Appoint for data protection
user-end-coordinator = End coordination
user-end-data-protection = End data protection
user-end-team = Take out of the team
user-end-team-title = Leaves the team
user-end-team-explained = What this person wrote stays. Sealed notes that only this person can read stay sealed. A laptop that has learned of it from the exchange can not be unlocked by this person any more. The access stays there until a coordinator removes it.
user-end-team-cases =
    { $count ->
        [one] { $name } holds one open case. After this it stands on everybody’s “Today” among those without a holder.
       *[other] { $name } holds { $count } open cases. After this they stand on everybody’s “Today” among those without a holder.
    }
user-end-two = For a coordinator, two others have to agree: first you, then a second person at another laptop.
user-end-sheet = Fewer than three coordinate. So the sheet of the office takes the place of the second person who agrees.
user-sure-appoint-coordinator = Appoint { $name } as coordinator?
user-sure-appoint-data-protection = Appoint { $name } for data protection?
user-sure-appoint-text = The role applies on all laptops as soon as they learn of it from the exchange.
user-sure-appoint-two = Coordination can later only be ended when two others agree, or with the sheet of the office.
user-sure-end-coordinator = End the coordination of { $name }?
user-sure-end-data-protection = End the data protection role of { $name }?
user-sure-end-team = Take { $name } out of the team?
user-sure-end-text = This person stays in the team and goes on working. Only this role ends.
user-sure-end-final = This cannot be taken back.
user-changed = Changed. The other laptops learn of it at the next exchange.
user-waits = Proposed. Now a second coordinator has to agree.

# What waits for a second person.
user-proposals-title = Waits for a second person to agree
user-proposal-coordinator = End coordination of { $name }
user-proposal-data-protection = End data protection of { $name }
user-proposal-team = Take { $name } out of the team
user-proposal-by = proposed by { $by }, { $at }
user-proposal-who = Another coordinator can agree.
user-proposal-falls = This would no longer count: { $what }.
user-falling-user = { $name } in the team
user-falling-role = role of { $name }
user-falling-laptop = laptop “{ $name }” in the team
user-falling-label = name “{ $name }” of a laptop
user-falling-out = laptop “{ $name }” shut out
user-falling-admitted = entries that were let in again
user-agree-open = Agree
user-agree-of = Agree: { $what }

# The sheet of the office decides where too few coordinate.
user-root-code = Code on the sheet of the office
user-root-away = The management keeps the sheet. Put it into a new envelope afterwards.
user-root-open = Appoint with the sheet of the office
user-root-title = Appoint a coordinator
user-root-text = This sheet appoints when nobody coordinates any more, or no coordinator can be reached.
user-root-who = Who is to coordinate?
user-root-do = Appoint
# In the audit.
page-act-user-appoint-by-sheet = Appointed as coordinator with the sheet of the office

# The list of the laptops, and what stands under it.
laptop-list-label = Laptops of the team
laptop-name = Name
laptop-since = In the team since
laptop-gone = no longer in use
laptop-copied = copied or set back
laptop-copied-text = “{ $laptop }” is writing in two versions. Nothing is lost. On each device of this name, read an exchange file of the team; they then separate by themselves.
laptop-alike-hint = Several laptops have the same name. On the laptop itself, this list says “this one” beside its code. Then give them names of their own.
laptop-new-title = New in the team: { $laptops }
laptop-team-digits-title = The digits of the team
laptop-team-digits-text = Read these 24 digits out when a new laptop joins. Type them there from the screen, not from a message.
laptop-add-title = A new laptop
laptop-add-text = On the new laptop choose “Join a team” and save the request to a USB stick.
laptop-add-only = Only a coordinator lets laptops in.
laptop-goes-on = goes on from “{ $laptop }”
# A laptop goes on from another's data, restored from a backup or copied: on the first screen, in the list, and before a file is taken over.
laptop-restored = Restored from a backup, or copied: { $laptops }
laptop-restored-text = If none of you did that, tell your coordinator at once. If the former device is lost, she shuts it out under “Laptops”.
