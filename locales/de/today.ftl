# Today: the list of the day.
today-contacts-title = Kontakte heute
today-contacts-of = Kontakte am { $date }
today-contacts-sum =
    { $count ->
        [one] Ein Kontakt
       *[other] { $count } Kontakte
    }{ $minutes ->
        [0] {""}
        [one] , { $minutes } Minute
       *[other] , { $minutes } Minuten
    }
today-contacts-empty = Heute ist noch kein Kontakt eingetragen.
today-contacts-none = An diesem Tag ist kein Kontakt eingetragen.
today-whose-label = Wessen Kontakte
today-whose-mine = Meine
today-whose-all = Alle
today-day-before = Einen Tag zurück
today-day-after = Einen Tag vor
today-day-today = Heute

# Today: what is unfinished, what runs out, what is safe.
today-drafts-title =
    { $count ->
        [one] Ein Entwurf
       *[other] { $count } Entwürfe
    }
today-draft-untitled = Ohne Text
today-draft-discard = Entwurf „{ $title }“ verwerfen
today-draft-sure-title = Entwurf verwerfen?
today-draft-sure-text = Der Entwurf „{ $title }“ wird gelöscht. Das lässt sich nicht rückgängig machen.
today-draft-sure-do = Entwurf verwerfen
today-draft-sure-keep = Behalten
today-expiring-title = Papiere laufen ab
today-expiring-empty = In den nächsten Wochen läuft kein Papier ab.
today-safe-title = Sicherheit
today-backup-last = Letzte Sicherung: { $at }
today-backup-none = Es gibt noch keine Sicherung.
today-backup-do = Jetzt sichern
today-sheets-open = Ihre Wiederherstellungsblätter sind noch nicht bestätigt. Ohne sie gibt es keinen Weg zurück, wenn Sie die Passphrase vergessen.
today-sheets-do = Blätter bestätigen
today-office-do = Angaben ergänzen

# Today: what asks for something, most urgent first.
today-answers-title =
    { $count ->
        [one] Eine Antwort ist fällig
       *[other] { $count } Antworten sind fällig
    }
today-answer-line = eingegangen am { $received }, antworten bis { $by }
today-evaluations-title =
    { $count ->
        [one] Eine gemeinsame Auswertung
       *[other] { $count } gemeinsame Auswertungen
    }
today-tasks-title =
    { $count ->
        [one] Ein Schritt von uns ist offen
       *[other] { $count } Schritte von uns sind offen
    }
today-task-done = Erledigt
today-task-done-of = Erledigt: { $what }
today-unsigned-title =
    { $count ->
        [one] Eine Vereinbarung wartet auf Unterschriften
       *[other] { $count } Vereinbarungen warten auf Unterschriften
    }
today-consent-title =
    { $count ->
        [one] Eine Begleitung ohne Einverständnis
       *[other] { $count } Begleitungen ohne Einverständnis
    }
today-holder-title =
    { $count ->
        [one] Eine Begleitung ohne Fallführung
       *[other] { $count } Begleitungen ohne Fallführung
    }
today-attention =
    { $count ->
        [one] Eine Angabe wartet darauf, dass jemand hinsieht.
       *[other] { $count } Angaben warten darauf, dass jemand hinsieht.
    }
today-attention-open = Ansehen und entscheiden

# Handovers nobody answered.
today-handovers-title =
    { $count ->
        [one] Auf eine Übergabe kam keine Antwort
       *[other] Auf { $count } Übergaben kam keine Antwort
    }
today-handover-line = an { $partner } am { $day }, Antwort war bis { $by } erwartet
today-clock-title = Uhr des Laptops
today-clock = Die Uhr dieses Laptops geht { $days } Tage nach. Fristen rechnet Geleit bis dahin vom { $date } an, dem Tag, an dem hier zuletzt gespeichert wurde. Stellen Sie die Uhr in den Einstellungen des Systems.
today-erasures = { $count ->
    [one] Eine Löschung wartet
   *[other] { $count } Löschungen warten
  } auf Ihre Unterschrift.
