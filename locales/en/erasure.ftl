# Every erasure of the team: begun, held, done.
erasures-title = Erasures
erasures-hint = What is no longer needed is first locked on all laptops. It is erased once two people have signed.
erasures-open = Begun
erasures-open-none = No erasure has been begun. It begins at a person, a case, an application, a contact or a note with “Erase …”.
erasures-entry-open = Look
erasures-entry-sign = Look and sign
erasures-entry-count =
    { $count ->
        [one] One entry
       *[other] { $count } entries
    }
erasures-entry-silent =
    { $count ->
        [one] Does not know of the lock yet: { $laptops }.
       *[other] Do not know of the lock yet: { $laptops }.
    }
erasures-entry-blocked = Something stands in the way.
erasures-holds = Must be kept
erasures-done = Erased
erasures-done-none = Nothing has been erased yet.
erasures-done-line =
    { $at }: { $what }, { $count ->
        [one] one entry
       *[other] { $count } entries
    }. Reason: { $reason }. Signed: { $by }.
erasures-done-without =
    { $count ->
        [one] One laptop was not waited for.
       *[other] { $count } laptops were not waited for.
    }

# A look at what would go, before anybody begins.
erasing-of = Erase: { $what }
erasing-begun-notice = This is locked until it is erased
erasing-begun-text = Until then it can only be looked at. The erasure can be called off as long as two have not signed.
erasing-begun-to = To the erasure
erasing-begun-done = Locked. The other laptops learn of it with the next exchange.
erasing-goes-title = What will be erased
erasing-goes-count =
    { $count ->
        [one] One entry.
       *[other] { $count } entries.
    }
erasing-goes-with = Attachments, every draft about it and what the search knows of it are erased too.
erasing-stays-title = What stays
erasing-stays-hint = This is about others too. Where it named what is erased, it will only say “erased on …”.
erasing-more =
    { $count ->
        [one] One more entry is not shown here.
       *[other] { $count } more entries are not shown here.
    }
erasing-blocks-title = What stands in the way
erasing-blocks-text = As long as it stands, nothing can be erased.
erasing-block-held = Belongs to others too: { $what }
# Of an erasing that was begun: a laptop that had not heard of it wrote more.
erasing-block-came = Came after it was begun: { $what }
erasing-block-came-do = Call the erasing off and begin it anew. What belongs to nothing else then goes along; the preview names what belongs to others too.
erasing-block-hold = Must be kept: { $what }
erasing-block-handover = A handover still waits for an answer: { $what }
erasing-with-title = Who else should be erased?
erasing-with-text = These people are named by what stands in the way. Those you tick are erased with everything that belongs only to them.
erasing-with = Erase { $name } too
erasing-warnings-title = Still open
erasing-warnings-text = This does not prevent erasing. Check whether it is settled.
erasing-warning-case-open = Not closed: { $what }
erasing-warning-application-open = Not decided yet: { $what }
erasing-warning-due = { $due } on { $day }: { $what }
erasing-means-title = What happens when something is erased
erasing-means-lock = First it is locked: here at once, on the other laptops with the next exchange. Nobody writes there any more. Until it is erased, this can be called off.
erasing-means-sign = When all laptops know of it, two people who coordinate or look after data protection sign, each at her own place. The second signature erases.
erasing-means-gone = The other laptops erase with the next exchange. Old exchange files bring nothing back.
erasing-means-backup = An older backup brings nothing back if a newer list of what was erased lies beside it or on the laptop. Without the list it comes back: until the next exchange with the team, and without exchange for good. So destroy backups after 90 days. Without a newer list, Geleit restores older ones only if somebody expressly confirms it.
erasing-beyond = Geleit does not reach paper, or files that were already handed over or saved outside. Destroy what lies in your own folders yourself. Where others were given something, ask them to.
erasing-reason = Why is it erased?
erasing-begin = Lock and begin to erase
erasing-begin-only = Those who coordinate or look after data protection can begin.
erasing-begin-sure = Lock and begin to erase?
erasing-begin-text =
    { $count ->
        [one] One entry will be locked.
       *[other] { $count } entries will be locked.
    } Nothing is erased by this yet: two signatures are missing, and until then it can be called off.
erasing-keep = Do not erase

# A note of one's own.
erasing-own = A note of your own
erasing-own-hint = You wrote this note. You can erase it alone and at once.
erasing-own-do = Erase the note
erasing-own-sure = Erase the note for ever?
erasing-own-text = The note goes with all its versions: here at once, on the other laptops with the next exchange. This cannot be undone. Older backups still hold it: destroy them.
erasing-own-done = The note is erased.
erasing-reason-own = own note

# What must be kept for now.
erasing-hold-open = Note that it must be kept
erasing-hold-title = Note that it must be kept
erasing-hold-text = As long as this stands, nobody can erase it. For a person it covers everything the person appears in.
erasing-hold-reason = Why must it stay?
erasing-hold-note = Remark
erasing-hold-note-hint = A reference number, for example.
erasing-hold-do = Note it
erasing-hold-set = It is noted that this must be kept.
erasing-hold-lift = Lift
erasing-hold-sure = Must it no longer be kept?
erasing-hold-lift-text = After that it can be erased again: { $what }
erasing-hold-stays = Leave it
erasing-hold-lifted = It need no longer be kept.

# One that was begun.
erasure-begun-by = Begun by { $by }, { $at }. Reason: { $reason }.
erasure-signed-none = Nobody has signed yet.
erasure-signed = Signed: { $names }. The second signature is missing.
erasure-silent-title = These laptops do not know of the lock yet
erasure-silent-text = Somebody can still write there, and that would be lost when it is erased. Exchange with them.
erasure-silent-without = Which are not waited for?
erasure-silent-hint = Tick only laptops that can no longer be reached. The erasure says that nobody waited for them.
erasure-silent-none = All laptops know of the lock.
erasure-silent-rest = All other laptops know of the lock.
erasure-silent-left = Not waited for: { $laptops }.
erasure-sign = Sign
erasure-sign-second = Sign and erase
erasure-sign-not = Not yet
erasure-sign-only = Those who coordinate or look after data protection can sign and call off.
erasure-sign-other = You have signed. Now a second person has to sign at her own place.
erasure-sign-waits = Signing is possible once nothing stands in the way and every laptop knows of the lock or is left out.
erasure-sign-sure =
    { $count ->
        [one] Sign that one entry is erased?
       *[other] Sign that { $count } entries are erased?
    }
erasure-sign-text = With your name you answer for it that this list may be erased. It is erased only when a second person signs. Your signature stays, even if your role ends later.
erasure-sign-second-sure =
    { $count ->
        [one] Erase one entry for ever?
       *[other] Erase { $count } entries for ever?
    }
erasure-sign-second-text = Your signature erases: here at once, on the other laptops with the next exchange. Nobody can undo this. Older backups still hold it: destroy them.
erasure-signed-own = You have signed. The other laptops learn of it with the next exchange.
erasure-done-title = Erased
erasure-done-text = Two people have signed. The other laptops erase with the next exchange.
erasure-call-off = Call off
erasure-call-off-not = Do not call off
erasure-call-off-sure = Call off this erasure?
erasure-call-off-text = The entries are open again: here at once, on the other laptops with the next exchange. Who wants to erase them after all begins anew. A first signature then counts no more.
erasure-called-off = The erasure is called off.

# What a thing is.
erasing-kind-person = Person
erasing-kind-case = Case
erasing-kind-application = Application
erasing-kind-contact = Contact
erasing-kind-note = Note
erasing-kind-release = Declaration
erasing-kind-aside = Set aside from a laptop that is shut out
erasing-kind-disclosure = Disclosure
erasing-kind-household = Household
erasing-kind-handover = Handover
erasing-kind-hold = Must be kept
erasing-kind-gone = Erased

# Backups that still hold what was erased: after writing one, and before an old one comes back.
backup-outdated =
    { $count ->
        [one] In the same folder lies one more backup that is older than 90 days. It also holds what was erased since. Destroy it.
       *[other] In the same folder lie { $count } more backups that are older than 90 days. They also hold what was erased since. Destroy them.
    }
start-restore-despite = I know: what was erased after this backup may come back. Restore it all the same.

# In the history and the record of accesses.
page-about-legal-hold = Duty to keep
page-about-erasure-begun = Erasure
page-about-erasure-called-off = Calling off of the erasure
page-act-erasure-list = Erasures seen
page-act-erasure-look = Looked at what would be erased
page-act-erasure-begin = Erasure begun
page-act-erasure-call-off = Erasure called off
page-act-erasure-open = Erasure looked at
page-act-erasure-sign = Erasure signed
page-act-erasure-own = Own note erased
page-act-erasure-hold = Noted that it must be kept
page-act-erasure-lift-hold = Duty to keep lifted
