# Papers: before signing, signing, the paper that comes back.
signing-number =
    { $kind ->
        [release] Déclaration { $number }
       *[other] Convention { $number }, version { $version }
    }
signing-frozen = arrêtée le { $at } par { $by }
signing-has-scan = papier signé conservé
signing-to-plan = Vers le plan d’accompagnement
signing-supersedes = Elle fait suite à { $number }.

# Where a paper stands.
signing-state-unsigned = pas encore signée
signing-state-unsigned-text = Elle est arrêtée, mais pas encore signée.
signing-state-partly-signed = signée en partie
signing-state-partly-signed-text = Des signatures manquent, ou quelqu’un ne signe pas.
signing-state-in-force = en vigueur
signing-state-in-force-text = Toutes les signatures nécessaires sont là. Le papier est en vigueur.
signing-state-expired = expirée
signing-state-expired-text = Le dernier jour est passé, ou l’accompagnement a pris fin. Il faut une nouvelle déclaration pour la suite.
signing-state-superseded = remplacée
signing-state-superseded-text = Une version plus récente est signée.
signing-state-ended = terminée
signing-state-withdrawn = retirée
signing-state-withdrawn-text = Elle a été retirée et n’autorise plus rien. Ce qui s’est fait avant était autorisé.
signing-state-put-away = mise de côté
signing-state-put-away-text = Elle a été mise de côté et ne vaut pas.
signing-state-ended-text = Le papier n’est plus en vigueur. Il reste lisible.
signing-broken-title = Le contenu conservé ne correspond pas à l’empreinte
signing-broken-text = Le papier signé fait foi. Conservez-le et prévenez la coordination.
signing-two-title = Une autre convention est en vigueur
signing-two-text = Sur un autre ordinateur, une convention a aussi été signée pour ce même accompagnement. Les deux sont conservées. Parlez-en avec la personne et mettez fin à l’une d’elles.
signing-ended-title = Terminée le { $day }

# Before signing.
signing-prepare-title = Vérifier et imprimer pour signature
signing-languages-title = Langues
signing-master-label = Langue qui fait foi
signing-master-hint = En cas de doute, ce texte compte.
signing-beside-label = Langue à côté
signing-beside-hint = Proposée d’après les langues des participants.
signing-beside-none = aucune, lecture à voix haute
signing-reads-not = Aucun des participants ne lit cette langue : { $language }. Lisez le papier à voix haute et faites-vous en redire le contenu.
signing-missing-text = L’impression pour signature n’est possible que lorsque tout est rempli.
signing-letters-title = Le papier ne peut pas montrer certains caractères
signing-letters-text = Veuillez écrire autrement : { $letters }
signing-preview-title = Voici le papier
signing-preview-draft = Tant que le contenu n’est pas arrêté, chaque page porte la mention « Brouillon ».
signing-page-back = Page précédente
signing-page-on = Page suivante
signing-page-of = Page { $page } sur { $pages }
signing-page-keys = Aussi avec Page préc. et Page suiv.
signing-page-picture = Image de la page { $page }. Le même texte figure à côté.
signing-page-words = Cette page en texte
signing-print-title = Arrêter et imprimer
signing-print-warning = Le papier porte des noms, des dates de naissance et ce qui a été discuté. Prenez-le tout de suite à l’imprimante.
signing-print-freeze = La version { $version } est alors arrêtée. C’est irréversible. Toute modification ultérieure du plan donnera une nouvelle version.
signing-print-do = Imprimer pour signature
signing-print-none = Aucune imprimante n’est configurée. Vous pouvez en inscrire une dans les réglages.
signing-copies = Nombre d’exemplaires
signing-frozen-safe = Le papier est arrêté et en sécurité
signing-frozen-safe-text = Seule l’impression a échoué. Imprimez à nouveau, maintenant ou plus tard.
signing-save-title = Enregistrer plutôt en PDF
signing-save-warning = Un fichier PDF se trouve hors de Geleit, sans chiffrement. Toute personne qui le trouve peut le lire. Supprimez-le après l’impression. L’enregistrement est noté.
signing-save-freeze = Arrêter et enregistrer en PDF
signing-save-do = Enregistrer en PDF

# Who has to sign, and how.
signing-parties-title = Qui signe
signing-party-unnamed = sans nom
signing-party-waits = pas encore signé
signing-party-waits-interpreter = déclaration attendue
signing-party-done = { $how }, { $day }
signing-party-witness = Témoin : { $name }
signing-party-invalid = La signature numérique ne correspond pas au contenu. Prévenez la coordination.
signing-sign-ink = Signé sur papier …
signing-sign-ink-title = { $name } a signé sur papier
signing-sign-ink-text = Le papier signé est devant vous.
signing-sign-mark = Par une marque …
signing-sign-mark-title = { $name } a confirmé par une marque
signing-sign-mark-text = La personne ne sait pas écrire et a fait une marque devant un témoin.
signing-sign-refused = Ne signe pas …
signing-sign-refused-title = { $name } ne signe pas
signing-sign-refused-text = C’est permis. L’accompagnement continue, seul ce papier n’est pas en vigueur.
signing-sign-read-back = Relu au téléphone …
signing-sign-read-back-title = { $name } a confirmé au téléphone
signing-sign-read-back-text = Tout le contenu a été traduit par l’interprète, et la déclaration a été relue au téléphone.
signing-sign-place = Lieu
signing-sign-reason = Pourquoi pas ? Avec les mots de la personne
signing-boxes-label = Coché sur le papier
signing-boxes-hint = Seulement ce que la personne a coché elle-même, avec ses initiales à côté. Personne ne peut transmettre ce qui manque ici.
signing-boxes-ticked = Coché : { $items }
signing-sign-stays = Cette inscription reste et ne peut pas être annulée.
signing-sign-save = Inscrire
signing-witness-colleague = Témoin de l’équipe
signing-witness-other = quelqu’un d’autre
signing-witness-name = Nom du témoin
signing-witness-hint = L’interprète ne peut pas être aussi témoin.
signing-witness-interpreter = Cette personne est l’interprète
signing-witness-interpreter-text = Demandez à quelqu’un d’autre de témoigner, par exemple à une collègue.
signing-confirm = Confirmer par ma propre signature
signing-copy-hand = Exemplaire remis …
signing-copy-title = { $name } a reçu un exemplaire
signing-copy-on = exemplaire reçu le { $day }

# The signed paper comes back.
signing-scans-title = Papier signé
signing-scans-empty = Le papier signé n’est pas encore numérisé.
signing-scan-do = Lire un scan
signing-scan-hint = PDF, JPEG, PNG ou TIFF
signing-scan-pages =
    { $pages ->
        [one] Une page
       *[other] { $pages } pages
    }
signing-scan-show = Voir
signing-scan-hide = Fermer
signing-scan-elsewhere = pas encore arrivé sur cet ordinateur
signing-scan-damaged = endommagé ; à redemander sous « Échange »
signing-scan-filed = Classé
signing-scan-filed-text =
    { $pages ->
        [one] Une page appartient à : { $name }
       *[other] { $pages } pages appartiennent à : { $name }
    }
signing-scan-incomplete = Des pages manquent
signing-scan-incomplete-text =
    { $count ->
        [one] Introuvable : page { $pages }.
       *[other] Introuvables : pages { $pages }.
    } Numérisez à nouveau toutes les pages, ou classez le scan tel quel.
signing-scan-several = Il y a plusieurs papiers
signing-scan-several-text = Le fichier contient : { $names }. Numérisez chacun séparément.
signing-scan-choose = Veuillez choisir le papier
signing-scan-choose-text = Les codes des pages n’ont pas pu être lus avec certitude. Vous savez ce que vous avez numérisé.
signing-scan-which = Où va ce scan ?
signing-scan-file = Classer ici

# Printing again, reading, checking, ending.
signing-prints-title = Imprimée et enregistrée
signing-prints-empty = Pas encore imprimée.
signing-print-copies =
    { $copies ->
        [one] Un exemplaire imprimé
       *[other] { $copies } exemplaires imprimés
    }
signing-print-saved = Enregistrée en PDF
signing-print-again = Imprimer à nouveau
signing-print-first = Imprimer pour signature
signing-print-out = Imprimer
signing-print-sent = C’est fait
signing-read = Lire le papier
signing-checking = Pour vérifier
signing-checking-groups = Signes à côté du code
signing-checking-digest = Empreinte
signing-checking-document = Numéro du document
signing-checking-content = Contenu
signing-checking-intact = inchangé depuis que la convention a été arrêtée
signing-checking-broken = ne correspond pas à l’empreinte
signing-end-open = Mettre fin à la convention …
signing-end-title = Mettre fin à la convention
signing-end-text = Elle reste lisible. Cette fin ne peut pas être annulée.
signing-end-do = Mettre fin
