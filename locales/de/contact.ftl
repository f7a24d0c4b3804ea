# Logging a contact: the panel that opens with Ctrl+J.
contact-log-open = Kontakt
contact-log-title = Kontakt
contact-log-save = Kontakt speichern
contact-log-later = Später weiterschreiben
contact-log-saved = Kontakt gespeichert
contact-draft-saved = Entwurf gespeichert { $at }
contact-with-label = Mit
contact-with-more = weitere
contact-with-new = neu
contact-with-remove = { $name } herausnehmen
contact-fresh-legend = Neue Person
contact-fresh-take = Diese Person nehmen
contact-group-add = Gruppe ohne Namen
contact-group-label = Gruppe
contact-group-hint = zum Beispiel Sprachcafé. Bitte keine Namen.
contact-group-size = Anzahl der Personen
contact-group-remove = Doch keine Gruppe
contact-group-words =
    { $size ->
        [one] { $label } ({ $size } Person)
       *[other] { $label } ({ $size } Personen)
    }
contact-day-label = Am
contact-kind-label = Art
contact-minutes-label = Dauer
contact-minutes-field = Dauer in Minuten
contact-minutes-other = andere
contact-minutes-words =
    { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }
contact-minutes-none = keine Angabe
contact-language-label = Sprache des Gesprächs
contact-language-none = keine Angabe
contact-interpreter-label = Dolmetschen
contact-topics-label = Themen
contact-topics-placeholder = Thema tippen
contact-topics-none = keine
contact-topic-minutes = Min.
contact-topic-minutes-label = Minuten für { $topic }
contact-topic-remove = Thema { $topic } entfernen
contact-topic-sensitive = Ein empfindliches Thema ist dabei. Wer die Notiz nicht lesen darf, sieht statt des Themas nur „vertraulich“.
contact-act-label = Was getan wurde: { $topic }
contact-act-none = keine Angabe
contact-note-label = Notiz

# Who can read a note: always in words.
contact-readers-label = Lesen dürfen
contact-readers-words = Lesen kann das:
contact-readers-choose = Außer Ihnen dürfen lesen
contact-readers-file = das ganze Team
contact-readers-restricted = Sie und { $names }
contact-readers-restricted-none = Sie und die Kolleginnen und Kollegen, die Sie auswählen
contact-readers-alone = Sie arbeiten hier noch allein, es gibt niemanden zum Auswählen. Soll nur Ihnen die Notiz offenstehen, wählen Sie „Anvertraut“ oder „Persönlich“.
contact-readers-entrusted = nur Sie, weil es Ihnen persönlich anvertraut wurde
contact-readers-personal = nur Sie, als eigene Gedankenstütze

# A sensitive topic beside a note the whole team can read.
contact-seal-restricted = Notiz einschränken
contact-seal-personal = Notiz nur für mich
contact-seal-label = Notiz mit empfindlichem Thema

# Contacts in lists.
contact-rows-day = Tag
contact-rows-time = Zeit
contact-rows-with = Mit
contact-rows-kind = Art
contact-rows-about = Themen
contact-rows-minutes = Min.
contact-rows-by = Von
contact-of-person-label = Kontakte mit { $name }
contact-of-person-empty = Mit dieser Person gibt es noch keinen Kontakt.

# A logged contact.
contact-entered = eingetragen von { $by }, { $at }
contact-facts-label = Angaben zum Kontakt
contact-change-open = Ändern
contact-change-title = Kontakt ändern
contact-move-open = Falsche Person
contact-move-title = Kontakt zur richtigen Person verschieben
contact-move-text = Der Kontakt und seine Notizen gehen zur richtigen Person. Im Verlauf beider Akten bleibt sichtbar, dass er verschoben wurde.
contact-move-from = Steht bei
contact-move-to = Gehört zu
contact-move-save = Verschieben
contact-notes-title = Notizen
contact-notes-empty = Zu diesem Kontakt gibt es keine Notiz.
contact-note-add = Notiz hinzufügen
contact-note-save = Notiz speichern
contact-note-by = { $author }, { $at }
contact-note-corrected = berichtigt
contact-note-correct = Berichtigen
contact-note-new-text = Richtiger Text
contact-note-correct-hint = Der erste Text bleibt erhalten und steht zugeklappt darunter.
contact-note-correct-save = Berichtigung speichern
contact-note-original = Ursprünglicher Text vom { $at }
contact-note-closed = Diese Notiz kann nur lesen, wem { $author } sie geöffnet hat.
contact-note-sole = Diese Notiz kann nur { $author } lesen.
contact-note-readers = { $names }
contact-note-topics = Themen in dieser Notiz:

# The records key, as it is found in the file of a case or a person.
records-open = Mit dem Aktenschlüssel öffnen
records-used-title = Aktenschlüssel benutzt
records-used-line =
    { $count ->
        [one] { $at }, { $by } mit { $second }, eine Notiz. Grund:
       *[other] { $at }, { $by } mit { $second }, { $count } Notizen. Grund:
    }
