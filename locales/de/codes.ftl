# Counselling topics.
topic-childcare = Kita und Betreuung
topic-school = Schule
topic-occupation = Arbeit
topic-training = Ausbildung
topic-recognition = Anerkennung von Abschlüssen
topic-authorities = Behörden und Institutionen
topic-social-benefits = Sozialleistungen
topic-asylblg = AsylbLG (Leistungen für Asylsuchende)
topic-residence-law = Aufenthaltsrecht
topic-asylum-procedure = Asylverfahren
topic-family-reunification = Familiennachzug
topic-health-physical = Gesundheit, körperlich
topic-health-mental = Gesundheit, seelisch
topic-medical-aid = Medizinische Hilfen
topic-health-insurance = Krankenversicherung
topic-pregnancy-birth = Schwangerschaft und Geburt
topic-disability-care = Behinderung und Pflege
topic-language-course = Sprachangebote
topic-housing-search = Wohnungssuche
topic-accommodation-matters = Zimmer, Nachbarn, Reparaturen
topic-house-rules = Hausordnung, Rechte und Pflichten
topic-money-budget = Geld, Konto, Haushaltsplan
topic-debt = Schulden
topic-parenting = Erziehung
topic-partnership-conflict = Konflikt in der Partnerschaft
topic-violence-protection = Gewaltschutz
topic-child-protection = Kinderschutz
topic-addiction = Sucht
topic-life-perspective = Lebensperspektive
topic-leisure-participation = Freizeit und Teilhabe
topic-mediation = Konfliktvermittlung
topic-volunteering = Ehrenamt
topic-return = Rückkehr
topic-documents-civil-status = Urkunden
topic-mobility = Mobilität
topic-digital-access = Digitaler Zugang
topic-post-translation = Post erklären
topic-crisis = Krise
topic-other = Anderes
topic-confidential = vertraulich

# Kinds of contact.
contact-kind-office-hour = Sprechstunde
contact-kind-appointment = Termin
contact-kind-visit = Besuch
contact-kind-phone = Telefon
contact-kind-group = Gruppe
contact-kind-other = Anderes

# What was done on a topic.
contact-act-support = unterstützt
contact-act-advise = beraten
contact-act-inform = informiert

# Help by an interpreter.
interpreter-none = ohne Dolmetschen
interpreter-present = Dolmetschen vor Ort
interpreter-phone = Dolmetschen am Telefon
interpreter-video = Dolmetschen per Video

# Classes of a note: who may read it.
note-class-file = Akte
note-class-restricted = Eingeschränkt
note-class-entrusted = Anvertraut
note-class-personal = Persönlich

# Kinds of names.
name-kind-official = wie in den Papieren
name-kind-native = in eigener Schrift
name-kind-alias = auch bekannt als
name-kind-former = früherer Name

# Sex as recorded.
sex-f = weiblich
sex-m = männlich
sex-x = divers

# Identity and residence documents.
residence-document-arrival-certificate = Ankunftsnachweis (§ 63a AsylG)
residence-document-asylum-permission = Aufenthaltsgestattung (§ 55 AsylG)
residence-document-toleration = Duldung (§ 60a AufenthG)
residence-document-toleration-identity = Duldung, Identität ungeklärt (§ 60b AufenthG)
residence-document-training-toleration = Ausbildungsduldung (§ 60c AufenthG)
residence-document-employment-toleration = Beschäftigungsduldung (§ 60d AufenthG)
residence-document-permit-asylum-entitled = Aufenthaltserlaubnis, Asyl (§ 25 Abs. 1)
residence-document-permit-refugee = Aufenthaltserlaubnis, Flüchtling (§ 25 Abs. 2)
residence-document-permit-subsidiary = Aufenthaltserlaubnis, subsidiärer Schutz (§ 25 Abs. 2)
residence-document-permit-removal-ban = Aufenthaltserlaubnis, Abschiebungsverbot (§ 25 Abs. 3)
residence-document-temporary-protection = Vorübergehender Schutz (§ 24)
residence-document-humanitarian-admission = Humanitäre Aufnahme (§§ 22, 23)
residence-document-jewish-immigrant-permit = Jüdische Zuwanderung (§ 23 Abs. 2)
residence-document-late-repatriate = Spätaussiedler (§ 4 BVFG)
residence-document-permit-well-integrated = Aufenthaltserlaubnis, gute Integration (§§ 25a, 25b)
residence-document-permit-other-humanitarian = Andere humanitäre Aufenthaltserlaubnis
residence-document-settlement-permit = Niederlassungserlaubnis
residence-document-fictional-certificate = Fiktionsbescheinigung (§ 81)
residence-document-lu-applicant = Antragsteller auf internationalen Schutz (LU)
residence-document-lu-beneficiary = Begünstigter internationalen Schutzes (LU)
residence-document-lu-temporary = Vorübergehender Schutz (LU)
residence-document-passport = Reisepass
residence-document-other = Anderes Papier

# Kinship: the other is my …
relation-kind-spouse = Ehefrau oder Ehemann
relation-kind-religious-or-traditional-spouse = Ehe nach Religion oder Brauch
relation-kind-partner = Partnerin oder Partner
relation-kind-separated = getrennt lebend
relation-kind-divorced = geschieden
relation-kind-widowed = verwitwet
relation-kind-parent = Mutter oder Vater
relation-kind-child = Kind
relation-kind-step-parent = Stiefmutter oder Stiefvater
relation-kind-step-child = Stiefkind
relation-kind-foster-parent = Pflegemutter oder Pflegevater
relation-kind-foster-child = Pflegekind
relation-kind-sibling = Schwester oder Bruder
relation-kind-half-sibling = Halbschwester oder Halbbruder
relation-kind-step-sibling = Stiefschwester oder Stiefbruder
relation-kind-grandparent = Großmutter oder Großvater
relation-kind-grandchild = Enkelkind
relation-kind-aunt-uncle = Tante oder Onkel
relation-kind-niece-nephew = Nichte oder Neffe
relation-kind-cousin = Cousine oder Cousin
relation-kind-guardian = Vormund
relation-kind-ward = Mündel
relation-kind-caregiver = Pflegeperson
relation-kind-cared-for = wird gepflegt
relation-kind-person-of-trust = Vertrauensperson

# Jurisdictions.
jurisdiction-de-bw = Deutschland, Baden-Württemberg
jurisdiction-lu = Luxemburg

# Data-protection laws.
data-protection-law-gdpr-public-de = DSGVO, öffentliche Stelle (Deutschland)
data-protection-law-gdpr-private-de = DSGVO, freier Träger (Deutschland)
data-protection-law-kdg = KDG (katholische Kirche)
data-protection-law-dsg-ekd = DSG-EKD (evangelische Kirche)
data-protection-law-gdpr-lu = DSGVO (Luxemburg)

# Languages.
language-ar = Arabisch
language-prs = Dari
language-fa = Farsi
language-ps = Paschtu
language-kmr = Kurmandschi
language-ckb = Sorani
language-ur = Urdu
language-ti = Tigrinya
language-am = Amharisch
language-om = Oromo
language-so = Somali
language-uk = Ukrainisch
language-ru = Russisch
language-tr = Türkisch
language-az = Aserbaidschanisch
language-sq = Albanisch
language-rom = Romanes
language-bs = Bosnisch
language-sr = Serbisch
language-hr = Kroatisch
language-mk = Mazedonisch
language-ka = Georgisch
language-hy = Armenisch
language-ha = Hausa
language-pcm = Nigerianisches Pidgin
language-ig = Igbo
language-yo = Yoruba
language-fr = Französisch
language-en = Englisch
language-es = Spanisch
language-pt = Portugiesisch
language-ta = Tamil
language-bn = Bengali
language-pa = Pandschabi
language-hi = Hindi
language-ne = Nepali
language-zh = Chinesisch
language-vi = Vietnamesisch
language-ce = Tschetschenisch
language-ff = Fulfulde
language-lb = Luxemburgisch
language-de = Deutsch
language-it = Italienisch
language-pl = Polnisch
language-ro = Rumänisch
language-bg = Bulgarisch

yes-no-yes = ja
yes-no-no = nein

# Who signs an agreement.
signatory-client = Klient/in
signatory-representative = Gesetzliche Vertretung
signatory-worker = Fachkraft
signatory-interpreter = Sprachmittlung

# How somebody signed an agreement, or did not.
signature-kind-ink = Unterschrift
signature-kind-mark = Zeichen mit Zeugin oder Zeuge
signature-kind-refused = nicht unterschrieben
signature-kind-read-back = am Telefon oder per Video bestätigt
signature-kind-digital = digitale Unterschrift

# Why an agreement does not hold any more.
agreement-end-not-signed = wurde nicht unterschrieben
agreement-end-ended-together = gemeinsam beendet
agreement-end-client-withdrew = Klient/in möchte nicht mehr
agreement-end-case-closed = Begleitung beendet
agreement-end-other = anderer Grund
# How an application came.
application-path-referred-service = Über einen Dienst
application-path-mandated-by-law = Gesetzlich vorgesehen
application-path-self = Selbst gestellt
application-path-other = Anderer Weg

# What kind of service refers.
referrer-kind-accredited = Zugelassener Dienst
referrer-kind-medico-psychosocial = Fachkräfte aus Medizin, Psychologie oder Sozialem
referrer-kind-other = Anderer Dienst

# Whom the service is for.
target-group-insertion-benefit-recipient = Eingliederungs- oder Aktivierungsbeihilfe (RMG, REVIS)
target-group-minor-family-problems = Kinder und Jugendliche mit familiären Problemen
target-group-parenting-overload = Eltern, denen die Erziehung zu viel wird
target-group-indebted = Verschuldet
target-group-over-indebted = Überschuldet
target-group-budget-advice = Freiwillige Budgetberatung
target-group-budget-management = Freiwillige Budgetverwaltung
target-group-substance-dependence = Abhängigkeit von Suchtmitteln
target-group-mental-disorder = Seelische Erkrankung
target-group-care-need = Ältere oder andere Menschen, die Pflege brauchen
target-group-asylum-seeker = Menschen im Asylverfahren
target-group-refugee = Anerkannte Geflüchtete
target-group-other-distress = Andere Notlage

# How soon somebody should look at an application.
urgency-normal = Normal
urgency-soon = Bald
urgency-at-once = Sofort

# Who gets the answer.
reply-to-service = Dienst
reply-to-persons = Antragstellende
reply-to-both = Beide

# Whether the people know of the application and agree.
knows-agrees-yes = Weiß davon und ist einverstanden
knows-agrees-no = Nicht einverstanden
knows-agrees-unknown = Nicht bekannt

# What has become of an application.
application-status-received = Eingegangen
application-status-incomplete = Unvollständig
application-status-complete = Vollständig
application-status-assessed = Geprüft
application-status-accepted = Angenommen
application-status-waiting-list = Warteliste
application-status-refused = Abgelehnt
application-status-referred-on = Weitervermittelt
application-status-withdrawn = Zurückgezogen
application-status-interim-answer = Zwischennachricht
application-status-answered = Beantwortet

# Why an application was refused; colleagues read it, the letter has its own words.
refusal-reason-outside-scope = Nicht unsere Aufgabe
refusal-reason-short-term-help-sufficient = Kurze Hilfe genügt
refusal-reason-other-service-competent = Eine andere Stelle ist zuständig
refusal-reason-area = Außerhalb des Gebiets
refusal-reason-capacity = Kein Platz
refusal-reason-cooperation-not-wished = Keine Zusammenarbeit gewünscht
refusal-reason-incomplete = Angaben fehlen weiterhin

# How an answer left the house.
channel-post = Per Post
channel-handed-over = Übergeben
channel-encrypted-mail = Verschlüsselte E-Mail

# What somebody is in a case.
case-part-client = Klient/in
case-part-child = Kind
case-part-family = Familie
case-part-representative = Gesetzliche Vertretung

# How far a case has come.
case-phase-intake = Aufnahme
case-phase-assessment = Situationsanalyse
case-phase-planning = Hilfeplanung
case-phase-implementation = Umsetzung
case-phase-evaluation = Auswertung
case-phase-closed = Abgeschlossen

# Why a case was closed.
closure-reason-goals-reached = Ziele erreicht
closure-reason-sufficiently-stable = Ausreichend stabil
closure-reason-moved-away = Weggezogen
closure-reason-handed-over = Übergeben
closure-reason-client-ended = Von der Person beendet
closure-reason-no-contact = Kein Kontakt mehr
closure-reason-left-country = Ausgereist
closure-reason-returned-voluntarily = Freiwillig zurückgekehrt
closure-reason-max-period = Höchstdauer erreicht
closure-reason-deceased = Verstorben
closure-reason-not-competent = Nicht mehr zuständig
closure-reason-parted = Haushalt getrennt
closure-reason-other = Anderer Grund

# Who answers for a case.
worker-part-holder = Fallführung
worker-part-deputy = Vertretung

# What somebody said when asked whether she agrees to be accompanied.
consent-answer-given = Einverstanden
consent-answer-refused = Nicht einverstanden
consent-answer-withdrawn = Widerrufen

# How she said it.
consent-how-written = Schriftlich
consent-how-oral = Mündlich
consent-how-mandated = Gesetzlich vorgesehen, Zusammenarbeit besprochen

# Public holidays, where a deadline is explained.
holiday-new-year = Neujahr
holiday-epiphany = Heilige Drei Könige
holiday-good-friday = Karfreitag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-europe-day = Europatag
holiday-ascension = Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-lu-national-day = Nationalfeiertag Luxemburgs
holiday-assumption = Mariä Himmelfahrt
holiday-german-unity = Tag der Deutschen Einheit
holiday-all-saints = Allerheiligen
holiday-christmas = Erster Weihnachtstag
holiday-second-christmas = Zweiter Weihnachtstag

# Help plans: what they aim at, areas of life, who does what.
orientation-improvement = Verbesserung
orientation-stabilisation = Stabilisierung
life-area-residence = Aufenthalt
life-area-housing = Wohnen
life-area-health = Gesundheit
life-area-language = Sprache
life-area-children-school = Kinder und Schule
life-area-work-training = Arbeit und Ausbildung
life-area-money = Geld
life-area-family = Familie
life-area-participation = Teilhabe
life-area-safety = Sicherheit
resource-kind-person = Person
resource-kind-family = Familie
resource-kind-surroundings = Umfeld
measure-who-client = Klientin oder Klient
measure-who-service = Dienst
measure-who-partner = Andere Stelle
measure-who-volunteer = Ehrenamtliche
measure-status-open = offen
measure-status-done = erledigt
measure-status-dropped = aufgegeben

# Declarations: which, in which direction, what, how.
release-kind-secrecy = Schweigepflichtentbindung
release-kind-data-protection = Einwilligung in Datenverarbeitung
release-kind-accompaniment = Einverständnis mit der Begleitung
release-direction-one-way = nur wir dürfen etwas sagen
release-direction-mutual = beide Seiten dürfen einander etwas sagen
release-item-identity = Name, Geburtsdatum, Geschlecht
release-item-languages = Sprachen
release-item-reachability = Anschrift, Telefon
release-item-residence = Aufenthaltsstatus und die Papiere dazu
release-item-family = Familie
release-item-accommodation = Unterkunft
release-item-deadlines = Offene Fristen, und wer handelt
release-item-benefits = Sozialleistungen
release-item-money = Geld
release-item-work-training = Arbeit und Ausbildung
release-item-children-school = Kinder und Schule
release-item-network = Andere Stellen, die helfen
release-item-admission = Antrag und Antwort
release-item-accompaniment = Seit wann und von wem begleitet
release-item-plan = Ziele und Schritte des Hilfeplans
release-item-counselling = Dass es Gespräche gab, und die Themen
release-item-documents = Kopien von Papieren
release-item-narrative = Texte, die der Dienst geschrieben hat
release-item-pictures = Fotos
release-item-health = Gesundheit
release-item-support-needs = Bedarf an Unterstützung (keine Diagnosen)
release-item-addiction = Sucht
release-item-violence = Erlebte Gewalt
release-item-beliefs = Religion und Überzeugungen
release-channel-oral = mündlich
release-channel-letter = Brief
release-channel-inspection = Einsicht in die Akte
release-channel-file = verschlüsselte Datei
release-end-withdrawn = widerrufen
release-end-not-signed = wurde nicht unterschrieben
release-end-other = anderer Grund
disclosure-ground-release = Entbindung der Person
disclosure-ground-statutory-duty = gesetzliche Pflicht
disclosure-ground-vital-interest = Gefahr für Leib und Leben
disclosure-ground-child-protection = Kinderschutz
handover-occasion-moving = Umzug
handover-occasion-change-of-service = Wechsel des Dienstes
handover-occasion-referral = Weitervermittlung
handover-occasion-other = anderer Anlass
handover-due-document = Aufenthaltspapier läuft ab
handover-due-evaluation = gemeinsame Auswertung
handover-due-goal = Ziel
handover-due-measure = Schritt
handover-acts-open = noch offen
handover-acts-client = die Person selbst
handover-acts-giving = der abgebende Dienst
handover-acts-receiving = der aufnehmende Dienst
handover-outcome-open = noch ohne Antwort
handover-outcome-accepted = angenommen
handover-outcome-rejected = abgelehnt
handover-outcome-withdrawn = zurückgenommen
erasure-reason-retention = Aufbewahrungsfrist abgelaufen
erasure-reason-request = die Person verlangt es
erasure-reason-handed-over = an einen anderen Dienst übergeben
erasure-reason-mistake = irrtümlich eingetragen
hold-reason-court = Gerichtsverfahren
hold-reason-claim = offene Ansprüche
hold-reason-complaint = Beschwerde
hold-reason-audit = Prüfung
hold-reason-archive = Angebot an ein Archiv
hold-reason-other = anderer Grund
