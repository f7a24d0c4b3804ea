# Writing a backup.
backup-text = Die Sicherung enthält alles, verschlüsselt. Ohne Passphrase oder Wiederherstellungsblatt kann sie niemand lesen.
backup-choose = Ordner wählen und sichern
backup-again = Noch einmal sichern
backup-done-title = Sicherung geschrieben
backup-done-text = Ordner { $folder }, { $size }, { $at }
backup-done-checked = Die Sicherung wurde zurückgelesen und geprüft.

# Steps of long acts, with counts beside them.
job-working = Es wird gearbeitet
job-backup-copy = Daten werden kopiert
job-backup-write = Die Sicherung wird geschrieben
job-backup-verify = Die Sicherung wird zurückgelesen und geprüft
job-demo = Der Übungsdienst wird eingerichtet
job-restore = Die Sicherung wird zurückgeholt
job-restore-verify = Die zurückgeholten Daten werden geprüft
job-rekey-copy = Die Daten werden unter einen neuen Schlüssel gebracht
job-rekey-attachments = Die Anhänge werden mitgenommen
job-rekey-verify = Die neuen Daten werden geprüft
job-exchange-collect = Die Austauschdatei wird zusammengestellt
job-exchange-write = Die Austauschdatei wird geschrieben
job-exchange-check = Die Austauschdatei wird zurückgelesen und geprüft
job-exchange-copy = Die Austauschdatei wird kopiert
job-exchange-verify = Die Austauschdatei wird geprüft
job-exchange-apply = Die Austauschdatei wird übernommen
job-exchange-fold = Die Akten werden zusammengeführt
job-hub-list = Die Ablage wird durchgesehen
job-hub-fetch = Es wird von der Ablage geholt
job-hub-send = Es wird auf die Ablage gesendet und zurückgelesen
job-hub-probe = Die Ablage wird ausprobiert
job-scan-read = Der Scan wird gelesen
