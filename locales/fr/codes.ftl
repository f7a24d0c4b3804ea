# Counselling topics.
topic-childcare = Garde d’enfants
topic-school = École
topic-occupation = Travail
topic-training = Formation
topic-recognition = Reconnaissance des diplômes
topic-authorities = Administrations
topic-social-benefits = Prestations sociales
topic-asylblg = Prestations pour demandeurs d’asile (AsylbLG)
topic-residence-law = Droit de séjour
topic-asylum-procedure = Procédure d’asile
topic-family-reunification = Regroupement familial
topic-health-physical = Santé physique
topic-health-mental = Santé mentale
topic-medical-aid = Aides médicales
topic-health-insurance = Assurance maladie
topic-pregnancy-birth = Grossesse et naissance
topic-disability-care = Handicap et soins
topic-language-course = Offres linguistiques
topic-housing-search = Recherche de logement
topic-accommodation-matters = Chambre, voisins, réparations
topic-house-rules = Règlement, droits et devoirs
topic-money-budget = Argent, compte, budget
topic-debt = Dettes
topic-parenting = Parentalité
topic-partnership-conflict = Conflit de couple
topic-violence-protection = Protection contre les violences
topic-child-protection = Protection de l’enfance
topic-addiction = Dépendance
topic-life-perspective = Perspective de vie
topic-leisure-participation = Loisirs et participation
topic-mediation = Médiation
topic-volunteering = Bénévolat
topic-return = Retour
topic-documents-civil-status = État civil et actes
topic-mobility = Mobilité
topic-digital-access = Accès au numérique
topic-post-translation = Courrier à expliquer
topic-crisis = Crise
topic-other = Autre
topic-confidential = confidentiel

# Kinds of contact.
contact-kind-office-hour = Permanence
contact-kind-appointment = Rendez-vous
contact-kind-visit = Visite
contact-kind-phone = Téléphone
contact-kind-group = Groupe
contact-kind-other = Autre

# What was done on a topic.
contact-act-support = soutien
contact-act-advise = conseil
contact-act-inform = information

# Help by an interpreter.
interpreter-none = sans interprète
interpreter-present = interprète sur place
interpreter-phone = interprète par téléphone
interpreter-video = interprète par vidéo

# Classes of a note: who may read it.
note-class-file = Dossier
note-class-restricted = Restreint
note-class-entrusted = Confié
note-class-personal = Personnel

# Kinds of names.
name-kind-official = selon les papiers
name-kind-native = dans sa propre écriture
name-kind-alias = aussi connu sous
name-kind-former = ancien nom

# Sex as recorded.
sex-f = féminin
sex-m = masculin
sex-x = autre

# Identity and residence documents.
residence-document-arrival-certificate = Attestation d’arrivée (Ankunftsnachweis)
residence-document-asylum-permission = Autorisation de séjour du demandeur d’asile (Gestattung)
residence-document-toleration = Tolérance (Duldung)
residence-document-toleration-identity = Tolérance, identité non établie (Duldung § 60b)
residence-document-training-toleration = Tolérance pour formation (Ausbildungsduldung)
residence-document-employment-toleration = Tolérance pour emploi (Beschäftigungsduldung)
residence-document-permit-asylum-entitled = Titre de séjour, droit d’asile (§ 25 Abs. 1)
residence-document-permit-refugee = Titre de séjour, statut de réfugié (§ 25 Abs. 2)
residence-document-permit-subsidiary = Titre de séjour, protection subsidiaire (§ 25 Abs. 2)
residence-document-permit-removal-ban = Titre de séjour, interdiction d’éloignement (§ 25 Abs. 3)
residence-document-temporary-protection = Protection temporaire (§ 24)
residence-document-humanitarian-admission = Admission humanitaire, réinstallation (§§ 22, 23)
residence-document-jewish-immigrant-permit = Immigration juive (§ 23 Abs. 2)
residence-document-late-repatriate = Rapatrié tardif (Spätaussiedler)
residence-document-permit-well-integrated = Titre de séjour, bonne intégration (§§ 25a, 25b)
residence-document-permit-other-humanitarian = Autre titre humanitaire
residence-document-settlement-permit = Autorisation d’établissement (Niederlassungserlaubnis)
residence-document-fictional-certificate = Attestation de droit provisoire (Fiktionsbescheinigung)
residence-document-lu-applicant = Demandeur de protection internationale (DPI)
residence-document-lu-beneficiary = Bénéficiaire de protection internationale (BPI)
residence-document-lu-temporary = Bénéficiaire de protection temporaire (BPT)
residence-document-passport = Passeport
residence-document-other = Autre document

# Kinship: the other is my …
relation-kind-spouse = conjoint ou conjointe
relation-kind-religious-or-traditional-spouse = mariage religieux ou coutumier
relation-kind-partner = partenaire
relation-kind-separated = séparé·e
relation-kind-divorced = divorcé·e
relation-kind-widowed = veuf ou veuve
relation-kind-parent = mère ou père
relation-kind-child = enfant
relation-kind-step-parent = belle-mère ou beau-père
relation-kind-step-child = enfant du conjoint
relation-kind-foster-parent = parent d’accueil
relation-kind-foster-child = enfant accueilli
relation-kind-sibling = sœur ou frère
relation-kind-half-sibling = demi-sœur ou demi-frère
relation-kind-step-sibling = sœur ou frère par alliance
relation-kind-grandparent = grand-mère ou grand-père
relation-kind-grandchild = petit-enfant
relation-kind-aunt-uncle = tante ou oncle
relation-kind-niece-nephew = nièce ou neveu
relation-kind-cousin = cousine ou cousin
relation-kind-guardian = tuteur ou administrateur ad hoc
relation-kind-ward = pupille
relation-kind-caregiver = proche aidant
relation-kind-cared-for = personne aidée
relation-kind-person-of-trust = personne de confiance

# Jurisdictions.
jurisdiction-de-bw = Allemagne, Bade-Wurtemberg
jurisdiction-lu = Luxembourg

# Data-protection laws.
data-protection-law-gdpr-public-de = RGPD, organisme public (Allemagne)
data-protection-law-gdpr-private-de = RGPD, association (Allemagne)
data-protection-law-kdg = KDG (Église catholique, Allemagne)
data-protection-law-dsg-ekd = DSG-EKD (Église protestante, Allemagne)
data-protection-law-gdpr-lu = RGPD (Luxembourg)

# Languages.
language-ar = arabe
language-prs = dari
language-fa = farsi
language-ps = pachto
language-kmr = kurmandji
language-ckb = sorani
language-ur = ourdou
language-ti = tigrigna
language-am = amharique
language-om = oromo
language-so = somali
language-uk = ukrainien
language-ru = russe
language-tr = turc
language-az = azéri
language-sq = albanais
language-rom = romani
language-bs = bosnien
language-sr = serbe
language-hr = croate
language-mk = macédonien
language-ka = géorgien
language-hy = arménien
language-ha = haoussa
language-pcm = pidgin nigérian
language-ig = igbo
language-yo = yoruba
language-fr = français
language-en = anglais
language-es = espagnol
language-pt = portugais
language-ta = tamoul
language-bn = bengali
language-pa = pendjabi
language-hi = hindi
language-ne = népalais
language-zh = chinois
language-vi = vietnamien
language-ce = tchétchène
language-ff = peul
language-lb = luxembourgeois
language-de = allemand
language-it = italien
language-pl = polonais
language-ro = roumain
language-bg = bulgare

yes-no-yes = oui
yes-no-no = non

# Who signs an agreement.
signatory-client = Personne accompagnée
signatory-representative = Représentant légal
signatory-worker = Professionnel référent
signatory-interpreter = Interprète

# How somebody signed an agreement, or did not.
signature-kind-ink = signature
signature-kind-mark = marque devant témoin
signature-kind-refused = non signée
signature-kind-read-back = confirmée par téléphone ou par vidéo
signature-kind-digital = signature numérique

# Why an agreement does not hold any more.
agreement-end-not-signed = n’a pas été signée
agreement-end-ended-together = terminée d’un commun accord
agreement-end-client-withdrew = la personne ne souhaite plus continuer
agreement-end-case-closed = accompagnement terminé
agreement-end-other = autre raison
# How an application came.
application-path-referred-service = Par un service
application-path-mandated-by-law = Prévu par la loi
application-path-self = Demande personnelle
application-path-other = Autre voie

# What kind of service refers.
referrer-kind-accredited = Service agréé
referrer-kind-medico-psychosocial = Professionnels du domaine médico-psycho-social
referrer-kind-other = Autre service

# Whom the service is for.
target-group-insertion-benefit-recipient = Indemnité d’insertion ou allocation d’activation (RMG, REVIS)
target-group-minor-family-problems = Enfants et jeunes avec des difficultés familiales
target-group-parenting-overload = Parents dépassés par l’éducation
target-group-indebted = Endettement
target-group-over-indebted = Surendettement
target-group-budget-advice = Conseil budgétaire volontaire
target-group-budget-management = Gestion budgétaire volontaire
target-group-substance-dependence = Dépendance à des substances
target-group-mental-disorder = Trouble psychique
target-group-care-need = Personnes, âgées ou non, ayant besoin de soins
target-group-asylum-seeker = Personnes en procédure d’asile
target-group-refugee = Personnes réfugiées reconnues
target-group-other-distress = Autre situation de détresse

# How soon somebody should look at an application.
urgency-normal = Normale
urgency-soon = Bientôt
urgency-at-once = Immédiate

# Who gets the answer.
reply-to-service = Service
reply-to-persons = Demandeurs
reply-to-both = Les deux

# Whether the people know of the application and agree.
knows-agrees-yes = Informée et d’accord
knows-agrees-no = Pas d’accord
knows-agrees-unknown = Non connu

# What has become of an application.
application-status-received = Reçue
application-status-incomplete = Incomplète
application-status-complete = Complète
application-status-assessed = Examinée
application-status-accepted = Acceptée
application-status-waiting-list = Liste d’attente
application-status-refused = Refusée
application-status-referred-on = Réorientée
application-status-withdrawn = Retirée
application-status-interim-answer = Réponse d’attente
application-status-answered = Réponse envoyée

# Why an application was refused; colleagues read it, the letter has its own words.
refusal-reason-outside-scope = Hors de notre mission
refusal-reason-short-term-help-sufficient = Une aide courte suffit
refusal-reason-other-service-competent = Un autre service est compétent
refusal-reason-area = Hors du secteur
refusal-reason-capacity = Pas de place
refusal-reason-cooperation-not-wished = Collaboration non souhaitée
refusal-reason-incomplete = Indications toujours manquantes

# How an answer left the house.
channel-post = Par la poste
channel-handed-over = Remise en main propre
channel-encrypted-mail = Courriel chiffré

# What somebody is in a case.
case-part-client = Personne accompagnée
case-part-child = Enfant
case-part-family = Famille
case-part-representative = Représentation légale

# How far a case has come.
case-phase-intake = Admission
case-phase-assessment = Analyse de la situation
case-phase-planning = Planification
case-phase-implementation = Mise en œuvre
case-phase-evaluation = Évaluation
case-phase-closed = Clôturé

# Why a case was closed.
closure-reason-goals-reached = Objectifs atteints
closure-reason-sufficiently-stable = Situation suffisamment stable
closure-reason-moved-away = Déménagement
closure-reason-handed-over = Transmis
closure-reason-client-ended = Arrêt par la personne
closure-reason-no-contact = Contact perdu
closure-reason-left-country = A quitté le pays
closure-reason-returned-voluntarily = Retour volontaire
closure-reason-max-period = Durée maximale atteinte
closure-reason-deceased = Décès
closure-reason-not-competent = N’est plus de notre compétence
closure-reason-parted = Ménage séparé
closure-reason-other = Autre motif

# Who answers for a case.
worker-part-holder = Référent·e
worker-part-deputy = Remplaçant·e

# What somebody said when asked whether she agrees to be accompanied.
consent-answer-given = D’accord
consent-answer-refused = Pas d’accord
consent-answer-withdrawn = Retiré

# How she said it.
consent-how-written = Par écrit
consent-how-oral = Oralement
consent-how-mandated = Prévu par la loi, collaboration discutée

# Public holidays, where a deadline is explained.
holiday-new-year = Nouvel An
holiday-epiphany = Épiphanie
holiday-good-friday = Vendredi saint
holiday-easter-monday = Lundi de Pâques
holiday-labour-day = Fête du Travail
holiday-europe-day = Journée de l’Europe
holiday-ascension = Ascension
holiday-whit-monday = Lundi de Pentecôte
holiday-corpus-christi = Fête-Dieu
holiday-lu-national-day = Fête nationale du Luxembourg
holiday-assumption = Assomption
holiday-german-unity = Jour de l’Unité allemande
holiday-all-saints = Toussaint
holiday-christmas = Noël
holiday-second-christmas = Lendemain de Noël

# Help plans: what they aim at, areas of life, who does what.
orientation-improvement = Amélioration
orientation-stabilisation = Stabilisation
life-area-residence = Séjour
life-area-housing = Logement
life-area-health = Santé
life-area-language = Langue
life-area-children-school = Enfants et école
life-area-work-training = Travail et formation
life-area-money = Argent
life-area-family = Famille
life-area-participation = Participation
life-area-safety = Sécurité
resource-kind-person = Personne
resource-kind-family = Famille
resource-kind-surroundings = Entourage
measure-who-client = La personne accompagnée
measure-who-service = Le service
measure-who-partner = Un autre service
measure-who-volunteer = Des bénévoles
measure-status-open = en cours
measure-status-done = fait
measure-status-dropped = abandonné

# Declarations: which, in which direction, what, how.
release-kind-secrecy = Levée du secret professionnel
release-kind-data-protection = Consentement au traitement de données
release-kind-accompaniment = Accord pour l’accompagnement
release-direction-one-way = nous seuls pouvons dire quelque chose
release-direction-mutual = les deux services peuvent se transmettre des informations
release-item-identity = Nom, date de naissance, sexe
release-item-languages = Langues
release-item-reachability = Adresse, téléphone
release-item-residence = Statut de séjour et ses papiers
release-item-family = Famille
release-item-accommodation = Hébergement
release-item-deadlines = Délais en cours, et qui agit
release-item-benefits = Prestations sociales
release-item-money = Argent
release-item-work-training = Travail et formation
release-item-children-school = Enfants et école
release-item-network = Autres services qui aident
release-item-admission = Demande et réponse
release-item-accompaniment = Depuis quand et par qui vous êtes accompagné
release-item-plan = Objectifs et étapes du plan d’aide
release-item-counselling = Le fait qu’il y a eu des entretiens, et leurs thèmes
release-item-documents = Copies de papiers
release-item-narrative = Textes écrits par le service
release-item-pictures = Photos
release-item-health = Santé
release-item-support-needs = Besoins de soutien (pas de diagnostics)
release-item-addiction = Dépendance (alcool, drogues, autres)
release-item-violence = Violences subies
release-item-beliefs = Religion et convictions
release-channel-oral = oralement
release-channel-letter = lettre
release-channel-inspection = consultation du dossier
release-channel-file = fichier chiffré
release-end-withdrawn = retirée
release-end-not-signed = n’a pas été signée
release-end-other = autre raison
disclosure-ground-release = levée du secret par la personne
disclosure-ground-statutory-duty = obligation légale
disclosure-ground-vital-interest = danger pour la vie ou la santé
disclosure-ground-child-protection = protection de l’enfance
handover-occasion-moving = déménagement
handover-occasion-change-of-service = changement de service
handover-occasion-referral = orientation vers un autre service
handover-occasion-other = autre occasion
handover-due-document = titre de séjour qui expire
handover-due-evaluation = évaluation conjointe
handover-due-goal = objectif
handover-due-measure = démarche
handover-acts-open = pas encore dit
handover-acts-client = la personne elle-même
handover-acts-giving = le service qui transmet
handover-acts-receiving = le service qui reprend
handover-outcome-open = encore sans réponse
handover-outcome-accepted = acceptée
handover-outcome-rejected = refusée
handover-outcome-withdrawn = retirée
erasure-reason-retention = délai de conservation écoulé
erasure-reason-request = la personne le demande
erasure-reason-handed-over = transmis à un autre service
erasure-reason-mistake = saisi par erreur
hold-reason-court = procédure judiciaire
hold-reason-claim = prétentions ouvertes
hold-reason-complaint = plainte
hold-reason-audit = contrôle
hold-reason-archive = proposé à des archives
hold-reason-other = autre raison
