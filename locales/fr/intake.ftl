# Intake: applications, by when to answer them, and what becomes of them.
# The list.
intake-new-open = Nouvelle demande
intake-filter-label = Quelles demandes
intake-filter-open = Ouvertes
intake-filter-all = Toutes
intake-count =
    { $count ->
        [one] Une demande
       *[other] { $count } demandes
    }
intake-empty = Aucune demande n’est encore inscrite.
intake-empty-open = Aucune demande n’attend de réponse.
intake-rows-who = Qui
intake-rows-from = Par
intake-rows-self = soi-même
intake-rows-received = Reçue le
intake-rows-answer = Répondre au plus tard le
intake-rows-answered = réponse le { $day }
intake-rows-none = aucune réponse attendue
intake-rows-status = État

# By when to answer, and how it was counted.
intake-answer-by = Réponse au plus tard le { $day }
intake-answer-how = Comment ce jour est compté
intake-answer-sum = { $from } + 1 mois = { $end }
intake-answer-skipped = Le { $day } n’est pas ouvrable : { $why }
intake-answer-act = Donc agir au plus tard le { $day }
intake-answer-legal = En droit, le délai ne prend fin que le { $day }. Mieux vaut ne pas compter dessus.
intake-answer-saturday = samedi
intake-answer-sunday = dimanche

# The form, group by group.
intake-new-title = Nouvelle demande d’accompagnement
intake-new-save = Enregistrer la demande
intake-part-who = Qui
intake-who-label = Qui fait la demande ?
intake-who-more = Autre personne
intake-who-hint = Une partie du nom suffit. Une personne absente de la liste s’ajoute ici.
intake-part-how = Comment la demande est arrivée
intake-received-label = Reçue le
intake-path-label = Voie d’accès
intake-legal-basis = Quelle loi ou quelle décision ?
intake-part-referrer = Service demandeur
intake-referrer-name = Nom du service
intake-referrer-kind = Type de service
intake-referrer-person = Personne de contact
intake-referrer-phone = Téléphone
intake-referrer-email = Courriel
intake-referrer-help = Aide déjà apportée par ce service
intake-part-why = Pourquoi
intake-problems-client = Difficultés, telles que la personne les dit
intake-problems-service = Difficultés du point de vue du service
intake-why-long = Pourquoi un accompagnement plus long ? Qu’a-t-on déjà essayé ?
intake-resources = Forces et ce qui aide
intake-wishes = Souhaits
intake-other-services = Qui d’autre aide ?
intake-groups-label = Publics concernés
intake-group-other = Quelle autre situation de détresse ?
intake-part-urgent = Degré d’urgence
intake-urgency-label = Urgence
intake-risks = Dangers
intake-risks-hint = Violence, enfants en danger, suicide, perte du logement
intake-part-answer = Accord et réponse
intake-knows-label = La personne connaît-elle la demande et est-elle d’accord ?
intake-knows-not = Sans accord, aucun accompagnement ne peut commencer, sauf si une loi le prévoit.
intake-reply-label = Réponse à
intake-safe-label = Moyen sûr de joindre la personne
intake-safe-hint = par exemple : appeler seulement le matin, pas de lettres à la maison

# One application.
intake-file-title = Demande { $number }
intake-file-received = reçue le { $day }
intake-file-answered = Réponse écrite donnée le { $day }.
intake-facts-title = Contenu de la demande
intake-change-open = Modifier
intake-change-title = Modifier la demande
intake-decide-title = Décider et répondre
intake-accept = Accepter et ouvrir l’accompagnement
intake-to-case = Vers l’accompagnement
intake-wait = Liste d’attente
intake-refuse = Refuser …
intake-answered = Réponse écrite donnée …

# A step, stated with its day.
intake-step-other = Autre étape …
intake-step-which = Que s’est-il passé ?
intake-step-day = Le
intake-step-reason = Motif
intake-step-channel = Comment la réponse est-elle partie ?
intake-step-interim = Une réponse d’attente n’arrête pas le délai.
intake-step-note = Remarque
intake-statuses-title = Ce qui s’est passé
intake-status-by = { $by }, { $at }
intake-status-back = Retirer « { $status } »
