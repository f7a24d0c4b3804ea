# Papers: before signing, signing, the paper that comes back.
signing-number =
    { $kind ->
        [release] Erklärung { $number }
       *[other] Vereinbarung { $number }, Fassung { $version }
    }
signing-frozen = festgeschrieben am { $at } von { $by }
signing-has-scan = unterschriebenes Papier liegt vor
signing-to-plan = Zum Hilfeplan
signing-supersedes = Sie folgt auf { $number }.

# Where a paper stands.
signing-state-unsigned = noch nicht unterschrieben
signing-state-unsigned-text = Sie ist festgeschrieben, aber noch nicht unterschrieben.
signing-state-partly-signed = zum Teil unterschrieben
signing-state-partly-signed-text = Es fehlen noch Unterschriften, oder jemand unterschreibt nicht.
signing-state-in-force = gilt
signing-state-in-force-text = Alle nötigen Unterschriften sind da. Das Papier gilt.
signing-state-expired = abgelaufen
signing-state-expired-text = Der letzte Tag ist vorbei, oder die Begleitung ist beendet. Für Neues braucht es eine neue Erklärung.
signing-state-superseded = ersetzt
signing-state-superseded-text = Eine neuere Fassung ist unterschrieben.
signing-state-ended = beendet
signing-state-withdrawn = widerrufen
signing-state-withdrawn-text = Sie wurde widerrufen und erlaubt nichts Neues mehr. Was vorher geschah, war erlaubt.
signing-state-put-away = abgelegt
signing-state-put-away-text = Sie wurde abgelegt und gilt nicht.
signing-state-ended-text = Das Papier gilt nicht mehr. Es bleibt lesbar.
signing-broken-title = Der gespeicherte Inhalt passt nicht zur Prüfsumme
signing-broken-text = Das unterschriebene Papier gilt. Bewahren Sie es auf und sagen Sie der Koordination Bescheid.
signing-two-title = Es gilt noch eine andere Vereinbarung
signing-two-text = Auf einem anderen Laptop wurde zu derselben Begleitung ebenfalls eine unterschrieben. Beide bleiben erhalten. Sprechen Sie mit der Person und beenden Sie eine.
signing-ended-title = Beendet am { $day }

# Before signing.
signing-prepare-title = Prüfen und zum Unterschreiben drucken
signing-languages-title = Sprachen
signing-master-label = Sprache, die gilt
signing-master-hint = Bei Zweifeln zählt dieser Text.
signing-beside-label = Sprache daneben
signing-beside-hint = Vorgeschlagen nach den Sprachen der Beteiligten.
signing-beside-none = keine, wird vorgelesen
signing-reads-not = Niemand von den Beteiligten liest { $language }. Lesen Sie das Papier vor und lassen Sie sich den Inhalt erklären.
signing-missing-text = Drucken zum Unterschreiben geht erst, wenn alles eingetragen ist.
signing-letters-title = Einige Zeichen kann das Papier nicht zeigen
signing-letters-text = Bitte anders schreiben: { $letters }
signing-preview-title = So sieht das Papier aus
signing-preview-draft = Bis zum Festschreiben steht auf jeder Seite „Entwurf“.
signing-page-back = Vorige Seite
signing-page-on = Nächste Seite
signing-page-of = Seite { $page } von { $pages }
signing-page-keys = Auch mit Bild auf und Bild ab
signing-page-picture = Bild der Seite { $page }. Derselbe Text steht daneben in Worten.
signing-page-words = Diese Seite als Text
signing-print-title = Festschreiben und drucken
signing-print-warning = Auf dem Papier stehen Namen, Geburtsdaten und das, was besprochen wurde. Holen Sie es gleich vom Drucker.
signing-print-freeze = Damit wird Fassung { $version } festgeschrieben. Das lässt sich nicht rückgängig machen. Spätere Änderungen am Plan ergeben eine neue Fassung.
signing-print-do = Zum Unterschreiben drucken
signing-print-none = Es ist kein Drucker eingerichtet. In den Einstellungen können Sie einen eintragen.
signing-copies = Wie viele Exemplare
signing-frozen-safe = Das Papier ist festgeschrieben und sicher
signing-frozen-safe-text = Nur das Drucken hat nicht geklappt. Drucken Sie noch einmal, jetzt oder später.
signing-save-title = Stattdessen als PDF speichern
signing-save-warning = Eine PDF-Datei liegt unverschlüsselt außerhalb von Geleit. Jeder, der sie findet, kann sie lesen. Löschen Sie sie nach dem Drucken. Das Speichern wird vermerkt.
signing-save-freeze = Festschreiben und als PDF speichern
signing-save-do = Als PDF speichern

# Who has to sign, and how.
signing-parties-title = Wer unterschreibt
signing-party-unnamed = ohne Namen
signing-party-waits = noch nicht unterschrieben
signing-party-waits-interpreter = Erklärung steht noch aus
signing-party-done = { $how }, { $day }
signing-party-witness = Zeugin oder Zeuge: { $name }
signing-party-invalid = Die digitale Unterschrift passt nicht zum Inhalt. Sagen Sie der Koordination Bescheid.
signing-sign-ink = Auf Papier unterschrieben …
signing-sign-ink-title = { $name } hat auf Papier unterschrieben
signing-sign-ink-text = Das Papier mit der Unterschrift liegt vor Ihnen.
signing-sign-mark = Mit einem Zeichen …
signing-sign-mark-title = { $name } hat mit einem Zeichen bestätigt
signing-sign-mark-text = Die Person kann nicht schreiben und hat vor einer Zeugin oder einem Zeugen ein Zeichen gemacht.
signing-sign-refused = Unterschreibt nicht …
signing-sign-refused-title = { $name } unterschreibt nicht
signing-sign-refused-text = Das ist in Ordnung. Die Beratung geht weiter, nur gilt dieses Papier nicht.
signing-sign-read-back = Am Telefon zurückgelesen …
signing-sign-read-back-title = { $name } hat am Telefon bestätigt
signing-sign-read-back-text = Der ganze Inhalt wurde gedolmetscht, und die Erklärung wurde am Telefon zurückgelesen.
signing-sign-place = Ort
signing-sign-reason = Warum nicht? In den Worten der Person
signing-boxes-label = Auf dem Papier angekreuzt
signing-boxes-hint = Nur was die Person selbst angekreuzt hat, mit ihrem Kürzel daneben. Was hier fehlt, darf niemand weitergeben.
signing-boxes-ticked = Angekreuzt: { $items }
signing-sign-stays = Dieser Eintrag bleibt und lässt sich nicht rückgängig machen.
signing-sign-save = Eintragen
signing-witness-colleague = Zeugin oder Zeuge aus dem Team
signing-witness-other = jemand anderes
signing-witness-name = Name der Zeugin oder des Zeugen
signing-witness-hint = Wer dolmetscht, darf nicht zugleich bezeugen.
signing-witness-interpreter = Diese Person hat gedolmetscht
signing-witness-interpreter-text = Bitten Sie jemand anderes, das Zeichen zu bezeugen, zum Beispiel eine Kollegin.
signing-confirm = Mit eigener Unterschrift bestätigen
signing-copy-hand = Exemplar übergeben …
signing-copy-title = { $name } hat ein Exemplar erhalten
signing-copy-on = Exemplar erhalten am { $day }

# The signed paper comes back.
signing-scans-title = Unterschriebenes Papier
signing-scans-empty = Das unterschriebene Papier ist noch nicht eingelesen.
signing-scan-do = Scan einlesen
signing-scan-hint = PDF, JPEG, PNG oder TIFF
signing-scan-pages =
    { $pages ->
        [one] Eine Seite
       *[other] { $pages } Seiten
    }
signing-scan-show = Ansehen
signing-scan-hide = Schließen
signing-scan-elsewhere = noch nicht auf diesem Laptop eingetroffen
signing-scan-damaged = beschädigt; unter „Austausch“ neu anfordern
signing-scan-filed = Eingeordnet
signing-scan-filed-text =
    { $pages ->
        [one] Eine Seite gehört zu: { $name }
       *[other] { $pages } Seiten gehören zu: { $name }
    }
signing-scan-incomplete = Es fehlen Seiten
signing-scan-incomplete-text =
    { $count ->
        [one] Nicht gefunden: Seite { $pages }.
       *[other] Nicht gefunden: Seiten { $pages }.
    } Scannen Sie noch einmal alle Seiten, oder ordnen Sie den Scan so ein, wie er ist.
signing-scan-several = Das sind mehrere Papiere
signing-scan-several-text = In der Datei liegen: { $names }. Scannen Sie jedes für sich.
signing-scan-choose = Bitte wählen Sie das Papier
signing-scan-choose-text = Die Codes auf den Seiten waren nicht sicher lesbar. Sie wissen, was Sie gescannt haben.
signing-scan-which = Wohin gehört der Scan?
signing-scan-file = Hier einordnen

# Printing again, reading, checking, ending.
signing-prints-title = Gedruckt und gespeichert
signing-prints-empty = Noch nicht gedruckt.
signing-print-copies =
    { $copies ->
        [one] Ein Exemplar gedruckt
       *[other] { $copies } Exemplare gedruckt
    }
signing-print-saved = Als PDF gespeichert
signing-print-again = Noch einmal drucken
signing-print-first = Zum Unterschreiben drucken
signing-print-out = Drucken
signing-print-sent = Erledigt
signing-read = Das Papier lesen
signing-checking = Zum Prüfen
signing-checking-groups = Zeichen neben dem Code
signing-checking-digest = Prüfsumme
signing-checking-document = Nummer des Dokuments
signing-checking-content = Inhalt
signing-checking-intact = unverändert seit dem Festschreiben
signing-checking-broken = passt nicht zur Prüfsumme
signing-end-open = Vereinbarung beenden …
signing-end-title = Vereinbarung beenden
signing-end-text = Sie bleibt lesbar. Das Beenden lässt sich nicht rückgängig machen.
signing-end-do = Beenden
