# The page itself: header, areas, menus, and the words every screen shares.
page-skip = Aller au contenu
page-areas-label = Espaces
page-area-today = Aujourd’hui
page-area-people = Personnes
page-search-button = Chercher ou faire quelque chose
page-hide = Masquer
page-lock = Verrouiller
page-menu-settings = Réglages
page-menu-team = Équipe
page-menu-office = Service
page-menu-backup = Sauvegarde
page-menu-audit = Journal des accès
page-menu-erasures = Effacements
page-menu-help = Aide
page-menu-switch = Changer d’utilisateur
page-demo-band = Données d’exercice : toutes les personnes sont inventées. N’y saisissez pas de vraies données.
page-back = Retour
page-cancel = Annuler
page-save = Enregistrer
page-edit = Modifier
page-tools = Autres
page-continue = Continuer
page-loading = Chargement …

# Keys as they stand on the keyboard.
page-key-ctrl = Ctrl
page-key-enter = Entrée

# Fields and lists, wherever they stand.
page-field-optional = facultatif
page-date-hint = par exemple 12.1. ou hier
page-date-hint-future = par exemple 31.12.2027
page-chosen = Choisi : { $name }
page-passphrase-show = Afficher la saisie
page-passphrase-hide = Masquer la saisie
page-passphrase-caps = La touche Verr. Maj. est active.
page-combo-list = Propositions
page-combo-count =
    { $count ->
        [0] Aucune proposition
        [one] Une proposition
       *[other] { $count } propositions
    }
page-digits-group = Groupe { $number } : { $digits }
page-digits-hint =
    { $count ->
        [0] 24 chiffres, avec ou sans espaces
       *[other] { $count } chiffres sur 24
    }
page-dialog-close = Fermer
page-pager-label = Pages
page-pager-back = Précédent
page-pager-on = Suivant
page-pager-range = { $first } à { $last } sur { $count }
page-progress-count = { $done } sur { $total }
page-progress-cancel = Annuler

# Errors: the frame around the texts of errors.ftl.
page-error-code = Code :
page-error-summary = Il y a un problème
page-error-to-field = Aller au champ

# The palette (Ctrl+K).
page-palette-title = Chercher ou faire quelque chose
page-palette-label = Personne, mot d’une note, espace ou action
page-palette-placeholder = Nom, mot-clé ou « sauvegarde »

# Undo: the offer after an act, and the history.
page-undo-label = Annuler la dernière action
page-undo-do = Annuler
page-undo-done = Action annulée
page-unsaved-title = Abandonner ce que vous avez écrit ?
page-unsaved-text = Vous avez écrit quelque chose qui n’est pas encore enregistré. Si vous partez d’ici, ce sera perdu.
page-unsaved-drop = Abandonner
page-unsaved-keep = Continuer à écrire
# In the history, where the same was changed several times in a row.
page-history-times = { $count } fois
page-history-empty = Rien n’a encore été modifié ici.

# What a change was about, in the history.
page-about-person = Données de la personne
page-about-person-name = Nom
page-about-person-language = Langues
page-about-residence-document = Document de séjour
page-about-same-person = Même personne
page-about-household = Ménage
page-about-household-joined = Ajoutée au ménage
page-about-household-left = Sortie du ménage
page-about-kinship = Lien de parenté
page-about-contact = Entretien
page-about-contact-person = Personnes de l’entretien
page-about-contact-topic = Sujets de l’entretien
page-about-application = Demande
page-about-application-person = Demandeurs
page-about-application-group = Publics concernés
page-about-application-status = État de la demande
page-about-case-file = Accompagnement
page-about-case-person = Participants à l’accompagnement
page-about-case-phase = Phase de l’accompagnement
page-about-case-worker = Responsabilité
page-about-case-consent = Accord
page-about-withdrawn = Inscription retirée

# What was done, in the history, the record of accesses and the offer to undo.
page-act-person-create = Personne ajoutée
page-act-person-open = Dossier ouvert
page-act-person-list = Liste des personnes consultée
page-act-person-change = Données modifiées
page-act-person-add-name = Nom ajouté
page-act-person-change-name = Nom modifié
page-act-person-remove-name = Nom retiré
page-act-person-set-languages = Langues modifiées
page-act-person-add-document = Document de séjour ajouté
page-act-person-change-document = Document de séjour modifié
page-act-person-remove-document = Document de séjour retiré
page-act-person-join = Déclarée même personne
page-act-person-separate = De nouveau séparées
page-act-household-join = Ajoutée au ménage
page-act-household-leave = Sortie du ménage
page-act-kinship-add = Lien ajouté
page-act-kinship-remove = Lien retiré
page-act-contact-log = Entretien enregistré
page-act-contact-open = Entretien ouvert
page-act-contact-of-person = Entretiens d’une personne consultés
page-act-contact-day = Entretiens d’un jour consultés
page-act-contact-change = Entretien modifié
page-act-contact-move = Entretien déplacé
page-act-note-add = Note ajoutée
page-act-note-correct = Note rectifiée
page-act-office-set = Données du service modifiées
page-act-user-add = Utilisateur ajouté
page-act-user-bring-keys = Accès donné avec un fichier de clés
page-act-user-appoint = Rôle attribué
page-act-user-dismiss = Fin d’un rôle ou départ de l’équipe
page-act-user-agree = Accord donné à une proposition
page-act-user-rename = Nom personnel changé
page-act-desk-unlock = Déverrouillé
page-act-desk-unlock-with-sheet = Déverrouillé avec le code de secours
page-act-desk-set-passphrase = Nouvelle phrase secrète définie
page-act-desk-change-passphrase = Phrase secrète modifiée
page-act-desk-lock = Verrouillé
page-act-store-create = Base de données créée
page-act-store-sheets = Fiches de secours affichées
page-act-store-prove-sheet = Fiche de secours confirmée
page-act-store-print-sheet = Fiche de secours imprimée
page-act-store-restore = Sauvegarde restaurée
page-act-backup-write = Sauvegarde écrite
page-act-audit-list = Journal des accès consulté
page-act-history-of = Historique consulté
page-act-search-text = Recherche dans les notes

# The languages of the page, each in its own words so that everyone finds hers.
page-language-de = Deutsch
page-language-fr = Français
page-language-en = English

# Areas and lists of cases, plans and agreements.
page-area-cases = Accompagnements
page-area-exchange = Échange
page-area-intake = Admissions
page-days-left =
    { $days ->
        [0] aujourd’hui
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
page-days-over =
    { $days ->
        [one] depuis { $days } jour
       *[other] depuis { $days } jours
    }
page-list-all = Tout afficher ({ $count })
page-about-help-plan = Plan d’accompagnement
page-about-plan-view = Point de vue d’autres
page-about-plan-area = Domaine de vie
page-about-plan-resource = Force
page-about-goal = Objectif
page-about-measure = Étape
page-about-plan-partner = Autre service
page-about-plan-saying = Paroles de l’interprète
page-about-agreement = Convention
page-about-paper = Papier à signer
page-about-paper-print = Impression d’un papier
page-about-paper-signature = Signature
page-about-paper-copy = Exemplaire remis
page-about-paper-scan = Papier signé
page-about-paper-ended = Fin ou retrait
page-act-application-create = Demande enregistrée
page-act-application-open = Demande ouverte
page-act-application-list = Liste des demandes consultée
page-act-application-change = Demande modifiée
page-act-application-set-status = État de la demande inscrit
page-act-application-take-back = Inscription retirée
page-act-case-begin = Accompagnement ouvert
page-act-case-open = Accompagnement consulté
page-act-case-list = Liste des accompagnements consultée
page-act-case-of-person = Accompagnements d’une personne consultés
page-act-case-assign = Responsable modifié
page-act-case-set-phase = Phase inscrite
page-act-case-put-person = Personne ajoutée
page-act-case-drop-person = Personne retirée
page-act-case-consent = Accord inscrit
page-act-case-take-back = Inscription retirée
page-act-help-plan-begin = Plan d’accompagnement commencé
page-act-help-plan-open = Plan d’accompagnement ouvert
page-act-help-plan-change = Plan d’accompagnement modifié
page-act-help-plan-put-goal = Objectif modifié
page-act-help-plan-remove-goal = Objectif retiré
page-act-help-plan-order-goals = Ordre des objectifs modifié
page-act-help-plan-put-measure = Étape modifiée
page-act-help-plan-remove-measure = Étape retirée
page-act-help-plan-set-measure = État d’une étape modifié
page-act-help-plan-put-resource = Force modifiée
page-act-help-plan-remove-resource = Force retirée
page-act-help-plan-put-view = Point de vue modifié
page-act-help-plan-remove-view = Point de vue retiré
page-act-help-plan-put-partner = Autre service modifié
page-act-help-plan-remove-partner = Autre service retiré
page-act-help-plan-rate = Domaine de vie évalué
page-act-help-plan-say = Paroles de l’interprète inscrites
page-act-agreement-finalise = Convention arrêtée
page-act-paper-open = Papier ouvert
page-act-agreement-of-case = Conventions consultées
page-act-agreement-draft = Brouillon de la convention consulté
page-act-agreement-draft-page = Page du brouillon consultée
page-act-paper-page = Page d’un papier consultée
page-act-paper-print = Papier imprimé
page-act-paper-save = Papier enregistré en PDF
page-act-paper-sign = Signature inscrite
page-act-paper-confirm = Confirmée par sa propre signature
page-act-paper-hand-copy = Exemplaire remis
page-act-agreement-end = Convention terminée
page-act-paper-scan = Scan lu
page-act-paper-file-scan = Scan classé
page-act-paper-scan-page = Page d’un scan consultée
page-act-store-join = Équipe rejointe
page-act-laptop-enrol = Ordinateur admis
page-act-laptop-carry-keys = Clés personnelles transmises
page-act-laptop-rename = Ordinateur renommé
page-act-laptop-shut-out = Ordinateur exclu
page-act-laptop-review = Parcouru ce qu’un ordinateur exclu a écrit
page-act-laptop-admit = Admis ce qui était mis de côté
page-act-exchange-write = Fichier d’échange écrit
page-act-exchange-ask = Demande à d’autres ordinateurs écrite
page-act-exchange-read = Fichier d’échange repris
page-act-hub-set = Dépôt configuré
page-act-hub-forget = Dépôt oublié
page-act-hub-sync = Synchronisé par le dépôt

# What laptops disagree about.
page-about-office = Données du service
page-about-note = Note
page-about-note-key = Clé d’une note
page-act-attention-list = Saisies différentes consultées
page-act-attention-resolve = Choix fait entre des saisies différentes
page-act-attention-keep = Décision prise sur une inscription supprimée
page-act-attention-settle = Décision prise sur des contradictions

# Consents, releases, and what was passed on.
page-about-partner = Service extérieur
page-about-release = Consentement ou levée du secret
page-about-disclosure = Transmission
page-act-partner-list = Liste des services consultée
page-act-partner-add = Service ajouté
page-act-partner-change = Service modifié
page-act-release-list = Consentements et levées du secret consultés
page-act-release-draft = Brouillon d’une déclaration consulté
page-act-release-draft-page = Page du brouillon d’une déclaration consultée
page-act-release-finalise = Déclaration arrêtée
page-act-release-withdraw = Déclaration retirée ou classée
page-act-disclosure-check = Vérifié si une transmission est permise
page-act-disclosure-log = Transmission inscrite
page-act-disclosure-of-person = Transmissions d’une personne consultées
page-act-disclosure-take-back = Transmission reprise

# Service cards.
page-about-service-card = Carte de service
page-about-service-verified = Vérification d’une carte de service
page-about-service-inbox = Boîte pour les fichiers d’autres services
page-act-service-card-receive = Carte de service reprise
page-act-service-card-verify = Carte de service vérifiée

# Handovers, in the history and the audit.
page-about-handover = Passation
page-about-handover-answer = Réponse à une passation
page-about-handover-in = Passation d’un autre service
page-about-enclosure = Accord d’un autre service
page-about-restricted = Dossier en consultation seule
page-act-handover-preview = Vu ce qui partirait avec une passation
page-act-handover-send = Accompagnement transmis à un autre service
page-act-handover-report-page = Rapport d’une passation regardé
page-act-handover-print-report = Rapport d’une passation imprimé
page-act-handover-of-case = Passations d’un accompagnement vues
page-act-handover-enclosures = Accords reçus avec une passation consultés
page-act-handover-enclosure-page = Page d’un accord reçu avec une passation consultée
page-act-handover-list = Passations vues
page-act-handover-withdraw = Passation retirée
page-act-handover-inspect = Fichier d’un autre service regardé
page-act-handover-accept = Passation acceptée
page-act-handover-reject = Passation refusée
page-act-handover-answer = Réponse à une passation écrite
page-act-handover-read-letter = Réponse d’un autre service reprise

# The keys of a team, in the history and the audit.
page-act-note-share-preview = Notes à transmettre examinées
page-act-note-share = Notes scellées transmises
page-act-note-records-look = Regardé ce que la clé des dossiers ouvrirait
page-act-note-open-with-records-key = Ouvert avec la clé des dossiers
page-act-store-rekey = Clé des données changée
page-act-user-remove-here = Accès retiré sur cet ordinateur
page-act-user-renew = Nouvelles clés données
page-about-records-key-used = Clé des dossiers utilisée
page-about-settled = Contradictions examinées
page-erase = Effacer …
