# Cases: who is accompanied, by whom, how far, and with whose consent.
# The list.
case-filter-label = Welche Begleitungen
case-filter-mine = Meine
case-filter-all = Alle
case-filter-without-holder = Ohne Fallführung
case-filter-closed = Abgeschlossene
case-count =
    { $count ->
        [one] Eine Begleitung
       *[other] { $count } Begleitungen
    }
case-empty = Hier ist noch keine Begleitung. Sie beginnt mit einem Antrag oder bei einer Person.
case-empty-intake = Zur Aufnahme
case-empty-people = Zu den Personen
case-empty-filter = Keine Begleitung passt zu dieser Auswahl.
case-rows-who = Wer
case-rows-phase = Phase
case-rows-opened = Seit
case-rows-evaluation = Auswertung
case-holder-label = Fallführung
case-deputy-label = Vertretung
case-worker-none = noch niemand
case-evaluation-none = noch keine Auswertung vereinbart

# Opening a case.
case-begin-title = Begleitung eröffnen
case-begin-accept = Antrag annehmen und Begleitung eröffnen
case-begin-do = Begleitung eröffnen
case-part-of = Rolle von { $name }
case-part-label = Rolle
case-part-none = nimmt nicht teil
case-person-add = Person hinzufügen
case-person-who = Welche Person?
case-person-drop = { $name } herausnehmen
case-opened-label = Eröffnet am

# The head of a case.
case-tabs-label = Teile der Begleitung
case-tab-plans = Hilfepläne ({ $count })
case-tab-agreements = Vereinbarungen ({ $count })
case-head-holder = Fallführung: { $name }
case-head-deputy = Vertretung: { $name }
case-head-evaluation = Gemeinsame Auswertung am { $day }
case-head-near = bald

# The overview, part by part.
case-participants-title = Wer dazugehört
case-age-unknown = Alter unbekannt
case-consent-title = Einverständnis mit der Begleitung
case-consent-add = Einverständnis eintragen
case-consent-missing = Das Einverständnis fehlt noch von { $names }.
case-consent-who = Wer
case-consent-answer = Antwort
case-consent-how = Wie
case-fact-back = Eintrag zurücknehmen: { $what }
case-workers-title = Zuständig
case-workers-change = Zuständigkeit ändern
case-workers-part = Aufgabe
case-workers-who = Wer
case-workers-from = Ab
case-workers-since = { $name }, seit { $day }
case-workers-before = Frühere Zuständigkeiten
case-phases-title = Phasen
case-phase-change = Phase eintragen
case-phase-label = Phase
case-closure-label = Warum endet die Begleitung?
case-application-title = Antrag
case-application-of = Antrag { $number } vom { $day }
case-application-none = Ohne Antrag eröffnet.

# Plans and agreements of a case.
case-plans-empty = Zu dieser Begleitung gibt es noch keinen Hilfeplan.
case-plan-begin = Hilfeplan beginnen
case-plan-another = Weiteren Hilfeplan beginnen
case-plan-number = Hilfeplan { $number }
case-plan-goals =
    { $count ->
        [0] noch kein Ziel
        [one] ein Ziel
       *[other] { $count } Ziele
    }
case-plan-evaluation = Auswertung am { $day }
case-agreements-empty = Noch nichts vereinbart. Eine Vereinbarung entsteht, wenn Sie einen Hilfeplan zum Unterschreiben drucken.
case-agreements-plans = Zu den Hilfeplänen

# In a person's file.
case-of-person-title = Begleitungen
case-of-person-empty = Diese Person wird noch nicht begleitet.
case-of-person-applications = Anträge
case-of-person-no-application = Von dieser Person liegt kein Antrag vor.
