# Finding a person.
person-search-label = Person suchen
person-search-hint = Teil eines Namens genügt, auch anders geschrieben
person-search-count =
    { $count ->
        [0] Keine Person gefunden
        [one] Eine Person gefunden
       *[other] { $count } Personen gefunden
    }
person-search-none = Keine Person passt zu dieser Suche.
# Under a search that found more than the list shows.
person-search-first = Gezeigt werden die ersten { $count }. Tippen Sie mehr vom Namen.
person-search-clear = Suche leeren
person-pick-placeholder = Teil des Namens
person-pick-new = Neue Person „{ $typed }“

# The list of persons.
person-list-name = Name
person-list-birth = Geburt
person-list-age = Alter
person-list-languages = Sprachen
person-list-matched = gefunden als { $name }
person-list-found = Gefundene Personen
person-list-count =
    { $count ->
        [one] Eine Person
       *[other] { $count } Personen
    }
person-list-empty = Noch ist niemand eingetragen.

# A person in a line.
person-age =
    { $age ->
        [one] { $age } Jahr
       *[other] { $age } Jahre
    }
person-birth-unknown = unbekannt
person-birth-estimated = etwa { $date }
person-birth-assumed = { $date } (von einer Behörde angenommen)

# A new person.
person-new-open = Neue Person
person-new-title = Neue Person
person-new-save = Person aufnehmen
person-name-given = Vorname
person-name-family = Familienname
person-name-family-hint = Nicht jeder Mensch hat einen.
person-native-given = Vorname in eigener Schrift
person-native-family = Familienname in eigener Schrift
person-likely-title =
    { $count ->
        [one] Vielleicht schon eingetragen
       *[other] Vielleicht schon eingetragen: { $count } Personen
    }
person-likely-open = Diese Akte öffnen

# Birth and sex.
person-birth-label = Geburtsdatum
person-birth-hint = 12.5.1990, 5.1990 oder 1990
person-certainty-label = Wie sicher?
person-certainty-hint = Wie es in den Papieren steht oder erzählt wurde
person-certainty-exact = genau
person-certainty-estimated = geschätzt
person-certainty-assumed = von einer Behörde angenommen (oft 1. Januar)
person-sex-label = Geschlecht
person-sex-unknown = keine Angabe

# The file: head and tabs.
person-head-interpreted = Dolmetschen in { $languages }
person-tabs-label = Teile der Akte
person-tab-overview = Überblick
person-tab-contacts = Kontakte ({ $count })
person-tab-history = Verlauf

# The overview, part by part.
person-names-title = Namen
person-names-add = Name eintragen
person-name-change = Welcher Name?
person-name-another = Weiterer Name
person-name-kind = Art des Namens
person-name-remove = Namen { $name } entfernen
person-basics-title = Geburt und Geschlecht
person-languages-title = Sprachen
person-languages-empty = Noch keine Sprache eingetragen.
person-language-add = Sprache hinzufügen
person-language-speaks = spricht
person-language-reads = liest
person-language-interpreted = braucht Dolmetschen
person-language-remove = { $language } entfernen
person-choose = bitte wählen
person-documents-title = Ausweis- und Aufenthaltspapiere
person-documents-add = Papier eintragen
person-documents-empty = Noch kein Papier eingetragen.
person-document-change = Welches Papier?
person-document-another = Weiteres Papier
person-document-kind = Art des Papiers
person-document-number = Nummer
person-document-until = Gültig bis
person-document-authority = Ausgestellt von
person-document-valid = gültig bis { $date }
person-document-over = abgelaufen
person-document-remove = { $kind } entfernen
person-household-title = Haushalt
person-household-join = In Haushalt aufnehmen
person-household-with = Lebt zusammen mit
person-household-since = seit { $date }
person-household-leave = Aus dem Haushalt nehmen
person-household-empty = Kein gemeinsamer Haushalt eingetragen.
person-household-part = Haushalt trennen
# Whose whereabouts are kept from somebody: a mark beside the name.
person-protected = Aufenthalt geschützt
person-kin-title = Familie und Vertrauenspersonen
person-kin-add = Beziehung eintragen
person-kin-who = Andere Person
person-kin-relation = Diese Person ist für { $name }
person-kin-note = Bemerkung
person-kin-remove = Beziehung zu { $name } entfernen
person-kin-empty = Noch keine Beziehung eingetragen.
person-same-title = Doppelte Akten
person-same-state = Dieselbe Person angeben
person-same-who = Andere Akte derselben Person
person-same-hint = Beide Akten bleiben bestehen und werden zusammen gezeigt. Das lässt sich zurücknehmen.
person-same-by = verbunden von { $by }, { $at }
person-same-separate = Trennen
person-same-likely = vielleicht dieselbe
person-same-join = Ist dieselbe Person
person-same-empty = Keine zweite Akte bekannt.

# Cases in the file, and a family in a line.
person-tab-cases = Begleitung
person-and-more =
    { $count ->
        [one] { $names } und eine weitere
       *[other] { $names } und { $count } weitere
    }
person-erased = gelöscht am { $day }
