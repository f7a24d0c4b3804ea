# The record of accesses, for the data-protection role.
audit-text = Wer hat wann was geöffnet oder geändert? Namen von Klientinnen und Klienten stehen hier nicht.
audit-intact = Das Protokoll ist lückenlos und unverändert.
audit-broken-title = Das Protokoll ist nicht unversehrt
audit-broken-text = Einträge fehlen oder wurden verändert. Die Akten selbst sind nicht betroffen. Bitte sprechen Sie mit der oder dem Datenschutzbeauftragten.
audit-list-label = Zugriffe
audit-list-number = Nr.
audit-list-at = Wann
audit-list-user = Wer
audit-list-act = Was
audit-list-subject = Kennung
