# The record of accesses, for the data-protection role.
audit-text = Who opened or changed what, and when? The names of clients do not appear here.
audit-intact = The record is complete and unchanged.
audit-broken-title = The record is not intact
audit-broken-text = Entries are missing or were changed. The files themselves are not affected. Please talk to the data protection officer.
audit-list-label = Accesses
audit-list-number = No.
audit-list-at = When
audit-list-user = Who
audit-list-act = What
audit-list-subject = Reference
audit-list-code = Check characters
audit-others-title = Records of the other laptops
audit-others-text = With every file a laptop names the last line of its record. On that laptop the line with this number must have the same check characters.
audit-others-laptop = Laptop
audit-others-at = Last heard
audit-others-broken-title = A record is not what it was said to be
audit-others-broken-text = { $laptops }: the record became shorter or is another one. Perhaps the laptop was copied or set back; otherwise somebody removed lines. What was said first stays noted here. The files are not affected. Ask there.
