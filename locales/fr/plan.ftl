# The help plan, from top to bottom.
plan-title = Plan d’accompagnement { $number }
plan-to-case = Vers l’accompagnement
plan-to-paper = Vérifier et imprimer pour signature
plan-contents-label = Vue d’ensemble du plan d’accompagnement
plan-parts-label = Parties du plan d’accompagnement
plan-saved = Enregistré à { $at }
plan-saved-always = Tout est enregistré pendant que vous écrivez.
plan-remove = Retirer : { $what }
# Beside the plan, while a refused text stands in a field.
plan-refused =
    { $count ->
        [one] Un texte n’est pas encore enregistré. La raison figure à son champ.
       *[other] { $count } textes ne sont pas encore enregistrés. La raison figure à leurs champs.
    }
# At a field into which nothing more goes.
plan-text-full = Ce champ ne peut contenir plus de { $most } caractères. Vérifiez qu’il ne manque rien à la fin.
plan-yes = oui
plan-no = non

# The parts.
plan-part-aim = De quoi il s’agit
plan-part-talk = L’entretien
plan-part-views = Comment la situation est vue
plan-part-areas = Domaines de vie
plan-part-resources = Forces et ressources
plan-part-goals = Objectifs et étapes
plan-part-together = Collaboration
plan-part-period = Durée
plan-part-evaluation = Évaluation conjointe

# What is missing.
plan-missing-title =
    { $count ->
        [0] Rien ne manque
        [one] Une information manque encore
       *[other] { $count } informations manquent encore
    }
plan-missing-none = Le plan peut être imprimé pour signature.
plan-missing-of-goal = Objectif { $number } : { $what }
plan-missing-office = Service : { $field }
plan-missing-holder = Référent·e de l’accompagnement
plan-missing-participant = une personne qui puisse signer
plan-missing-orientation = amélioration ou stabilisation
plan-missing-orientation-reason = motif de la stabilisation
plan-missing-view-client = point de vue de la personne
plan-missing-view-worker = point de vue du service
plan-missing-resource = au moins une force
plan-missing-goal = au moins un objectif
plan-missing-goals-too-many = cinq objectifs au plus
plan-missing-goal-text = l’objectif lui-même
plan-missing-goal-indicator = à quoi on le verra
plan-missing-goal-baseline = la situation d’aujourd’hui
plan-missing-goal-target = ce qui est visé
plan-missing-goal-due = l’échéance
plan-missing-measure = au moins une étape
plan-missing-client-measure = une étape faite par la personne elle-même
plan-missing-period = durée, du … au …
plan-missing-period-order = la fin de la période précède son début
plan-missing-evaluation-on = jour de l’évaluation conjointe
plan-missing-evaluation-past = l’évaluation conjointe est dans le passé
plan-missing-evaluation-before-period = l’évaluation conjointe précède la période

# The interpreter's words beside a text.
plan-say-summary = En { $language }, selon l’interprète
plan-say-label = { $what }, en { $language }

# What it is about.
plan-orientation-label = Orientation
plan-orientation-hint = « { $orientation } » demande un motif que chacun puisse lire.
plan-orientation-reason = Pourquoi une amélioration n’est-elle pas possible actuellement ?
plan-basis-label = Origine et base
plan-basis-hint = par exemple la demande, une loi, un programme

# The conversation.
plan-interpreter-name = Nom de l’interprète
plan-interpreter-number = ou numéro
plan-interpreter-sworn = Assermenté·e ?
plan-secrecy-since = Tenu·e au secret depuis le
plan-understanding-label = Comment et par qui la compréhension a-t-elle été vérifiée ?
plan-understanding-hint = Un hochement de tête ne suffit pas. Par exemple : la personne a redit avec ses mots.

# How the situation is seen.
plan-view-client = Le point de vue de la personne, avec ses mots
plan-view-client-hint = Dans toute langue et toute écriture
plan-view-language = Langue de ce texte
plan-view-worker = Le point de vue du service
plan-view-worker-hint = Factuel. La personne le lira.
plan-views-others = Comment d’autres le voient
plan-views-source = Qui le voit ainsi ?
plan-views-text = Point de vue de { $source }
plan-views-hint = par exemple l’école. La personne doit accepter que cela figure ici.
plan-views-add = Ajouter un point de vue

# Areas of life.
plan-areas-hint = Où en est-on aujourd’hui ? Cela aide, lors de l’évaluation, à voir ce qui a changé. Laissez ouvert ce qui n’a pas été abordé.
plan-rating-none = non abordé
plan-rating-step = { $number } { $word }
plan-rating-0 = très difficile
plan-rating-1 = difficile
plan-rating-2 = moyen
plan-rating-3 = bien
plan-rating-4 = très bien
plan-area-note = Remarque
plan-area-note-of = Remarque : { $area }

# Strengths.
plan-resource-label = Qu’est-ce qui aide ?
plan-resource-kind = À qui est cette force ?
plan-resource-add = Ajouter une force

# Goals and steps.
plan-goals-hint = Un à cinq objectifs. Assez petits pour voir s’ils sont atteints.
plan-goal-add = Ajouter un objectif
plan-goal-number = Objectif { $number }
plan-goal-up = Monter : { $goal }
plan-goal-down = Descendre : { $goal }
plan-goal-client = Objectif avec les mots de la personne
plan-goal-worker = Objectif avec les mots du service
plan-goal-indicator = À quoi verra-t-on qu’il est atteint ?
plan-goal-baseline = Aujourd’hui
plan-goal-target = Ce qui est visé
plan-goal-due = Échéance
plan-goal-area = Domaine de vie
plan-goal-vision = Où cela mène-t-il à long terme ?
plan-measures-of = Étapes vers : { $goal }
plan-measure-number = Étape { $number }
plan-measure-what = Quoi
plan-measure-who = Qui
plan-measure-name = Nom
plan-measure-by = Jusqu’à quand
plan-measure-status = État
plan-measure-remove = Retirer
plan-measure-new = Prochaine étape
plan-measure-add = Ajouter une étape
plan-measure-who-does = Qui fait la nouvelle étape ({ $goal }) ?

# Working together.
plan-partners-title = Qui d’autre intervient
plan-partner-name = Service ou personne
plan-partner-role = Pour quoi
plan-partner-add = Ajouter un service
plan-limits-label = Ce que le service ne peut pas faire
plan-limits-hint = par exemple représenter quelqu’un en justice
plan-rules-label = Comment nous collaborons
plan-rules-hint = Rendez-vous, annulations, comment se joindre

# Period.
plan-period-from = Du
plan-period-to = Au
plan-period-quick = Choisir la durée
plan-months = { $months } mois
plan-frequency-label = À quelle fréquence nous voyons-nous ?
plan-frequency-hint = par exemple toutes les deux semaines

# Joint evaluation.
plan-evaluation-text = Ce jour-là, tous font le point ensemble : ce qui est atteint, ce qui ne l’est pas, et la suite. Sans ce jour, pas de convention.
plan-evaluation-on = Évaluation conjointe le
plan-evaluation-quick = Choisir le jour de l’évaluation
plan-in-months = dans { $months } mois
plan-evaluation-weekend = { $day } tombe un week-end. Est-ce voulu ?
plan-evaluation-late = L’évaluation a lieu après la fin de la période.
plan-evaluation-method = Comment
plan-evaluation-method-hint = par exemple un entretien, objectif par objectif
plan-evaluation-place = Où
plan-evaluation-with = Avec qui
