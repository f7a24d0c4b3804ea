# Intake: applications, by when to answer them, and what becomes of them.
# The list.
intake-new-open = Neuer Antrag
intake-filter-label = Welche Anträge
intake-filter-open = Offene
intake-filter-all = Alle
intake-count =
    { $count ->
        [one] Ein Antrag
       *[other] { $count } Anträge
    }
intake-empty = Es ist noch kein Antrag eingetragen.
intake-empty-open = Kein Antrag wartet auf eine Antwort.
intake-rows-who = Wer
intake-rows-from = Über
intake-rows-self = selbst
intake-rows-received = Eingang
intake-rows-answer = Antwort bis
intake-rows-answered = beantwortet am { $day }
intake-rows-none = keine Antwort fällig
intake-rows-status = Stand

# By when to answer, and how it was counted.
intake-answer-by = Antwort bis { $day }
intake-answer-how = Wie gerechnet wurde
intake-answer-sum = { $from } + 1 Monat = { $end }
intake-answer-skipped = { $day } ist kein Arbeitstag: { $why }
intake-answer-act = Also handeln bis { $day }
intake-answer-legal = Rechtlich endet die Frist erst am { $day }. Verlassen Sie sich besser nicht darauf.
intake-answer-saturday = Samstag
intake-answer-sunday = Sonntag

# The form, group by group.
intake-new-title = Neuer Antrag auf Begleitung
intake-new-save = Antrag aufnehmen
intake-part-who = Wer
intake-who-label = Wer stellt den Antrag?
intake-who-more = Weitere Person
intake-who-hint = Teil eines Namens genügt. Wer fehlt, wird hier neu aufgenommen.
intake-part-how = Wie der Antrag kam
intake-received-label = Eingang am
intake-path-label = Zugang
intake-legal-basis = Welches Gesetz oder welche Anordnung?
intake-part-referrer = Antragstellender Dienst
intake-referrer-name = Name des Dienstes
intake-referrer-kind = Art des Dienstes
intake-referrer-person = Ansprechperson
intake-referrer-phone = Telefon
intake-referrer-email = E-Mail
intake-referrer-help = Bisherige Hilfe durch diesen Dienst
intake-part-why = Warum
intake-problems-client = Anliegen, wie die Person es sagt
intake-problems-service = Anliegen aus Sicht des Dienstes
intake-why-long = Warum längere Begleitung? Was wurde schon versucht?
intake-resources = Stärken und was hilft
intake-wishes = Wünsche
intake-other-services = Wer hilft noch?
intake-groups-label = Zielgruppen
intake-group-other = Welche andere Notlage?
intake-part-urgent = Wie dringend
intake-urgency-label = Dringlichkeit
intake-risks = Gefahren
intake-risks-hint = Gewalt, Kinder in Gefahr, Suizid, Verlust der Wohnung
intake-part-answer = Einverständnis und Antwort
intake-knows-label = Weiß die Person vom Antrag und will sie ihn?
intake-knows-not = Ohne Einverständnis kann keine Begleitung beginnen, außer ein Gesetz sieht sie vor.
intake-reply-label = Antwort an
intake-safe-label = Sicherer Weg, die Person zu erreichen
intake-safe-hint = zum Beispiel: nur vormittags anrufen, keine Briefe nach Hause

# One application.
intake-file-title = Antrag { $number }
intake-file-received = eingegangen am { $day }
intake-file-answered = Schriftlich beantwortet am { $day }.
intake-facts-title = Was im Antrag steht
intake-change-open = Ändern
intake-change-title = Antrag ändern
intake-decide-title = Entscheiden und antworten
intake-accept = Annehmen und Begleitung eröffnen
intake-to-case = Zur Begleitung
intake-wait = Auf die Warteliste
intake-refuse = Ablehnen …
intake-answered = Schriftlich beantwortet …

# A step, stated with its day.
intake-step-other = Anderer Schritt …
intake-step-which = Was ist geschehen?
intake-step-day = Am
intake-step-reason = Grund
intake-step-channel = Wie ging die Antwort hinaus?
intake-step-interim = Eine Zwischennachricht hält die Frist nicht an.
intake-step-note = Bemerkung
intake-statuses-title = Was geschehen ist
intake-status-by = { $by }, { $at }
intake-status-back = „{ $status }“ zurücknehmen
