# What laptops disagree about: one thing at a time, in words.
attention-title = Verschieden eingetragen
attention-intro = Hier steht, was mehrere Laptops verschieden eingetragen haben. Nichts ist verloren, und nichts ist gesperrt: Entscheiden Sie jetzt oder später.
attention-none = Alle Laptops haben dasselbe eingetragen. Es gibt nichts zu entscheiden.
attention-to-today = Zu „Heute“
attention-pager = Eins nach dem anderen
attention-back = Vorige
attention-on = Nächste
attention-place = { $place } von { $total }
attention-stop = Später weitermachen
attention-later = Später entscheiden
attention-end =
    { $count ->
        [one] Das war die letzte. Eine Angabe wartet noch. Sie steht weiter auf „Heute“.
       *[other] Das war die letzte. { $count } Angaben warten noch. Sie stehen weiter auf „Heute“.
    }
attention-again = Von vorn
attention-changed = Inzwischen hat jemand hier noch einmal geschrieben. Sie sehen jetzt den neuen Stand. Entschieden wurde nichts.
attention-done = Entschieden.

# Why something is here, and what can be done.
attention-why-value-conflict = Zwei Laptops haben Verschiedenes eingetragen. Was stimmt?
attention-why-edited-after-delete = Auf einem Laptop wurde dieser Eintrag gelöscht. Auf einem anderen wurde danach darin geschrieben. Soll er bleiben?
attention-why-child-under-deleted = Dieser Eintrag gehört zu etwas, das auf einem anderen Laptop gelöscht wurde. Soll es zurückkommen?
attention-why-misfit = Ein Laptop hat etwas geschickt, das nicht in dieses Feld passt. Es ist aufgehoben, wird aber nicht gezeigt.
attention-why-forged = Ein Laptop hat hier etwas geschickt, das sich nicht ändern lässt oder nicht hierher gehört. Geleit hat es nicht übernommen. Was vorher dort stand, ist unverändert.
attention-why-two-in-force = Zu einer Begleitung gelten zwei Vereinbarungen zugleich. Beide sind unterschrieben und bleiben beide erhalten.
attention-do-misfit = Sie müssen nichts entscheiden. Sehen Sie dort nach, ob die Angabe stimmt, und tragen Sie sie wenn nötig neu ein. Prüfen Sie, ob alle Laptops dieselbe Version von Geleit haben.
attention-do-forged = Mit Geleit lässt sich so etwas nicht eingeben. Sagen Sie der Koordination, von welchem Laptop es kommt, und lesen Sie von ihm vorerst nichts mehr ein.
attention-do-two-in-force = Besprechen Sie mit den Beteiligten, welche gelten soll. Öffnen Sie die andere und tragen Sie dort ihr Ende ein.
attention-bring-back = Zurückholen
attention-leave = Gelöscht lassen

# Where it is looked at.
attention-where-person = Zur Akte der Person
attention-where-case = Zur Begleitung
attention-where-plan = Zum Hilfeplan
attention-where-application = Zum Antrag
attention-where-contact = Zum Kontakt
attention-where-paper = Zum Papier

# The values beside each other.
attention-mine = Von Ihnen
attention-theirs = Von { $by }
attention-before = Vorher
attention-before-text = Das stand dort, bevor Verschiedenes eingetragen wurde.
attention-before-row = Das stand dort vor dem Löschen.
attention-written = { $by }, { $at }, { $laptop }
attention-shown = wird jetzt gezeigt
attention-empty = nichts eingetragen
attention-marked = Unterstrichen ist, was sich unterscheidet.
attention-take = Das stimmt
attention-take-of = Das stimmt: { $value }
attention-hand-open = Selbst schreiben …
attention-hand-label = { $field }: was stimmt
attention-hand-save = So eintragen

# In a file: that something differs, and the way here.
attention-file-title =
    { $count ->
        [one] Zwei Laptops haben Verschiedenes eingetragen
       *[other] Laptops haben Verschiedenes eingetragen ({ $count } Angaben)
    }
attention-file-text = Nichts ist verloren. Sie können weiterarbeiten.
attention-file-decide = Entscheiden
attention-file-decide-of = Entscheiden: { $field }
attention-newer = Angabe einer neueren Version von Geleit

# Every field that can differ, by its table; where the form has a label, it is that label.
attention-field-office-organisation = { office-field-organisation }
attention-field-office-address = { office-field-address }
attention-field-office-unit = { office-field-unit }
attention-field-office-jurisdiction = { office-field-jurisdiction }
attention-field-office-data-protection-law = { office-field-dataProtectionLaw }
attention-field-office-officer = { office-field-officer }
attention-field-office-complaint-office = { office-field-complaintOffice }
attention-field-office-languages = { office-field-languages }
attention-field-partner-name = { partner-name }
attention-field-partner-unit = { partner-unit }
attention-field-partner-address = { partner-address }
attention-field-partner-phone = { partner-phone }
attention-field-partner-email = { partner-email }
attention-field-partner-left-on = { partner-left }
attention-field-person-birth = { person-birth-label }
attention-field-person-sex = { person-sex-label }
attention-field-person-name-kind = { person-name-kind }
attention-field-person-name-given = { person-name-given }
attention-field-person-name-family = { person-name-family }
attention-field-person-language-speaks = Spricht diese Sprache
attention-field-person-language-reads = Liest diese Sprache
attention-field-person-language-interpreted = Braucht Dolmetschen in dieser Sprache
attention-field-residence-document-kind = { person-document-kind }
attention-field-residence-document-number = { person-document-number }
attention-field-residence-document-valid-until = { person-document-until }
attention-field-residence-document-authority = { person-document-authority }
attention-field-household-label = Name des Haushalts
attention-field-kinship-relation = Art der Beziehung
attention-field-kinship-note = { person-kin-note }
attention-field-contact-held-on = Tag des Kontakts
attention-field-contact-entered-at = Eingetragen am
attention-field-contact-by-user = Eingetragen von
attention-field-contact-kind = Art des Kontakts
attention-field-contact-minutes = { contact-minutes-field }
attention-field-contact-language = { contact-language-label }
attention-field-contact-interpreter = { contact-interpreter-label }
attention-field-contact-group-label = Name der Gruppe
attention-field-contact-group-size = { contact-group-size }
attention-field-contact-topic-minutes = Minuten für ein Thema
attention-field-contact-topic-act = Was zu einem Thema getan wurde
attention-field-application-received-on = Eingang des Antrags
attention-field-application-number = Nummer des Antrags
attention-field-application-path = { intake-path-label }
attention-field-application-legal-basis = { intake-legal-basis }
attention-field-application-referrer-name = { intake-referrer-name }
attention-field-application-referrer-kind = { intake-referrer-kind }
attention-field-application-referrer-person = { intake-referrer-person }
attention-field-application-referrer-phone = { intake-referrer-phone }
attention-field-application-referrer-email = { intake-referrer-email }
attention-field-application-referrer-help = { intake-referrer-help }
attention-field-application-problems-client = { intake-problems-client }
attention-field-application-problems-service = { intake-problems-service }
attention-field-application-why-long-term = { intake-why-long }
attention-field-application-resources = { intake-resources }
attention-field-application-wishes = { intake-wishes }
attention-field-application-other-services = { intake-other-services }
attention-field-application-urgency = { intake-urgency-label }
attention-field-application-risks = { intake-risks }
attention-field-application-reply-to = { intake-reply-label }
attention-field-application-knows-agrees = { intake-knows-label }
attention-field-application-safe-contact = { intake-safe-label }
attention-field-application-other-group = { intake-group-other }
attention-field-application-entered-at = { attention-field-contact-entered-at }
attention-field-application-by-user = { attention-field-contact-by-user }
attention-field-case-file-application = Antrag, mit dem die Begleitung begann
attention-field-case-file-number = Nummer der Begleitung
attention-field-case-file-continues = Begleitung, die sie fortführt
attention-field-case-file-opened-on = Beginn der Begleitung
attention-field-case-person-part = Rolle in der Begleitung
attention-field-help-plan-number = Nummer des Hilfeplans
attention-field-help-plan-orientation = { plan-orientation-label }
attention-field-help-plan-orientation-reason = { plan-orientation-reason }
attention-field-help-plan-view-client = { plan-view-client }
attention-field-help-plan-view-worker = { plan-view-worker }
attention-field-help-plan-limits = { plan-limits-label }
attention-field-help-plan-rules = { plan-rules-label }
attention-field-help-plan-frequency = { plan-frequency-label }
attention-field-help-plan-evaluation-on = { plan-evaluation-on }
attention-field-help-plan-language = { contact-language-label }
attention-field-help-plan-interpreter = { contact-interpreter-label }
attention-field-help-plan-interpreter-name = { plan-interpreter-name }
attention-field-help-plan-secrecy-since = { plan-secrecy-since }
attention-field-help-plan-understanding = { plan-understanding-label }
attention-field-help-plan-basis = { plan-basis-label }
attention-field-help-plan-view-client-language = Sprache, in der die Person ihre Sicht sagt
attention-field-help-plan-period-from = Laufzeit: Anfang
attention-field-help-plan-period-to = Laufzeit: Ende
attention-field-help-plan-evaluation-method = Gemeinsame Auswertung: wie
attention-field-help-plan-evaluation-place = Gemeinsame Auswertung: wo
attention-field-help-plan-evaluation-with = Gemeinsame Auswertung: mit wem
attention-field-help-plan-interpreter-number = Nummer der Dolmetscherin oder des Dolmetschers
attention-field-help-plan-interpreter-sworn = Dolmetscherin oder Dolmetscher vereidigt?
attention-field-help-plan-began-at = Hilfeplan begonnen am
attention-field-help-plan-by-user = Hilfeplan begonnen von
attention-field-plan-view-source = { plan-views-source }
attention-field-plan-view-text = Wie andere es sehen: Text
attention-field-plan-area-rating = Einschätzung eines Lebensbereichs
attention-field-plan-area-note = Bemerkung zu einem Lebensbereich
attention-field-plan-resource-kind = { plan-resource-kind }
attention-field-plan-resource-text = { plan-resource-label }
attention-field-goal-area = Lebensbereich eines Ziels
attention-field-goal-vision = { plan-goal-vision }
attention-field-goal-text-client = { plan-goal-client }
attention-field-goal-text-worker = { plan-goal-worker }
attention-field-goal-indicator = { plan-goal-indicator }
attention-field-goal-baseline = Ziel: so ist es heute
attention-field-goal-target = Ziel: so soll es sein
attention-field-goal-due = Ziel: bis wann
attention-field-goal-place = Ziel: an welcher Stelle
attention-field-measure-what = Schritt: was
attention-field-measure-who = Schritt: wer
attention-field-measure-who-name = Schritt: Name
attention-field-measure-by-when = Schritt: bis wann
attention-field-measure-status = Schritt: Stand
attention-field-measure-place = Schritt: an welcher Stelle
attention-field-plan-partner-name = Wer sonst mitwirkt: Stelle oder Person
attention-field-plan-partner-role = Wer sonst mitwirkt: wofür
attention-field-plan-saying-text = { page-about-plan-saying }

# Facts and keys: laptops never disagree about them, a handover shows them.
attention-field-person-language-language = Sprache
attention-field-household-joined-person = Person
attention-field-household-joined-since = Im Haushalt seit
attention-field-household-left-ended = Haushalt verlassen am
attention-field-kinship-other = Mit wem
attention-field-contact-person-person = { attention-field-household-joined-person }
attention-field-contact-topic-topic = Thema
attention-field-note-class = Art der Notiz
attention-field-note-text = { contact-note-label }
attention-field-note-sealed = Eingeschränkte Notiz
attention-field-application-person-person = { attention-field-household-joined-person }
attention-field-application-group-target-group = Zielgruppe
attention-field-application-status-status = { page-about-application-status }
attention-field-application-status-on-day = { intake-step-day }
attention-field-application-status-reason = { disclosure-reason-label }
attention-field-application-status-channel = { disclosure-channel-label }
attention-field-application-status-note = { intake-step-note }
attention-field-case-person-person = { attention-field-household-joined-person }
attention-field-case-phase-phase = Phase
attention-field-case-phase-reason = { disclosure-reason-label }
attention-field-case-phase-on-day = { intake-step-day }
attention-field-case-phase-note = { intake-step-note }
attention-field-plan-area-area = Lebensbereich
attention-field-plan-saying-field = Zu welchem Text
attention-field-plan-saying-language = { attention-field-person-language-language }
