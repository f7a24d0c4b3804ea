# Cases: who is accompanied, by whom, how far, and with whose consent.
# The list.
case-filter-label = Quels accompagnements
case-filter-mine = Les miens
case-filter-all = Tous
case-filter-without-holder = Sans référent·e
case-filter-closed = Clôturés
case-count =
    { $count ->
        [one] Un accompagnement
       *[other] { $count } accompagnements
    }
case-empty = Aucun accompagnement ici pour l’instant. Il commence par une demande ou auprès d’une personne.
case-empty-intake = Vers les admissions
case-empty-people = Vers les personnes
case-empty-filter = Aucun accompagnement ne correspond à ce choix.
case-rows-who = Qui
case-rows-phase = Phase
case-rows-opened = Depuis
case-rows-evaluation = Évaluation
case-holder-label = Référent·e
case-deputy-label = Remplaçant·e
case-worker-none = encore personne
case-evaluation-none = aucune évaluation convenue

# Opening a case.
case-begin-title = Ouvrir un accompagnement
case-begin-accept = Accepter la demande et ouvrir l’accompagnement
case-begin-do = Ouvrir l’accompagnement
case-part-of = Rôle de { $name }
case-part-label = Rôle
case-part-none = ne participe pas
case-person-add = Ajouter une personne
case-person-who = Quelle personne ?
case-person-drop = Retirer { $name }
case-opened-label = Ouvert le

# The head of a case.
case-tabs-label = Parties de l’accompagnement
case-tab-plans = Plans d’accompagnement ({ $count })
case-tab-agreements = Conventions ({ $count })
case-head-holder = Référent·e : { $name }
case-head-deputy = Remplaçant·e : { $name }
case-head-evaluation = Évaluation conjointe le { $day }
case-head-near = bientôt

# The overview, part by part.
case-participants-title = Qui participe
case-age-unknown = âge inconnu
case-consent-title = Accord pour l’accompagnement
case-consent-add = Inscrire un accord
case-consent-missing = Il manque encore l’accord de : { $names }.
case-consent-who = Qui
case-consent-answer = Réponse
case-consent-how = Comment
case-fact-back = Retirer l’inscription : { $what }
case-workers-title = Responsables
case-workers-change = Changer de responsable
case-workers-part = Tâche
case-workers-who = Qui
case-workers-from = À partir du
case-workers-since = { $name }, depuis le { $day }
case-workers-before = Responsables précédents
case-phases-title = Phases
case-phase-change = Inscrire une phase
case-phase-label = Phase
case-closure-label = Pourquoi l’accompagnement prend-il fin ?
case-application-title = Demande
case-application-of = Demande { $number } du { $day }
case-application-none = Ouvert sans demande.

# Plans and agreements of a case.
case-plans-empty = Cet accompagnement n’a pas encore de plan d’accompagnement.
case-plan-begin = Commencer un plan d’accompagnement
case-plan-another = Commencer un autre plan d’accompagnement
case-plan-number = Plan d’accompagnement { $number }
case-plan-goals =
    { $count ->
        [0] aucun objectif
        [one] un objectif
       *[other] { $count } objectifs
    }
case-plan-evaluation = évaluation le { $day }
case-agreements-empty = Rien n’est encore convenu. Une convention naît lorsque vous imprimez un plan d’accompagnement pour signature.
case-agreements-plans = Vers les plans d’accompagnement

# In a person's file.
case-of-person-title = Accompagnements
case-of-person-empty = Cette personne n’est pas encore accompagnée.
case-of-person-applications = Demandes
case-of-person-no-application = Aucune demande de cette personne.
