# Échange : des fichiers entre les ordinateurs d’une équipe.
exchange-tabs-label = Parties de l’échange
exchange-tab-files = Fichiers d’échange
exchange-tab-hub = Dépôt
exchange-tab-laptops = Ordinateurs de l’équipe
exchange-alone = Pour l’instant, seul cet ordinateur travaille dans cette équipe. Dès qu’un deuxième la rejoint, tous deux se mettent à jour ici.
exchange-alone-do = Voir les ordinateurs de l’équipe

# How it stands.
exchange-written-at = Dernier fichier d’échange écrit : { $at }
exchange-written-never = Cet ordinateur n’a pas encore écrit de fichier d’échange.
exchange-read-at = Dernier fichier d’échange lu : { $at }
exchange-read-never = Cet ordinateur n’a pas encore lu de fichier d’échange.
exchange-changes =
    { $count ->
        [0] Tout ce qui vient de cet ordinateur figure dans un fichier d’échange. Cela n’existe en double qu’une fois qu’un autre ordinateur l’a lu.
        [one] Une modification de cet ordinateur ne figure encore dans aucun fichier d’échange.
       *[other] { $count } modifications de cet ordinateur ne figurent encore dans aucun fichier d’échange.
    }
exchange-hub-synced = Dernière synchronisation avec le dépôt : { $at }
exchange-hub-open = Dernière synchronisation avec le dépôt, incomplète : { $at }
exchange-hub-never = Cet ordinateur n’a pas encore été synchronisé avec le dépôt.
exchange-hub-changes =
    { $count ->
        [0] Tout ce qui vient de cet ordinateur figure dans un fichier d’échange ou se trouve dans le dépôt.
        [one] Une modification de cet ordinateur ne figure encore dans aucun fichier d’échange et n’est pas encore dans le dépôt.
       *[other] { $count } modifications de cet ordinateur ne figurent encore dans aucun fichier d’échange et ne sont pas encore dans le dépôt.
    }
exchange-missing-line = Il manque quelque chose que d’autres ordinateurs ont déjà.
exchange-newer =
    { $count ->
        [one] Un élément vient d’une version plus récente de Geleit.
       *[other] { $count } éléments viennent d’une version plus récente de Geleit.
    } Rien n’est perdu et tout est transmis. Cela s’affichera quand vous mettrez Geleit à jour.

# Writing.
exchange-write-title = Écrire un fichier d’échange
exchange-write-text = Il contient ce qui se trouve sur cet ordinateur. Seuls les ordinateurs de votre équipe peuvent le lire. Prenez une clé USB.
exchange-write-do = Choisir le dossier et écrire
exchange-write-again = Écrire encore une fois
exchange-written-title = Fichier d’échange écrit
exchange-written-text =
    { $laptops ->
        [one] Un autre ordinateur peut le lire.
       *[other] { $laptops } autres ordinateurs peuvent le lire.
    } Il a été relu et vérifié.
exchange-fact-file = Fichier
exchange-fact-size = Taille
exchange-fact-changes = Modifications
exchange-fact-attachments = Pièces jointes incluses
exchange-fact-left = Pièces jointes non incluses
exchange-left-text = Là où l’une d’elles manque, on lit « pas encore arrivé sur cet ordinateur ». Elle peut être demandée plus tard.
exchange-attach-legend = Pièces jointes
exchange-attach-all = toutes : celles des modifications et celles qui ont été demandées
exchange-attach-missing = seulement celles que d’autres ordinateurs ont demandées
exchange-attach-up-to = seulement les petites
exchange-attach-none = aucune
exchange-attach-size = Au plus, en Mo par pièce jointe
exchange-attach-size-wrong = Écrivez un nombre jusqu’à 64, par exemple 2,5.

# Reading: first a look, then taking over.
exchange-read-title = Lire un fichier d’échange
exchange-read-text = Vous voyez d’abord ce qu’il contient. Rien ne change tant que vous ne l’avez pas repris.
exchange-read-do = Choisir le fichier et regarder
exchange-read-other = Choisir un autre fichier
exchange-look-title = Ce que contient le fichier
exchange-look-from = De
exchange-look-written = Écrit le
exchange-look-changes = Nouveau ici
exchange-look-changes-count =
    { $count ->
        [0] aucune modification
        [one] une modification
       *[other] { $count } modifications
    }
exchange-look-kinds = Ce qui est nouveau
exchange-look-kind = Type
exchange-look-added = nouveau
exchange-look-changed = modifié
exchange-look-other = Autre
exchange-look-nothing-title = Rien de nouveau
exchange-look-nothing = Tout le contenu de ce fichier est déjà sur cet ordinateur. Reprenez-le quand même : il saura alors ce que « { $laptop } » a déjà.
exchange-look-nothing-attachments = Toutes les indications de ce fichier sont déjà sur cet ordinateur. S’il manque encore une pièce jointe ici, reprenez le fichier.
exchange-look-gap-title = Il manque quelque chose avant
exchange-look-gap = Un fichier d’échange antérieur n’a pas encore été lu ici. Ce qui suit sans lacune est repris. Lisez aussi ce fichier antérieur. S’il est perdu, écrivez ensuite une demande.
exchange-look-copied = Écrit maintenant en deux versions : { $laptops }. L’une a été copiée ou remise à un état antérieur. Tout est conservé, rien n’est perdu. Prévenez votre coordination.
exchange-look-new-title = Nouveau dans l’équipe
exchange-look-new = Admis dans l’équipe : { $laptops }. Si un ordinateur vous est inconnu, posez la question à votre coordination.
exchange-take-do = Reprendre
exchange-take-not = Ne pas reprendre
exchange-taken-title = Repris
exchange-taken-text =
    { $count ->
        [0] Aucune nouvelle modification n’est arrivée.
        [one] Une modification se trouve maintenant sur cet ordinateur.
       *[other] { $count } modifications se trouvent maintenant sur cet ordinateur.
    }
exchange-taken-attachments =
    { $count ->
        [one] Une pièce jointe en fait partie.
       *[other] { $count } pièces jointes en font partie.
    }
exchange-taken-conflicts =
    { $count ->
        [0] Personne n’a rempli le même champ différemment.
        [one] Un champ a maintenant des indications contradictoires. Les deux sont conservées.
       *[other] { $count } champs ont maintenant des indications contradictoires. Toutes sont conservées.
    }
exchange-taken-attention =
    { $count ->
        [one] Clarifier un point
       *[other] Clarifier { $count } points
    }
exchange-taken-reincarnated = Cet ordinateur avait été copié ou remis à un état antérieur. Il continue maintenant sous un nouvel identifiant. Vous n’avez rien à faire.

# What is missing here, and asking for it.
exchange-missing-title = Ce qui manque ici
exchange-missing-list = Modifications qui manquent ici
exchange-missing-gap =
    { $count ->
        [one] Une modification de « { $laptop } » n’est pas encore arrivée ici.
       *[other] { $count } modifications de « { $laptop } » ne sont pas encore arrivées ici.
    }
exchange-missing-holders = Présentes sur : { $laptops }
exchange-missing-nobody = Aucun ordinateur en usage n’a encore indiqué qu’il les avait
exchange-missing-numbers = numéros { $first } à { $last }
exchange-missing-since = connu depuis { $at }
exchange-missing-attachments =
    { $count ->
        [one] Une pièce jointe n’est pas encore arrivée ou est endommagée.
       *[other] { $count } pièces jointes ne sont pas encore arrivées ou sont endommagées.
    }
exchange-missing-text = Écrivez une demande sur une clé USB. Tout ordinateur de l’équipe qui a ce qui manque peut la lire et répondre aussitôt.
exchange-missing-none = Pour autant que cet ordinateur le sache, rien ne manque ici. Une demande dit aux autres ce qui est ici.
exchange-ask-do = Écrire une demande
exchange-asked-title = Demande écrite
exchange-asked-text = Elle est petite et ne contient aucun dossier. Apportez-la à un autre ordinateur de l’équipe. Elle s’y lit comme un fichier d’échange.
exchange-asks-title = « { $laptop } » demande quelque chose
exchange-asks-text =
    Sur cet ordinateur se trouvent { $changes ->
        [0] aucune modification
        [one] une modification
       *[other] { $changes } modifications
    } et { $attachments ->
        [0] aucune pièce jointe
        [one] une pièce jointe
       *[other] { $attachments } pièces jointes
    } de ce qui est demandé. La réponse est un fichier d’échange pour toute l’équipe.
exchange-asks-nothing = Cet ordinateur n’a rien de ce qui manque là-bas. Reprenez la demande, pour que les prochains fichiers y correspondent.
exchange-answer-do = Choisir le dossier et répondre
exchange-answer-not = Ne pas répondre

# Today.
exchange-today-title = Échange
exchange-today-do = Aller à l’échange
exchange-today-new =
    { $count ->
        [one] Nouvel ordinateur dans l’équipe : { $laptops }
       *[other] Nouveaux ordinateurs dans l’équipe : { $laptops }
    }
exchange-today-new-do = Voir les ordinateurs
exchange-today-aside =
    { $count ->
        [one] Une modification d’un ordinateur exclu est mise de côté.
       *[other] { $count } modifications d’ordinateurs exclus sont mises de côté.
    }

# The laptops of the team.
laptop-heard = Dernières nouvelles
laptop-heard-never = pas encore
laptop-heard-here = ici
laptop-mine = celui-ci
laptop-new = nouveau
laptop-copied-title = Un ordinateur a été copié ou remis à un état antérieur
laptop-alike = { $laptop } · { $code }
laptop-new-text = Si un ordinateur vous est inconnu, prévenez tout de suite votre coordination.
laptop-rename = Renommer
laptop-rename-of = Renommer « { $laptop } »
laptop-rename-label = Nouveau nom

# Letting a laptop in, and handing over keys.
laptop-enrol-open = Admettre un ordinateur
laptop-enrol-text = N’admettez qu’un ordinateur qui se trouve à côté de vous. Il recevra tous les dossiers de l’équipe.
laptop-enrol-do = Admettre l’ordinateur
laptop-enrol-done = L’ordinateur « { $laptop } » est admis
laptop-enrol-next = Branchez la clé USB sur le nouvel ordinateur. Choisissez-y « J’ai le fichier de l’équipe », puis ce fichier :
laptop-enrol-next-digits = Le nouvel ordinateur demandera les chiffres de l’équipe. Les voici :
laptop-enrol-next-keys = Il manque encore les clés de { $name }. Cette personne déverrouille ici avec ses initiales et choisit « Transmettre mes clés ».
laptop-acts = Ce que l’on peut faire
laptop-keys-open = Transmettre mes clés
laptop-keys-title = Transmettre mes clés à « { $laptop } »
laptop-keys-text = Pour travailler aussi sur l’autre ordinateur et y lire vos notes scellées. Emportez vous-même la clé USB.
laptop-keys-passphrase = Votre phrase secrète sur cet ordinateur
laptop-keys-passphrase-hint = Elle confirme que c’est bien vous. Sans elle, personne n’ouvre le fichier là-bas non plus.
laptop-keys-do = Transmettre les clés
laptop-keys-done = Vos clés sont sur la clé USB
laptop-keys-next = Lisez ce fichier sur « { $laptop } ». S’il fait déjà partie de l’équipe : sous « Équipe », avec « Donner accès avec un fichier de clés ». S’il est en train de la rejoindre : avec le fichier de l’équipe. Tapez-y la phrase secrète que vous venez de taper.
laptop-request-label = Demande du nouvel ordinateur
laptop-request-hint = Le nom du fichier finit par .request
laptop-request-choose = Choisir la demande
laptop-request-laptop = Ordinateur
laptop-request-for = Pour
laptop-request-short = Initiales
laptop-request-nobody = personne dans l’équipe
laptop-request-mine = Ce sont vos propres initiales : vos clés sont transmises. Si l’ordinateur n’est pas le vôtre, arrêtez ici.
laptop-digits-label = Les 24 chiffres du nouvel ordinateur
laptop-target-label = Où mettre le fichier
laptop-target-choose = Choisir le dossier
laptop-done = Terminé

# Joining a team.
join-open = Rejoindre une équipe
join-open-text = Votre équipe travaille déjà avec Geleit. Cet ordinateur la rejoint.
join-ask-text = Cet ordinateur écrit une demande. Votre coordination l’admet ainsi dans l’équipe.
join-label = Nom de cet ordinateur
join-label-hint = Par exemple « Ordinateur Kaya » ou un numéro
join-short-hint = Vos initiales, exactement comme dans l’équipe
join-ask-do = Créer la demande
join-wait-title = La demande de cet ordinateur
join-wait-text = « { $laptop } » n’appartient encore à aucune équipe. Vous pouvez fermer Geleit et continuer plus tard.
join-digits-title = Les chiffres de cet ordinateur
join-steps-title = La suite
join-step-save = Enregistrez la demande sur une clé USB.
join-step-bring = Apportez la clé et l’ordinateur à votre coordination. Elle choisit « Admettre un ordinateur » et tape ces 24 chiffres.
join-step-back = Rebranchez la clé ici et choisissez « J’ai le fichier de l’équipe ».
join-save-do = Enregistrer la demande sur une clé
join-saved = Enregistré : { $file }
join-have-file = J’ai le fichier de l’équipe
join-drop = Jeter la demande
join-drop-title = Jeter la demande ?
join-drop-text = La demande « { $laptop } » est supprimée. Un fichier que l’équipe a écrit pour elle ne servira plus à rien. Aucun dossier n’est perdu.
join-drop-keep = Garder
join-reopen-text = Cet ordinateur attend d’être admis dans une équipe.
join-reopen-do = Ouvrir la demande
join-waiting = attend l’équipe
join-file-title = Rejoindre l’équipe
join-file-text = Choisissez ce que votre coordination a écrit.
join-file-label = Fichier de l’équipe
join-file-hint = Son nom commence par geleit
join-file-choose = Choisir le fichier
join-keys-label = Fichier avec vos clés
join-keys-hint = Nécessaire seulement si vous avez reçu un deuxième fichier. Son nom commence par keys
join-keys-choose = Choisir le fichier de clés
join-keys-passphrase-label = Phrase secrète des clés
join-keys-passphrase-hint = La phrase secrète de l’ordinateur sur lequel le fichier de clés a été créé
join-digits-label = Les 24 chiffres de l’équipe
join-passphrase-label = Phrase secrète de cet ordinateur
join-do = Rejoindre
exchange-look-erases-title = Ce fichier efface
exchange-look-erases = { $count ->
    [one] Deux personnes ont signé l’effacement d’une entrée qui se trouve encore ici. Une fois le fichier repris, elle aura aussi disparu de cet ordinateur pour toujours.
   *[other] Deux personnes ont signé l’effacement de { $count } entrées qui se trouvent encore ici. Une fois le fichier repris, elles auront aussi disparu de cet ordinateur pour toujours.
  }
exchange-taken-erased = { $count ->
    [one] Une entrée a été effacée
   *[other] { $count } entrées ont été effacées
  }, comme deux personnes l’ont signé.
exchange-taken-late = { $laptop } a écrit { $count ->
    [one] une modification
   *[other] { $count } modifications
  } sur ce qui est effacé ; elles ne sont pas reprises.
