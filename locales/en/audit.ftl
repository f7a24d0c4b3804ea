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
