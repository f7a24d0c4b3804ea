# Ablage: a folder or server through which the laptops of the team exchange. Set up and used on the exchange screen.
hub-place = Synchroniser par le dépôt
hub-none-text = Si votre équipe a un dossier ou un serveur commun, l’échange se fait aussi sans clé USB. Chaque ordinateur y dépose ce qu’il a écrit et y prend ce que les autres ont déposé.
hub-none-safe = Ce qui s’y trouve est scellé : seuls les ordinateurs de votre équipe peuvent le lire. Qui gère le serveur voit seulement d’où, combien et quand.
hub-none-need = Votre service informatique vous fournit les indications nécessaires. Sans dépôt, Geleit n’envoie jamais rien sur le réseau.
hub-set-do = Configurer le dépôt
hub-change-do = Modifier le dépôt
hub-kind-folder = Dossier
hub-kind-webdav = WebDAV
hub-kind-s3 = S3

# Setting it up, in a dialog.
hub-about-folder = Par exemple un lecteur réseau auquel tous les ordinateurs de l’équipe ont accès.
hub-about-webdav = Par exemple Nextcloud ou ownCloud. L’adresse commence par https.
hub-about-s3 = Un service de stockage avec des buckets. L’adresse commence par https.
hub-fact-kind = Type
hub-fact-folder = Dossier
hub-fact-url = Adresse
hub-fact-bucket = Bucket
hub-field-user = Nom d’utilisateur
hub-field-password = Mot de passe
hub-field-key = Clé d’accès (access key)
hub-field-secret = Clé secrète (secret key)
hub-field-region = Région
hub-hint-webdav = Par exemple https://cloud.example/remote.php/dav/files/team
hub-hint-s3 = Sans le bucket, par exemple https://s3.example
hub-hint-again = Ce qui est enregistré n’est pas affiché. Tapez-le de nouveau.
hub-hint-folder = Jusqu’ici : { $at }. Choisissez le dossier de nouveau.
hub-password-kept = Le mot de passe ou la clé est chiffré sur cet ordinateur, ne sert que pour ce serveur et n’est plus affiché.
hub-save-do = Enregistrer et essayer
hub-tried-title = Le dépôt est configuré
hub-tried-text = L’essai a réussi : le dépôt garde ce qu’il reçoit. Synchronisez maintenant.
hub-untried-title = Enregistré, mais pas essayé
hub-untried-text = Les indications sont enregistrées. On ne sait pas encore si elles permettent d’atteindre le dépôt. Rien n’a été envoyé de vos dossiers.

# Forgetting it.
hub-forget-do = Oublier le dépôt
hub-forget-title = Oublier le dépôt ?
hub-forget-text = L’adresse et le mot de passe sont effacés de cet ordinateur. Vos dossiers restent ici, et ce qui se trouve dans le dépôt y reste.
hub-forget-keep = Garder
hub-forgotten-title = Le dépôt est oublié
hub-forgotten-text = Cet ordinateur n’y envoie plus rien. L’échange par clé USB continue.

# The sync, and what it did.
hub-sync-do = Synchroniser maintenant
hub-synced = Synchronisé
hub-synced-text = Tout ce qui est dans le dépôt est ici. Tout ce qui a été envoyé a été relu et vérifié.
hub-open = Pas encore entièrement synchronisé
hub-open-text = Ce qui est arrivé est enregistré. Ce qui manque encore et ce que vous pouvez faire figure ci-dessous.
hub-stopped-title = La synchronisation a été interrompue
hub-stopped-text = Ce qui a déjà été repris ou envoyé le reste. La prochaine fois, cela reprend à cet endroit.
hub-last-never = Cet ordinateur n’a pas encore été synchronisé avec ce dépôt.
hub-last-title = Dernière synchronisation : { $at }
hub-fact-stand = Résultat
hub-fact-down = Reçu
hub-fact-up = Envoyé
hub-fact-waiting = Pas encore repris
hub-fact-foreign = Pas pour cet ordinateur
hub-way-none = rien
hub-way =
    { $changes ->
        [0] aucune modification
        [one] une modification
       *[other] { $changes } modifications
    }, { $attachments ->
        [0] aucune pièce jointe
        [one] une pièce jointe
       *[other] { $attachments } pièces jointes
    } ({ $size })
hub-bundles =
    { $count ->
        [one] un fichier
       *[other] { $count } fichiers
    }
hub-changes =
    { $count ->
        [0] Tout ce qui vient de cet ordinateur est dans le dépôt.
        [one] Une modification de cet ordinateur n’est pas encore dans le dépôt.
       *[other] { $count } modifications de cet ordinateur ne sont pas encore dans le dépôt.
    }
hub-gaps =
    { $count ->
        [one] Il manque quelque chose avant un fichier du dépôt. Les autres ordinateurs l’envoient à leur prochaine synchronisation.
       *[other] Il manque quelque chose avant { $count } fichiers du dépôt. Les autres ordinateurs l’envoient à leur prochaine synchronisation.
    }
hub-troubles-title = Ce qui a été constaté
hub-trouble-count = { $count } fois
