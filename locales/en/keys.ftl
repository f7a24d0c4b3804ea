# Giving a colleague the sealed notes of a case.
note-share-open = Give sealed notes
note-share-text = A deputy cannot read the restricted notes just by being deputy. You give what you read yourself. Personal notes never go along.
note-share-who = To whom?
note-share-restricted =
    { $count ->
        [0] There are no new restricted notes for { $name }.
        [one] { $name } will be able to read one restricted note of this case.
       *[other] { $name } will be able to read { $count } restricted notes of this case.
    }
note-share-entrusted = Notes entrusted to you
note-share-entrusted-hint = Only what you tick goes along. First ask the person who entrusted it to you.
note-share-entrusted-line = { $day }, { $persons }: { $line }
note-share-none = There is nothing here to give to { $name }.
note-share-empty = This case has no restricted notes.
note-share-known =
    { $count ->
        [one] This person can read one restricted note already.
       *[other] This person can read { $count } restricted notes already.
    }
note-share-closed =
    { $count ->
        [one] There is one restricted note you cannot read either.
       *[other] There are { $count } restricted notes you cannot read either.
    }
note-share-do =
    { $count ->
        [0] Give notes
        [one] Give one note
       *[other] Give { $count } notes
    }
note-share-sure =
    { $count ->
        [one] Give { $name } one note?
       *[other] Give { $name } { $count } notes?
    }
note-share-sure-text = This cannot be taken back, because nobody forgets what they have read.
note-share-verb = Give
note-share-done =
    { $count ->
        [one] { $name } can read one more note. Other laptops learn of it at the next exchange.
       *[other] { $name } can read { $count } more notes. Other laptops learn of it at the next exchange.
    }

# Opening notes with the records key: two people, a reason, and everybody sees it.
records-text = The records key lies in the closed envelope. It is there in case nobody is left who may read the notes.
records-counts = Sealed to it: { $restricted } restricted, { $entrusted } entrusted notes.
records-none = Nothing here is sealed to the records key. Leave the envelope closed.
records-nobody = This needs a second person with access to this laptop. So far only you work here.
records-seen = Ask a second person to come. From then on everybody in the team can see in this file who used the key and why.
records-code-label = Groups from the sheet of the records
records-code-hint = All seven groups, capital or small letters, with or without spaces
records-second-label = Second person
records-passphrase-label = Passphrase of the second person
records-passphrase-hint = Typed by that person, unseen: their passphrase of this laptop
records-reason-label = Why is it necessary?
records-reason-hint = Everybody in the team reads this. Nothing from the notes, please.
records-do = Open together
records-back = Back to the file
records-opened =
    { $count ->
        [one] One note is open
       *[other] { $count } notes are open
    }
records-opened-text = They can be read here only now. When you leave this page they are closed again. Put the sheet into a new envelope.
records-closed =
    { $count ->
        [one] One more note did not open with this key.
       *[other] { $count } more notes did not open with this key.
    }
records-away = Done reading, close them again

# New keys for a worker.
user-renew-title = Passphrase forgotten and no sheet
user-renew-text = New keys give access again. What only the old ones could open stays closed.
user-renew-open = Give new keys
user-renew-of = New keys for { $name }
user-renew-first = First look for the recovery sheet together. With it nothing is lost.
user-renew-other = If this person can still unlock another laptop of the team, nothing is lost either: a key file from there gives access here again.
user-renew-means = If there is neither
user-renew-stays = Name, initials and roles stay, and so does everything written and every signature.
user-renew-closed = At first the new keys do not open sealed notes. Colleagues can give what they read too.
user-renew-drafts = Drafts on this laptop are lost, because they are sealed to the old keys.
user-renew-own = Nothing opens this person’s personal notes any more.
user-renew-seen = The list of the team says since when this person has had new keys.
user-renew-hand-over = Now hand over the laptop: { $name } types the same thing twice, unseen.
user-renew-again = New passphrase once more
user-renew-apart = The two entries are different. Nothing has been changed yet.
user-renew-do = Create keys
user-renew-done = { $name } has new keys
user-renew-shared =
    { $count ->
        [one] Somebody else can read one note too and can give it again in the case.
       *[other] Colleagues can read { $count } notes too and can give them again in the case.
    }
user-renew-records =
    { $count ->
        [one] One note can be opened by the records key only.
       *[other] { $count } notes can be opened by the records key only.
    }
user-renew-personal =
    { $count ->
        [one] One personal note is lost. Nothing opens it any more.
       *[other] { $count } personal notes are lost. Nothing opens them any more.
    }
user-renew-nothing = No note is lost.
user-renew-elsewhere = Other laptops still have the old keys. A file with the new ones is needed there. Finish the drafts there first: nothing opens them afterwards.

# Another key for the store.
rekey-title = Another key for the store
rekey-text = Needed when a stranger may have a copy of the files and a passphrase. The passphrases and sheets of the team stay valid. Whoever does not belong to it any more loses access here.
rekey-open = Give the store another key
rekey-sure = Give the store another key?
rekey-sure-text = All data is copied and checked. This can take minutes, and nobody can work here meanwhile. Until the end you can cancel, and everything stays as it was.
rekey-wait = Until it is done nobody can work here. If you cancel, everything stays as it was.
rekey-done = The store has another key
rekey-backups = Older backups open as they did. Write a new one and destroy the old ones.
