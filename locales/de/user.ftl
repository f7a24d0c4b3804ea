# The team.
user-list-label = Benutzerinnen und Benutzer
user-list-name = Name
user-list-short = Kürzel
user-list-roles = Aufgaben
user-list-laptop = Laptop
user-list-here = dieser
user-list-elsewhere = ein anderer
user-list-hint = Neue Benutzer werden hier am Laptop angelegt und tippen ihre Passphrase selbst.
user-list-hint-other = Neue Benutzer legt die Koordination an.
user-role-worker = Beratung
user-role-coordinator = Koordination
user-role-data-protection = Datenschutz
user-role-coordinator-explained = Koordination: legt Benutzer an
user-role-data-protection-explained = Datenschutz: liest das Zugriffsprotokoll

# Adding a user.
user-add-open = Benutzer hinzufügen
user-add-title = Benutzer hinzufügen
user-add-hand-over = Geben Sie jetzt den Laptop weiter: Die Passphrase tippt die neue Person selbst, ungesehen.
user-add-save = Benutzer anlegen
user-roles-legend = Besondere Aufgaben
user-name-label = Ihr Name
user-add-name = Name der neuen Person
user-short-label = Kürzel
user-short-hint = Steht vor dem Entsperren auf dem Bildschirm, zum Beispiel SK
user-passphrase-of-new = Passphrase der neuen Person
user-arrived-title = { $name } kann sich jetzt hier anmelden
user-arrived-text = Beim ersten Entsperren mit { $short } steht unter „Heute“ ein Blatt mit einem Code. Es gehört nur dieser Person: abschreiben oder drucken.
user-arrived-later = Später

# A colleague of another laptop.
user-bring-open = Mit Schlüsseldatei freischalten
user-bring-title = Person mit Schlüsseldatei freischalten
user-bring-text = Für Kolleginnen und Kollegen, die schon an einem anderen Laptop des Teams arbeiten. Dort haben sie unter „Laptops des Teams“ mit „Meine Schlüssel mitgeben“ eine Datei geschrieben.
user-bring-hint = Der Name beginnt mit keys
user-bring-passphrase-hint = Diese Person tippt selbst: die Passphrase des anderen Laptops. Sie gilt danach auch hier und kann in den Einstellungen geändert werden.
user-bring-drafts =
    { $count ->
        [one] Ein Entwurf von Ihnen geht sonst verloren
       *[other] { $count } Entwürfe von Ihnen gehen sonst verloren
    }
user-bring-drafts-text = Entwürfe an diesem Laptop sind für Ihre alten Schlüssel versiegelt. Die neuen öffnen sie nicht. Schreiben Sie sie vorher fertig.
user-bring-drafts-do = Entwürfe ansehen
user-bring-do = Freischalten

# A way in on this laptop ends.
user-remove-title = Arbeitet nicht mehr an diesem Laptop
user-remove-text = Der Zugang an diesem Laptop endet. Im Team und an anderen Laptops ändert sich nichts.
user-remove-key = Zugleich bekommt der Datenbestand einen neuen Schlüssel, denn eine alte Kopie des Zugangs würde ihn sonst weiter öffnen. Das dauert einen Moment. Wer nicht mehr im Team ist, verliert dabei auch den Zugang an diesem Laptop.
user-remove-open = Zugang entfernen
user-remove-of = Zugang von { $name } an diesem Laptop entfernen
user-remove-done = { $name } hat an diesem Laptop keinen Zugang mehr.

# Recovery sheets: paper only, never a file.
user-sheets-count = Blatt { $number } von { $count }
user-sheet-personal-title = Ihr persönliches Blatt
user-sheet-personal-text = Dieser Code öffnet den Datenbestand und Ihre geschützten Notizen, wenn Sie die Passphrase vergessen. Bewahren Sie ihn zu Hause oder im Tresor auf, nie beim Laptop.
user-sheet-office-title = Das Blatt der Dienststelle
user-sheet-office-text = Mit diesem Code lässt sich eine Sicherung dieses Laptops zurückholen. Zum Öffnen braucht es danach eine Passphrase oder ein persönliches Blatt. Der Code gehört in den Tresor der Leitung. Er entscheidet auch, wer koordiniert, wenn es zu wenige tun.
user-sheet-records-title = Das Blatt der Akten
user-sheet-records-text = Dieser Schlüssel gehört zu eingeschränkten und anvertrauten Notizen. Er hält sie lesbar, wenn niemand mehr da ist, der sie lesen darf. Den Datenbestand öffnet er nicht. Er gehört in einen eigenen verschlossenen Umschlag, getrennt vom Blatt der Dienststelle. Nur zwei Personen gemeinsam öffnen ihn.
user-sheet-copied = Schreiben Sie die Gruppen von Hand ab oder drucken Sie sie. Fotografieren Sie den Bildschirm nicht.
user-sheet-ready = Ich habe das Blatt
user-sheet-printer = Drucker
user-sheet-print = Drucken
user-sheet-sent = An den Drucker geschickt. Holen Sie das Blatt gleich ab.
user-sheet-prove-text = Nehmen Sie Ihr Blatt zur Hand und tippen Sie diese zwei Gruppen ab.
user-sheet-group = Gruppe { $number }
user-sheet-prove = Blatt bestätigen
user-sheet-show = Noch einmal zeigen
