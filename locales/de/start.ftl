# First start: what a laptop without a store offers.
start-title = Willkommen bei Geleit
start-text = Geleit führt die Akten Ihrer Beratung verschlüsselt auf diesem Laptop. Ein Netz ist nicht nötig.
start-new-team = Neues Team beginnen
start-new-team-text = Sie legen einen leeren, verschlüsselten Datenbestand an.
start-restore = Sicherung zurückholen
start-restore-text = Sie haben eine Sicherung auf einem Stick oder in einem Ordner.
start-look-around = Umsehen
start-look-around-text = Ein Übungsdienst mit erfundenen Personen. Er tauscht nie Daten mit einem echten aus.
start-look-around-name = Übungsdienst
start-look-around-ready = Der Übungsdienst ist eingerichtet.
start-create = Datenbestand anlegen

# The steps of a new team.
start-step-about = Neues Team
start-step-sheets = Wiederherstellungsblätter
start-step-office = Ihre Dienststelle
start-step-backup = Erste Sicherung
start-step-count = Schritt { $number } von { $count }
start-sheets-later = Später erledigen
start-office-text = Diese Angaben stehen später auf jedem Papier. Sie können Lücken lassen und sie jederzeit füllen.
start-backup-text = Eine Sicherung schützt vor Verlust und Defekt des Laptops. Nehmen Sie am besten einen USB-Stick, der nicht beim Laptop bleibt.
start-backup-later = Später sichern

# Restoring a backup.
start-restore-explained = Wählen Sie den Ordner der Sicherung. Auf diesem Laptop wird nichts überschrieben.
start-restore-choose = Ordner wählen
start-restore-folder = Ordner
start-restore-written = Geschrieben am
start-restore-with = Öffnen mit
start-restore-passphrase = Passphrase
start-restore-sheet = Wiederherstellungscode
start-restore-do = Sicherung zurückholen
