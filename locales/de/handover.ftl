# Handing a case over to another service, taking one in, and the words about it.
handover-list-title = Übergaben
handover-title = An anderen Dienst übergeben
handover-add-title = Übergabe ergänzen
handover-intro = Sie schreiben eine verschlüsselte Datei, die nur der andere Dienst öffnen kann. Es geht nur mit, was Sie hier sehen.
handover-draft-to = Übergabe an { $partner }

# To whom, why and when.
handover-to-title = 1. An wen
handover-to-label = Welcher Dienst begleitet weiter?
handover-to-cards = Zu den Dienstkarten
handover-card-none-title = Von dieser Stelle ist keine Dienstkarte hier
handover-card-none = Ohne ihre Karte kann keine Datei für sie verschlüsselt werden. Lesen Sie zuerst die Karte ein.
handover-card-received-title = Diese Dienstkarte hat noch niemand geprüft
handover-card-received = Rufen Sie dort an, auf einer Nummer, die Sie nicht von der Karte haben, und tippen Sie die 24 Ziffern ein.
handover-card-expired-title = Diese Dienstkarte ist abgelaufen
handover-card-expired = Bitten Sie den Dienst um seine neue Karte und lesen Sie sie ein.
handover-despite-label = Trotzdem ohne Prüfung, weil
handover-despite-hint = Nur Sie als Koordination dürfen das. Der Grund bleibt bei der Übergabe stehen.
handover-occasion-label = Anlass
handover-on-label = Begleitung dort ab
handover-answer-by-label = Antwort erwartet bis

# Who and what.
handover-what-title = 2. Wer und was
handover-persons-label = Über wen
handover-items-label = Was mitgehen soll
handover-items-hint = Wählen Sie nur, was der andere Dienst braucht. Anderes, etwa Gesundheit oder Kinder und Schule, hat in der Datei kein Feld: Sagen oder schreiben Sie es, wenn es erlaubt ist.
handover-covers-title = Ist das erlaubt?
handover-by-paper = durch { $number }
handover-lacking = Was nicht erlaubt ist, bleibt hier. Soll es mitgehen, braucht es eine unterschriebene Entbindung oder eine andere Rechtsgrundlage.
handover-lacking-other = Es geht trotzdem mit, auf der Rechtsgrundlage, die Sie wählen und begründen.
handover-minor = Ein Kind braucht eine eigene Entbindung. Es unterschreibt, wer das Sorgerecht hat.
handover-lacking-all = Plan, Ziele und Phasen handeln von allen, die in der Begleitung sind, auch von Kindern. Sie gehen nur mit, wenn jede Person sie freigegeben hat.
handover-without-title = Nicht angekreuzt: { $names }
handover-without = Plan, Ziele und Phasen handeln auch von ihnen. Solange nicht alle angekreuzt sind, bleiben sie hier.
handover-ground-label = Rechtsgrundlage

# Exactly what leaves, and what stays.
handover-leaves-title = 3. Was mitgeht
handover-leaves-none = Wählen Sie zuerst den Dienst. Dann steht hier genau, was mitgeht.
handover-leaves-count =
    { $count ->
        [0] Es geht noch nichts mit.
        [one] Ein Eintrag geht mit.
       *[other] { $count } Einträge gehen mit.
    }
handover-group = { $kind } ({ $count })
handover-texts-title = Texte
handover-texts-text = Lesen Sie jeden Text und kreuzen Sie an, welche mitgehen. Ohne Kreuz bleibt er hier.
handover-texts-none = Es gibt keinen Text, der mitgehen dürfte.
handover-texts-off = Texte gehen nur mit, wenn Sie oben „{ release-item-narrative }“ ankreuzen und es erlaubt ist.
handover-text-go = Geht mit: { $field }
handover-text-sealed = Eingeschränkte Notiz: Beim anderen Dienst liest sie nur, wer die Übergabe annimmt.
handover-scans-title = Unterschriebene Vereinbarungen
handover-scans-text = Kreuzen Sie an, welche Vereinbarung als Bild mitgeht. Ohne Kreuz bleibt sie hier.
handover-scans-warning-title = Das Bild geht so, wie es ist
handover-scans-warning = Es geht unverändert mit, mit allem, was in der Datei steht, auch Namen und Handschriftlichem. Sehen Sie es sich vorher an.
handover-scans-none = Es gibt kein Bild einer Vereinbarung, das mitgehen dürfte. Dafür müssen „{ release-item-identity }“, „{ release-item-plan }“, „{ release-item-documents }“ und „{ release-item-narrative }“ angekreuzt und freigegeben sein. Geht es auf dem Papier auch um Gesundheit oder Sicherheit, muss das eigene Kästchen dafür auf der Entbindung angekreuzt sein.
handover-scan = Vereinbarung { $number }, Fassung { $version }
handover-scan-signed = unterschrieben am { $day }
handover-scan-unsigned = Tag der Unterschrift nicht eingetragen
handover-brought-title = Übernommen von
handover-brought-due = Was bei der Übergabe offen war, und wer handelt
handover-enclosures-title = Vereinbarungen des vorigen Dienstes
handover-enclosures-later = Ansehen können Sie die Bilder, sobald Sie angenommen haben. Dann stehen sie in der Begleitung.
handover-deadlines-title = Offene Fristen, und wer handelt
handover-acts = Es handelt: { $who }
handover-acts-label = Wer handelt: { $what }
handover-deadlines-stay-title =
    { $count ->
        [one] Eine offene Frist bleibt hier
       *[other] { $count } offene Fristen bleiben hier
    }
handover-deadlines-stay = Der andere Dienst erfährt nichts davon. Eine Frist geht nur mit, wenn „{ release-item-deadlines }“ und das, worum es geht, oben angekreuzt und von allen freigegeben sind. Sonst klären Sie gemeinsam, wer sich darum kümmert.
handover-stays-title = Was hier bleibt
handover-stays-texts =
    { $count ->
        [one] Ein Text, der nicht angekreuzt ist.
       *[other] { $count } Texte, die nicht angekreuzt sind.
    }
handover-stays-sealed =
    { $count ->
        [one] Eine Notiz, die nicht alle im Team lesen dürfen.
       *[other] { $count } Notizen, die nicht alle im Team lesen dürfen.
    }
handover-stays-closed =
    { $count ->
        [one] Eine eingeschränkte Notiz, die Sie nicht lesen dürfen. Mitgeben kann sie nur, wer sie liest.
       *[other] { $count } eingeschränkte Notizen, die Sie nicht lesen dürfen. Mitgeben kann sie nur, wer sie liest.
    }
handover-stays-protected =
    { $count ->
        [one] Eine eingeschränkte Notiz mit einem besonders geschützten Thema.
       *[other] { $count } eingeschränkte Notizen mit einem besonders geschützten Thema.
    }
handover-stays-scans =
    { $count ->
        [one] Das Bild einer Vereinbarung, das nicht angekreuzt ist.
       *[other] { $count } Bilder von Vereinbarungen, die nicht angekreuzt sind.
    }
handover-stays-rows =
    { $count ->
        [one] Ein Eintrag, der nicht freigegeben ist oder auch von anderen handelt.
       *[other] { $count } Einträge, die nicht freigegeben sind oder auch von anderen handeln.
    }
handover-stays-second =
    { $count ->
        [one] Ein Eintrag unter einer zweiten Akte derselben Person. Er geht mit, wenn Sie diese Akte in die Begleitung aufnehmen und hier wählen.
       *[other] { $count } Einträge unter einer zweiten Akte derselben Person. Sie gehen mit, wenn Sie diese Akte in die Begleitung aufnehmen und hier wählen.
    }
handover-stays-always = Immer: persönliche und anvertraute Notizen, Papiere zum Unterschreiben, die nicht als Bild angekreuzt sind, Einverständnisse, und wer hier begleitet hat.

# Read to the client, and the file.
handover-told-title = 4. Vorgelesen
handover-told-text = Gehen Sie gemeinsam durch, was mitgeht und was hier bleibt.
handover-report-title = Bericht zum Vorlesen
handover-report-do = Bericht drucken
handover-report-sent = Der Bericht ist beim Drucker.
handover-report-look = Bericht ansehen
handover-report-hide = Bericht ausblenden
handover-report-anew = Neu ansehen, es wurde etwas geändert
handover-report-older = Seit dem Druck wurde etwas geändert. Drucken Sie den Bericht neu, und lesen Sie ihn noch einmal vor.
handover-told-label = Vorgelesen am
handover-told-not = kein Tag genannt
handover-told-by = Vorgelesen von
handover-understood-label = Verstanden
handover-understood-tick = Das Verstehen ist geprüft: Die Person hat in eigenen Worten gesagt, was mitgeht und was nicht.
handover-told-how = am { $day } in dieser Sprache: { $language }, von { $by }
handover-told-understood = Verstehen geprüft
handover-row-told = Vorgelesen:
handover-mark = Prüfzeichen: { $mark }
handover-objections-label = Einwände
handover-objections-hint = Was die Person nicht möchte. Der andere Dienst liest es.
handover-send-do = Datei schreiben …
handover-sent-title = Übergabe geschrieben
handover-sent-text = Geben Sie die Datei an: { $partner }. Die Antwort kommt als kleine Datei zurück, erwartet bis { $day }. Lesen Sie sie unter „Austausch“ ein. Bis dahin bleibt die Begleitung bei Ihnen.

# Handovers of a case, and all of them.
handover-case-title = Übergaben an andere Dienste
handover-case-none = Diese Begleitung wurde noch nicht übergeben.
handover-open = An anderen Dienst übergeben
handover-gone-title = Übergeben an { $partner }, dort begleitet ab { $day }
handover-gone-unknown = Übergeben
handover-gone-text = Begleitung, Pläne und Vereinbarungen sind hier nur noch zum Nachsehen da. Personen, Haushalt, Kontakte und Antrag bleiben offen, weil sie auch zu anderem gehören können. Was noch dazukommt, geht als Nachtrag zur Übergabe. Dafür braucht es neue Entbindungen: Die früheren endeten, als die Begleitung geschlossen wurde.
handover-sent-list = Von uns übergeben
handover-sent-none = Von hier wurde noch nichts übergeben. Man übergibt aus einer Begleitung heraus.
handover-came-list = Von anderen Diensten
handover-came-none = Von anderen Diensten kam noch nichts. Ihre Dateien lesen Sie unter „Austausch“ ein.
handover-row-to = an
handover-row-from = von
handover-row-addition = Nachtrag
handover-row-despite = ohne geprüfte Karte: { $reason }
handover-row-overdue = Antwort war bis { $day } erwartet
handover-add-open = Ergänzen
handover-back-open = Zurücknehmen
handover-back-title = Übergabe zurücknehmen
handover-back-text = Sie schreiben eine kleine Datei für { $partner }. Liest der Dienst sie zuerst, übernimmt er nichts. Was er schon übernommen hat, bleibt dort.
handover-back-do = Zurücknehmen und Datei schreiben …
handover-back-again = Brief noch einmal schreiben …
handover-back-lost = Ging die Datei für { $partner } verloren? Schreiben Sie sie noch einmal; sie sagt dasselbe.
handover-back-done = Zurückgenommen
handover-back-give = Geben Sie die Datei an: { $partner }.

# A file of another service.
handover-read-too = Auch Übergaben anderer Dienste und ihre Antworten lesen Sie hier ein.
handover-incoming-title = Datei eines anderen Dienstes
handover-from-title = Übergabe von { $from }
handover-addition = Diese Datei ergänzt eine frühere Übergabe.
handover-unverified-title = Absender nicht geprüft
handover-unverified = Die 24 Ziffern der Dienstkarte in dieser Datei hat hier niemand verglichen. Lassen Sie sich die Karte geben und vergleichen Sie die Ziffern am Telefon, bevor Sie etwas übernehmen.
handover-unverified-first = Von diesem Dienst ist noch keine Dienstkarte hier. Lassen Sie sie sich geben und vergleichen Sie die Ziffern am Telefon, bevor Sie etwas übernehmen.
handover-verified = Ziffern verglichen
handover-fact-verified = Absender
handover-fact-worker = Fachkraft dort
handover-fact-made = Geschrieben am
handover-people-title =
    { $count ->
        [one] Eine Person
       *[other] { $count } Personen
    }
handover-nameless = Person ohne freigegebenen Namen
handover-here = ist hier schon:
handover-same-label = Ist { $name } schon hier bekannt?
handover-same-as = Dieselbe Person wie
handover-same-new = Neu: Diese Person ist noch nicht hier
handover-same-none = Hier steht niemand mit ähnlichem Namen. Die Person wird neu angelegt.
handover-same-other = Doch schon hier, unter anderem Namen
handover-same-find = Wer ist es?
handover-differences-title =
    { $count ->
        [one] Eine Angabe steht hier anders
       *[other] { $count } Angaben stehen hier anders
    }
handover-differences-text = Was hier steht, bleibt. Kreuzen Sie an, wo gelten soll, was kam.
handover-difference-field = Angabe
handover-difference-here = hier
handover-difference-came = kam
handover-difference-take = Wahl
handover-difference-take-do = nehmen, was kam
handover-came-sealed =
    { $count ->
        [one] Eine eingeschränkte Notiz ist dabei. Lesen wird sie nur, wer hier annimmt.
       *[other] { $count } eingeschränkte Notizen sind dabei. Lesen wird sie nur, wer hier annimmt.
    }
handover-came-rows = Was kam
handover-decide-title = Entscheiden
handover-decide-text = Bisher wurde hier nichts geändert. Nehmen Sie an, entsteht eine Begleitung. In beiden Fällen schreiben Sie danach die Antwort.
handover-decide-open =
    { $count ->
        [one] Entscheiden Sie oben noch bei einer Person, ob sie schon hier ist.
       *[other] Entscheiden Sie oben noch bei { $count } Personen, ob sie schon hier sind.
    }
handover-accept-do = Annehmen und übernehmen
handover-accept-as-new = Annehmen und als neu übernehmen
handover-erased-title = Etwas davon wurde hier am { $at } gelöscht
handover-erased-text = Was gelöscht wurde, kommt nicht zurück. Was jetzt kam, können Sie als neue Akte übernehmen.
handover-reject-open = Ablehnen …
handover-reject-title = Übergabe ablehnen
handover-reject-text = Es wird nichts übernommen. Der andere Dienst liest Ihre Begründung.
handover-reject-do = Ablehnen

# What was answered, and the file that says so.
handover-accepted-title = Übergabe angenommen
handover-accepted-text = Was kam, steht jetzt hier. Schreiben Sie noch die Antwort für { $from }.
handover-rejected-title = Übergabe abgelehnt
handover-rejected-text = Es wurde nichts übernommen. Schreiben Sie noch die Antwort für { $from }.
handover-withdrawn-text = { $from } hat diese Übergabe zurückgenommen.
handover-answer-open = Antwortdatei
handover-answer-do = Antwort schreiben …
handover-answer-again = Antwort noch einmal schreiben …
handover-answer-written = Antwort geschrieben
handover-answer-text = Geben Sie die Datei an: { $from }. Erst damit weiß der Dienst Bescheid.

# A letter: the answer to a handover of ours, or that one to us was taken back.
handover-letter-accepted = Der andere Dienst hat angenommen
handover-letter-rejected = Der andere Dienst hat abgelehnt
handover-letter-withdrawn = Der andere Dienst hat seine Übergabe zurückgenommen
handover-letter-accepted-text = Übernehmen Sie die Antwort, ist die Begleitung hier beendet und nur noch zum Nachsehen da. Entbindungen, die für sie gegeben wurden, enden damit.
handover-letter-rejected-text = Übernehmen Sie die Antwort, steht sie bei der Übergabe. Die Begleitung geht hier weiter.
handover-letter-withdrawn-text = Übernehmen Sie es, wird die Datei hier nicht mehr angenommen. Was schon übernommen ist, bleibt.
handover-letter-accepted-done = Die Begleitung ist übergeben.
handover-letter-rejected-done = Die Begleitung bleibt bei Ihnen.
handover-letter-withdrawn-done = Die Übergabe gilt als zurückgenommen.
handover-letter-about = Zu unserer Übergabe
handover-letter-state = Bisher
handover-letter-taken = Übernommen

# When somebody takes a disclosure back that a handover wrote.
error-disclosure-handed-over = Diese Weitergabe gehört zu einer Übergabe und bleibt stehen. Es wurde nichts geändert.
help-disclosure-handed-over = Die Datei ist geschrieben. Kommt sie nicht an, nehmen Sie die Übergabe in der Begleitung zurück.

# What the audit calls it.
page-act-handover-send-unverified = Begleitung an einen Dienst übergeben, dessen Ziffern niemand verglichen hat
page-act-handover-brought = Gesehen, mit welcher Übergabe eine Begleitung kam
