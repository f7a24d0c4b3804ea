# Agreements: before signing, signing, the paper that comes back.
agreement-title = Agreement { $number }, version { $version }
agreement-number = Agreement { $number }, version { $version }
agreement-frozen = frozen { $at } by { $by }
agreement-has-scan = signed paper kept
agreement-to-plan = Go to the help plan
agreement-supersedes = It follows { $number }.

# Where an agreement stands.
agreement-state-unsigned = not signed yet
agreement-state-unsigned-text = It is frozen but not signed yet.
agreement-state-partly-signed = partly signed
agreement-state-partly-signed-text = Some have signed, others have not yet.
agreement-state-in-force = in force
agreement-state-in-force-text = Everybody has signed. The agreement is in force.
agreement-state-superseded = replaced
agreement-state-superseded-text = A newer version has been signed.
agreement-state-ended = ended
agreement-state-ended-text = The agreement has ended. It stays readable.
agreement-broken-title = The stored content does not match its digest
agreement-broken-text = The signed paper counts. Keep it and tell your coordinator.
agreement-two-title = Another agreement is in force too
agreement-two-text = On another laptop one was signed for the same case as well. Both are kept. Talk with the person and end one of them.
agreement-ended-title = Ended on { $day }

# Before signing.
agreement-prepare-title = Check and print for signature
agreement-languages-title = Languages
agreement-master-label = Language that binds
agreement-master-hint = In doubt, this text counts.
agreement-beside-label = Language beside it
agreement-beside-hint = Suggested from the languages of those taking part.
agreement-beside-none = none, it is read out
agreement-reads-not = Nobody taking part reads { $language }. Read the agreement out and have its content explained back to you.
agreement-missing-text = Printing for signature is possible once everything is filled in.
agreement-letters-title = The paper can not show some characters
agreement-letters-text = Please write these differently: { $letters }
agreement-preview-title = This is the paper
agreement-preview-draft = Until it is printed, every page says “Draft”.
agreement-page-back = Previous page
agreement-page-on = Next page
agreement-page-of = Page { $page } of { $pages }
agreement-page-keys = Page Up and Page Down work too
agreement-page-picture = Picture of page { $page }. The same text stands beside it in words.
agreement-page-words = This page as text
agreement-print-title = Freeze and print
agreement-print-warning = The paper carries names, dates of birth, the family’s situation and goals. Fetch it from the printer at once.
agreement-print-freeze = This freezes version { $version }. It can not be undone. Later changes to the plan become a new version.
agreement-print-do = Print for signature
agreement-print-none = No printer is set up. You can enter one in the settings.
agreement-copies = How many copies
agreement-frozen-safe = The agreement is frozen and safe
agreement-frozen-safe-text = Only the printing failed. Print again, now or later.
agreement-save-title = Save as a PDF instead
agreement-save-warning = A PDF file lies outside Geleit, unencrypted. Anyone who finds it can read it. Delete it after printing. Saving is recorded.
agreement-save-freeze = Freeze and save as PDF
agreement-save-do = Save as PDF

# Who has to sign, and how.
agreement-parties-title = Who signs
agreement-party-unnamed = unnamed
agreement-party-waits = not signed yet
agreement-party-waits-interpreter = statement still to come
agreement-party-done = { $how }, { $day }
agreement-party-witness = Witness: { $name }
agreement-party-invalid = The digital signature does not match the content. Tell your coordinator.
agreement-sign-ink = Signed on paper …
agreement-sign-ink-title = { $name } signed on paper
agreement-sign-ink-text = The signed paper is in front of you.
agreement-sign-mark = Made a mark …
agreement-sign-mark-title = { $name } made a mark
agreement-sign-mark-text = The person can not write and made a mark in front of a witness.
agreement-sign-refused = Declined to sign …
agreement-sign-refused-title = { $name } declined to sign
agreement-sign-refused-text = That is all right. Counselling goes on, only this agreement is not in force.
agreement-sign-read-back = Read back by telephone …
agreement-sign-read-back-title = { $name } confirmed by telephone
agreement-sign-read-back-text = The content was interpreted in full, and the statement was read back by telephone.
agreement-sign-place = Place
agreement-sign-reason = Why not? In the person’s words
agreement-sign-stays = This entry stays and can not be undone.
agreement-sign-save = Enter
agreement-witness-colleague = Witness from the team
agreement-witness-other = somebody else
agreement-witness-name = Name of the witness
agreement-witness-hint = Whoever interprets may not be the witness as well.
agreement-witness-interpreter = This person interpreted
agreement-witness-interpreter-text = Ask somebody else to witness the mark, for example a colleague.
agreement-confirm = Confirm with my own signature
agreement-copy-hand = Copy handed over …
agreement-copy-title = { $name } received a copy
agreement-copy-on = copy received on { $day }

# The signed paper comes back.
agreement-scans-title = Signed paper
agreement-scans-empty = The signed paper has not been scanned yet.
agreement-scan-do = Scan back
agreement-scan-hint = PDF, JPEG, PNG or TIFF
agreement-scan-pages =
    { $pages ->
        [one] One page
       *[other] { $pages } pages
    }
agreement-scan-show = Look at it
agreement-scan-hide = Close
agreement-scan-elsewhere = is on another laptop
agreement-scan-filed = Filed
agreement-scan-filed-text = { $pages } pages belong to: { $name }
agreement-scan-incomplete = Pages are missing
agreement-scan-incomplete-text = Not found: page { $pages }. Scan all pages again, or file the scan as it is.
agreement-scan-several = These are several agreements
agreement-scan-several-text = The file holds: { $names }. Scan each of them by itself.
agreement-scan-choose = Please choose the agreement
agreement-scan-choose-text = The codes on the pages could not be read for certain. You know what you scanned.
agreement-scan-which = Where does the scan belong?
agreement-scan-file = File it here

# Printing again, reading, checking, ending.
agreement-prints-title = Printed and saved
agreement-prints-empty = Not printed yet.
agreement-print-copies =
    { $copies ->
        [one] One copy printed
       *[other] { $copies } copies printed
    }
agreement-print-saved = Saved as PDF
agreement-print-again = Print again
agreement-print-out = Print
agreement-print-sent = Done
agreement-read = Read the agreement
agreement-checking = For checking
agreement-checking-groups = Characters beside the code
agreement-checking-digest = Digest
agreement-checking-document = Number of the document
agreement-checking-content = Content
agreement-checking-intact = unchanged since it was frozen
agreement-checking-broken = does not match the digest
agreement-end-open = End the agreement …
agreement-end-title = End the agreement
agreement-end-text = It stays readable. Ending it can not be undone.
agreement-end-do = End
