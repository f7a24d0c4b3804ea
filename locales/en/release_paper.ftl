### The paper of a consent or a release from secrecy, English. Plain words (A2 to B1), short sentences.
### The languages in locales/paper have the same keys. What agreements say as well stands in agreement.ftl.

## Titles

release-title-secrecy = Release from professional secrecy
release-title-data-protection = Consent to the use of data
release-title-accompaniment = Consent to be supported

## The declaration

release-parties = Who declares
release-declared = The declaration
release-declares = I, { $name }, declare:
release-declares-for = I declare for { $name }:
release-towards = I release { $service } from professional secrecy towards this service:
release-between-one-way = One way: only the service that supports me may pass on the information below.
release-between-mutual = Both ways: both services may pass on the information below to each other. For this I also release the other service from its secrecy.
release-consents = I agree: { $service } may use the information below for the purpose below.
release-meaning = What support means
release-meaning-text = We advise you and help you with applications, appointments and questions. We plan together with you what you want to reach.

## How far it goes

release-what-for = What for and how long
release-purpose = Purpose
release-occasion = Occasion
release-way = Way
release-way-oral = by word of mouth
release-way-letter = by letter
release-way-inspection = by looking into the file
release-way-file = as an encrypted file
release-valid = The declaration is valid until { $date }. It ends earlier if you withdraw it.
release-valid-occasion = The declaration is valid until { $date }. It ends earlier if the occasion is over or if you withdraw it.
# What may be told or used.
release-things = This information
release-thing-identity = Name, date of birth, sex
release-thing-languages = Languages
release-thing-reachability = Address, telephone
release-thing-residence = Residence status and its papers
release-thing-family = Family
release-thing-accommodation = Accommodation
release-thing-deadlines = Open deadlines, and who acts
release-thing-benefits = Social benefits
release-thing-money = Money
release-thing-work-training = Work and training
release-thing-children-school = Children and school
release-thing-network = Other services that help
release-thing-admission = Application and answer
release-thing-accompaniment = Since when and by whom you are supported
release-thing-plan = Goals and steps of the help plan
release-thing-counselling = That there were conversations, and their topics
release-thing-documents = Copies of papers
release-thing-narrative = Texts the service wrote
release-thing-pictures = Photographs
release-thing-health = Health
release-thing-support-needs = Need of support (no diagnoses)
release-thing-addiction = Addiction
release-thing-violence = Violence you went through
release-thing-beliefs = Religion and beliefs
# What the law protects especially: a box and room for initials beside each.
release-sensitive = Specially protected information
release-sensitive-text = The law specially protects this information. Allow each one expressly: with a cross and your initials beside it. Without cross and initials the declaration does not cover it.
release-initials = Initials

## On which terms

release-voluntary = You decide freely. You do not have to sign.
release-no-disadvantage = If you say no, you will have no disadvantage.
release-consequences = If you say no, this has only these consequences:
release-withdrawal-secrecy = You can withdraw the declaration at any time and without a reason, also by word of mouth. This holds for the future. It does not undo what has been passed on already.
release-withdrawal-data-protection = You can withdraw the declaration at any time and without a reason, also by word of mouth. This holds for the future. What we did with the information before stays allowed.
release-withdrawal-accompaniment = You can take back your consent at any time and without a reason, also by word of mouth. Then the support ends.

## The slip to take it back

release-slip = Withdrawal
release-slip-text = I withdraw this declaration No. { $number }.
release-slip-hint = Only for later, if you want to take back the declaration.
