### The agreement of a help plan, French. Plain words (A2 to B1), short sentences, "vous".
### The languages in locales/paper have the same keys.

## Head and foot

agreement-tongue = Français
agreement-title = Convention d’accompagnement
agreement-draft = Brouillon
agreement-draft-hint = Brouillon. Pas encore valable, ne pas signer.
agreement-unreviewed = Cette traduction n’est pas vérifiée. Le texte en { $master } fait foi.
agreement-number = No { $number }
agreement-version = Version { $version }
agreement-replaces = remplace la version { $version }
agreement-page = Page { $page } sur { $pages }
agreement-case = Dossier
agreement-place-date = Lieu, date
agreement-none = Rien d’indiqué.
# Beside what somebody wrote, when nobody typed it in the other language.
agreement-read-out = Lu en { $language } par { $who }, compréhension vérifiée.
# The same in a table, where there is little room.
agreement-read-short = Lu et compris.
# Beside what was written in the client's own script.
agreement-own-words = Avec ses propres mots, ci-contre.

## Who agrees

agreement-parties = Qui fait cette convention
agreement-part-client = Personne accompagnée
agreement-part-child = Enfant
agreement-part-family = Membre de la famille
agreement-part-representative = Représentant légal
agreement-born = né(e) le { $date }
agreement-about = environ { $date }
agreement-assumed = { $date } (date supposée)
agreement-service = Service
agreement-worker-holder = Référent(e)
agreement-worker-deputy = Remplaçant(e)

## How people understand each other

agreement-conversation = Langue de l’entretien
agreement-spoken = Langue
agreement-interpreter = Interprétation
agreement-interpreter-none = sans
agreement-interpreter-present = dans la pièce
agreement-interpreter-phone = par téléphone
agreement-interpreter-video = par vidéo
agreement-interpreter-who = Qui interprète
agreement-sworn-yes = assermenté par un tribunal
agreement-sworn-no = non assermenté
agreement-secrecy-since = Tenu au secret depuis le
agreement-understanding = Comment nous avons vérifié la compréhension

## Why there is a plan

agreement-basis = Pourquoi ce plan
agreement-application = Demande
agreement-application-of = { $number } du { $date }
agreement-path = Chemin vers nous
agreement-path-referred-service = Un autre service vous a orienté vers nous.
agreement-path-mandated-by-law = Une loi prévoit l’accompagnement.
agreement-path-self = Vous êtes venu de vous-même.
agreement-path-other = Par un autre chemin.
agreement-legal-basis = Loi
agreement-reason = Origine
agreement-orientation = Orientation
agreement-orientation-improvement = Amélioration. La situation doit s’améliorer.
agreement-orientation-stabilisation = Stabilisation. La situation doit rester stable.
agreement-stabilisation-reason = Une amélioration n’est pas possible actuellement, parce que

## The situation

agreement-views = La situation
agreement-view-client = Comment vous voyez la situation
agreement-view-language = Dit en { $language }.
agreement-view-worker = Comment le service voit la situation
agreement-view-other = Point de vue : { $source }

## Areas of life

agreement-areas = Où en sont les choses aujourd’hui
agreement-areas-hint = 0 veut dire très difficile, 4 veut dire très bien.
agreement-rating-0 = très difficile
agreement-rating-1 = difficile
agreement-rating-2 = moyen
agreement-rating-3 = bien
agreement-rating-4 = très bien
agreement-rating-none = pas abordé
agreement-area-residence = Séjour
agreement-area-housing = Logement
agreement-area-health = Santé
agreement-area-language = Langue
agreement-area-children-school = Enfants et école
agreement-area-work-training = Travail et formation
agreement-area-money = Argent
agreement-area-family = Famille
agreement-area-participation = Participation
agreement-area-safety = Sécurité

## What helps

agreement-resources = Ce qui aide
agreement-resource-person = Vous-même
agreement-resource-family = Famille
agreement-resource-surroundings = Entourage

## Goals and steps

agreement-goals = Objectifs et étapes
agreement-goal = Objectif { $number }
agreement-vision = Pour quoi, à long terme
agreement-text-client = Avec vos mots
agreement-text-worker = Avec les mots du service
agreement-indicator = À quoi nous le verrons
agreement-baseline = Aujourd’hui
agreement-target = À la fin
agreement-due = Échéance
agreement-steps = Qui fait quoi, jusqu’à quand
agreement-what = Quoi
agreement-who = Qui
agreement-by-when = Jusqu’au
agreement-who-client = Vous
agreement-who-service = Service
agreement-who-partner = Autre service
agreement-who-volunteer = Bénévole

## Working together

agreement-partners = Qui aide encore
agreement-limits = Ce que le service ne peut pas faire
agreement-rules = Comment nous travaillons ensemble
agreement-period = Durée et rythme
agreement-period-time = Période
agreement-period-from-to = du { $from } au { $to }
agreement-frequency = Nos rencontres

## Joint evaluation

agreement-evaluation = Évaluation conjointe
agreement-evaluation-sentence = Le { $date }, nous faisons le point ensemble : qu’est-ce qui est atteint, qu’est-ce qui ne l’est pas, quelle est la suite ?
agreement-evaluation-how = Comment
agreement-evaluation-where = Où
agreement-evaluation-with = Avec qui

## What the law says

agreement-voluntary = Libre choix
agreement-voluntary-text = Vous participez librement. Vous pouvez arrêter à tout moment. Cela ne change rien à votre procédure, à votre logement ou à vos aides.
agreement-voluntary-mandated = Une loi prévoit cet accompagnement. Le référent vous explique ce que cela veut dire pour vous.
agreement-secrecy = Secret professionnel
agreement-secrecy-text = Ce que vous nous dites reste chez nous ({ $law }), aussi face à la police, à un employeur et aux bénévoles. L’interprète aussi garde le secret.
agreement-secrecy-limits = Nous pouvons ou devons parler seulement
agreement-secrecy-limit-allowed = si vous le permettez,
agreement-secrecy-limit-child = si un enfant est en danger,
agreement-secrecy-limit-danger = si une personne est en grave danger,
agreement-secrecy-limit-court = si un tribunal nous entend comme témoins.
agreement-data = Vos données
agreement-data-notice = Ceci est une information. Vous n’avez rien à autoriser ici.
agreement-data-who = Le responsable est { $organisation }.
agreement-data-why = Nous gardons vos données pour pouvoir vous accompagner.
agreement-data-law = Base dans le droit : { $law }.
agreement-data-recipients = Seules les personnes qui vous accompagnent ici voient vos données. Les autres n’en reçoivent que si vous le permettez ou si une loi l’exige.
agreement-data-duration = Après la fin de l’accompagnement, nous effaçons vos données dès que la loi le permet.
agreement-data-rights = Vous pouvez voir vos données et en recevoir une copie. Vous pouvez faire corriger des erreurs, faire effacer des données ou en arrêter l’usage ({ $law }).
agreement-data-officer = Questions sur vos données : { $officer }
agreement-data-complaint = Réclamation sur vos données : { $authority }
agreement-complaints = Réclamation
agreement-complaints-text = Vous n’êtes pas satisfait ? Vous avez le droit de faire une réclamation. Cela ne vous nuit pas.
agreement-complaints-office = Où s’adresser

## Consent, signatures, copy

agreement-consent = Accord pour l’accompagnement
agreement-consent-tick = J’accepte que le service m’accompagne.
agreement-consent-declared = Déjà déclaré le { $date } : { $answer }, { $how }.
agreement-consent-given = d’accord
agreement-consent-refused = pas d’accord
agreement-consent-withdrawn = accord retiré
agreement-consent-written = par écrit
agreement-consent-oral = oralement
agreement-consent-mandated = prévu par la loi
agreement-signatures = Signatures
agreement-place = Lieu
agreement-date = Date
agreement-signature = Signature
agreement-mark = La personne ne peut pas écrire. Elle a confirmé par un signe devant un témoin.
agreement-witness = Témoin (pas l’interprète) : nom, signature
agreement-refused = Pas signé, parce que
agreement-declaration = Déclaration de l’interprète
agreement-declaration-text = J’ai tout traduit en { $language } et transmis toutes les questions.
agreement-declaration-phone = Interprété par téléphone et relu.
agreement-declaration-video = Interprété par vidéo et relu.
agreement-declaration-none = Personne n’a interprété pendant cet entretien.
agreement-copy = Exemplaire remis
agreement-copy-text = J’ai reçu un exemplaire.
