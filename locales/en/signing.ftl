# Papers: before signing, signing, the paper that comes back.
signing-number =
    { $kind ->
        [release] Declaration { $number }
       *[other] Agreement { $number }, version { $version }
    }
signing-frozen = frozen on { $at } by { $by }
signing-has-scan = signed paper kept
signing-to-plan = Go to the help plan
signing-supersedes = It follows { $number }.

# Where a paper stands.
signing-state-unsigned = not signed yet
signing-state-unsigned-text = It is frozen but not signed yet.
signing-state-partly-signed = partly signed
signing-state-partly-signed-text = Signatures are missing, or somebody does not sign.
signing-state-in-force = in force
signing-state-in-force-text = All signatures it needs are there. The paper is in force.
signing-state-expired = expired
signing-state-expired-text = Its last day is past, or the case was closed. A new declaration is needed for anything new.
signing-state-superseded = replaced
signing-state-superseded-text = A newer version has been signed.
signing-state-ended = ended
signing-state-withdrawn = withdrawn
signing-state-withdrawn-text = It was withdrawn and allows nothing new. What was done before was allowed.
signing-state-put-away = put away
signing-state-put-away-text = It was put away and does not hold.
signing-state-ended-text = The paper is no longer in force. It stays readable.
signing-broken-title = The stored content does not match its checksum
signing-broken-text = The signed paper counts. Keep it and tell your coordinator.
signing-two-title = Another agreement is in force too
signing-two-text = On another laptop an agreement was signed for the same case as well. Both are kept. Talk to the person and end one of them.
signing-ended-title = Ended on { $day }

# Before signing.
signing-prepare-title = Check and print for signature
signing-languages-title = Languages
signing-master-label = Language that binds
signing-master-hint = In doubt, this text counts.
signing-beside-label = Language beside it
signing-beside-hint = Suggested from the languages of those taking part.
signing-beside-none = none, it is read out
signing-reads-not = Nobody taking part reads { $language }. Read the paper out and have its content explained back to you.
signing-missing-text = Printing for signature is possible once everything is filled in.
signing-letters-title = The paper cannot show some characters
signing-letters-text = Please write these differently: { $letters }
signing-preview-title = This is the paper
signing-preview-draft = Until it is frozen each page says “Draft”.
signing-page-back = Previous page
signing-page-on = Next page
signing-page-of = Page { $page } of { $pages }
signing-page-keys = Page Up and Page Down work too
signing-page-picture = Picture of page { $page }. The same text is beside it in words.
signing-page-words = This page as text
signing-print-title = Freeze and print
signing-print-warning = The paper carries names, dates of birth and what was talked about. Fetch it from the printer at once.
signing-print-freeze = This freezes version { $version }. It cannot be undone. Later changes to the plan become a new version.
signing-print-do = Print for signature
signing-print-none = No printer is set up. You can enter one in the settings.
signing-copies = How many copies
signing-frozen-safe = The paper is frozen and safe
signing-frozen-safe-text = Only the printing failed. Print again, now or later.
signing-save-title = Save as a PDF instead
signing-save-warning = A PDF file lies outside Geleit, unencrypted. Anyone who finds it can read it. Delete it after printing. Saving is recorded.
signing-save-freeze = Freeze and save as PDF
signing-save-do = Save as PDF

# Who has to sign, and how.
signing-parties-title = Who signs
signing-party-unnamed = unnamed
signing-party-waits = not signed yet
signing-party-waits-interpreter = statement still to come
signing-party-done = { $how }, { $day }
signing-party-witness = Witness: { $name }
signing-party-invalid = The digital signature does not match the content. Tell your coordinator.
signing-sign-ink = Signed on paper …
signing-sign-ink-title = { $name } signed on paper
signing-sign-ink-text = The signed paper is in front of you.
signing-sign-mark = Made a mark …
signing-sign-mark-title = { $name } made a mark
signing-sign-mark-text = The person cannot write and made a mark in front of a witness.
signing-sign-refused = Declined to sign …
signing-sign-refused-title = { $name } declined to sign
signing-sign-refused-text = That is all right. Counselling goes on, only this paper is not in force.
signing-sign-read-back = Read back by telephone …
signing-sign-read-back-title = { $name } confirmed by telephone
signing-sign-read-back-text = The content was interpreted in full, and the statement was read back by telephone.
signing-sign-place = Place
signing-sign-reason = Why not? In the person’s words
signing-boxes-label = Ticked on the paper
signing-boxes-hint = Only what the person ticked by hand, with her initials beside it. Nobody may pass on what is missing here.
signing-boxes-ticked = Ticked: { $items }
signing-sign-stays = This entry stays and cannot be undone.
signing-sign-save = Enter
signing-witness-colleague = Witness from the team
signing-witness-other = somebody else
signing-witness-name = Name of the witness
signing-witness-hint = Whoever interprets cannot be the witness as well.
signing-witness-interpreter = This person is the interpreter
signing-witness-interpreter-text = Ask somebody else to witness the mark, for example a colleague.
signing-confirm = Confirm with my own signature
signing-copy-hand = Copy handed over …
signing-copy-title = { $name } received a copy
signing-copy-on = copy received on { $day }

# The signed paper comes back.
signing-scans-title = Signed paper
signing-scans-empty = The signed paper has not been scanned yet.
signing-scan-do = Scan back
signing-scan-hint = PDF, JPEG, PNG or TIFF
signing-scan-pages =
    { $pages ->
        [one] One page
       *[other] { $pages } pages
    }
signing-scan-show = Look at it
signing-scan-hide = Close
signing-scan-elsewhere = not yet received on this laptop
signing-scan-damaged = damaged; ask for it again under “Exchange”
signing-scan-filed = Filed
signing-scan-filed-text =
    { $pages ->
        [one] One page belongs to: { $name }
       *[other] { $pages } pages belong to: { $name }
    }
signing-scan-incomplete = Pages are missing
signing-scan-incomplete-text =
    { $count ->
        [one] Not found: page { $pages }.
       *[other] Not found: pages { $pages }.
    } Scan all pages again, or file the scan as it is.
signing-scan-several = These are several papers
signing-scan-several-text = The file holds: { $names }. Scan each of them by itself.
signing-scan-choose = Please choose the paper
signing-scan-choose-text = The codes on the pages could not be read for certain. You know what you scanned.
signing-scan-which = Where does the scan belong?
signing-scan-file = File it here

# Printing again, reading, checking, ending.
signing-prints-title = Printed and saved
signing-prints-empty = Not printed yet.
signing-print-copies =
    { $copies ->
        [one] One copy printed
       *[other] { $copies } copies printed
    }
signing-print-saved = Saved as PDF
signing-print-again = Print again
signing-print-first = Print for signature
signing-print-out = Print
signing-print-sent = Done
signing-read = Read the paper
signing-checking = For checking
signing-checking-groups = Characters beside the code
signing-checking-digest = Checksum
signing-checking-document = Number of the document
signing-checking-content = Content
signing-checking-intact = unchanged since it was frozen
signing-checking-broken = does not match the checksum
signing-end-open = End the agreement …
signing-end-title = End the agreement
signing-end-text = It stays readable. Ending it cannot be undone.
signing-end-do = End
