# For each code: what happened and whether the data is safe (error-), and what to do (help-).

# Unlocking and the store.
error-wrong-passphrase = This passphrase does not fit. Your data is unchanged.
help-wrong-passphrase = Check the initials and Caps Lock and type again. Or open with the recovery code.
error-wrong-code = This recovery code does not fit. Your data is unchanged.
help-wrong-code = Compare each group with your sheet. Does the sheet belong to this store? Only a personal sheet unlocks, and only the sheet of the office decides about roles in the team.
error-store-damaged = The store is damaged and cannot be opened. It is kept, nothing was deleted.
help-store-damaged = Restore the last backup. Keep the damaged store.
error-store-newer = The store comes from a newer version of Geleit. Your data is intact.
help-store-newer = Install the newer version and open it then.
error-store-in-use = The store is already open in another window. Your data is intact.
help-store-in-use = Close the other window and try again.
error-slots-damaged = The file with the keys is damaged. The files themselves are still there, but closed.
help-slots-damaged = Restore the last backup. Keep the store on this laptop.
error-store-locked = Geleit is locked. Drafts were kept.
help-store-locked = Unlock and then go on.

# Founding, users, sheets.
error-passphrase-short = This passphrase is too short. Nothing was changed.
help-passphrase-short = Take at least 12 characters, for example four random words.
error-short-taken = These initials are already in use. Nothing was changed.
help-short-taken = Choose others, for example with one more letter.
error-label-missing = A name or initials are missing or too long. Nothing was saved.
help-label-missing = Enter a name of at most 80 characters and initials of at most 6.
error-sheet-wrong-groups = These groups do not match the sheet. The sheet stays valid.
help-sheet-wrong-groups = Have the sheet shown once more and compare character by character.

# Fields.
error-name-missing = A name is missing. Your input is still there.
help-name-missing = Enter a name. For a person a given name or a family name is enough.
error-name-too-long = This name is too long. Your input is still there.
help-name-too-long = Shorten it to at most 200 characters.
error-date-unreadable = This date cannot be read. Your input is still there.
help-date-unreadable = Write for example 12.1.2027.
error-date-in-future = This date lies in the future. Your input is still there.
help-date-in-future = Enter today or an earlier day.
error-minutes-out-of-range = This number of minutes is not possible. Your input is still there.
help-minutes-out-of-range = A contact takes at most 1440 minutes, that is one day.
error-contact-person-missing = It does not say who this is about. Your input is still there.
help-contact-person-missing = Choose a person. For a contact you may also add a new one or take a group without names.
error-contact-group-size = The number of persons is missing or not possible, or the name of the group is too long. Your input is still there.
help-contact-group-size = Enter a number from 1 to 9999 and a name of at most 200 characters.
error-topic-sealed = This topic would give away what the protected note is about. Nothing was changed.
help-topic-sealed = Write it into the note: correct it, or add a new one.
error-topic-unknown = One of the topics is not known here. Your input is still there.
help-topic-unknown = Remove it and choose one from the list.
error-code-unknown = An entry from a list is not known here. Your input is still there.
help-code-unknown = Choose an entry from the list.
error-note-empty = The note is empty. Nothing was saved.
help-note-empty = Write a sentence or cancel.
error-note-too-long = The note is too long. Your text is still there.
help-note-too-long = Divide it into two notes.
error-reader-unknown = One of the people chosen does not belong to the team. Your text is still there.
help-reader-unknown = Choose the readers once more.
error-reader-missing = Nobody is chosen to read the note. Your text is still there.
help-reader-missing = Tick someone. If the note should be open to you only, choose “Entrusted” or “Personal”.

# Things and rights.
error-not-found = This is not here. Your data is unchanged.
help-not-found = Perhaps it comes with the next exchange. Go back and search again.
error-not-allowed = You do not have the right to do this. Nothing was changed.
help-not-allowed = Ask your coordinator.
error-undo-changed-since = This was changed further meanwhile and can no longer be taken back. The present state stays.
help-undo-changed-since = Look at the history and change it by hand.

# Backup and disk.
error-backup-target-inside-store = This folder belongs to the store itself. Nothing was written.
help-backup-target-inside-store = Choose another folder, best on a stick.
error-backup-not-writable = This folder cannot be written to. Your data is intact.
help-backup-not-writable = Check the write protection of the stick or choose another folder.
error-backup-verify-failed = The backup that was written is faulty. Your data on the laptop is intact.
help-backup-verify-failed = Write the backup to another stick. This one may be broken.
error-backup-damaged = This backup is damaged or incomplete. Nothing was changed on this laptop.
help-backup-damaged = Take an older backup or another stick.
error-backup-newer = This backup comes from a newer version of Geleit. It is intact.
help-backup-newer = Install the newer version and restore it then.
error-backup-too-old = This backup is older than 90 days, and no newer list of what was erased is in reach. Nothing was changed on this laptop.
help-backup-too-old = Take a newer backup. If there is none, confirm that something erased may come back.
error-disk-full = The disk is full. What was saved before is safe.
help-disk-full = Make room and save again.
error-file-failed = A file cannot be read or written. Nothing of it was taken over; what was saved before is intact.
help-file-failed = Is the stick still plugged in, and can the folder be reached? Then choose the file or folder once more.
error-file-too-large = The file grows larger than this stick can hold in one (4 GB with FAT32). It was not written; your data is intact.
help-file-too-large = Take a stick formatted with exFAT or NTFS, or choose fewer attachments.

# Printing, grants, the table of commands.
error-printer-unreachable = The printer cannot be reached. Nothing was printed.
help-printer-unreachable = Check whether it is switched on, and the address in the settings.
error-printer-refused = The printer refused the job. Nothing was printed.
help-printer-refused = Check paper and display of the printer and try again.
error-grant-unknown = The choice of the file or folder is no longer valid. Nothing was changed.
help-grant-unknown = Choose the file or folder once more.
error-arguments-malformed = An input was not understood. Nothing was changed.
help-arguments-malformed = Check the fields. If it happens again, give the code to your IT.
error-command-unknown = The program does not know this action. Nothing was changed.
help-command-unknown = Start Geleit again. If it happens again, give the code to your IT.
error-job-running = A longer job is running already. Your data is intact.
help-job-running = Wait until it is done, or cancel it.
error-cancelled = Cancelled. Your data is unchanged.
help-cancelled = You can begin again at any time.
error-internal = Something unexpected happened. What was saved before is safe.
help-internal = Try again. If it happens again, give the code to your IT.

# Two laptops.
error-changed-meanwhile = Something else is entered there by now. Nothing was decided.
help-changed-meanwhile = Look at the values once more, then decide.
error-bundle-damaged = The file is damaged or is not an exchange file. Nothing was changed.
help-bundle-damaged = Ask for the file once more.
error-bundle-demo = A practice office exchanges nothing with a real one. Nothing was changed.
help-bundle-demo = Open your team’s store and try it there.
error-bundle-forged = The file holds something no laptop of the team vouches for. Nothing was taken over.
help-bundle-forged = Keep the file and tell your coordinator.
error-bundle-newer = The file comes from a newer version. Nothing was changed.
help-bundle-newer = Update Geleit on this laptop.
error-bundle-not-for-us = This file is not for this laptop. Nothing was changed.
help-bundle-not-for-us = A file of the team must be written after this laptop was let in. A file of another service is opened only by the service it was written for. If the laptop was restored from a backup or away for long: first write a file for the team from here.
error-bundle-other-team = The file belongs to another team. Nothing was changed.
help-bundle-other-team = Open the store it belongs to.
error-bundle-unknown-laptop = The file comes from a laptop this one does not know. Nothing was changed.
help-bundle-unknown-laptop = First read a file of the laptop that let it in.
error-bundle-verify-failed = The file could not be read back without fault. Nothing was lost.
help-bundle-verify-failed = Take another stick and write again.
error-digits-wrong = These digits do not belong to it. Nothing was changed.
help-digits-wrong = Read the 24 digits from the other screen once more. If they still do not fit, take the file from the other laptop again.
error-keys-missing = Your own keys are in none of the files. Nothing was changed.
help-keys-missing = Sit down at the laptop that let this one in and hand over your keys there.
error-laptop-gone = This laptop has gone over into another. Nothing was changed.
help-laptop-gone = Ask again on the new laptop.
error-laptop-not-enrolled = This laptop does not belong to the team yet. Nothing was written.
help-laptop-not-enrolled = A coordinator lets it in first.
error-not-for-this-laptop = This file is not for this laptop. Nothing was changed.
help-not-for-this-laptop = Take the file that was written for this laptop after you asked.
error-request-damaged = The file is damaged or is not a laptop’s request. Nothing was changed.
help-request-damaged = Save the request on the new laptop once more.
error-keys-passphrase-wrong = This passphrase does not open the keys. Nothing was changed.
help-keys-passphrase-wrong = It is the passphrase of the laptop the keys come from. Mind the caps lock key and the language of the keyboard.
error-short-unknown = Nobody in the team has these initials. Nothing was changed.
help-short-unknown = First add the person under “Team”, or ask on the new laptop with the right initials.
error-target-not-writable = This folder cannot be written to. Your data is intact.
help-target-not-writable = Take another folder or stick.

# Agreements.
error-paper-incomplete = Something that has to stand on the paper is still missing. Nothing was frozen, what you entered is still there.
help-paper-incomplete = Add what the preview says is missing, then print for signature.
error-version-taken = This version has meanwhile been printed for signature. Nothing was changed.
help-version-taken = Open the plan again and look at the newest version.
error-paper-damaged = The stored content no longer matches its checksum. It is kept and will not be printed.
help-paper-damaged = Rely on the signed paper and tell your IT.
error-paper-ended = This paper has already been ended or withdrawn. Nothing was changed.
help-paper-ended = If it shall go on, freeze a new paper for signature.
error-not-party = This person is not among those who sign this paper. Nothing was saved.
help-not-party = Choose somebody who is named on the paper. If somebody is missing, print a new one.
error-signed-already = A signature has already been entered for this person. Nothing was changed.
help-signed-already = If the entry is wrong, end the paper and print a new one.
error-witness-missing = A mark needs somebody who saw it. What you typed is still there.
help-witness-missing = Choose a colleague or write a name.
error-witness-is-interpreter = Whoever interprets cannot be the witness as well. What you typed is still there.
help-witness-is-interpreter = Ask a colleague to witness the mark.
error-witness-is-signatory = Nobody can witness their own mark. What you typed is still there.
help-witness-is-signatory = Ask somebody else to witness the mark.
error-date-before-print = This day lies before the agreement was printed. What you typed is still there.
help-date-before-print = Enter the day written on the paper.
error-undo-final = What was printed for signature, signed or ended stays as it is. Nothing was changed.
help-undo-final = End the agreement and print a new version if something is wrong.
# Applications and cases.
error-application-has-case = A case already came from this application. Nothing was changed.
help-application-has-case = Open the case. You can add a person there.
error-application-not-agreed = The person does not agree with the application. Nothing was changed.
help-application-not-agreed = Talk to the person and enter the consent. If a law provides for the case, choose that path.
error-application-person-missing = It does not say who is applying. Your entries are still there.
help-application-person-missing = Choose a person or add a new one.
error-case-client-missing = A case needs at least one client. Nothing was changed.
help-case-client-missing = Choose who is accompanied. If the case has come to its end, close it.
error-case-parted = This case was parted. Nothing was passed on.
help-case-parted = Hand over the person’s own case.
error-parting-one-sided = Somebody must leave and somebody stay. Nothing was changed.
help-parting-one-sided = Tick who leaves the household, and nobody else.
error-parting-same-worker = One worker would hold the cases of both sides. Nothing was changed.
help-parting-same-worker = Where whereabouts are protected, each side needs another worker, or nobody for now.
error-whereabouts-kept = The whereabouts of one person are protected from another. Nothing was changed.
help-whereabouts-kept = Enter the two apart, or lift the protection in the protected file.
error-channel-missing = It does not say how the answer was sent. Your entries are still there.
help-channel-missing = Choose post, handed over, or encrypted e-mail.
error-date-before-receipt = This day lies before the application came in. Your entries are still there.
help-date-before-receipt = Check the day and the received stamp.
error-group-missing = It does not say which other distress this is about. Your entries are still there.
help-group-missing = Describe it in a few words.
error-reason-missing = A reason is missing. Your entries are still there.
help-reason-missing = Choose a reason or write it down.
error-worker-unknown = The chosen colleague does not belong to the team. Your entries are still there.
help-worker-unknown = Choose a colleague from the list.

# Help plans.
error-text-too-long = This text is too long. Your input is still there.
help-text-too-long = Shorten it to at most { $most } characters.
error-number-unfit = This number does not fit the field. Nothing was changed.
help-number-unfit = Enter a number the form would take: at most one day for minutes, 0 to 4 for ratings.
error-rating-out-of-range = This rating does not exist. Nothing was changed.
help-rating-out-of-range = Choose a number from 0 to 4, or none.
error-paper-letters = The paper holds characters that cannot be printed: { $letters } Your data is unchanged.
help-paper-letters = Write these characters differently and look at the preview again.
error-not-released = No release from secrecy allows this. Nothing was entered.
help-not-released = Pass on only what is allowed, or name another legal ground with its reason.
error-disclosure-empty = It is not said yet what is passed on, about whom and to which service. Nothing was entered.
help-disclosure-empty = Choose a service and at least one person and one item.

# Scans of signed papers, and attachments.
error-scan-heic = This file is a photo in HEIC format. Geleit cannot read it. Nothing was filed.
help-scan-heic = Save the photo as JPEG on the telephone, or scan the paper as PDF.
error-scan-encrypted = This file is protected by a password. Nothing was filed.
help-scan-encrypted = Save it without a password, or scan the paper once more.
error-scan-unreadable = This file cannot be read as a scan. Nothing was filed.
help-scan-unreadable = Scan the paper once more, as PDF, JPEG, PNG or TIFF.
error-scan-too-large = This file is too large. Nothing was filed.
help-scan-too-large = Scan with 200 or 300 dots per inch. A file may have 64 MB and 200 pages.
error-attachment-missing = This attachment has not arrived on this laptop yet. Your data is intact.
help-attachment-missing = Write a request under “Exchange”. Any laptop of the team that has the attachment can answer.
error-attachment-damaged = An attachment is damaged. All other data is intact.
help-attachment-damaged = Write a request under “Exchange”: another laptop sends the attachment again. If none has it, scan the paper once more.

error-card-damaged = This is no service card, or it is damaged.
help-card-damaged = Nothing was taken over. Ask the other service to save it again, as a file or as a picture.

error-card-digits-wrong = These are not the digits of this card.
help-card-digits-wrong = The card stays unverified. Have the 24 digits read to you once more, over a telephone number you do not have from the card. If they still differ, the card is not from this service.

error-card-expired = This service card has expired.
help-card-expired = Nothing was changed. Ask the other service for a new one; they make it under “Exchange”.

error-card-newer = This service card comes from a newer version of Geleit.
help-card-newer = Nothing was taken over. Update Geleit on this laptop.

error-card-older = A newer card of this service is here already.
help-card-older = The newer one stays valid. You need not do anything.

error-card-other-partner = This card belongs to another entry of your list.
help-card-other-partner = Nothing was changed. Open the entry of that name, or read the card without choosing one.

error-card-own = This is your own service card.
help-card-own = Give it to the other service, and read theirs here.

error-date-past = This day is past.
help-date-past = Choose today or a later day.

error-handover-acts-unsaid = For an open deadline nobody has said yet who acts.
help-handover-acts-unsaid = Choose for each open deadline who acts until the other service goes on.

error-handover-answered = There is an answer to this handover already.
help-handover-answered = Nothing was changed. Under “Handovers” you see what it says; the answer file can be written there once more.

error-handover-conflicts = For { $count } values that would leave, two laptops say different things.
help-handover-conflicts = Nothing was written. Choose under “Entered differently” which value counts, then hand over.

error-handover-empty = Nothing would leave.
help-handover-empty = Choose people and things, or see whether a release covers them.

error-handover-no-card = There is no service card of this partner here.
help-handover-no-card = Read its card under “Exchange”. Without a card no file can be sealed to it.

error-handover-no-own-card = Your service has no valid service card.
help-handover-no-own-card = A coordinator makes it under “Exchange”. Without it the other service could not answer.

error-handover-not-told = The day is missing on which the client was read what leaves.
help-handover-not-told = Go through the handover together and enter the day.
error-handover-told-how = Something about the reading is missing: the language, who read it out, or that understanding was checked.
help-handover-told-how = Enter it. If it was not understood, read it out again with an interpreter.

error-handover-not-verified = Nobody has verified the service card of this partner yet.
help-handover-not-verified = Call them at a number you do not have from the card, and type the 24 digits. Only a coordinator may go without, with a reason.

error-handover-older = A later file of this handover is here already.
help-handover-older = Nothing was changed. The later one counts.
error-handover-erased = Something of this handover was erased here.
help-handover-erased = Nothing was taken in. You can take it in as a new file; what was erased does not come back.

error-handover-too-large = The ticked agreements are together too large for one file. Nothing was written.
help-handover-too-large = Untick some of them and give the others along with another handover.

error-handover-unfit = This letter fits no handover here.
help-handover-unfit = Nothing was changed. Read it on a laptop of the team that handed over, after an exchange.

error-handover-withdrawn = The other service has taken this handover back.
help-handover-withdrawn = Nothing was taken over. Ask them.

error-restricted = Nothing can be changed here any more. It was handed over, the case ended when the household parted, or it is locked until it is erased.
help-restricted = Nothing was changed. What is added to a handover goes as another handover. After a parting, go on in the new cases. An erasure can be called off.
error-erased = This was erased, on all laptops of the team and for ever.
help-erased = Nothing was changed. What is erased takes no entries any more; make anew what you still need.
error-laptop-out = This laptop does not belong to the team any more. Nothing was saved.
help-laptop-out = What was entered before is still there. Talk to a coordinator.
error-laptop-out-already = This laptop is out already. Nothing was changed.
help-laptop-out-already = What it wrote afterwards waits under “Laptops of the team” to be looked through.
error-keys-replaced = Your keys were replaced, and this laptop still has the old ones. Nothing was changed.
help-keys-replaced = Bring your new keys in a file from the laptop at which they were replaced.
error-team-last-coordinator = The team would not have enough coordinators left. Nothing was changed.
help-team-last-coordinator = To end a coordination, two others have to agree. Appoint somebody first, or take the sheet of the office.
error-team-oneself = This cannot be done to yourself, nor to the laptop you sit at. Nothing was changed.
help-team-oneself = Ask another coordinator, or use another laptop.

error-records-code-wrong = These groups are not those of this team’s records key. Nothing was opened.
help-records-code-wrong = Compare each group with the sheet from the envelope. It is neither the sheet of the office nor a personal one.

error-records-nothing = Nothing here is sealed to the records key. Nothing was opened and nothing was noted.
help-records-nothing = Put the sheet back into its envelope. The records key never opens personal notes.

error-second-is-you = Two people use the records key. Nothing was opened.
help-second-is-you = Ask a colleague who has access to this laptop to come.

error-second-passphrase-wrong = The passphrase of the second person does not fit. Nothing was opened.
help-second-passphrase-wrong = She types her own passphrase of this laptop. It does not work without access to this laptop.

error-user-not-here = This person has no access on this laptop. Nothing was changed.
help-user-not-here = Ask a coordinator who works here.

# The hub through which a team exchanges. Also in the list of what a sync came upon.
error-hub-address-unfit = This address of the hub is incomplete or is none.
help-hub-address-unfit = Check the address, the user name and, for S3, the bucket.
error-hub-busy = The hub is busy or locked at the moment. What has been exchanged stays.
help-hub-busy = Sync again later.
error-hub-certificate = The hub cannot prove that it is the right one. Nothing was sent, not even the password.
help-hub-certificate = Tell your IT. Until then exchange by stick.
error-hub-damaged = The hub gives other data than were put there. None of it was taken over.
help-hub-damaged = Sync again later. If it stays so, tell your IT.
error-hub-duplicate = Something lies on the hub twice. That does no harm.
help-hub-duplicate = You need not do anything.
error-hub-emptied = Nothing is left on the hub of what was there. Your data is intact and was sent again.
help-hub-emptied = Check whether folder or address are still right. Ask your IT who tidied up there.
error-hub-full = The hub is full. What has been exchanged stays.
help-hub-full = Ask your IT for more room.
error-hub-gap = Something that other laptops have is still missing here. What follows without a gap was taken over.
help-hub-gap = The other laptops see that and send it with their next sync.
error-hub-not-found = There is no hub at this address: the folder, collection or bucket is missing.
help-hub-not-found = Check the address. If it is a network drive, connect it first.
error-hub-not-kept = The hub confirmed what was sent but did not keep it. It does not count as exchanged.
help-hub-not-kept = Sync again later. If it stays so, tell your IT.
error-hub-not-ready = Something does not lie completely on the hub yet. What came of it is kept for next time.
help-hub-not-ready = Sync again later.
error-hub-not-safe = The address does not begin with https. Anybody on the way could read the password.
help-hub-not-safe = Ask your IT for an address with https.
error-hub-not-set = No hub is set up on this laptop.
help-hub-not-set = Set one up, or exchange by stick.
error-hub-password = The hub does not accept the user name or password. Your data is intact.
help-hub-password = Set the hub up again with the right ones.
error-hub-refused = The hub refuses. Your data is intact.
help-hub-refused = Ask your IT whether you may write there.
error-hub-remains = Something incomplete or damaged lies on the hub. As far as is known, nothing is missing because of it.
help-hub-remains = You need not do anything.
error-hub-rolled-back = The hub was set back to an older state. What was missing was sent again.
help-hub-rolled-back = Ask your IT whether it restored a backup. Otherwise you need not do anything.
error-hub-stale = The hub shows an old listing. Nothing is missing.
help-hub-stale = Sync again later.
error-hub-unreachable = The hub cannot be reached, or the line broke. What has been exchanged stays.
help-hub-unreachable = Check the connection and sync again. It goes on where it stopped.
error-hub-vanished = Something that lay on the hub has vanished. Your data is intact. What others lack was sent again.
help-hub-vanished = Ask your IT who tidied up there.
error-erasure-begun = This erasure has been begun already.
help-erasure-begun = Nothing was changed. It stands in the list of erasures and waits there for signatures.
error-erasure-blocked = This can not be erased yet. Nothing was erased.
help-erasure-blocked = The preview names what stands in the way. Settle it and try again.
error-erasure-changed = By now something else would be erased than was shown. Nothing was erased.
help-erasure-changed = Look at the list once more, then decide.
error-erasure-done = This is erased already and does not come back.
help-erasure-done = There is nothing more to do here.
error-erasure-not-heard = { $count ->
    [one] One laptop does
   *[other] { $count } laptops do
  } not know yet that this is locked. Nothing was signed.
help-erasure-not-heard = Exchange with them, or name the laptops nobody waits for.
error-erasure-not-own = You can not erase this note alone. Nothing was erased.
help-erasure-not-own = Alone one erases only one’s own notes that are entrusted or personal. Otherwise two people sign.
error-erasure-signed = You have signed this erasure already.
help-erasure-signed = The signature of a second person is missing.
