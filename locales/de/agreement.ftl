# Agreements: before signing, signing, the paper that comes back.
agreement-title = Vereinbarung { $number }, Fassung { $version }
agreement-number = Vereinbarung { $number }, Fassung { $version }
agreement-frozen = festgeschrieben { $at } von { $by }
agreement-has-scan = unterschriebenes Papier liegt vor
agreement-to-plan = Zum Hilfeplan
agreement-supersedes = Sie folgt auf { $number }.

# Where an agreement stands.
agreement-state-unsigned = noch nicht unterschrieben
agreement-state-unsigned-text = Sie ist festgeschrieben, aber noch nicht unterschrieben.
agreement-state-partly-signed = zum Teil unterschrieben
agreement-state-partly-signed-text = Einige haben unterschrieben, andere noch nicht.
agreement-state-in-force = gilt
agreement-state-in-force-text = Alle haben unterschrieben. Die Vereinbarung gilt.
agreement-state-superseded = ersetzt
agreement-state-superseded-text = Eine neuere Fassung ist unterschrieben.
agreement-state-ended = beendet
agreement-state-ended-text = Die Vereinbarung ist beendet. Sie bleibt lesbar.
agreement-broken-title = Der gespeicherte Inhalt passt nicht zur Prüfsumme
agreement-broken-text = Das unterschriebene Papier gilt. Bewahren Sie es auf und sagen Sie der Koordination Bescheid.
agreement-two-title = Es gilt noch eine andere Vereinbarung
agreement-two-text = Auf einem anderen Laptop wurde zu derselben Begleitung ebenfalls eine unterschrieben. Beide bleiben erhalten. Sprechen Sie mit der Person und beenden Sie eine.
agreement-ended-title = Beendet am { $day }

# Before signing.
agreement-prepare-title = Prüfen und zum Unterschreiben drucken
agreement-languages-title = Sprachen
agreement-master-label = Sprache, die gilt
agreement-master-hint = Bei Zweifeln zählt dieser Text.
agreement-beside-label = Sprache daneben
agreement-beside-hint = Vorgeschlagen nach den Sprachen der Beteiligten.
agreement-beside-none = keine, wird vorgelesen
agreement-reads-not = Niemand von den Beteiligten liest { $language }. Lesen Sie die Vereinbarung vor und lassen Sie sich den Inhalt erklären.
agreement-missing-text = Drucken zum Unterschreiben geht erst, wenn alles eingetragen ist.
agreement-letters-title = Einige Zeichen kann das Papier nicht zeigen
agreement-letters-text = Bitte anders schreiben: { $letters }
agreement-preview-title = So sieht das Papier aus
agreement-preview-draft = Bis zum Drucken steht auf jeder Seite „Entwurf“.
agreement-page-back = Vorige Seite
agreement-page-on = Nächste Seite
agreement-page-of = Seite { $page } von { $pages }
agreement-page-keys = Auch mit Bild auf und Bild ab
agreement-page-picture = Bild der Seite { $page }. Derselbe Text steht daneben in Worten.
agreement-page-words = Diese Seite als Text
agreement-print-title = Festschreiben und drucken
agreement-print-warning = Auf dem Papier stehen Namen, Geburtsdaten, die Lage der Familie und ihre Ziele. Holen Sie es gleich vom Drucker.
agreement-print-freeze = Damit wird Fassung { $version } festgeschrieben. Das lässt sich nicht rückgängig machen. Spätere Änderungen am Plan werden eine neue Fassung.
agreement-print-do = Zum Unterschreiben drucken
agreement-print-none = Es ist kein Drucker eingerichtet. In den Einstellungen können Sie einen eintragen.
agreement-copies = Wie viele Exemplare
agreement-frozen-safe = Die Vereinbarung ist festgeschrieben und sicher
agreement-frozen-safe-text = Nur das Drucken hat nicht geklappt. Drucken Sie noch einmal, jetzt oder später.
agreement-save-title = Stattdessen als PDF speichern
agreement-save-warning = Eine PDF-Datei liegt unverschlüsselt außerhalb von Geleit. Jeder, der sie findet, kann sie lesen. Löschen Sie sie nach dem Drucken. Das Speichern wird vermerkt.
agreement-save-freeze = Festschreiben und als PDF speichern
agreement-save-do = Als PDF speichern

# Who has to sign, and how.
agreement-parties-title = Wer unterschreibt
agreement-party-unnamed = ohne Namen
agreement-party-waits = noch nicht unterschrieben
agreement-party-waits-interpreter = Erklärung steht noch aus
agreement-party-done = { $how }, { $day }
agreement-party-witness = Zeugin oder Zeuge: { $name }
agreement-party-invalid = Die digitale Unterschrift passt nicht zum Inhalt. Sagen Sie der Koordination Bescheid.
agreement-sign-ink = Auf Papier unterschrieben …
agreement-sign-ink-title = { $name } hat auf Papier unterschrieben
agreement-sign-ink-text = Das Papier mit der Unterschrift liegt vor Ihnen.
agreement-sign-mark = Mit einem Zeichen …
agreement-sign-mark-title = { $name } hat mit einem Zeichen bestätigt
agreement-sign-mark-text = Die Person kann nicht schreiben und hat vor einer Zeugin oder einem Zeugen ein Zeichen gemacht.
agreement-sign-refused = Unterschreibt nicht …
agreement-sign-refused-title = { $name } unterschreibt nicht
agreement-sign-refused-text = Das ist in Ordnung. Die Beratung geht weiter, nur gilt diese Vereinbarung nicht.
agreement-sign-read-back = Am Telefon zurückgelesen …
agreement-sign-read-back-title = { $name } hat am Telefon bestätigt
agreement-sign-read-back-text = Der Inhalt wurde vollständig übertragen, und die Erklärung wurde am Telefon zurückgelesen.
agreement-sign-place = Ort
agreement-sign-reason = Warum nicht? In den Worten der Person
agreement-sign-stays = Dieser Eintrag bleibt und lässt sich nicht rückgängig machen.
agreement-sign-save = Eintragen
agreement-witness-colleague = Zeugin oder Zeuge aus dem Team
agreement-witness-other = jemand anderes
agreement-witness-name = Name der Zeugin oder des Zeugen
agreement-witness-hint = Wer dolmetscht, darf nicht zugleich bezeugen.
agreement-witness-interpreter = Diese Person hat gedolmetscht
agreement-witness-interpreter-text = Bitten Sie jemand anderes, das Zeichen zu bezeugen, zum Beispiel eine Kollegin.
agreement-confirm = Mit eigener Unterschrift bestätigen
agreement-copy-hand = Exemplar übergeben …
agreement-copy-title = { $name } hat ein Exemplar erhalten
agreement-copy-on = Exemplar erhalten am { $day }

# The signed paper comes back.
agreement-scans-title = Unterschriebenes Papier
agreement-scans-empty = Das unterschriebene Papier ist noch nicht eingelesen.
agreement-scan-do = Scan einlesen
agreement-scan-hint = PDF, JPEG, PNG oder TIFF
agreement-scan-pages =
    { $pages ->
        [one] Eine Seite
       *[other] { $pages } Seiten
    }
agreement-scan-show = Ansehen
agreement-scan-hide = Schließen
agreement-scan-elsewhere = liegt auf einem anderen Laptop
agreement-scan-filed = Eingeordnet
agreement-scan-filed-text = { $pages } Seiten gehören zu: { $name }
agreement-scan-incomplete = Es fehlen Seiten
agreement-scan-incomplete-text = Nicht gefunden: Seite { $pages }. Scannen Sie noch einmal alle Seiten, oder ordnen Sie den Scan so ein, wie er ist.
agreement-scan-several = Das sind mehrere Vereinbarungen
agreement-scan-several-text = In der Datei liegen: { $names }. Scannen Sie jede für sich.
agreement-scan-choose = Bitte wählen Sie die Vereinbarung
agreement-scan-choose-text = Die Codes auf den Seiten waren nicht sicher lesbar. Sie wissen, was Sie gescannt haben.
agreement-scan-which = Wohin gehört der Scan?
agreement-scan-file = Hier einordnen

# Printing again, reading, checking, ending.
agreement-prints-title = Gedruckt und gespeichert
agreement-prints-empty = Noch nicht gedruckt.
agreement-print-copies =
    { $copies ->
        [one] Ein Exemplar gedruckt
       *[other] { $copies } Exemplare gedruckt
    }
agreement-print-saved = Als PDF gespeichert
agreement-print-again = Noch einmal drucken
agreement-print-out = Drucken
agreement-print-sent = Erledigt
agreement-read = Die Vereinbarung lesen
agreement-checking = Zum Prüfen
agreement-checking-groups = Zeichen neben dem Code
agreement-checking-digest = Prüfsumme
agreement-checking-document = Nummer des Dokuments
agreement-checking-content = Inhalt
agreement-checking-intact = unverändert seit dem Festschreiben
agreement-checking-broken = passt nicht zur Prüfsumme
agreement-end-open = Vereinbarung beenden …
agreement-end-title = Vereinbarung beenden
agreement-end-text = Sie bleibt lesbar. Das Beenden lässt sich nicht rückgängig machen.
agreement-end-do = Beenden
