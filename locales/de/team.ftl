# A laptop is shut out: what happens then, in plain words, before anybody decides.
laptop-out-open = Ausschließen
laptop-out-place = Laptop ausschließen
laptop-out-of = „{ $laptop }“ ausschließen
laptop-out-keeps = Was er geschrieben hat und hier angekommen ist, zählt weiter. Zuletzt gehört: { $at }.
laptop-out-keeps-none = Von diesem Laptop ist hier noch nichts angekommen.
laptop-out-later = Was er sonst geschrieben hat oder noch schreibt, wird zurückgestellt. Die Koordination sieht es durch und lässt zu, was stimmt.
laptop-out-files = Neue Austauschdateien kann er nicht mehr lesen.
laptop-out-wipe = Aus der Ferne löschen lässt er sich nicht. Was darauf liegt, schützen die Passphrase und die Verschlüsselung der Festplatte.
laptop-out-passphrase = Wer an ihm gearbeitet hat und dieselbe Passphrase woanders benutzt, ändert sie dort unter „Einstellungen“.
laptop-out-opened = War er entsperrt oder kennt jemand die Passphrase, kann alles darauf gelesen worden sein. Sagen Sie es gleich der Person für den Datenschutz.
laptop-out-reason = Warum wird er ausgeschlossen?
laptop-out-reason-lost = verloren
laptop-out-reason-stolen = gestohlen
laptop-out-reason-retired = ausgemustert
laptop-out-source = Aus ihm gingen hervor, aus einer Sicherung oder als Kopie: { $laptops }. Ausgeschlossen wird das bisherige Gerät.
laptop-out-copied = Dieser Laptop schreibt in zwei Fassungen, etwa weil er kopiert oder zurückgesetzt wurde. Beide werden ausgeschlossen.
laptop-out-copies = Welche Kopien gehen mit?
laptop-out-copies-hint = Diese Laptops sind aus demselben Datenbestand entstanden. Was Sie nicht ankreuzen, bleibt im Team.
laptop-out-copy = { $laptop }, zuletzt gehört: { $heard }
laptop-out-next = Weiter
laptop-out-sure = „{ $laptop }“ für immer ausschließen?
laptop-out-because = Grund: { $reason }.
laptop-out-sure-text =
    { $count ->
        [0] Das lässt sich nicht zurücknehmen. Taucht der Laptop wieder auf, tritt er dem Team neu bei.
        [one] Eine Kopie geht mit. Das lässt sich nicht zurücknehmen. Taucht ein Laptop wieder auf, tritt er dem Team neu bei.
       *[other] { $count } Kopien gehen mit. Das lässt sich nicht zurücknehmen. Taucht ein Laptop wieder auf, tritt er dem Team neu bei.
    }
laptop-out-keep = Nicht ausschließen
laptop-out-done = „{ $laptop }“ ist ausgeschlossen
laptop-out-done-text = Die anderen Laptops erfahren es beim nächsten Austausch. Tauschen Sie am besten gleich aus.
laptop-out-card = Er kann Dateien öffnen, die andere Dienste für Ihre Dienstkarte verschließen. Machen Sie eine neue Karte und geben Sie sie diesen Diensten.
laptop-out-card-do = Dienstkarte öffnen

# The laptops that are out, in the list of the team.
laptop-outs-title = Ausgeschlossene Laptops
laptop-out-since = { $reason }, ausgeschlossen am { $at }
laptop-aside =
    { $count ->
        [0] Nichts ist zurückgestellt.
        [one] Eine Änderung ist zurückgestellt.
       *[other] { $count } Änderungen sind zurückgestellt.
    }
laptop-review-open = Durchsehen
laptop-review-only = Durchsehen und zulassen kann die Koordination.

# In the list of what laptops disagree about: one line per laptop.
laptop-aside-title = Zurückgestellt
laptop-aside-text = Bis jemand sie zulässt, zählen diese Änderungen nicht. Alle können weiterarbeiten.
laptop-aside-line =
    { $count ->
        [one] { $laptop }: Eine Änderung wartet darauf, dass jemand sie durchsieht.
       *[other] { $laptop }: { $count } Änderungen warten darauf, dass jemand sie durchsieht.
    }

# Looking through what one laptop wrote.
laptop-review-title = Durchsehen
laptop-review-of = Durchsehen: { $laptop }
laptop-review-back = Zu den Laptops des Teams
laptop-review-text = Diese Änderungen kamen an, als der Laptop schon ausgeschlossen war. Fragen Sie, wer daran gearbeitet hat, ob sie stimmen.
laptop-review-leave = Was Sie nicht zulassen, bleibt zurückgestellt und aufgehoben. Dafür müssen Sie nichts tun.
laptop-review-none = Von diesem Laptop ist nichts zurückgestellt.
laptop-review-changes =
    { $count ->
        [one] Eine Änderung
       *[other] { $count } Änderungen
    }
laptop-review-span = { $from } bis { $to }
laptop-review-by = nach Angabe des Laptops von { $by }
laptop-review-lines = Was geschrieben wurde
laptop-review-deleted = gelöscht
laptop-review-restored = zurückgeholt
laptop-review-sealed = Versiegelter Text wird hier nicht gezeigt.
laptop-review-unread = Diese Version von Geleit kann nicht alles davon zeigen.
laptop-review-all-lines =
    { $count ->
        [one] Die eine Angabe zeigen
       *[other] Alle { $count } Angaben zeigen
    }
laptop-review-further =
    { $count ->
        [one] Eine weitere Angabe steht hier nicht.
       *[other] { $count } weitere Angaben stehen hier nicht.
    }
laptop-review-some = Angekreuztes zulassen ({ $count })
laptop-review-all = Alles zulassen
laptop-review-sure-some =
    { $count ->
        [one] Eine Sache zulassen?
       *[other] { $count } Sachen zulassen?
    }
laptop-review-sure-all =
    { $count ->
        [one] Die eine Sache zulassen?
       *[other] Alle { $count } Sachen zulassen?
    }
laptop-review-sure-text = Diese Einträge zählen dann auf allen Laptops. Das Zulassen lässt sich nicht zurücknehmen, einzelne Angaben können Sie danach berichtigen.
laptop-review-do = Zulassen
laptop-review-keep = Noch nicht
laptop-review-done = Zugelassen. Die anderen Laptops erfahren es beim nächsten Austausch.

# Fields that only facts have, in the words of the review.
laptop-field-by-user = Eingetragen von
laptop-field-at = Eingetragen am
laptop-field-entered-at = Eingetragen am
laptop-field-author = Geschrieben von
laptop-field-on-day = Tag
laptop-field-from-day = Ab
laptop-field-user = Wer
laptop-field-person = Person
laptop-field-other = Andere Person
laptop-field-partner = Stelle
laptop-field-partner-name = Stelle
laptop-field-reason = Grund
laptop-field-note = Bemerkung
laptop-field-number = Nummer
laptop-field-part = Rolle
laptop-field-kind = Art
laptop-field-answer = Antwort
laptop-field-how = Wie
laptop-field-channel = Weg
laptop-field-ground = Grundlage
laptop-field-what = Was
laptop-field-outcome = Ergebnis
laptop-field-reader = Wer lesen darf
laptop-field-second = Zweite Person
laptop-field-count = Anzahl

# Who works here: warnings, tasks, who left.
user-list-acts = Was man tun kann
user-list-renewed = neue Schlüssel seit { $at }
user-few-title = Zu wenige koordinieren
user-few-text = Fällt eine Person aus, kann niemand mehr Laptops aufnehmen oder ausschließen. Ein Team braucht zwei in der Koordination.
user-officer-title = Niemand hat die Aufgabe Datenschutz
user-officer-text = Dann liest niemand das Zugriffsprotokoll. Die Koordination kann jemanden dafür ernennen.
user-former-title = Früher im Team
user-leavers-title = Nicht mehr im Team, aber hier noch ein Zugang
user-leavers-text = Entsperren können diese Personen hier nicht mehr. Ihre Passphrase oder ihr Blatt öffnet aber noch eine Kopie der Dateien dieses Laptops oder eine Sicherung davon. Jeder andere Laptop sagt es für sich.
user-leavers-keys = Mit dem Zugang gehen hier auch ihre Schlüssel. Liegen sie nirgends sonst, bleibt für immer verschlossen, was nur diese Person lesen konnte.
user-leavers-ask = Bitten Sie die Koordination, den Zugang an diesem Laptop zu entfernen.
user-leavers-today =
    { $count ->
        [one] Eine Person ist nicht mehr im Team und hat an diesem Laptop noch einen Zugang.
       *[other] { $count } Personen sind nicht mehr im Team und haben an diesem Laptop noch einen Zugang.
    }
user-today-open = Team ansehen
user-rename-open = Meinen Namen ändern
user-rename-title = Ihr Name und Ihr Kürzel
user-rename-text = So stehen Sie künftig in Geleit. Gedruckte Papiere ändern sich nicht. Die anderen Laptops erfahren es beim nächsten Austausch.
user-rename-done = Ihr Name ist geändert.
user-tasks-place = Aufgaben im Team verteilen
user-tasks-open = Aufgaben
user-tasks-of = Aufgaben von { $name }
user-tasks-self = Die eigene Aufgabe kann niemand selbst beenden. Bitten Sie jemand anderen aus der Koordination.
user-task-coordinator = Nimmt Laptops auf und schließt sie aus, trägt Kolleginnen und Kollegen ein, verteilt Aufgaben und unterschreibt Löschungen.
user-task-data-protection = Liest das Zugriffsprotokoll und unterschreibt Löschungen.
user-appoint-coordinator = Zur Koordination ernennen
user-appoint-data-protection = Für den Datenschutz ernennen
user-end-coordinator = Koordination beenden
user-end-data-protection = Datenschutz beenden
user-end-team = Aus dem Team nehmen
user-end-team-title = Verlässt das Team
user-end-team-explained = Was diese Person geschrieben hat, bleibt. Versiegelte Notizen, die nur sie lesen kann, bleiben versiegelt. Entsperren kann sie keinen Laptop mehr, der es im Austausch erfahren hat. Ihr Zugang liegt dort, bis die Koordination ihn entfernt.
user-end-team-cases =
    { $count ->
        [one] { $name } führt noch eine offene Begleitung. Sie steht danach bei allen auf „Heute“ unter denen ohne Fallführung.
       *[other] { $name } führt noch { $count } offene Begleitungen. Sie stehen danach bei allen auf „Heute“ unter denen ohne Fallführung.
    }
user-end-two = Bei jemandem aus der Koordination müssen zwei andere zustimmen: erst Sie, dann eine zweite Person an ihrem Laptop.
user-end-sheet = Weniger als drei koordinieren. Darum tritt das Blatt der Dienststelle an die Stelle der zweiten Zustimmung.
user-sure-appoint-coordinator = { $name } zur Koordination ernennen?
user-sure-appoint-data-protection = { $name } für den Datenschutz ernennen?
user-sure-appoint-text = Die Aufgabe gilt auf allen Laptops, sobald sie es im Austausch erfahren.
user-sure-appoint-two = Beenden lässt sich die Koordination später nur, wenn zwei andere zustimmen, oder mit dem Blatt der Dienststelle.
user-sure-end-coordinator = Koordination von { $name } beenden?
user-sure-end-data-protection = Aufgabe Datenschutz von { $name } beenden?
user-sure-end-team = { $name } aus dem Team nehmen?
user-sure-end-text = Die Person bleibt im Team und arbeitet weiter. Nur diese Aufgabe endet.
user-sure-end-final = Das lässt sich nicht zurücknehmen.
user-changed = Geändert. Die anderen Laptops erfahren es beim nächsten Austausch.
user-waits = Vorgeschlagen. Jetzt muss eine zweite Person aus der Koordination zustimmen.

# What waits for a second person.
user-proposals-title = Wartet auf eine zweite Zustimmung
user-proposal-coordinator = Koordination von { $name } beenden
user-proposal-data-protection = Aufgabe Datenschutz von { $name } beenden
user-proposal-team = { $name } aus dem Team nehmen
user-proposal-by = vorgeschlagen von { $by }, { $at }
user-proposal-who = Zustimmen kann jemand anderes aus der Koordination.
user-proposal-falls = Danach gilt nicht mehr: { $what }.
user-falling-user = { $name } im Team
user-falling-role = Aufgabe von { $name }
user-falling-laptop = Laptop „{ $name }“ im Team
user-falling-label = Name „{ $name }“ eines Laptops
user-falling-out = Laptop „{ $name }“ ausgeschlossen
user-falling-admitted = Einträge, die wieder zugelassen wurden
user-agree-open = Zustimmen
user-agree-of = Zustimmen: { $what }

# The sheet of the office decides where too few coordinate.
user-root-code = Code vom Blatt der Dienststelle
user-root-away = Das Blatt liegt bei der Leitung. Legen Sie es danach in einen neuen Umschlag.
user-root-open = Mit dem Blatt der Dienststelle ernennen
user-root-title = Jemanden zur Koordination ernennen
user-root-text = Dieses Blatt ernennt, wenn niemand mehr koordiniert oder niemand davon zu erreichen ist.
user-root-who = Wer soll koordinieren?
user-root-do = Ernennen
# In the audit.
page-act-user-appoint-by-sheet = Mit dem Blatt der Dienststelle zur Koordination ernannt

# The list of the laptops, and what stands under it.
laptop-list-label = Laptops des Teams
laptop-name = Name
laptop-since = Im Team seit
laptop-gone = nicht mehr in Gebrauch
laptop-copied = kopiert oder zurückgesetzt
laptop-copied-text = „{ $laptop }“ schreibt in zwei Fassungen. Nichts geht verloren. Lesen Sie auf jedem Gerät dieses Namens eine Austauschdatei des Teams, dann trennen sie sich von selbst.
laptop-alike-hint = Mehrere Laptops tragen denselben Namen. Am Laptop selbst steht in dieser Liste „dieser“ neben seinem Code. Geben Sie ihnen danach eigene Namen.
laptop-new-title = Neu im Team: { $laptops }
laptop-team-digits-title = Die Ziffern des Teams
laptop-team-digits-text = Lesen Sie diese 24 Ziffern vor, wenn ein neuer Laptop beitritt. Tippen Sie sie dort vom Bildschirm ab, nicht aus einer Nachricht.
laptop-add-title = Ein neuer Laptop
laptop-add-text = Auf dem neuen Laptop wählen Sie „Einem Team beitreten“ und speichern die Anfrage auf einen Stick.
laptop-add-only = Nur die Koordination nimmt Laptops auf.
laptop-goes-on = führt „{ $laptop }“ weiter
# A laptop goes on from another's data, restored from a backup or copied: on the first screen, in the list, and before a file is taken over.
laptop-restored = Aus einer Sicherung zurückgeholt oder kopiert: { $laptops }
laptop-restored-text = Hat das niemand von Ihnen getan, sagen Sie sofort Ihrer Koordination Bescheid. Ist das bisherige Gerät verloren, schließt sie es unter „Laptops“ aus.
