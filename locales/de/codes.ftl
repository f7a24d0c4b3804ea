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
interpreter-present = Dolmetscher anwesend
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
residence-document-permit-well-integrated = Gute Integration (§§ 25a, 25b)
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
relation-kind-caregiver = betreut mich
relation-kind-cared-for = wird von mir betreut
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

yes_no-yes = ja
yes_no-no = nein
