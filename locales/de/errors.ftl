# For each code: what happened and whether the data is safe (error-), and what to do (help-).

# Unlocking and the store.
error-wrong-passphrase = Diese Passphrase passt nicht. Ihre Daten sind unverändert.
help-wrong-passphrase = Prüfen Sie das Kürzel und die Feststelltaste und tippen Sie noch einmal. Oder öffnen Sie mit dem Wiederherstellungscode.
error-wrong-code = Dieser Wiederherstellungscode passt nicht. Ihre Daten sind unverändert.
help-wrong-code = Vergleichen Sie jede Gruppe mit Ihrem Blatt. Gehört das Blatt zu diesem Datenbestand? Zum Entsperren passt nur ein persönliches Blatt, für Aufgaben im Team nur das der Dienststelle.
error-store-damaged = Der Datenbestand ist beschädigt und lässt sich nicht öffnen. Er bleibt erhalten, nichts wurde gelöscht.
help-store-damaged = Holen Sie die letzte Sicherung zurück. Bewahren Sie den beschädigten Bestand auf.
error-store-newer = Der Datenbestand stammt von einer neueren Version von Geleit. Ihre Daten sind unversehrt.
help-store-newer = Installieren Sie die neuere Version und öffnen Sie ihn dann.
error-store-in-use = Der Datenbestand ist schon in einem anderen Fenster geöffnet. Ihre Daten sind unversehrt.
help-store-in-use = Schließen Sie das andere Fenster und versuchen Sie es noch einmal.
error-slots-damaged = Die Datei mit den Schlüsseln ist beschädigt. Die Akten selbst sind noch da, aber verschlossen.
help-slots-damaged = Holen Sie die letzte Sicherung zurück. Bewahren Sie den Bestand auf diesem Laptop auf.
error-store-locked = Geleit ist gesperrt. Entwürfe wurden gesichert.
help-store-locked = Entsperren Sie und arbeiten Sie dann weiter.

# Founding, users, sheets.
error-passphrase-short = Diese Passphrase ist zu kurz. Es wurde nichts geändert.
help-passphrase-short = Nehmen Sie mindestens 12 Zeichen, zum Beispiel vier zufällige Wörter.
error-short-taken = Dieses Kürzel gibt es schon. Es wurde nichts geändert.
help-short-taken = Wählen Sie ein anderes, etwa mit einem Buchstaben mehr.
error-label-missing = Ein Name oder ein Kürzel fehlt oder ist zu lang. Es wurde nichts gespeichert.
help-label-missing = Geben Sie einen Namen von höchstens 80 Zeichen ein und ein Kürzel von höchstens 6.
error-sheet-wrong-groups = Diese Gruppen stimmen nicht mit dem Blatt überein. Das Blatt bleibt gültig.
help-sheet-wrong-groups = Lassen Sie sich das Blatt noch einmal zeigen und vergleichen Sie Zeichen für Zeichen.

# Fields.
error-name-missing = Es fehlt ein Name. Ihre Eingaben sind noch da.
help-name-missing = Tragen Sie einen Namen ein. Bei einer Person genügt der Vorname oder der Familienname.
error-name-too-long = Dieser Name ist zu lang. Ihre Eingaben sind noch da.
help-name-too-long = Kürzen Sie ihn auf höchstens 200 Zeichen.
error-date-unreadable = Dieses Datum ist nicht lesbar. Ihre Eingaben sind noch da.
help-date-unreadable = Schreiben Sie zum Beispiel 12.1.2027.
error-date-in-future = Dieses Datum liegt in der Zukunft. Ihre Eingaben sind noch da.
help-date-in-future = Tragen Sie heute oder einen früheren Tag ein.
error-minutes-out-of-range = Diese Zahl von Minuten ist nicht möglich. Ihre Eingaben sind noch da.
help-minutes-out-of-range = Ein Kontakt dauert höchstens 1440 Minuten, also einen Tag.
error-contact-person-missing = Es fehlt, um wen es geht. Ihre Eingaben sind noch da.
help-contact-person-missing = Wählen Sie eine Person. Bei einem Kontakt können Sie auch eine neue anlegen oder eine Gruppe ohne Namen nehmen.
error-contact-group-size = Die Zahl der Personen fehlt oder ist nicht möglich, oder der Name der Gruppe ist zu lang. Ihre Eingaben sind noch da.
help-contact-group-size = Geben Sie eine Zahl von 1 bis 9999 ein und einen Namen von höchstens 200 Zeichen.
error-topic-sealed = Dieses Thema würde verraten, worum es in der geschützten Notiz geht. Es wurde nichts geändert.
help-topic-sealed = Schreiben Sie es in die Notiz: Berichtigen Sie sie, oder fügen Sie eine neue hinzu.
error-topic-unknown = Ein Thema ist hier nicht bekannt. Ihre Eingaben sind noch da.
help-topic-unknown = Entfernen Sie es und wählen Sie eines aus der Liste.
error-code-unknown = Ein Eintrag einer Liste ist hier nicht bekannt. Ihre Eingaben sind noch da.
help-code-unknown = Wählen Sie einen Eintrag aus der Liste.
error-note-empty = Die Notiz ist leer. Es wurde nichts gespeichert.
help-note-empty = Schreiben Sie einen Satz oder brechen Sie ab.
error-note-too-long = Die Notiz ist zu lang. Ihr Text ist noch da.
help-note-too-long = Teilen Sie sie in zwei Notizen.
error-reader-unknown = Eine ausgewählte Person gehört nicht zum Team. Ihr Text ist noch da.
help-reader-unknown = Wählen Sie die Lesenden noch einmal aus.
error-reader-missing = Es ist niemand ausgewählt, der die Notiz lesen darf. Ihr Text ist noch da.
help-reader-missing = Kreuzen Sie jemanden an. Soll nur Ihnen die Notiz offenstehen, wählen Sie „Anvertraut“ oder „Persönlich“.

# Things and rights.
error-not-found = Das ist hier nicht vorhanden. Ihre Daten sind unverändert.
help-not-found = Vielleicht kommt es mit dem nächsten Austausch. Gehen Sie zurück und suchen Sie noch einmal.
error-not-allowed = Dazu haben Sie keine Berechtigung. Es wurde nichts geändert.
help-not-allowed = Fragen Sie Ihre Koordination.
error-undo-changed-since = Das wurde inzwischen weiter geändert und lässt sich nicht mehr zurücknehmen. Der jetzige Stand bleibt.
help-undo-changed-since = Sehen Sie im Verlauf nach und ändern Sie es von Hand.

# Backup and disk.
error-backup-target-inside-store = Dieser Ordner gehört zum Datenbestand selbst. Es wurde nichts geschrieben.
help-backup-target-inside-store = Wählen Sie einen anderen Ordner, am besten auf einem Stick.
error-backup-not-writable = In diesen Ordner kann nicht geschrieben werden. Ihre Daten sind unversehrt.
help-backup-not-writable = Prüfen Sie den Schreibschutz des Sticks oder wählen Sie einen anderen Ordner.
error-backup-verify-failed = Die geschriebene Sicherung ist fehlerhaft. Ihre Daten auf dem Laptop sind unversehrt.
help-backup-verify-failed = Schreiben Sie die Sicherung auf einen anderen Stick. Dieser ist vielleicht defekt.
error-backup-damaged = Diese Sicherung ist beschädigt oder unvollständig. Auf diesem Laptop wurde nichts geändert.
help-backup-damaged = Nehmen Sie eine ältere Sicherung oder einen anderen Stick.
error-backup-newer = Diese Sicherung stammt von einer neueren Version von Geleit. Sie ist unversehrt.
help-backup-newer = Installieren Sie die neuere Version und holen Sie sie dann zurück.
error-backup-too-old = Diese Sicherung ist älter als 90 Tage. In Reichweite ist auch keine neuere Liste dessen, was gelöscht wurde. Auf diesem Laptop wurde nichts geändert.
help-backup-too-old = Nehmen Sie eine neuere Sicherung. Gibt es keine, bestätigen Sie, dass Gelöschtes wiederkommen kann.
error-disk-full = Der Speicher ist voll. Was vorher gespeichert war, ist sicher.
help-disk-full = Schaffen Sie Platz und speichern Sie noch einmal.
error-file-failed = Eine Datei lässt sich nicht lesen oder schreiben. Davon wurde nichts übernommen; was vorher gespeichert war, ist unversehrt.
help-file-failed = Steckt der Stick noch, und ist der Ordner erreichbar? Dann wählen Sie die Datei oder den Ordner noch einmal.
error-file-too-large = Die Datei wird größer, als dieser Stick eine fassen kann (mit FAT32 sind es 4 GB). Sie wurde nicht geschrieben; Ihre Daten sind unversehrt.
help-file-too-large = Nehmen Sie einen Stick, der mit exFAT oder NTFS formatiert ist, oder wählen Sie weniger Anlagen.

# Printing, grants, the table of commands.
error-printer-unreachable = Der Drucker ist nicht erreichbar. Es wurde nichts gedruckt.
help-printer-unreachable = Prüfen Sie, ob er eingeschaltet ist, und die Adresse in den Einstellungen.
error-printer-refused = Der Drucker hat den Auftrag abgelehnt. Es wurde nichts gedruckt.
help-printer-refused = Prüfen Sie Papier und Anzeige am Drucker und versuchen Sie es noch einmal.
error-grant-unknown = Die Auswahl der Datei oder des Ordners gilt nicht mehr. Es wurde nichts geändert.
help-grant-unknown = Wählen Sie die Datei oder den Ordner noch einmal.
error-arguments-malformed = Eine Eingabe wurde nicht verstanden. Es wurde nichts geändert.
help-arguments-malformed = Prüfen Sie die Felder. Bleibt es dabei, geben Sie den Code an Ihre IT.
error-command-unknown = Diese Handlung kennt das Programm nicht. Es wurde nichts geändert.
help-command-unknown = Starten Sie Geleit neu. Bleibt es dabei, geben Sie den Code an Ihre IT.
error-job-running = Es läuft schon eine längere Arbeit. Ihre Daten sind unversehrt.
help-job-running = Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.
error-cancelled = Abgebrochen. Ihre Daten sind unverändert.
help-cancelled = Sie können jederzeit neu beginnen.
error-internal = Etwas Unerwartetes ist geschehen. Was vorher gespeichert war, ist sicher.
help-internal = Versuchen Sie es noch einmal. Bleibt es dabei, geben Sie den Code an Ihre IT.

# Two laptops.
error-changed-meanwhile = Inzwischen steht dort etwas anderes. Es wurde nichts entschieden.
help-changed-meanwhile = Sehen Sie sich die Werte noch einmal an und entscheiden Sie dann.
error-bundle-damaged = Die Datei ist beschädigt oder keine Austauschdatei. Es wurde nichts geändert.
help-bundle-damaged = Lassen Sie sich die Datei noch einmal geben.
error-bundle-demo = Ein Übungsdienst tauscht mit keinem echten Dienst aus. Es wurde nichts geändert.
help-bundle-demo = Öffnen Sie den Datenbestand Ihres Teams und versuchen Sie es dort.
error-bundle-forged = Die Datei enthält etwas, wofür kein Laptop des Teams einsteht. Es wurde nichts übernommen.
help-bundle-forged = Heben Sie die Datei auf und sagen Sie Ihrer Koordination Bescheid.
error-bundle-newer = Die Datei kommt von einer neueren Version. Es wurde nichts geändert.
help-bundle-newer = Bringen Sie Geleit auf diesem Laptop auf den neuesten Stand.
error-bundle-not-for-us = Diese Datei ist nicht für diesen Laptop. Es wurde nichts geändert.
help-bundle-not-for-us = Eine Datei des Teams muss nach der Aufnahme dieses Laptops geschrieben sein. Die Datei eines anderen Dienstes öffnet nur der Dienst, für den sie geschrieben ist. Ist der Laptop aus einer Sicherung zurückgeholt oder war er lange weg: zuerst von hier eine Datei für das Team schreiben.
error-bundle-other-team = Die Datei gehört zu einem anderen Team. Es wurde nichts geändert.
help-bundle-other-team = Öffnen Sie den Datenbestand, zu dem sie gehört.
error-bundle-unknown-laptop = Die Datei kommt von einem Laptop, den dieser hier nicht kennt. Es wurde nichts geändert.
help-bundle-unknown-laptop = Lesen Sie zuerst eine Datei des Laptops, an dem er aufgenommen wurde.
error-bundle-verify-failed = Die Datei ließ sich nicht fehlerfrei zurücklesen. Es ist nichts verloren.
help-bundle-verify-failed = Nehmen Sie einen anderen Stick und schreiben Sie noch einmal.
error-digits-wrong = Diese Ziffern gehören nicht dazu. Es wurde nichts geändert.
help-digits-wrong = Lesen Sie die 24 Ziffern noch einmal vom anderen Bildschirm ab. Stimmen sie wieder nicht, nehmen Sie die Datei neu vom anderen Laptop.
error-keys-missing = Ihre eigenen Schlüssel sind in keiner der Dateien. Es wurde nichts geändert.
help-keys-missing = Setzen Sie sich an den Laptop, der diesen hier aufgenommen hat, und geben Sie dort Ihre Schlüssel mit.
error-laptop-gone = Dieser Laptop ist in einen anderen übergegangen. Es wurde nichts geändert.
help-laptop-gone = Fragen Sie auf dem neuen Laptop noch einmal an.
error-laptop-not-enrolled = Dieser Laptop gehört noch nicht zum Team. Es wurde nichts geschrieben.
help-laptop-not-enrolled = Zuerst nimmt ihn die Koordination auf.
error-not-for-this-laptop = Diese Datei ist nicht für diesen Laptop. Es wurde nichts geändert.
help-not-for-this-laptop = Nehmen Sie die Datei, die nach Ihrer Anfrage für diesen Laptop geschrieben wurde.
error-request-damaged = Die Datei ist beschädigt oder keine Anfrage eines Laptops. Es wurde nichts geändert.
help-request-damaged = Speichern Sie die Anfrage auf dem neuen Laptop noch einmal.
error-keys-passphrase-wrong = Mit dieser Passphrase öffnen sich die Schlüssel nicht. Es wurde nichts geändert.
help-keys-passphrase-wrong = Gemeint ist die Passphrase des Laptops, von dem die Schlüssel kommen. Achten Sie auf die Feststelltaste und die Tastatursprache.
error-short-unknown = Im Team hat niemand dieses Kürzel. Es wurde nichts geändert.
help-short-unknown = Fügen Sie die Person zuerst unter „Team“ hinzu, oder fragen Sie auf dem neuen Laptop mit dem richtigen Kürzel an.
error-target-not-writable = In diesen Ordner lässt sich nichts schreiben. Ihre Daten sind unversehrt.
help-target-not-writable = Nehmen Sie einen anderen Ordner oder Stick.

# Agreements.
error-paper-incomplete = Es fehlt noch etwas, das auf dem Papier stehen muss. Es wurde nichts festgeschrieben, Ihre Eingaben sind noch da.
help-paper-incomplete = Ergänzen Sie, was bei der Vorschau als fehlend steht. Drucken Sie dann zur Unterschrift.
error-version-taken = Diese Fassung wurde inzwischen schon zur Unterschrift gedruckt. Es wurde nichts geändert.
help-version-taken = Öffnen Sie den Plan neu und sehen Sie sich die neueste Fassung an.
error-paper-damaged = Der gespeicherte Inhalt passt nicht mehr zu seiner Prüfsumme. Er bleibt aufbewahrt und wird nicht gedruckt.
help-paper-damaged = Nehmen Sie das unterschriebene Papier als Grundlage und sagen Sie Ihrer IT Bescheid.
error-paper-ended = Dieses Papier ist schon beendet oder widerrufen. Es wurde nichts geändert.
help-paper-ended = Soll es weitergehen, schreiben Sie ein neues Papier zur Unterschrift fest.
error-not-party = Diese Person gehört nicht zu denen, die dieses Papier unterschreiben. Es wurde nichts gespeichert.
help-not-party = Wählen Sie jemanden, der auf dem Papier steht. Fehlt jemand, drucken Sie ein neues.
error-signed-already = Für diese Person ist schon eine Unterschrift eingetragen. Es wurde nichts geändert.
help-signed-already = Ist der Eintrag falsch, beenden Sie das Papier und drucken Sie ein neues.
error-witness-missing = Bei einem Zeichen fehlt noch, wer dabei war. Ihre Eingaben sind noch da.
help-witness-missing = Wählen Sie eine Kollegin oder einen Kollegen, oder schreiben Sie einen Namen.
error-witness-is-interpreter = Wer dolmetscht, kann nicht zugleich Zeugin oder Zeuge sein. Ihre Eingaben sind noch da.
help-witness-is-interpreter = Bitten Sie eine Kollegin oder einen Kollegen, das Zeichen zu bezeugen.
error-witness-is-signatory = Niemand kann das eigene Zeichen bezeugen. Ihre Eingaben sind noch da.
help-witness-is-signatory = Bitten Sie jemand anderes, das Zeichen zu bezeugen.
error-date-before-print = Dieser Tag liegt vor dem Druck der Vereinbarung. Ihre Eingaben sind noch da.
help-date-before-print = Tragen Sie den Tag ein, der auf dem Papier steht.
error-undo-final = Was zur Unterschrift gedruckt, unterschrieben oder beendet wurde, bleibt so stehen. Es wurde nichts geändert.
help-undo-final = Beenden Sie die Vereinbarung und drucken Sie eine neue Fassung, wenn etwas nicht stimmt.
# Applications and cases.
error-application-has-case = Aus diesem Antrag ist schon eine Begleitung entstanden. Es wurde nichts geändert.
help-application-has-case = Öffnen Sie die Begleitung. Dort können Sie eine weitere Person hinzufügen.
error-application-not-agreed = Die Person ist mit dem Antrag nicht einverstanden. Es wurde nichts geändert.
help-application-not-agreed = Sprechen Sie mit ihr und tragen Sie ihr Einverständnis ein. Sieht ein Gesetz die Begleitung vor, wählen Sie diesen Zugang.
error-application-person-missing = Es fehlt, wer den Antrag stellt. Ihre Eingaben sind noch da.
help-application-person-missing = Wählen Sie eine Person oder legen Sie eine neue an.
error-case-client-missing = Eine Begleitung braucht mindestens eine Klientin oder einen Klienten. Es wurde nichts geändert.
help-case-client-missing = Wählen Sie, wer begleitet wird. Endet die Begleitung, schließen Sie sie ab.
error-case-parted = Diese Begleitung wurde getrennt. Es wurde nichts weitergegeben.
help-case-parted = Übergeben Sie die eigene Begleitung der Person.
error-parting-one-sided = Jemand muss gehen und jemand bleiben. Es wurde nichts geändert.
help-parting-one-sided = Kreuzen Sie an, wer den Haushalt verlässt, und nur sie.
error-parting-same-worker = Eine Fachkraft wäre für beide Seiten zuständig. Es wurde nichts geändert.
help-parting-same-worker = Bei geschütztem Aufenthalt braucht jede Seite eine andere Fachkraft oder vorerst keine.
error-whereabouts-kept = Der Aufenthalt einer Person ist vor einer anderen geschützt. Es wurde nichts geändert.
help-whereabouts-kept = Tragen Sie beide getrennt ein, oder heben Sie in der geschützten Akte den Schutz auf.
error-channel-missing = Es fehlt, wie die Antwort hinausging. Ihre Eingaben sind noch da.
help-channel-missing = Wählen Sie Post, Übergabe oder verschlüsselte E-Mail.
error-date-before-receipt = Dieser Tag liegt vor dem Eingang des Antrags. Ihre Eingaben sind noch da.
help-date-before-receipt = Prüfen Sie den Tag und den Eingangsstempel.
error-group-missing = Es fehlt, um welche andere Notlage es geht. Ihre Eingaben sind noch da.
help-group-missing = Beschreiben Sie sie in wenigen Worten.
error-reason-missing = Es fehlt ein Grund. Ihre Eingaben sind noch da.
help-reason-missing = Wählen Sie einen Grund oder schreiben Sie ihn auf.
error-worker-unknown = Die gewählte Fachkraft gehört nicht zum Team. Ihre Eingaben sind noch da.
help-worker-unknown = Wählen Sie eine Kollegin oder einen Kollegen aus der Liste.

# Help plans.
error-text-too-long = Dieser Text ist zu lang. Ihre Eingaben sind noch da.
help-text-too-long = Kürzen Sie ihn auf höchstens { $most } Zeichen.
error-number-unfit = Diese Zahl passt nicht in das Feld. Es wurde nichts geändert.
help-number-unfit = Tragen Sie eine Zahl ein, wie sie im Formular möglich ist: bei Minuten höchstens ein Tag, bei Einschätzungen 0 bis 4.
error-rating-out-of-range = Diese Einschätzung gibt es nicht. Es wurde nichts geändert.
help-rating-out-of-range = Wählen Sie eine Zahl von 0 bis 4 oder keine.
error-paper-letters = Auf dem Papier stehen Zeichen, die sich nicht drucken lassen: { $letters } Ihre Daten sind unverändert.
help-paper-letters = Schreiben Sie diese Zeichen anders und sehen Sie sich die Vorschau neu an.
error-not-released = Dafür gibt es keine Entbindung, die das erlaubt. Es wurde nichts eingetragen.
help-not-released = Geben Sie nur weiter, was erlaubt ist, oder nennen Sie eine andere Rechtsgrundlage mit Begründung.
error-disclosure-empty = Es ist noch nicht gesagt, was über wen an welche Stelle weitergegeben wird. Es wurde nichts eingetragen.
help-disclosure-empty = Wählen Sie eine Stelle und mindestens eine Person und eine Angabe.

# Scans of signed papers, and attachments.
error-scan-heic = Diese Datei ist ein Foto im Format HEIC. Geleit kann es nicht lesen. Es wurde nichts eingeordnet.
help-scan-heic = Speichern Sie das Foto auf dem Telefon als JPEG, oder scannen Sie das Papier als PDF.
error-scan-encrypted = Diese Datei ist mit einem Kennwort geschützt. Es wurde nichts eingeordnet.
help-scan-encrypted = Speichern Sie sie ohne Kennwort, oder scannen Sie das Papier noch einmal.
error-scan-unreadable = Diese Datei lässt sich nicht als Scan lesen. Es wurde nichts eingeordnet.
help-scan-unreadable = Scannen Sie das Papier noch einmal, als PDF, JPEG, PNG oder TIFF.
error-scan-too-large = Diese Datei ist zu groß. Es wurde nichts eingeordnet.
help-scan-too-large = Scannen Sie mit 200 oder 300 Punkten je Zoll. Eine Datei darf 64 MB und 200 Seiten haben.
error-attachment-missing = Diese Anlage ist noch nicht auf diesem Laptop angekommen. Ihre Daten sind unversehrt.
help-attachment-missing = Schreiben Sie unter „Austausch“ eine Anfrage. Jeder Laptop des Teams, der die Anlage hat, kann antworten.
error-attachment-damaged = Eine Anlage ist beschädigt. Alle übrigen Daten sind unversehrt.
help-attachment-damaged = Schreiben Sie unter „Austausch“ eine Anfrage: Ein anderer Laptop schickt die Anlage neu. Hat sie keiner, lesen Sie das Papier noch einmal ein.

error-card-damaged = Das ist keine Dienstkarte, oder sie ist beschädigt.
help-card-damaged = Es wurde nichts übernommen. Bitten Sie den anderen Dienst, sie noch einmal zu speichern, als Datei oder als Bild.

error-card-digits-wrong = Die Ziffern gehören nicht zu dieser Karte.
help-card-digits-wrong = Die Karte bleibt ungeprüft. Lassen Sie sich die 24 Ziffern noch einmal vorlesen, über eine Telefonnummer, die Sie nicht von der Karte haben. Bleiben sie verschieden, ist die Karte nicht von diesem Dienst.

error-card-expired = Diese Dienstkarte ist abgelaufen.
help-card-expired = Es wurde nichts geändert. Bitten Sie den anderen Dienst um eine neue; er macht sie unter „Austausch“.

error-card-newer = Diese Dienstkarte kommt aus einer neueren Version von Geleit.
help-card-newer = Es wurde nichts übernommen. Aktualisieren Sie Geleit auf diesem Laptop.

error-card-older = Von diesem Dienst ist schon eine neuere Karte hier.
help-card-older = Die neuere gilt weiter. Sie brauchen nichts zu tun.

error-card-other-partner = Diese Karte gehört zu einer anderen Stelle in Ihrer Liste.
help-card-other-partner = Es wurde nichts geändert. Öffnen Sie die Stelle, die so heißt, oder lesen Sie die Karte ohne Auswahl ein.

error-card-own = Das ist Ihre eigene Dienstkarte.
help-card-own = Geben Sie sie dem anderen Dienst, und lesen Sie hier dessen Karte ein.

error-date-past = Dieser Tag ist schon vorbei.
help-date-past = Wählen Sie heute oder einen späteren Tag.

error-handover-acts-unsaid = Bei einer offenen Frist steht noch nicht, wer handelt.
help-handover-acts-unsaid = Wählen Sie bei jeder offenen Frist, wer handelt, bis der andere Dienst weiterbegleitet.

error-handover-answered = Zu dieser Übergabe gibt es schon eine Antwort.
help-handover-answered = Es wurde nichts geändert. Unter „Übergaben“ sehen Sie, wie sie lautet; die Antwortdatei können Sie dort noch einmal schreiben.

error-handover-conflicts = Bei { $count } Angaben, die mitgehen würden, stehen von zwei Laptops verschiedene Werte da.
help-handover-conflicts = Es wurde nichts geschrieben. Entscheiden Sie unter „Verschieden eingetragen“, welcher Wert gilt, und übergeben Sie dann.

error-handover-empty = Es würde nichts mitgehen.
help-handover-empty = Wählen Sie Personen und Angaben, oder prüfen Sie, ob eine Entbindung sie abdeckt.

error-handover-no-card = Von dieser Stelle ist keine Dienstkarte hier.
help-handover-no-card = Lesen Sie unter „Austausch“ ihre Karte ein. Ohne Karte kann keine Datei für sie verschlüsselt werden.

error-handover-no-own-card = Ihr Dienst hat keine gültige Dienstkarte.
help-handover-no-own-card = Eine Koordinatorin macht sie unter „Austausch“. Ohne sie könnte der andere Dienst nicht antworten.

error-handover-not-told = Es fehlt der Tag, an dem der Klientin oder dem Klienten vorgelesen wurde, was mitgeht.
help-handover-not-told = Gehen Sie die Übergabe gemeinsam durch und tragen Sie den Tag ein.
error-handover-told-how = Zum Vorlesen fehlt etwas: die Sprache, wer vorgelesen hat, oder dass das Verstehen geprüft wurde.
help-handover-told-how = Tragen Sie es ein. Wurde es nicht verstanden, lesen Sie es noch einmal vor, mit Dolmetschen.

error-handover-not-verified = Die Dienstkarte dieser Stelle hat noch niemand geprüft.
help-handover-not-verified = Rufen Sie dort an, auf einer Nummer, die Sie nicht von der Karte haben, und tippen Sie die 24 Ziffern ein. Nur eine Koordinatorin darf mit Begründung davon absehen.

error-handover-older = Von dieser Übergabe ist schon eine spätere Datei hier.
help-handover-older = Es wurde nichts geändert. Die spätere gilt.
error-handover-erased = Etwas aus dieser Übergabe wurde hier gelöscht.
help-handover-erased = Es wurde nichts übernommen. Sie können sie als neue Akte übernehmen; das Gelöschte kommt nicht zurück.

error-handover-too-large = Die angekreuzten Vereinbarungen sind zusammen zu groß für eine Datei. Es wurde nichts geschrieben.
help-handover-too-large = Nehmen Sie einige Kreuze heraus und geben Sie die anderen mit einer weiteren Übergabe nach.

error-handover-unfit = Dieser Brief passt zu keiner Übergabe hier.
help-handover-unfit = Es wurde nichts geändert. Lesen Sie ihn auf einem Laptop des Teams ein, das übergeben hat, und tauschen Sie vorher aus.

error-handover-withdrawn = Der andere Dienst hat diese Übergabe zurückgenommen.
help-handover-withdrawn = Es wurde nichts übernommen. Fragen Sie dort nach.

error-restricted = Hier kann nichts mehr geändert werden. Es wurde übergeben, die Begleitung endete mit einer Trennung, oder es ist bis zur Löschung gesperrt.
help-restricted = Es wurde nichts geändert. Nachträge zu einer Übergabe gehen als weitere Übergabe. Nach einer Trennung schreiben Sie in den neuen Begleitungen weiter. Eine Löschung kann man abbrechen.
error-erased = Das wurde gelöscht, auf allen Laptops des Teams und für immer.
help-erased = Es wurde nichts geändert. Gelöschtes nimmt keine Einträge mehr an; legen Sie neu an, was Sie weiter brauchen.
error-laptop-out = Dieser Laptop gehört nicht mehr zum Team. Es wurde nichts gespeichert.
help-laptop-out = Was vorher eingetragen wurde, ist noch da. Sprechen Sie mit der Koordination.
error-laptop-out-already = Dieser Laptop ist schon ausgeschlossen. Es wurde nichts geändert.
help-laptop-out-already = Was er danach geschrieben hat, steht unter „Laptops des Teams“ zum Durchsehen bereit.
error-keys-replaced = Ihre Schlüssel wurden ersetzt, an diesem Laptop liegen noch die alten. Es wurde nichts geändert.
help-keys-replaced = Bringen Sie Ihre neuen Schlüssel in einer Datei von dem Laptop mit, an dem sie ersetzt wurden.
error-team-last-coordinator = So bliebe nicht genug Koordination im Team. Es wurde nichts geändert.
help-team-last-coordinator = Um eine Koordination zu beenden, müssen zwei andere zustimmen. Ernennen Sie zuerst jemanden, oder nehmen Sie das Blatt der Dienststelle.
error-team-oneself = Das geht nicht für Sie selbst und nicht für den Laptop, an dem Sie sitzen. Es wurde nichts geändert.
help-team-oneself = Bitten Sie eine andere Koordination, oder setzen Sie sich an einen anderen Laptop.

error-records-code-wrong = Diese Gruppen gehören nicht zum Aktenschlüssel dieses Teams. Es wurde nichts geöffnet.
help-records-code-wrong = Vergleichen Sie jede Gruppe mit dem Blatt aus dem Umschlag. Es ist nicht das Blatt der Dienststelle und kein persönliches.

error-records-nothing = Hier ist nichts für den Aktenschlüssel versiegelt. Es wurde nichts geöffnet und nichts vermerkt.
help-records-nothing = Legen Sie das Blatt zurück in den Umschlag. Persönliche Notizen öffnet der Aktenschlüssel nie.

error-second-is-you = Den Aktenschlüssel benutzen zwei Personen. Es wurde nichts geöffnet.
help-second-is-you = Bitten Sie eine Kollegin oder einen Kollegen mit Zugang zu diesem Laptop dazu.

error-second-passphrase-wrong = Die Passphrase der zweiten Person passt nicht. Es wurde nichts geöffnet.
help-second-passphrase-wrong = Sie tippt ihre eigene Passphrase dieses Laptops. Ohne Zugang zu diesem Laptop geht es nicht.

error-user-not-here = Diese Person hat auf diesem Laptop keinen Zugang. Es wurde nichts geändert.
help-user-not-here = Fragen Sie die Koordination, wer hier arbeitet.

# The hub through which a team exchanges. Also in the list of what a sync came upon.
error-hub-address-unfit = Diese Adresse der Ablage ist unvollständig oder keine.
help-hub-address-unfit = Prüfen Sie Adresse, Benutzername und, bei S3, den Bucket.
error-hub-busy = Die Ablage ist gerade überlastet oder gesperrt. Was schon ausgetauscht ist, bleibt.
help-hub-busy = Gleichen Sie später noch einmal ab.
error-hub-certificate = Die Ablage kann nicht beweisen, dass sie es ist. Es wurde nichts gesendet, auch kein Passwort.
help-hub-certificate = Melden Sie das der IT. Bis dahin geht der Austausch über einen Stick.
error-hub-damaged = Die Ablage liefert andere Daten, als dort abgelegt wurden. Nichts davon wurde übernommen.
help-hub-damaged = Gleichen Sie später noch einmal ab. Bleibt es dabei, melden Sie es der IT.
error-hub-duplicate = Auf der Ablage liegt etwas doppelt. Das schadet nicht.
help-hub-duplicate = Sie müssen nichts tun.
error-hub-emptied = Auf der Ablage liegt nichts mehr von dem, was dort war. Ihre Daten sind unversehrt und wurden neu gesendet.
help-hub-emptied = Prüfen Sie, ob Ordner oder Adresse noch stimmen. Fragen Sie die IT, wer dort aufgeräumt hat.
error-hub-full = Auf der Ablage ist kein Platz mehr. Was schon ausgetauscht ist, bleibt.
help-hub-full = Bitten Sie die IT um mehr Platz.
error-hub-gap = Hier fehlt noch etwas, das andere Laptops haben. Was anschließt, wurde übernommen.
help-hub-gap = Die anderen Laptops sehen das und senden es beim nächsten Abgleich.
error-hub-not-found = Unter dieser Adresse gibt es keine Ablage: Ordner, Sammlung oder Bucket fehlt.
help-hub-not-found = Prüfen Sie die Adresse. Ist es ein Netzlaufwerk, verbinden Sie es zuerst.
error-hub-not-kept = Die Ablage hat den Empfang bestätigt, aber nicht behalten, was gesendet wurde. Es gilt nicht als ausgetauscht.
help-hub-not-kept = Gleichen Sie später noch einmal ab. Bleibt es dabei, melden Sie es der IT.
error-hub-not-ready = Etwas liegt noch nicht vollständig auf der Ablage. Was davon schon da ist, bleibt für das nächste Mal.
help-hub-not-ready = Gleichen Sie später noch einmal ab.
error-hub-not-safe = Die Adresse beginnt nicht mit https. Unterwegs könnte jeder das Passwort mitlesen.
help-hub-not-safe = Fragen Sie die IT nach einer Adresse mit https.
error-hub-not-set = Auf diesem Laptop ist keine Ablage eingerichtet.
help-hub-not-set = Richten Sie eine ein, oder tauschen Sie über einen Stick aus.
error-hub-password = Die Ablage nimmt Benutzername oder Passwort nicht an. Ihre Daten sind unversehrt.
help-hub-password = Richten Sie die Ablage mit den richtigen Angaben neu ein.
error-hub-refused = Die Ablage lehnt ab. Ihre Daten sind unversehrt.
help-hub-refused = Fragen Sie die IT, ob Sie dort schreiben dürfen.
error-hub-remains = Auf der Ablage liegt etwas Unvollständiges oder Beschädigtes. Soweit bekannt, fehlt deshalb nichts.
help-hub-remains = Sie müssen nichts tun.
error-hub-rolled-back = Die Ablage wurde auf einen älteren Stand zurückgesetzt. Was fehlte, wurde neu gesendet.
help-hub-rolled-back = Fragen Sie die IT, ob sie eine Sicherung zurückgeholt hat. Sonst müssen Sie nichts tun.
error-hub-stale = Die Ablage zeigt ein veraltetes Verzeichnis. Es fehlt nichts.
help-hub-stale = Gleichen Sie später noch einmal ab.
error-hub-unreachable = Die Ablage ist nicht erreichbar, oder die Verbindung brach ab. Was schon ausgetauscht ist, bleibt.
help-hub-unreachable = Prüfen Sie die Verbindung und gleichen Sie noch einmal ab. Es geht dort weiter, wo es aufhörte.
error-hub-vanished = Etwas, das auf der Ablage lag, ist verschwunden. Ihre Daten sind unversehrt. Was den anderen fehlt, wurde neu gesendet.
help-hub-vanished = Fragen Sie die IT, wer dort aufgeräumt hat.
error-erasure-begun = Diese Löschung ist schon begonnen.
help-erasure-begun = Es wurde nichts geändert. Sie steht in der Liste der Löschungen und wartet dort auf Unterschriften.
error-erasure-blocked = Das kann noch nicht gelöscht werden. Es wurde nichts gelöscht.
help-erasure-blocked = Die Vorschau nennt, was im Weg steht. Lösen Sie es auf und versuchen Sie es noch einmal.
error-erasure-changed = Inzwischen würde anderes gelöscht als angezeigt. Es wurde nichts gelöscht.
help-erasure-changed = Sehen Sie sich die Liste noch einmal an und entscheiden Sie dann.
error-erasure-done = Das ist schon gelöscht und kommt nicht zurück.
help-erasure-done = Hier ist nichts mehr zu tun.
error-erasure-not-heard = { $count ->
    [one] Ein Laptop weiß noch nicht
   *[other] { $count } Laptops wissen noch nicht
  }, dass hier gesperrt ist. Es wurde nichts unterschrieben.
help-erasure-not-heard = Tauschen Sie sich mit ihnen aus, oder nennen Sie ausdrücklich die Laptops, auf die niemand wartet.
error-erasure-not-own = Diese Notiz können Sie nicht allein löschen. Es wurde nichts gelöscht.
help-erasure-not-own = Allein löscht man nur eigene Notizen, die anvertraut oder persönlich sind. Sonst unterschreiben zwei Personen.
error-erasure-signed = Sie haben diese Löschung schon unterschrieben.
help-erasure-signed = Es fehlt die Unterschrift einer zweiten Person.
