# Agreements: before signing, signing, the paper that comes back.
agreement-title = Convention { $number }, version { $version }
agreement-number = Convention { $number }, version { $version }
agreement-frozen = arrêtée le { $at } par { $by }
agreement-has-scan = papier signé conservé
agreement-to-plan = Vers le projet
agreement-supersedes = Elle fait suite à { $number }.

# Where an agreement stands.
agreement-state-unsigned = pas encore signée
agreement-state-unsigned-text = Elle est arrêtée, mais pas encore signée.
agreement-state-partly-signed = signée en partie
agreement-state-partly-signed-text = Certains ont signé, d’autres pas encore.
agreement-state-in-force = en vigueur
agreement-state-in-force-text = Tous ont signé. La convention est en vigueur.
agreement-state-superseded = remplacée
agreement-state-superseded-text = Une version plus récente est signée.
agreement-state-ended = terminée
agreement-state-ended-text = La convention est terminée. Elle reste lisible.
agreement-broken-title = Le contenu conservé ne correspond pas à l’empreinte
agreement-broken-text = Le papier signé fait foi. Conservez-le et prévenez la coordination.
agreement-two-title = Une autre convention est en vigueur
agreement-two-text = Sur un autre ordinateur, une convention a aussi été signée pour ce même accompagnement. Les deux sont conservées. Parlez-en avec la personne et mettez fin à l’une d’elles.
agreement-ended-title = Terminée le { $day }

# Before signing.
agreement-prepare-title = Vérifier et imprimer pour signature
agreement-languages-title = Langues
agreement-master-label = Langue qui fait foi
agreement-master-hint = En cas de doute, ce texte compte.
agreement-beside-label = Langue à côté
agreement-beside-hint = Proposée d’après les langues des participants.
agreement-beside-none = aucune, lecture à voix haute
agreement-reads-not = Aucun des participants ne lit cette langue : { $language }. Lisez la convention à voix haute et faites-vous en redire le contenu.
agreement-missing-text = L’impression pour signature n’est possible que lorsque tout est rempli.
agreement-letters-title = Le papier ne peut pas montrer certains caractères
agreement-letters-text = Veuillez écrire autrement : { $letters }
agreement-preview-title = Voici le papier
agreement-preview-draft = Jusqu’à l’impression, chaque page porte la mention « Projet ».
agreement-page-back = Page précédente
agreement-page-on = Page suivante
agreement-page-of = Page { $page } sur { $pages }
agreement-page-keys = Aussi avec Page préc. et Page suiv.
agreement-page-picture = Image de la page { $page }. Le même texte figure à côté.
agreement-page-words = Cette page en texte
agreement-print-title = Arrêter et imprimer
agreement-print-warning = Le papier porte des noms, des dates de naissance, la situation de la famille et ses objectifs. Prenez-le tout de suite à l’imprimante.
agreement-print-freeze = La version { $version } est alors arrêtée. C’est irréversible. Toute modification ultérieure du projet donnera une nouvelle version.
agreement-print-do = Imprimer pour signature
agreement-print-none = Aucune imprimante n’est configurée. Vous pouvez en inscrire une dans les réglages.
agreement-copies = Nombre d’exemplaires
agreement-frozen-safe = La convention est arrêtée et en sécurité
agreement-frozen-safe-text = Seule l’impression a échoué. Imprimez à nouveau, maintenant ou plus tard.
agreement-save-title = Enregistrer plutôt en PDF
agreement-save-warning = Un fichier PDF se trouve hors de Geleit, sans chiffrement. Toute personne qui le trouve peut le lire. Supprimez-le après l’impression. L’enregistrement est noté.
agreement-save-freeze = Arrêter et enregistrer en PDF
agreement-save-do = Enregistrer en PDF

# Who has to sign, and how.
agreement-parties-title = Qui signe
agreement-party-unnamed = sans nom
agreement-party-waits = pas encore signé
agreement-party-waits-interpreter = déclaration attendue
agreement-party-done = { $how }, { $day }
agreement-party-witness = Témoin : { $name }
agreement-party-invalid = La signature numérique ne correspond pas au contenu. Prévenez la coordination.
agreement-sign-ink = Signé sur papier …
agreement-sign-ink-title = { $name } a signé sur papier
agreement-sign-ink-text = Le papier signé est devant vous.
agreement-sign-mark = Par une marque …
agreement-sign-mark-title = { $name } a confirmé par une marque
agreement-sign-mark-text = La personne ne sait pas écrire et a fait une marque devant un témoin.
agreement-sign-refused = Ne signe pas …
agreement-sign-refused-title = { $name } ne signe pas
agreement-sign-refused-text = C’est permis. Le conseil continue, seule cette convention n’est pas en vigueur.
agreement-sign-read-back = Relu au téléphone …
agreement-sign-read-back-title = { $name } a confirmé au téléphone
agreement-sign-read-back-text = Le contenu a été traduit en entier et la déclaration a été relue au téléphone.
agreement-sign-place = Lieu
agreement-sign-reason = Pourquoi ? Avec les mots de la personne
agreement-sign-stays = Cette inscription reste et ne peut pas être annulée.
agreement-sign-save = Inscrire
agreement-witness-colleague = Témoin de l’équipe
agreement-witness-other = quelqu’un d’autre
agreement-witness-name = Nom du témoin
agreement-witness-hint = L’interprète ne peut pas être aussi témoin.
agreement-witness-interpreter = Cette personne a traduit
agreement-witness-interpreter-text = Demandez à quelqu’un d’autre de témoigner, par exemple à une collègue.
agreement-confirm = Confirmer par ma propre signature
agreement-copy-hand = Exemplaire remis …
agreement-copy-title = { $name } a reçu un exemplaire
agreement-copy-on = exemplaire reçu le { $day }

# The signed paper comes back.
agreement-scans-title = Papier signé
agreement-scans-empty = Le papier signé n’est pas encore numérisé.
agreement-scan-do = Lire un scan
agreement-scan-hint = PDF, JPEG, PNG ou TIFF
agreement-scan-pages =
    { $pages ->
        [one] Une page
       *[other] { $pages } pages
    }
agreement-scan-show = Voir
agreement-scan-hide = Fermer
agreement-scan-elsewhere = se trouve sur un autre ordinateur
agreement-scan-filed = Classé
agreement-scan-filed-text = { $pages } pages appartiennent à : { $name }
agreement-scan-incomplete = Des pages manquent
agreement-scan-incomplete-text = Introuvables : page { $pages }. Numérisez à nouveau toutes les pages, ou classez le scan tel quel.
agreement-scan-several = Il y a plusieurs conventions
agreement-scan-several-text = Le fichier contient : { $names }. Numérisez chacune séparément.
agreement-scan-choose = Veuillez choisir la convention
agreement-scan-choose-text = Les codes des pages n’ont pas pu être lus avec certitude. Vous savez ce que vous avez numérisé.
agreement-scan-which = Où va ce scan ?
agreement-scan-file = Classer ici

# Printing again, reading, checking, ending.
agreement-prints-title = Imprimée et enregistrée
agreement-prints-empty = Pas encore imprimée.
agreement-print-copies =
    { $copies ->
        [one] Un exemplaire imprimé
       *[other] { $copies } exemplaires imprimés
    }
agreement-print-saved = Enregistrée en PDF
agreement-print-again = Imprimer à nouveau
agreement-print-out = Imprimer
agreement-print-sent = C’est fait
agreement-read = Lire la convention
agreement-checking = Pour vérifier
agreement-checking-groups = Signes à côté du code
agreement-checking-digest = Empreinte
agreement-checking-document = Numéro du document
agreement-checking-content = Contenu
agreement-checking-intact = inchangé depuis l’arrêt
agreement-checking-broken = ne correspond pas à l’empreinte
agreement-end-open = Mettre fin à la convention …
agreement-end-title = Mettre fin à la convention
agreement-end-text = Elle reste lisible. Cette fin ne peut pas être annulée.
agreement-end-do = Mettre fin
