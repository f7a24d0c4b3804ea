# Giving a colleague the sealed notes of a case.
note-share-open = Transmettre des notes scellées
note-share-text = Qui remplace ne peut pas lire d’office les notes restreintes. Vous transmettez ce que vous lisez vous-même. Les notes personnelles ne sont jamais transmises.
note-share-who = À qui ?
note-share-restricted =
    { $count ->
        [0] Il n’y a pas de nouvelle note restreinte pour { $name }.
        [one] { $name } pourra lire une note restreinte de cet accompagnement.
       *[other] { $name } pourra lire { $count } notes restreintes de cet accompagnement.
    }
note-share-entrusted = Notes qui vous ont été confiées
note-share-entrusted-hint = Seul ce que vous cochez est transmis. Demandez d’abord à la personne qui vous l’a confié.
note-share-entrusted-line = { $day }, { $persons } : { $line }
note-share-none = Il n’y a rien à transmettre ici à { $name }.
note-share-empty = Cet accompagnement n’a pas de notes restreintes.
note-share-known =
    { $count ->
        [one] Cette personne peut déjà lire une note restreinte.
       *[other] Cette personne peut déjà lire { $count } notes restreintes.
    }
note-share-closed =
    { $count ->
        [one] Il y a une note restreinte que vous ne pouvez pas lire non plus.
       *[other] Il y a { $count } notes restreintes que vous ne pouvez pas lire non plus.
    }
note-share-do =
    { $count ->
        [0] Transmettre des notes
        [one] Transmettre une note
       *[other] Transmettre { $count } notes
    }
note-share-sure =
    { $count ->
        [one] Transmettre une note à { $name } ?
       *[other] Transmettre { $count } notes à { $name } ?
    }
note-share-sure-text = Cela ne peut pas être annulé, car personne n’oublie ce qui a été lu.
note-share-verb = Transmettre
note-share-done =
    { $count ->
        [one] { $name } peut lire une note de plus. Les autres ordinateurs l’apprennent au prochain échange.
       *[other] { $name } peut lire { $count } notes de plus. Les autres ordinateurs l’apprennent au prochain échange.
    }

# Opening notes with the records key: two people, a reason, and everybody sees it.
records-text = La clé des dossiers est dans l’enveloppe fermée. Elle sert quand il n’y a plus personne qui peut lire les notes.
records-counts = Scellées pour elle : { $restricted } notes restreintes, { $entrusted } confiées.
records-none = Rien n’est scellé ici pour la clé des dossiers. Laissez l’enveloppe fermée.
records-nobody = Il faut une deuxième personne qui a accès à cet ordinateur. Pour l’instant, vous seul·e y travaillez.
records-seen = Faites venir une deuxième personne. Ensuite, toute l’équipe verra toujours dans ce dossier qui a utilisé la clé et pourquoi.
records-code-label = Groupes de la fiche des dossiers
records-code-hint = Les sept groupes, majuscules ou minuscules, avec ou sans espaces
records-second-label = Deuxième personne
records-passphrase-label = Phrase secrète de la deuxième personne
records-passphrase-hint = Cette personne tape elle-même, à l’abri des regards, sa phrase secrète de cet ordinateur
records-reason-label = Pourquoi est-ce nécessaire ?
records-reason-hint = Toute l’équipe le lit. N’écrivez rien qui vienne des notes.
records-do = Ouvrir ensemble
records-back = Retour au dossier
records-opened =
    { $count ->
        [one] Une note est ouverte
       *[other] { $count } notes sont ouvertes
    }
records-opened-text = Elles ne se lisent ici que maintenant. Quand vous quittez cette page, elles sont de nouveau fermées. Mettez la fiche dans une nouvelle enveloppe.
records-closed =
    { $count ->
        [one] Une autre note ne s’est pas ouverte avec cette clé.
       *[other] { $count } autres notes ne se sont pas ouvertes avec cette clé.
    }
records-away = Lecture terminée, refermer

# New keys for a worker.
user-renew-title = Phrase secrète oubliée et fiche introuvable
user-renew-text = De nouvelles clés redonnent accès. Ce que seules les anciennes ouvraient reste fermé.
user-renew-open = Donner de nouvelles clés
user-renew-of = Nouvelles clés pour { $name }
user-renew-first = Cherchez d’abord ensemble la fiche de secours. Avec elle, rien n’est perdu.
user-renew-other = Si cette personne peut encore déverrouiller un autre ordinateur de l’équipe, rien n’est perdu non plus : un fichier de clés venu de là lui redonne accès ici.
user-renew-means = S’il ne reste ni l’une ni l’autre
user-renew-stays = Le nom, les initiales et les rôles restent, comme tout ce qui a été écrit et chaque signature.
user-renew-closed = Au début, les nouvelles clés n’ouvrent pas les notes scellées. Les collègues peuvent transmettre ce qu’ils lisent aussi.
user-renew-drafts = Les brouillons sur cet ordinateur sont perdus, car ils sont scellés avec les anciennes clés.
user-renew-own = Plus rien n’ouvre les notes personnelles de cette personne.
user-renew-seen = La liste de l’équipe dit depuis quand cette personne a de nouvelles clés.
user-renew-hand-over = Passez maintenant l’ordinateur : { $name } tape deux fois la même chose, à l’abri des regards.
user-renew-again = Nouvelle phrase secrète, une deuxième fois
user-renew-apart = Les deux saisies sont différentes. Rien n’a encore été changé.
user-renew-do = Créer les clés
user-renew-done = { $name } a de nouvelles clés
user-renew-shared =
    { $count ->
        [one] Quelqu’un d’autre lit aussi une note et peut la transmettre de nouveau dans l’accompagnement.
       *[other] Des collègues lisent aussi { $count } notes et peuvent les transmettre de nouveau dans l’accompagnement.
    }
user-renew-records =
    { $count ->
        [one] Seule la clé des dossiers ouvre encore une note.
       *[other] Seule la clé des dossiers ouvre encore { $count } notes.
    }
user-renew-personal =
    { $count ->
        [one] Une note personnelle est perdue. Plus rien ne l’ouvre.
       *[other] { $count } notes personnelles sont perdues. Plus rien ne les ouvre.
    }
user-renew-nothing = Aucune note n’est perdue.
user-renew-elsewhere = Les autres ordinateurs ont encore les anciennes clés. Il y faut un fichier avec les nouvelles. Les brouillons qui s’y trouvent doivent d’abord être terminés : ensuite, plus rien ne les ouvre.

# Another key for the store.
rekey-title = Nouvelle clé pour les données
rekey-text = Nécessaire si un inconnu peut avoir une copie des fichiers et une phrase secrète. Les phrases secrètes et fiches de l’équipe restent valables. Qui n’en fait plus partie perd son accès ici.
rekey-open = Changer la clé des données
rekey-sure = Changer la clé des données ?
rekey-sure-text = Toutes les données sont copiées et contrôlées. Cela peut durer des minutes, et personne ne peut travailler ici pendant ce temps. Jusqu’à la fin vous pouvez annuler, et tout reste comme avant.
rekey-wait = Tant que ce n’est pas fini, personne ne peut travailler ici. Si vous annulez, tout reste comme avant.
rekey-done = Les données ont une nouvelle clé
rekey-backups = Les anciennes sauvegardes s’ouvrent comme avant. Écrivez-en une nouvelle et détruisez les anciennes.
