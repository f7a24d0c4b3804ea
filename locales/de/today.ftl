# Today: the list of the day.
today-contacts-title = Kontakte heute
today-contacts-of = Kontakte am { $date }
today-contacts-sum =
    { $count ->
        [one] Ein Kontakt
       *[other] { $count } Kontakte
    }{ $minutes ->
        [0] {""}
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
today-expiring-title = Papiere laufen ab
today-expiring-empty = In den nächsten Wochen läuft kein Papier ab.
today-expiring-days =
    { $days ->
        [0] heute
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
today-expiring-over =
    { $days ->
        [one] seit { $days } Tag
       *[other] seit { $days } Tagen
    }
today-safe-title = Sicherheit
today-backup-last = Letzte Sicherung: { $at }
today-backup-none = Es gibt noch keine Sicherung.
today-backup-do = Jetzt sichern
today-sheets-open = Ihre Wiederherstellungsblätter sind noch nicht bestätigt. Ohne sie gibt es keinen Weg zurück, wenn Sie die Passphrase vergessen.
today-sheets-do = Blätter bestätigen
today-office-do = Angaben ergänzen
