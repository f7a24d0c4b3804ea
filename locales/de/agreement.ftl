### The agreement of a help plan, German. Plain words (A2 to B1), short sentences, "Sie".
### The languages in locales/paper have the same keys.

## Head and foot

agreement-tongue = Deutsch
agreement-title = Hilfeplan-Vereinbarung
agreement-draft = Entwurf
agreement-draft-hint = Entwurf. Noch nicht gültig, nicht unterschreiben.
agreement-unreviewed = Diese Übersetzung ist nicht geprüft. Verbindlich ist der Text auf { $master }.
agreement-number = Nr. { $number }
agreement-version = Fassung { $version }
agreement-replaces = ersetzt Fassung { $version }
agreement-page = Seite { $page } von { $pages }
agreement-case = Akte
agreement-place-date = Ort, Datum
agreement-none = Keine Angaben.
# Beside what somebody wrote, when nobody typed it in the other language.
agreement-read-out = Auf { $language } vorgelesen von { $who }, Verstehen geprüft.
# The same in a table, where there is little room.
agreement-read-short = Vorgelesen, verstanden.
# Beside what was written in the client's own script.
agreement-own-words = In eigenen Worten nebenan.

## Who agrees

agreement-parties = Wer die Vereinbarung schließt
agreement-part-client = Klientin oder Klient
agreement-part-child = Kind
agreement-part-family = Angehörige Person
agreement-part-representative = Gesetzliche Vertretung
agreement-born = geboren { $date }
agreement-about = etwa { $date }
agreement-assumed = { $date } (angenommen)
agreement-service = Dienst
agreement-worker-holder = Fachkraft
agreement-worker-deputy = Vertretung

## How people understand each other

agreement-conversation = Sprache des Gesprächs
agreement-spoken = Sprache
agreement-interpreter = Sprachmittlung
agreement-interpreter-none = ohne
agreement-interpreter-present = im Raum
agreement-interpreter-phone = am Telefon
agreement-interpreter-video = per Video
agreement-interpreter-who = Wer dolmetscht
agreement-sworn-yes = vor Gericht vereidigt
agreement-sworn-no = nicht vereidigt
agreement-secrecy-since = Schweigepflicht seit
agreement-understanding = So haben wir das Verstehen geprüft

## Why there is a plan

agreement-basis = Warum es diesen Plan gibt
agreement-application = Antrag
agreement-application-of = { $number } vom { $date }
agreement-path = Weg zu uns
agreement-path-referred-service = Ein anderer Dienst hat Sie zu uns vermittelt.
agreement-path-mandated-by-law = Ein Gesetz sieht die Begleitung vor.
agreement-path-self = Sie sind selbst zu uns gekommen.
agreement-path-other = Auf anderem Weg.
agreement-legal-basis = Gesetz
agreement-reason = Anlass
agreement-orientation = Ausrichtung
agreement-orientation-improvement = Verbesserung. Die Lage soll besser werden.
agreement-orientation-stabilisation = Stabilisierung. Die Lage soll stabil bleiben.
agreement-stabilisation-reason = Eine Verbesserung ist zurzeit nicht möglich, weil

## The situation

agreement-views = Die Situation
agreement-view-client = So sehen Sie die Situation
agreement-view-language = Gesagt auf { $language }.
agreement-view-worker = So sieht der Dienst die Situation
agreement-view-other = So sieht es: { $source }

## Areas of life

agreement-areas = Wie es heute steht
agreement-areas-hint = 0 heißt sehr schwierig, 4 heißt sehr gut.
agreement-rating-0 = sehr schwierig
agreement-rating-1 = schwierig
agreement-rating-2 = mittel
agreement-rating-3 = gut
agreement-rating-4 = sehr gut
agreement-rating-none = nicht besprochen
agreement-area-residence = Aufenthalt
agreement-area-housing = Wohnen
agreement-area-health = Gesundheit
agreement-area-language = Sprache
agreement-area-children-school = Kinder und Schule
agreement-area-work-training = Arbeit und Ausbildung
agreement-area-money = Geld
agreement-area-family = Familie
agreement-area-participation = Teilhabe
agreement-area-safety = Sicherheit

## What helps

agreement-resources = Was hilft
agreement-resource-person = Sie selbst
agreement-resource-family = Familie
agreement-resource-surroundings = Umfeld

## Goals and steps

agreement-goals = Ziele und Schritte
agreement-goal = Ziel { $number }
agreement-vision = Wozu, auf lange Sicht
agreement-text-client = In Ihren Worten
agreement-text-worker = In Worten des Dienstes
agreement-indicator = Woran wir es erkennen
agreement-baseline = Heute
agreement-target = Dann
agreement-due = Bis
agreement-steps = Wer macht was bis wann
agreement-what = Was
agreement-who = Wer
agreement-by-when = Bis wann
agreement-who-client = Sie
agreement-who-service = Dienst
agreement-who-partner = Andere Stelle
agreement-who-volunteer = Ehrenamt

## Working together

agreement-partners = Wer noch mithilft
agreement-limits = Was der Dienst nicht tun kann
agreement-rules = So arbeiten wir zusammen
agreement-period = Wie lange und wie oft
agreement-period-time = Zeit
agreement-period-from-to = { $from } bis { $to }
agreement-frequency = Wir treffen uns

## Joint evaluation

agreement-evaluation = Gemeinsame Auswertung
agreement-evaluation-sentence = Am { $date } schauen wir gemeinsam: Was ist erreicht, was nicht, und wie geht es weiter?
agreement-evaluation-how = Wie
agreement-evaluation-where = Wo
agreement-evaluation-with = Mit wem

## What the law says

agreement-voluntary = Freiwillig
agreement-voluntary-text = Sie machen freiwillig mit. Sie können jederzeit aufhören. Das hat keine Folgen für Ihr Asylverfahren, Ihre Unterkunft oder Ihr Geld.
agreement-voluntary-mandated = Ein Gesetz sieht diese Begleitung vor. Die Fachkraft erklärt Ihnen, was das für Sie bedeutet.
agreement-secrecy = Schweigepflicht
agreement-secrecy-text = Was Sie uns sagen, bleibt bei uns ({ $law }). Das gilt auch gegenüber Polizei, Arbeitgeber und Ehrenamtlichen. Wer dolmetscht, muss auch schweigen.
agreement-secrecy-limits = Wir dürfen oder müssen nur sprechen,
agreement-secrecy-limit-allowed = wenn Sie es erlauben,
agreement-secrecy-limit-child = wenn ein Kind in Gefahr ist,
agreement-secrecy-limit-danger = wenn ein Mensch in schwerer Gefahr ist,
agreement-secrecy-limit-court = wenn ein Gericht uns als Zeugen fragt.
agreement-data = Ihre Daten
agreement-data-notice = Dies ist eine Information. Sie müssen nichts erlauben.
agreement-data-who = Verantwortlich ist { $organisation }.
agreement-data-why = Wir speichern Ihre Daten, damit wir Sie begleiten können.
agreement-data-law = Grundlage im Recht: { $law }.
agreement-data-recipients = Ihre Daten sehen nur die Menschen, die Sie hier begleiten. Andere bekommen Daten nur, wenn Sie es erlauben oder ein Gesetz es verlangt.
agreement-data-duration = Nach dem Ende der Begleitung löschen wir Ihre Daten, sobald das Gesetz es erlaubt.
agreement-data-rights = Sie können Ihre Daten sehen, eine Kopie bekommen und Fehler berichtigen lassen. Sie können verlangen, dass wir Daten löschen oder nicht mehr benutzen ({ $law }).
agreement-data-officer = Fragen zu Ihren Daten: { $officer }
agreement-data-complaint = Beschwerde zu Ihren Daten: { $authority }
agreement-complaints = Beschwerde
agreement-complaints-text = Sind Sie mit uns nicht zufrieden? Sie dürfen sich beschweren. Sie haben dadurch keine Nachteile.
agreement-complaints-office = Beschwerdestelle

## Consent, signatures, copy

agreement-consent = Einverständnis mit der Begleitung
agreement-consent-tick = Ich bin einverstanden mit der Begleitung.
agreement-consent-declared = Schon erklärt am { $date }: { $answer }, { $how }.
agreement-consent-given = einverstanden
agreement-consent-refused = nicht einverstanden
agreement-consent-withdrawn = zurückgenommen
agreement-consent-written = schriftlich
agreement-consent-oral = mündlich
agreement-consent-mandated = vom Gesetz vorgesehen
agreement-signatures = Unterschriften
agreement-place = Ort
agreement-date = Datum
agreement-signature = Unterschrift
agreement-mark = Kann nicht schreiben. Hat vor einer Zeugin oder einem Zeugen mit einem Zeichen bestätigt.
agreement-witness = Zeugin oder Zeuge (nicht wer dolmetscht): Name, Unterschrift
agreement-refused = Nicht unterschrieben, weil
agreement-declaration = Erklärung zum Dolmetschen
agreement-declaration-text = Ich habe den ganzen Inhalt auf { $language } übertragen und alle Fragen weitergegeben.
agreement-declaration-phone = Am Telefon gedolmetscht und zurückgelesen.
agreement-declaration-video = Per Video gedolmetscht und zurückgelesen.
agreement-declaration-none = Bei diesem Gespräch hat niemand gedolmetscht.
agreement-copy = Exemplar erhalten
agreement-copy-text = Ich habe ein Exemplar bekommen.
