# Unlocking.
desk-unlock-title = Entsperren
desk-stores-legend = Datenbestand
desk-store-demo = Übung
desk-user-label = Wer sind Sie?
desk-passphrase-label = Passphrase
desk-demo-passphrase = Die Passphrase für alle Übungsdaten: { $passphrase }
desk-unlock-do = Entsperren
desk-unlock-busy = Wird entsperrt …
desk-forgotten = Passphrase vergessen?
desk-other-store = Anderer Datenbestand, neues Team, Sicherung

# The recovery code.
desk-recover-title = Passphrase vergessen
desk-recover-text = Geben Sie den Code von Ihrem Wiederherstellungsblatt ein. Danach setzen Sie eine neue Passphrase.
desk-recover-do = Mit Code öffnen
desk-recover-opened = Der Code stimmt. Ihre Daten sind da. Setzen Sie jetzt eine neue Passphrase.
desk-recover-none = Ohne Passphrase und ohne Blatt kann niemand die Daten öffnen, auch der Hersteller nicht. Das Blatt der Dienststelle hilft hier nicht: Es holt nur eine Sicherung zurück. Fragen Sie Ihre Koordination, ob es einen anderen Weg gibt.
desk-code-label = Wiederherstellungscode
desk-code-hint = Groß oder klein, mit oder ohne Leerzeichen
desk-passphrase-new = Neue Passphrase
desk-passphrase-set = Passphrase setzen

# Choosing a passphrase.
desk-passphrase-hint = Mindestens 12 Zeichen. Vier oder fünf zufällige Wörter sind leicht zu merken und schwer zu erraten.
desk-strength-label = Stärke:
desk-strength-short = noch zu kurz
desk-strength-weak = schwach, leicht zu erraten
desk-strength-fair = brauchbar
desk-strength-good = gut
desk-strength-strong = sehr gut

# Founding a store.
desk-store-label = Name des Datenbestands
desk-store-label-hint = Steht auf der Seite zum Entsperren. Bitte keine Namen von Personen.

# Hiding and locking: nothing here may say what the program is for.
desk-hidden-text = Pause
desk-hidden-keys = Weiter mit
desk-hidden-show = Weiter
desk-left-title = Gesperrt
desk-left-back = Zur Anmeldung

# A warning on the first screens, when a folder seems to be copied to a server.
desk-copied-title = { $program } kopiert den Ordner dieser Daten
desk-copied-text = Die Daten sind verschlüsselt, liegen dann aber auch auf einem fremden Rechner. Greifen zwei Programme gleichzeitig zu, können sie Schaden nehmen. Bitten Sie Ihre IT, den Ordner auszunehmen.

# On Today: her keys were replaced at another laptop.
desk-replaced-title = Ihre Schlüssel wurden ersetzt
desk-replaced-text = An diesem Laptop liegen noch die alten. Schreiben Sie an dem Laptop, an dem Sie die neuen bekommen haben, unter „Laptops des Teams“ mit „Meine Schlüssel mitgeben“ eine Datei. Lesen Sie sie hier ein.
