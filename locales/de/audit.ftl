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
audit-list-code = Prüfzeichen
audit-others-title = Protokolle der anderen Laptops
audit-others-text = Mit jeder Datei nennt ein Laptop die letzte Zeile seines Protokolls. Auf jenem Laptop muss die Zeile mit dieser Nummer dieselben Prüfzeichen haben.
audit-others-laptop = Laptop
audit-others-at = Zuletzt gehört
audit-others-broken-title = Ein Protokoll ist anders, als es gemeldet war
audit-others-broken-text = { $laptops }: Das Protokoll wurde kürzer oder ist ein anderes. Vielleicht wurde der Laptop kopiert oder zurückgesetzt; sonst hat jemand Zeilen entfernt. Was zuerst gemeldet war, bleibt hier stehen. Die Akten sind nicht betroffen. Fragen Sie dort nach.
