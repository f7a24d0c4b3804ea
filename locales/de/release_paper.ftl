### The paper of a consent or a release from secrecy, German. Plain words (A2 to B1), short sentences, "Sie".
### The languages in locales/paper have the same keys. What agreements say as well stands in agreement.ftl.

## Titles

release-title-secrecy = Entbindung von der Schweigepflicht
release-title-data-protection = Einwilligung in die Nutzung von Daten
release-title-accompaniment = Einverständnis mit der Begleitung

## The declaration

release-parties = Wer erklärt
release-declared = Die Erklärung
release-declares = Ich, { $name }, erkläre:
release-declares-for = Ich erkläre für { $name }:
release-towards = Ich entbinde { $service } von der Schweigepflicht gegenüber dieser Stelle:
release-between-one-way = Einseitig: Nur der Dienst darf die Angaben unten an diese Stelle weitergeben.
release-between-mutual = Gegenseitig: Der Dienst und diese Stelle dürfen einander die Angaben unten weitergeben. Dafür entbinde ich auch diese Stelle von ihrer Schweigepflicht.
release-consents = Ich bin einverstanden: { $service } darf die Angaben unten für den Zweck unten benutzen.
release-meaning = Was Begleitung heißt
release-meaning-text = Wir beraten Sie und helfen Ihnen bei Anträgen, Terminen und Fragen. Wir planen mit Ihnen zusammen, was Sie erreichen wollen.

## How far it goes

release-what-for = Wofür und wie lange
release-purpose = Zweck
release-occasion = Anlass
release-way = Weg
release-way-oral = mündlich
release-way-letter = mit Brief
release-way-inspection = durch Einsicht in die Akte
release-way-file = als verschlüsselte Datei
release-valid = Die Erklärung gilt bis { $date }. Sie endet früher, wenn Sie sie widerrufen.
release-valid-occasion = Die Erklärung gilt bis { $date }. Sie endet früher, wenn der Anlass vorbei ist oder wenn Sie sie widerrufen.
# What may be told or used.
release-things = Diese Angaben
release-thing-identity = Name, Geburtsdatum, Geschlecht
release-thing-languages = Sprachen
release-thing-reachability = Anschrift, Telefon
release-thing-residence = Aufenthaltsstatus und die Papiere dazu
release-thing-family = Familie
release-thing-accommodation = Unterkunft
release-thing-deadlines = Offene Fristen, und wer handelt
release-thing-benefits = Sozialleistungen
release-thing-money = Geld
release-thing-work-training = Arbeit und Ausbildung
release-thing-children-school = Kinder und Schule
release-thing-network = Andere Stellen, die helfen
release-thing-admission = Antrag und Antwort
release-thing-accompaniment = Seit wann und von wem begleitet
release-thing-plan = Ziele und Schritte des Hilfeplans
release-thing-counselling = Dass es Gespräche gab, und die Themen
release-thing-documents = Kopien von Papieren
release-thing-narrative = Texte, die der Dienst geschrieben hat
release-thing-pictures = Fotos
release-thing-health = Gesundheit
release-thing-support-needs = Bedarf an Unterstützung (keine Diagnosen)
release-thing-addiction = Sucht
release-thing-violence = Erlebte Gewalt
release-thing-beliefs = Religion und Überzeugungen
# What the law protects especially: a box and room for initials beside each.
release-sensitive = Besonders geschützte Angaben
release-sensitive-text = Diese Angaben schützt das Gesetz besonders. Erlauben Sie jede ausdrücklich: mit einem Kreuz und Ihrem Kürzel daneben. Ohne Kreuz und Kürzel gilt die Erklärung für diese Angabe nicht.
release-initials = Kürzel

## On which terms

release-voluntary = Sie entscheiden frei. Sie müssen nicht unterschreiben.
release-no-disadvantage = Ein Nein hat keine Nachteile für Sie.
release-consequences = Ein Nein hat nur diese Folgen:
release-withdrawal-secrecy = Sie können die Erklärung jederzeit ohne Grund widerrufen, auch mündlich. Das gilt für die Zukunft. Was schon weitergegeben ist, macht der Widerruf nicht rückgängig.
release-withdrawal-data-protection = Sie können die Erklärung jederzeit ohne Grund widerrufen, auch mündlich. Das gilt für die Zukunft. Was wir vorher mit den Angaben getan haben, bleibt erlaubt.
release-withdrawal-accompaniment = Sie können Ihr Einverständnis jederzeit ohne Grund zurücknehmen, auch mündlich. Dann hört die Begleitung auf.

## The slip to take it back

release-slip = Widerruf
release-slip-text = Ich widerrufe diese Erklärung Nr. { $number }.
release-slip-hint = Nur für später, wenn Sie die Erklärung zurücknehmen wollen.
