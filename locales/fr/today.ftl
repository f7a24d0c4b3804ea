# Today: the list of the day.
today-contacts-title = Entretiens aujourd’hui
today-contacts-of = Entretiens du { $date }
today-contacts-sum =
    { $count ->
        [one] Un entretien
       *[other] { $count } entretiens
    }{ $minutes ->
        [0] {""}
        [one] , { $minutes } minute
       *[other] , { $minutes } minutes
    }
today-contacts-empty = Aucun entretien n’est encore saisi aujourd’hui.
today-contacts-none = Aucun entretien n’est saisi ce jour-là.
today-whose-label = Entretiens de qui
today-whose-mine = Les miens
today-whose-all = Tous
today-day-before = Un jour avant
today-day-after = Un jour après
today-day-today = Aujourd’hui

# Today: what is unfinished, what runs out, what is safe.
today-drafts-title =
    { $count ->
        [one] Un brouillon
       *[other] { $count } brouillons
    }
today-draft-untitled = Sans texte
today-draft-discard = Supprimer le brouillon « { $title } »
today-draft-sure-title = Supprimer le brouillon ?
today-draft-sure-text = Le brouillon « { $title } » est supprimé. C’est irréversible.
today-draft-sure-do = Supprimer le brouillon
today-draft-sure-keep = Garder
today-expiring-title = Documents bientôt expirés
today-expiring-empty = Aucun document n’expire dans les prochaines semaines.
today-safe-title = Sécurité
today-backup-last = Dernière sauvegarde : { $at }
today-backup-none = Il n’y a pas encore de sauvegarde.
today-backup-do = Sauvegarder maintenant
today-sheets-open = Vos fiches de secours ne sont pas encore confirmées. Sans elles, aucun retour n’est possible si vous oubliez la phrase secrète.
today-sheets-do = Confirmer les fiches
today-office-do = Compléter les données

# Today: what asks for something, most urgent first.
today-answers-title =
    { $count ->
        [one] Une réponse est attendue
       *[other] { $count } réponses sont attendues
    }
today-answer-line = reçue le { $received }, répondre au plus tard le { $by }
today-evaluations-title =
    { $count ->
        [one] Une évaluation conjointe
       *[other] { $count } évaluations conjointes
    }
today-tasks-title =
    { $count ->
        [one] Une étape reste à faire de notre côté
       *[other] { $count } étapes restent à faire de notre côté
    }
today-task-done = Fait
today-task-done-of = Fait : { $what }
today-unsigned-title =
    { $count ->
        [one] Une convention attend des signatures
       *[other] { $count } conventions attendent des signatures
    }
today-consent-title =
    { $count ->
        [one] Un accompagnement sans accord
       *[other] { $count } accompagnements sans accord
    }
today-holder-title =
    { $count ->
        [one] Un accompagnement sans référent·e
       *[other] { $count } accompagnements sans référent·e
    }
today-attention =
    { $count ->
        [one] Une donnée attend que quelqu’un regarde.
       *[other] { $count } données attendent que quelqu’un regarde.
    }
today-attention-open = Regarder et décider

# Handovers nobody answered.
today-handovers-title =
    { $count ->
        [one] Une passation est restée sans réponse
       *[other] { $count } passations sont restées sans réponse
    }
today-handover-line = à { $partner } le { $day }, réponse attendue jusqu’au { $by }
today-clock-title = Horloge de l’ordinateur
today-clock = L’horloge de cet ordinateur retarde de { $days } jours. D’ici là, Geleit compte les délais à partir du { $date }, jour du dernier enregistrement ici. Réglez l’horloge dans les paramètres du système.
today-erasures = { $count ->
    [one] Un effacement attend
   *[other] { $count } effacements attendent
  } votre signature.
