# Counselling topics.
topic-childcare = Childcare
topic-school = School
topic-occupation = Work
topic-training = Vocational training
topic-recognition = Recognition of qualifications
topic-authorities = Authorities
topic-social-benefits = Social benefits
topic-asylblg = Asylum seekers’ benefits (AsylbLG)
topic-residence-law = Residence law
topic-asylum-procedure = Asylum procedure
topic-family-reunification = Family reunification
topic-health-physical = Physical health
topic-health-mental = Mental health
topic-medical-aid = Medical aid
topic-health-insurance = Health insurance
topic-pregnancy-birth = Pregnancy and birth
topic-disability-care = Disability and care
topic-language-course = Language courses
topic-housing-search = Housing search
topic-accommodation-matters = Room, neighbours, repairs
topic-house-rules = House rules, rights and duties
topic-money-budget = Money, account, budget
topic-debt = Debt
topic-parenting = Parenting
topic-partnership-conflict = Conflict between partners
topic-violence-protection = Protection from violence
topic-child-protection = Child protection
topic-addiction = Addiction
topic-life-perspective = Outlook on life
topic-leisure-participation = Leisure and participation
topic-mediation = Mediation
topic-volunteering = Volunteering
topic-return = Return
topic-documents-civil-status = Civil status documents
topic-mobility = Mobility
topic-digital-access = Digital access
topic-post-translation = Explaining letters
topic-crisis = Crisis
topic-other = Other
topic-confidential = confidential

# Kinds of contact.
contact-kind-office-hour = Office hour
contact-kind-appointment = Appointment
contact-kind-visit = Visit
contact-kind-phone = Phone
contact-kind-group = Group
contact-kind-other = Other

# What was done on a topic.
contact-act-support = supported
contact-act-advise = advised
contact-act-inform = informed

# Help by an interpreter.
interpreter-none = no interpreter
interpreter-present = interpreter present
interpreter-phone = interpreter by phone
interpreter-video = interpreter by video

# Classes of a note: who may read it.
note-class-file = File
note-class-restricted = Restricted
note-class-entrusted = Entrusted
note-class-personal = Personal

# Kinds of names.
name-kind-official = as on the papers
name-kind-native = in own script
name-kind-alias = also known as
name-kind-former = former name

# Sex as recorded.
sex-f = female
sex-m = male
sex-x = other

# Identity and residence documents.
residence-document-arrival-certificate = Arrival certificate (Ankunftsnachweis)
residence-document-asylum-permission = Permission to stay for asylum seekers (Gestattung)
residence-document-toleration = Toleration (Duldung)
residence-document-toleration-identity = Toleration, identity not established (Duldung § 60b)
residence-document-training-toleration = Toleration for training (Ausbildungsduldung)
residence-document-employment-toleration = Toleration for employment (Beschäftigungsduldung)
residence-document-permit-asylum-entitled = Residence permit, right of asylum (§ 25 Abs. 1)
residence-document-permit-refugee = Residence permit, refugee status (§ 25 Abs. 2)
residence-document-permit-subsidiary = Residence permit, subsidiary protection (§ 25 Abs. 2)
residence-document-permit-removal-ban = Residence permit, ban on removal (§ 25 Abs. 3)
residence-document-temporary-protection = Temporary protection (§ 24)
residence-document-humanitarian-admission = Humanitarian admission (§§ 22, 23)
residence-document-jewish-immigrant-permit = Jewish immigration (§ 23 Abs. 2)
residence-document-late-repatriate = Late repatriate (Spätaussiedler)
residence-document-permit-well-integrated = Residence permit, good integration (§§ 25a, 25b)
residence-document-permit-other-humanitarian = Other humanitarian permit
residence-document-settlement-permit = Settlement permit (Niederlassungserlaubnis)
residence-document-fictional-certificate = Provisional certificate (Fiktionsbescheinigung)
residence-document-lu-applicant = Applicant for international protection (LU)
residence-document-lu-beneficiary = Beneficiary of international protection (LU)
residence-document-lu-temporary = Temporary protection (LU)
residence-document-passport = Passport
residence-document-other = Other document

# Kinship: the other is my …
relation-kind-spouse = wife or husband
relation-kind-religious-or-traditional-spouse = religious or traditional marriage
relation-kind-partner = partner
relation-kind-separated = separated
relation-kind-divorced = divorced
relation-kind-widowed = widowed
relation-kind-parent = mother or father
relation-kind-child = child
relation-kind-step-parent = step-parent
relation-kind-step-child = step-child
relation-kind-foster-parent = foster parent
relation-kind-foster-child = foster child
relation-kind-sibling = sister or brother
relation-kind-half-sibling = half-sister or half-brother
relation-kind-step-sibling = step-sister or step-brother
relation-kind-grandparent = grandparent
relation-kind-grandchild = grandchild
relation-kind-aunt-uncle = aunt or uncle
relation-kind-niece-nephew = niece or nephew
relation-kind-cousin = cousin
relation-kind-guardian = guardian
relation-kind-ward = ward
relation-kind-caregiver = caregiver
relation-kind-cared-for = person cared for
relation-kind-person-of-trust = person of trust

# Jurisdictions.
jurisdiction-de-bw = Germany, Baden-Württemberg
jurisdiction-lu = Luxembourg

# Data-protection laws.
data-protection-law-gdpr-public-de = GDPR, public body (Germany)
data-protection-law-gdpr-private-de = GDPR, private body (Germany)
data-protection-law-kdg = KDG (Catholic Church, Germany)
data-protection-law-dsg-ekd = DSG-EKD (Protestant Church, Germany)
data-protection-law-gdpr-lu = GDPR (Luxembourg)

# Languages.
language-ar = Arabic
language-prs = Dari
language-fa = Farsi
language-ps = Pashto
language-kmr = Kurmanji
language-ckb = Sorani
language-ur = Urdu
language-ti = Tigrinya
language-am = Amharic
language-om = Oromo
language-so = Somali
language-uk = Ukrainian
language-ru = Russian
language-tr = Turkish
language-az = Azerbaijani
language-sq = Albanian
language-rom = Romani
language-bs = Bosnian
language-sr = Serbian
language-hr = Croatian
language-mk = Macedonian
language-ka = Georgian
language-hy = Armenian
language-ha = Hausa
language-pcm = Nigerian Pidgin
language-ig = Igbo
language-yo = Yoruba
language-fr = French
language-en = English
language-es = Spanish
language-pt = Portuguese
language-ta = Tamil
language-bn = Bengali
language-pa = Punjabi
language-hi = Hindi
language-ne = Nepali
language-zh = Chinese
language-vi = Vietnamese
language-ce = Chechen
language-ff = Fula
language-lb = Luxembourgish
language-de = German
language-it = Italian
language-pl = Polish
language-ro = Romanian
language-bg = Bulgarian

yes-no-yes = yes
yes-no-no = no

# Who signs an agreement.
signatory-client = Client
signatory-representative = Legal representative
signatory-worker = Worker
signatory-interpreter = Interpreter

# How somebody signed an agreement, or did not.
signature-kind-ink = signature
signature-kind-mark = mark with a witness
signature-kind-refused = not signed
signature-kind-read-back = confirmed by phone or video
signature-kind-digital = digital signature

# Why an agreement does not hold any more.
agreement-end-not-signed = was not signed
agreement-end-ended-together = ended together
agreement-end-client-withdrew = the client does not want to go on
agreement-end-case-closed = case closed
agreement-end-other = another reason
# How an application came.
application-path-referred-service = Through a service
application-path-mandated-by-law = Foreseen by law
application-path-self = Own application
application-path-other = Another way

# What kind of service refers.
referrer-kind-accredited = Accredited service
referrer-kind-medico-psychosocial = Medical, psychological or social professionals
referrer-kind-other = Other service

# Whom the service is for.
target-group-insertion-benefit-recipient = Insertion or activation benefit (RMG, REVIS)
target-group-minor-family-problems = Children and young people with family problems
target-group-parenting-overload = Parents overburdened by upbringing
target-group-indebted = In debt
target-group-over-indebted = Over-indebted
target-group-budget-advice = Voluntary budget advice
target-group-budget-management = Voluntary budget management
target-group-substance-dependence = Dependence on substances
target-group-mental-disorder = Mental disorder
target-group-care-need = Older or other people in need of care
target-group-asylum-seeker = People in the asylum procedure
target-group-refugee = Recognised refugees
target-group-other-distress = Other distress

# How soon somebody should look at an application.
urgency-normal = Normal
urgency-soon = Soon
urgency-at-once = At once

# Who gets the answer.
reply-to-service = Service
reply-to-persons = Applicants
reply-to-both = Both

# Whether the people know of the application and agree.
knows-agrees-yes = Knows and agrees
knows-agrees-no = Does not agree
knows-agrees-unknown = Not known

# What has become of an application.
application-status-received = Received
application-status-incomplete = Incomplete
application-status-complete = Complete
application-status-assessed = Assessed
application-status-accepted = Accepted
application-status-waiting-list = Waiting list
application-status-refused = Refused
application-status-referred-on = Referred on
application-status-withdrawn = Withdrawn
application-status-interim-answer = Interim answer
application-status-answered = Answered

# Why an application was refused; colleagues read it, the letter has its own words.
refusal-reason-outside-scope = Outside our task
refusal-reason-short-term-help-sufficient = Short help is enough
refusal-reason-other-service-competent = Another service is responsible
refusal-reason-area = Outside the area
refusal-reason-capacity = No capacity
refusal-reason-cooperation-not-wished = No cooperation wished
refusal-reason-incomplete = Information still missing

# How an answer left the house.
channel-post = By post
channel-handed-over = Handed over
channel-encrypted-mail = Encrypted e-mail

# What somebody is in a case.
case-part-client = Client
case-part-child = Child
case-part-family = Family
case-part-representative = Legal representative

# How far a case has come.
case-phase-intake = Intake
case-phase-assessment = Assessment
case-phase-planning = Planning
case-phase-implementation = Implementation
case-phase-evaluation = Evaluation
case-phase-closed = Closed

# Why a case was closed.
closure-reason-goals-reached = Goals reached
closure-reason-sufficiently-stable = Sufficiently stable
closure-reason-moved-away = Moved away
closure-reason-handed-over = Handed over
closure-reason-client-ended = Ended by the person
closure-reason-no-contact = No more contact
closure-reason-left-country = Left the country
closure-reason-returned-voluntarily = Returned voluntarily
closure-reason-max-period = Maximum period reached
closure-reason-deceased = Deceased
closure-reason-not-competent = No longer responsible
closure-reason-parted = Household parted
closure-reason-other = Other reason

# Who answers for a case.
worker-part-holder = Case holder
worker-part-deputy = Deputy

# What somebody said when asked whether she agrees to be accompanied.
consent-answer-given = Agrees
consent-answer-refused = Does not agree
consent-answer-withdrawn = Withdrawn

# How she said it.
consent-how-written = In writing
consent-how-oral = Orally
consent-how-mandated = Foreseen by law, cooperation discussed

# Public holidays, where a deadline is explained.
holiday-new-year = New Year’s Day
holiday-epiphany = Epiphany
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-europe-day = Europe Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-lu-national-day = National Day of Luxembourg
holiday-assumption = Assumption Day
holiday-german-unity = German Unity Day
holiday-all-saints = All Saints’ Day
holiday-christmas = Christmas Day
holiday-second-christmas = Boxing Day

# Help plans: what they aim at, areas of life, who does what.
orientation-improvement = Improvement
orientation-stabilisation = Stabilisation
life-area-residence = Residence
life-area-housing = Housing
life-area-health = Health
life-area-language = Language
life-area-children-school = Children and school
life-area-work-training = Work and training
life-area-money = Money
life-area-family = Family
life-area-participation = Taking part
life-area-safety = Safety
resource-kind-person = Person
resource-kind-family = Family
resource-kind-surroundings = Surroundings
measure-who-client = Client
measure-who-service = Service
measure-who-partner = Another service
measure-who-volunteer = Volunteers
measure-status-open = open
measure-status-done = done
measure-status-dropped = given up

# Declarations: which, in which direction, what, how.
release-kind-secrecy = Release from secrecy
release-kind-data-protection = Consent to data processing
release-kind-accompaniment = Agreement to be accompanied
release-direction-one-way = only we may tell
release-direction-mutual = both sides may tell each other
release-item-identity = Name, date of birth, sex
release-item-languages = Languages
release-item-reachability = Address, telephone
release-item-residence = Residence status and its papers
release-item-family = Family
release-item-accommodation = Accommodation
release-item-deadlines = Open deadlines, and who acts
release-item-benefits = Social benefits
release-item-money = Money
release-item-work-training = Work and training
release-item-children-school = Children and school
release-item-network = Other services that help
release-item-admission = Application and answer
release-item-accompaniment = Since when and by whom you are supported
release-item-plan = Goals and steps of the help plan
release-item-counselling = That there were conversations, and their topics
release-item-documents = Copies of papers
release-item-narrative = Texts the service wrote
release-item-pictures = Photographs
release-item-health = Health
release-item-support-needs = Need of support (no diagnoses)
release-item-addiction = Addiction
release-item-violence = Violence you went through
release-item-beliefs = Religion and beliefs
release-channel-oral = by word of mouth
release-channel-letter = letter
release-channel-inspection = looking into the file
release-channel-file = encrypted file
release-end-withdrawn = withdrawn
release-end-not-signed = was not signed
release-end-other = another reason
disclosure-ground-release = release by the person
disclosure-ground-statutory-duty = statutory duty
disclosure-ground-vital-interest = danger to life or limb
disclosure-ground-child-protection = child protection
handover-occasion-moving = moving house
handover-occasion-change-of-service = change of service
handover-occasion-referral = referral
handover-occasion-other = another occasion
handover-due-document = residence paper runs out
handover-due-evaluation = joint evaluation
handover-due-goal = goal
handover-due-measure = step
handover-acts-open = not said yet
handover-acts-client = the person herself
handover-acts-giving = the service that hands over
handover-acts-receiving = the service that takes over
handover-outcome-open = no answer yet
handover-outcome-accepted = accepted
handover-outcome-rejected = rejected
handover-outcome-withdrawn = taken back
erasure-reason-retention = its time is over
erasure-reason-request = the person asks for it
erasure-reason-handed-over = handed over to another service
erasure-reason-mistake = entered by mistake
hold-reason-court = court proceedings
hold-reason-claim = open claims
hold-reason-complaint = complaint
hold-reason-audit = inspection
hold-reason-archive = offered to an archive
hold-reason-other = another reason
