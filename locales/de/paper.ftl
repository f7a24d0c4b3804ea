### Texts of printed papers, German. Every language of this file is complete: a paper never mixes two master languages by accident.

## Forms of a date

# Month names, for languages that write the month as a word.
month-01 = Januar
month-02 = Februar
month-03 = März
month-04 = April
month-05 = Mai
month-06 = Juni
month-07 = Juli
month-08 = August
month-09 = September
month-10 = Oktober
month-11 = November
month-12 = Dezember

## Foot of every page

# Left: the document number. It names nobody.
paper-number = Nr. { $number }
# Right: page of pages.
paper-page = Seite { $page } von { $pages }

## Recovery sheet

# Title; also the title of the PDF file.
recovery-title-personal = Wiederherstellungsblatt: persönlich
recovery-title-office = Wiederherstellungsblatt: Dienststelle
recovery-title-records = Wiederherstellungsblatt: Akten

# Small table under the title.
recovery-store = Datenbestand
recovery-holder = Gehört
recovery-holder-office = der Dienststelle
recovery-made-on = Erstellt am

# Heading and text: what the code opens.
recovery-opens-heading = Was dieses Blatt kann
recovery-opens-personal = Dieser Code öffnet den Datenbestand „{ $store }“ auf diesem Laptop und die geschützten Notizen von { $holder }. Danach setzt { $holder } eine neue Passphrase.
recovery-opens-office = Mit diesem Code lässt sich eine Sicherung des Datenbestands „{ $store }“ von diesem Laptop zurückholen. Zum Öffnen braucht es danach eine Passphrase oder ein persönliches Blatt. Geschützte Notizen öffnet er nicht. Er entscheidet auch, wer koordiniert, wenn es zu wenige tun.
recovery-opens-records = Dieser Schlüssel gehört zu eingeschränkten und anvertrauten Notizen des Datenbestands „{ $store }“. Er hält sie lesbar, wenn niemand mehr da ist, der sie lesen darf. Den Datenbestand selbst öffnet er nicht.

# Heading above the groups.
recovery-code-heading = Der Code
# Under the groups.
recovery-code-order = Lesen Sie Zeile für Zeile, in der Reihenfolge der kleinen Nummern.

# Heading and points: how to keep the sheet.
recovery-keep-heading = So bewahren Sie das Blatt auf
recovery-keep-personal = In einem verschlossenen Umschlag, auf dem Ihr Kürzel und das Datum stehen.
recovery-keep-office = In einem verschlossenen Umschlag im Tresor der Leitung. Zwei Personen wissen, wo er liegt.
recovery-keep-records = In einem eigenen verschlossenen Umschlag, getrennt vom Blatt der Dienststelle. Nur zwei Personen gemeinsam öffnen ihn.
recovery-keep-apart = Nie zusammen mit dem Laptop, nie in der Laptoptasche.
recovery-keep-no-photo = Kein Foto, kein Scan, keine Kopie in einer E-Mail.
recovery-keep-lost = Ist das Blatt verloren oder hat es jemand gesehen: Sagen Sie es sofort der Koordination. Der Code gilt weiter. Geben Sie dann besonders auf Laptop und Sicherungen acht.

# Heading and points: no printer at hand.
recovery-hand-heading = Wenn Sie von Hand abschreiben
recovery-hand-numbers = Schreiben Sie jede Gruppe mit ihrer Nummer, in Druckschrift, mit Kugelschreiber.
recovery-hand-read = Lesen Sie danach jede Gruppe einmal laut gegen den Bildschirm.
recovery-hand-prove = Das Programm fragt zwei Gruppen ab. Erst dann ist das Blatt gültig.

handover-report-title = Übergabebericht
handover-report-about = Worum es geht
handover-report-preview = Vorschau vom { $day }. Noch ist nichts gesendet. Ändert sich vorher etwas, wird es neu gedruckt und neu vorgelesen.
# Letters that stand on the paper and in the file: they are the same where the file holds what was read out.
handover-report-mark = Prüfzeichen des Inhalts
handover-report-from = Abgebender Dienst
handover-report-to = Aufnehmender Dienst
handover-report-occasion = Anlass
handover-report-on = Begleitung dort ab
handover-report-persons = Für
handover-report-ground = Grundlage
handover-report-reason = Begründung
handover-report-releases = Entbindungen
handover-report-intro = Dieses Blatt sagt, was als verschlüsselte Datei an den aufnehmenden Dienst geht. Es wird vorher gemeinsam gelesen. Was hier nicht steht, geht nicht mit.
handover-report-read = Vorgelesen und verstanden
handover-report-read-on = Vorgelesen am
handover-report-read-by = Vorgelesen von
handover-report-checked = Verstehen geprüft
# In the client’s column, where somebody’s own words stand beside it.
handover-report-written = In eigenen Worten, wie nebenan; wird vorgelesen.
handover-report-deadlines = Offene Fristen und wer handelt
handover-report-acts = Es handelt: { $who }
handover-report-goes = Was mitgeht
handover-report-enclosures = Anlagen
handover-report-enclosure = Vereinbarung { $number }, Fassung { $version }, unterschrieben am { $day }, als Bild mit { $pages ->
    [one] einer Seite
   *[other] { $pages } Seiten
}
handover-report-enclosure-undated = Vereinbarung { $number }, Fassung { $version }, als Bild mit { $pages ->
    [one] einer Seite
   *[other] { $pages } Seiten
}
handover-report-stays = Was hier bleibt
handover-report-stay-texts = { $count ->
    [one] Ein Text, der nicht ausgewählt wurde
   *[other] { $count } Texte, die nicht ausgewählt wurden
}
handover-report-stay-notes = { $count ->
    [one] Eine Notiz, die nur einige lesen dürfen
   *[other] { $count } Notizen, die nur einige lesen dürfen
}
handover-report-stay-scans = { $count ->
    [one] Das Bild einer Vereinbarung, das nicht ausgewählt wurde
   *[other] { $count } Bilder von Vereinbarungen, die nicht ausgewählt wurden
}
handover-report-stay-rows = Nicht freigegeben, oder auch über andere: { $kinds }
handover-report-stay-second = Unter einer zweiten Akte derselben Person: { $kinds }
handover-report-stay-always = Immer: persönliche und anvertraute Notizen, unterschriebene Papiere, die nicht bei den Anlagen stehen, Einverständnisse und wer hier begleitet hat
handover-report-objections = Einwände
handover-report-none = keine
handover-report-signatures = Gelesen und besprochen
handover-report-client = Klientin oder Klient
handover-report-giving = für den abgebenden Dienst
handover-report-receipt = Bestätigung des aufnehmenden Dienstes
handover-report-opened = Datei geöffnet am
handover-report-appointment = Erster Termin am
handover-report-receiving = Name, Unterschrift
