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
job-exchange-collect = Das Bündel wird zusammengestellt
job-exchange-write = Das Bündel wird geschrieben
job-exchange-check = Das Bündel wird zurückgelesen und geprüft
job-exchange-copy = Das Bündel wird kopiert
job-exchange-verify = Das Bündel wird geprüft
job-exchange-apply = Das Bündel wird übernommen
job-exchange-fold = Die Akten werden zusammengeführt
job-scan-read = Der Scan wird gelesen
