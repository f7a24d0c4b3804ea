# Settings of one user on one laptop.
settings-preferences-title = Auf diesem Laptop
settings-language = Sprache
settings-look = Aussehen
settings-look-auto = Wie das System
settings-look-light = Hell
settings-look-dark = Dunkel
settings-idle = Minuten ohne Eingabe bis zum Sperren
settings-idle-hint = 1 bis 15
settings-printer = Adresse des Druckers
settings-printer-hint = Nur nötig, wenn der Drucker nicht gefunden wird
settings-saved = Einstellungen gespeichert
# The core keeps between 1 and 15 minutes, whatever was typed.
settings-idle-kept =
    { $minutes ->
        [one] Möglich sind 1 bis 15 Minuten. Gesperrt wird jetzt nach einer Minute.
       *[other] Möglich sind 1 bis 15 Minuten. Gesperrt wird jetzt nach { $minutes } Minuten.
    }
settings-passphrase-title = Passphrase ändern
settings-passphrase-text = Die neue Passphrase gilt für Sie an diesem Laptop. Ihr Wiederherstellungsblatt bleibt gültig.
settings-passphrase-old = Bisherige Passphrase
settings-passphrase-save = Passphrase ändern
settings-passphrase-saved = Passphrase geändert
