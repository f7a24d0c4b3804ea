# What laptops disagree about: one thing at a time, in words.
attention-title = Saisi différemment
attention-intro = Ici se trouve ce que plusieurs ordinateurs ont saisi différemment. Rien n’est perdu et rien n’est bloqué : décidez maintenant ou plus tard.
attention-none = Tous les ordinateurs ont saisi la même chose. Il n’y a rien à décider.
attention-to-today = Vers « Aujourd’hui »
attention-pager = L’un après l’autre
attention-back = Précédent
attention-on = Suivant
attention-place = { $place } sur { $total }
attention-stop = Continuer plus tard
attention-later = Décider plus tard
attention-end =
    { $count ->
        [one] C’était la dernière. Une donnée attend encore. Elle reste dans « Aujourd’hui ».
       *[other] C’était la dernière. { $count } données attendent encore. Elles restent dans « Aujourd’hui ».
    }
attention-again = Recommencer au début
attention-changed = Entre-temps, quelqu’un a encore écrit ici. Vous voyez maintenant l’état actuel. Rien n’a été décidé.
attention-done = Décidé.

# Why something is here, and what can be done.
attention-why-value-conflict = Deux ordinateurs ont saisi des choses différentes. Qu’est-ce qui est juste ?
attention-why-edited-after-delete = Sur un ordinateur, cette inscription a été supprimée. Sur un autre, quelqu’un y a encore écrit. Doit-elle rester ?
attention-why-child-under-deleted = Cette inscription appartient à quelque chose qui a été supprimé sur un autre ordinateur. Faut-il le rétablir ?
attention-why-misfit = Un ordinateur a envoyé quelque chose qui ne convient pas à ce champ. C’est conservé, mais pas affiché.
attention-why-forged = Un ordinateur a envoyé ici quelque chose qui ne peut pas être modifié ou qui n’a pas sa place ici. Geleit ne l’a pas repris. Ce qui était là avant est inchangé.
attention-why-two-in-force = Deux conventions valent en même temps pour un accompagnement. Les deux sont signées et toutes deux conservées.
attention-do-misfit = Vous n’avez rien à décider. Vérifiez sur place si la donnée est juste et, si nécessaire, saisissez-la à nouveau. Vérifiez que tous les ordinateurs ont la même version de Geleit.
attention-do-forged = Geleit ne permet pas de saisir cela. Dites à la coordination de quel ordinateur cela vient et ne lisez plus rien de lui pour l’instant.
attention-do-two-in-force = Discutez avec les personnes concernées laquelle doit valoir. Ouvrez l’autre et inscrivez-y sa fin.
attention-bring-back = Rétablir
attention-leave = Laisser supprimé

# Where it is looked at.
attention-where-person = Vers le dossier de la personne
attention-where-case = Vers l’accompagnement
attention-where-plan = Vers le plan d’accompagnement
attention-where-application = Vers la demande
attention-where-contact = Vers l’entretien
attention-where-paper = Vers le papier

# The values beside each other.
attention-mine = De vous
attention-theirs = De { $by }
attention-before = Avant
attention-before-text = C’était là avant que les saisies diffèrent.
attention-before-row = C’était là avant la suppression.
attention-written = { $by }, { $at }, { $laptop }
attention-shown = affiché maintenant
attention-empty = rien d’inscrit
attention-marked = Ce qui diffère est souligné.
attention-take = C’est juste
attention-take-of = C’est juste : { $value }
attention-hand-open = Écrire soi-même …
attention-hand-label = { $field } : ce qui est juste
attention-hand-save = Inscrire ainsi

# In a file: that something differs, and the way here.
attention-file-title =
    { $count ->
        [one] Deux ordinateurs ont saisi des choses différentes
       *[other] Des ordinateurs ont saisi des choses différentes ({ $count } données)
    }
attention-file-text = Rien n’est perdu. Vous pouvez continuer à travailler.
attention-file-decide = Décider
attention-file-decide-of = Décider : { $field }
attention-newer = Donnée d’une version plus récente de Geleit

# Every field that can differ, by its table; where the form has a label, it is that label.
attention-field-office-organisation = { office-field-organisation }
attention-field-office-address = { office-field-address }
attention-field-office-unit = { office-field-unit }
attention-field-office-jurisdiction = { office-field-jurisdiction }
attention-field-office-data-protection-law = { office-field-dataProtectionLaw }
attention-field-office-officer = { office-field-officer }
attention-field-office-complaint-office = { office-field-complaintOffice }
attention-field-office-languages = { office-field-languages }
attention-field-partner-name = { partner-name }
attention-field-partner-unit = { partner-unit }
attention-field-partner-address = { partner-address }
attention-field-partner-phone = { partner-phone }
attention-field-partner-email = { partner-email }
attention-field-partner-left-on = { partner-left }
attention-field-person-birth = { person-birth-label }
attention-field-person-sex = { person-sex-label }
attention-field-person-name-kind = { person-name-kind }
attention-field-person-name-given = { person-name-given }
attention-field-person-name-family = { person-name-family }
attention-field-person-language-speaks = Parle cette langue
attention-field-person-language-reads = Lit cette langue
attention-field-person-language-interpreted = A besoin d’un interprète dans cette langue
attention-field-residence-document-kind = { person-document-kind }
attention-field-residence-document-number = { person-document-number }
attention-field-residence-document-valid-until = { person-document-until }
attention-field-residence-document-authority = { person-document-authority }
attention-field-household-label = Nom du ménage
attention-field-kinship-relation = Type de lien
attention-field-kinship-note = { person-kin-note }
attention-field-contact-held-on = Jour de l’entretien
attention-field-contact-entered-at = Inscrit le
attention-field-contact-by-user = Inscrit par
attention-field-contact-kind = Type d’entretien
attention-field-contact-minutes = { contact-minutes-field }
attention-field-contact-language = { contact-language-label }
attention-field-contact-interpreter = { contact-interpreter-label }
attention-field-contact-group-label = Nom du groupe
attention-field-contact-group-size = { contact-group-size }
attention-field-contact-topic-minutes = Minutes pour un sujet
attention-field-contact-topic-act = Ce qui a été fait sur un sujet
attention-field-application-received-on = Réception de la demande
attention-field-application-number = Numéro de la demande
attention-field-application-path = { intake-path-label }
attention-field-application-legal-basis = { intake-legal-basis }
attention-field-application-referrer-name = { intake-referrer-name }
attention-field-application-referrer-kind = { intake-referrer-kind }
attention-field-application-referrer-person = { intake-referrer-person }
attention-field-application-referrer-phone = { intake-referrer-phone }
attention-field-application-referrer-email = { intake-referrer-email }
attention-field-application-referrer-help = { intake-referrer-help }
attention-field-application-problems-client = { intake-problems-client }
attention-field-application-problems-service = { intake-problems-service }
attention-field-application-why-long-term = { intake-why-long }
attention-field-application-resources = { intake-resources }
attention-field-application-wishes = { intake-wishes }
attention-field-application-other-services = { intake-other-services }
attention-field-application-urgency = { intake-urgency-label }
attention-field-application-risks = { intake-risks }
attention-field-application-reply-to = { intake-reply-label }
attention-field-application-knows-agrees = { intake-knows-label }
attention-field-application-safe-contact = { intake-safe-label }
attention-field-application-other-group = { intake-group-other }
attention-field-application-entered-at = { attention-field-contact-entered-at }
attention-field-application-by-user = { attention-field-contact-by-user }
attention-field-case-file-application = Demande à l’origine de l’accompagnement
attention-field-case-file-number = Numéro de l’accompagnement
attention-field-case-file-continues = Accompagnement qu’il poursuit
attention-field-case-file-opened-on = Début de l’accompagnement
attention-field-case-person-part = Rôle dans l’accompagnement
attention-field-help-plan-number = Numéro du plan d’accompagnement
attention-field-help-plan-orientation = { plan-orientation-label }
attention-field-help-plan-orientation-reason = { plan-orientation-reason }
attention-field-help-plan-view-client = { plan-view-client }
attention-field-help-plan-view-worker = { plan-view-worker }
attention-field-help-plan-limits = { plan-limits-label }
attention-field-help-plan-rules = { plan-rules-label }
attention-field-help-plan-frequency = { plan-frequency-label }
attention-field-help-plan-evaluation-on = { plan-evaluation-on }
attention-field-help-plan-language = { contact-language-label }
attention-field-help-plan-interpreter = { contact-interpreter-label }
attention-field-help-plan-interpreter-name = { plan-interpreter-name }
attention-field-help-plan-secrecy-since = { plan-secrecy-since }
attention-field-help-plan-understanding = { plan-understanding-label }
attention-field-help-plan-basis = { plan-basis-label }
attention-field-help-plan-view-client-language = Langue dans laquelle la personne donne son point de vue
attention-field-help-plan-period-from = Durée : début
attention-field-help-plan-period-to = Durée : fin
attention-field-help-plan-evaluation-method = Évaluation conjointe : comment
attention-field-help-plan-evaluation-place = Évaluation conjointe : où
attention-field-help-plan-evaluation-with = Évaluation conjointe : avec qui
attention-field-help-plan-interpreter-number = Numéro de l’interprète
attention-field-help-plan-interpreter-sworn = Interprète assermenté·e ?
attention-field-help-plan-began-at = Plan d’accompagnement commencé le
attention-field-help-plan-by-user = Plan d’accompagnement commencé par
attention-field-plan-view-source = { plan-views-source }
attention-field-plan-view-text = Comment d’autres le voient : texte
attention-field-plan-area-rating = Estimation d’un domaine de vie
attention-field-plan-area-note = Remarque sur un domaine de vie
attention-field-plan-resource-kind = { plan-resource-kind }
attention-field-plan-resource-text = { plan-resource-label }
attention-field-goal-area = Domaine de vie d’un objectif
attention-field-goal-vision = { plan-goal-vision }
attention-field-goal-text-client = { plan-goal-client }
attention-field-goal-text-worker = { plan-goal-worker }
attention-field-goal-indicator = { plan-goal-indicator }
attention-field-goal-baseline = Objectif : la situation aujourd’hui
attention-field-goal-target = Objectif : ce qui est visé
attention-field-goal-due = Objectif : échéance
attention-field-goal-place = Objectif : à quelle place
attention-field-measure-what = Étape : quoi
attention-field-measure-who = Étape : qui
attention-field-measure-who-name = Étape : nom
attention-field-measure-by-when = Étape : jusqu’à quand
attention-field-measure-status = Étape : état
attention-field-measure-place = Étape : à quelle place
attention-field-plan-partner-name = Qui d’autre intervient : service ou personne
attention-field-plan-partner-role = Qui d’autre intervient : pour quoi
attention-field-plan-saying-text = { page-about-plan-saying }

# Facts and keys: laptops never disagree about them, a handover shows them.
attention-field-person-language-language = Langue
attention-field-household-joined-person = Personne
attention-field-household-joined-since = Dans le ménage depuis
attention-field-household-left-ended = A quitté le ménage le
attention-field-kinship-other = Avec qui
attention-field-contact-person-person = { attention-field-household-joined-person }
attention-field-contact-topic-topic = Thème
attention-field-note-class = Genre de note
attention-field-note-text = { contact-note-label }
attention-field-note-sealed = Note restreinte
attention-field-application-person-person = { attention-field-household-joined-person }
attention-field-application-group-target-group = Groupe cible
attention-field-application-status-status = { page-about-application-status }
attention-field-application-status-on-day = { intake-step-day }
attention-field-application-status-reason = { disclosure-reason-label }
attention-field-application-status-channel = { disclosure-channel-label }
attention-field-application-status-note = { intake-step-note }
attention-field-case-person-person = { attention-field-household-joined-person }
attention-field-case-phase-phase = Phase
attention-field-case-phase-reason = { disclosure-reason-label }
attention-field-case-phase-on-day = { intake-step-day }
attention-field-case-phase-note = { intake-step-note }
attention-field-plan-area-area = Domaine de vie
attention-field-plan-saying-field = Au sujet de quel texte
attention-field-plan-saying-language = { attention-field-person-language-language }
