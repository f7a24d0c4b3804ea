### The paper of a consent or a release from secrecy, French. Plain words (A2 to B1), short sentences, "vous".
### The languages in locales/paper have the same keys. What agreements say as well stands in agreement.ftl.

## Titles

release-title-secrecy = Levée du secret professionnel
release-title-data-protection = Consentement à l’utilisation de données
release-title-accompaniment = Accord pour l’accompagnement

## The declaration

release-parties = Qui fait cette déclaration
release-declared = La déclaration
release-declares = Moi, { $name }, je déclare :
release-declares-for = Je déclare pour { $name } :
release-towards = Je délie { $service } du secret professionnel envers ce service :
release-between-one-way = Dans un seul sens : seul le service qui m’accompagne peut transmettre les informations ci-dessous.
release-between-mutual = Dans les deux sens : les deux services peuvent se transmettre les informations ci-dessous. Pour cela, je délie aussi l’autre service de son secret.
release-consents = Je suis d’accord : { $service } peut utiliser les informations ci-dessous pour le but indiqué ci-dessous.
release-meaning = Ce que veut dire l’accompagnement
release-meaning-text = Nous vous conseillons et nous vous aidons pour vos demandes, vos rendez-vous et vos questions. Nous préparons avec vous ce que vous voulez atteindre.

## How far it goes

release-what-for = Pour quoi et jusqu’à quand
release-purpose = But
release-occasion = Occasion
release-way = Moyen
release-way-oral = oralement
release-way-letter = par lettre
release-way-inspection = par consultation du dossier
release-way-file = par fichier chiffré
release-valid = La déclaration est valable jusqu’au { $date }. Elle finit plus tôt si vous la retirez.
release-valid-occasion = La déclaration est valable jusqu’au { $date }. Elle finit plus tôt si l’occasion est passée ou si vous la retirez.
# What may be told or used.
release-things = Ces informations
release-thing-identity = Nom, date de naissance, sexe
release-thing-languages = Langues
release-thing-reachability = Adresse, téléphone
release-thing-residence = Statut de séjour et ses papiers
release-thing-family = Famille
release-thing-accommodation = Hébergement
release-thing-deadlines = Délais en cours, et qui agit
release-thing-benefits = Prestations sociales
release-thing-money = Argent
release-thing-work-training = Travail et formation
release-thing-children-school = Enfants et école
release-thing-network = Autres services qui aident
release-thing-admission = Demande et réponse
release-thing-accompaniment = Depuis quand et par qui vous êtes accompagné
release-thing-plan = Objectifs et étapes du plan d’aide
release-thing-counselling = Le fait qu’il y a eu des entretiens, et leurs thèmes
release-thing-documents = Copies de papiers
release-thing-narrative = Textes écrits par le service
release-thing-pictures = Photos
release-thing-health = Santé
release-thing-support-needs = Besoins de soutien (pas de diagnostics)
release-thing-addiction = Dépendance (alcool, drogues, autres)
release-thing-violence = Violences subies
release-thing-beliefs = Religion et convictions
# What the law protects especially: a box and room for initials beside each.
release-sensitive = Informations spécialement protégées
release-sensitive-text = La loi protège spécialement ces informations. Autorisez chacune expressément : avec une croix et vos initiales à côté. Sans croix ni initiales, la déclaration ne vaut pas pour cette information.
release-initials = Initiales

## On which terms

release-voluntary = Vous décidez librement. Rien ne vous oblige à signer.
release-no-disadvantage = Un non n’a aucun désavantage pour vous.
release-consequences = Un non a seulement ces conséquences :
release-withdrawal-secrecy = Vous pouvez retirer la déclaration à tout moment, sans donner de raison, aussi oralement. Cela vaut pour l’avenir. Le retrait n’annule pas ce qui est déjà transmis.
release-withdrawal-data-protection = Vous pouvez retirer la déclaration à tout moment, sans donner de raison, aussi oralement. Cela vaut pour l’avenir. Ce que nous avons fait avant avec les informations reste permis.
release-withdrawal-accompaniment = Vous pouvez retirer votre accord à tout moment, sans donner de raison, aussi oralement. Alors l’accompagnement s’arrête.

## The slip to take it back

release-slip = Retrait
release-slip-text = Je retire cette déclaration no { $number }.
release-slip-hint = Pour plus tard seulement, si vous voulez retirer la déclaration.
