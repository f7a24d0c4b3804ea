# Ablage: a folder or server through which the laptops of the team exchange. Set up and used on the exchange screen.
hub-place = Über die Ablage abgleichen
hub-none-text = Hat Ihr Team einen gemeinsamen Ordner oder Server, geht der Austausch auch ohne Stick. Jeder Laptop legt dort ab, was er geschrieben hat, und holt, was die anderen abgelegt haben.
hub-none-safe = Was dort liegt, ist versiegelt: Nur die Laptops Ihres Teams können es lesen. Wer den Server betreibt, sieht nur, von wo, wie viel und wann.
hub-none-need = Die Angaben dazu bekommen Sie von Ihrer IT. Ohne Ablage sendet Geleit nie etwas ins Netz.
hub-set-do = Ablage einrichten
hub-change-do = Ablage ändern
hub-kind-folder = Ordner
hub-kind-webdav = WebDAV
hub-kind-s3 = S3

# Setting it up, in a dialog.
hub-about-folder = Zum Beispiel ein Netzlaufwerk, das alle Laptops des Teams erreichen.
hub-about-webdav = Zum Beispiel Nextcloud oder ownCloud. Die Adresse beginnt mit https.
hub-about-s3 = Ein Speicherdienst mit Buckets. Die Adresse beginnt mit https.
hub-fact-kind = Art
hub-fact-folder = Ordner
hub-fact-url = Adresse
hub-fact-bucket = Bucket
hub-field-user = Benutzername
hub-field-password = Passwort
hub-field-key = Zugangsschlüssel (Access Key)
hub-field-secret = Geheimer Schlüssel (Secret Key)
hub-field-region = Region
hub-hint-webdav = Etwa https://cloud.example/remote.php/dav/files/team
hub-hint-s3 = Ohne den Bucket, etwa https://s3.example
hub-hint-again = Was gespeichert ist, wird nicht gezeigt. Tippen Sie es noch einmal.
hub-hint-folder = Bisher: { $at }. Wählen Sie den Ordner noch einmal.
hub-password-kept = Passwort oder Schlüssel liegt verschlüsselt auf diesem Laptop, wird nur für diesen Server benutzt und nicht mehr gezeigt.
hub-save-do = Speichern und ausprobieren
hub-tried-title = Die Ablage ist eingerichtet
hub-tried-text = Sie wurde ausprobiert und behält, was sie bekommt. Gleichen Sie jetzt ab.
hub-untried-title = Gespeichert, aber nicht ausprobiert
hub-untried-text = Die Angaben sind gespeichert. Ob die Ablage damit erreichbar ist, steht noch nicht fest. Von Ihren Akten wurde nichts gesendet.

# Forgetting it.
hub-forget-do = Ablage vergessen
hub-forget-title = Ablage vergessen?
hub-forget-text = Adresse und Passwort werden auf diesem Laptop gelöscht. Ihre Akten bleiben hier, und was auf der Ablage liegt, bleibt dort.
hub-forget-keep = Behalten
hub-forgotten-title = Die Ablage ist vergessen
hub-forgotten-text = Dieser Laptop sendet nichts mehr dorthin. Der Austausch mit einem Stick geht weiter.

# The sync, and what it did.
hub-sync-do = Jetzt abgleichen
hub-synced = Abgeglichen
hub-synced-text = Alles von der Ablage ist hier. Alles Gesendete wurde zurückgelesen und geprüft.
hub-open = Noch nicht ganz abgeglichen
hub-open-text = Was angekommen ist, ist gespeichert. Was noch fehlt und was Sie tun können, steht darunter.
hub-stopped-title = Der Abgleich wurde abgebrochen
hub-stopped-text = Was schon übernommen oder gesendet war, bleibt. Beim nächsten Mal geht es dort weiter.
hub-last-never = Mit dieser Ablage wurde auf diesem Laptop noch nicht abgeglichen.
hub-last-title = Letzter Abgleich: { $at }
hub-fact-stand = Ergebnis
hub-fact-down = Geholt
hub-fact-up = Gesendet
hub-fact-waiting = Noch nicht übernommen
hub-fact-foreign = Nicht für diesen Laptop
hub-way-none = nichts
hub-way =
    { $changes ->
        [0] keine Änderung
        [one] eine Änderung
       *[other] { $changes } Änderungen
    }, { $attachments ->
        [0] keine Anlage
        [one] eine Anlage
       *[other] { $attachments } Anlagen
    } ({ $size })
hub-bundles =
    { $count ->
        [one] eine Datei
       *[other] { $count } Dateien
    }
hub-changes =
    { $count ->
        [0] Alles von diesem Laptop liegt auf der Ablage.
        [one] Eine Änderung von diesem Laptop liegt noch nicht auf der Ablage.
       *[other] { $count } Änderungen von diesem Laptop liegen noch nicht auf der Ablage.
    }
hub-gaps =
    { $count ->
        [one] Vor einer Datei von der Ablage fehlt noch etwas. Die anderen Laptops senden es bei ihrem nächsten Abgleich.
       *[other] Vor { $count } Dateien von der Ablage fehlt noch etwas. Die anderen Laptops senden es bei ihrem nächsten Abgleich.
    }
hub-troubles-title = Was dabei auffiel
hub-trouble-count = { $count }-mal
