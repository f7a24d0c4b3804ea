# Every erasure of the team: begun, held, done.
erasures-title = Effacements
erasures-hint = Ce dont on n’a plus besoin est d’abord bloqué sur tous les ordinateurs. L’effacement a lieu quand deux personnes ont signé.
erasures-open = Commencés
erasures-open-none = Aucun effacement n’est commencé. On le commence avec « Effacer … » auprès d’une personne, d’un accompagnement, d’une demande, d’un entretien ou d’une note.
erasures-entry-open = Regarder
erasures-entry-sign = Regarder et signer
erasures-entry-count =
    { $count ->
        [one] Une entrée
       *[other] { $count } entrées
    }
erasures-entry-silent =
    { $count ->
        [one] Ne sait pas encore que c’est bloqué : { $laptops }.
       *[other] Ne savent pas encore que c’est bloqué : { $laptops }.
    }
erasures-entry-blocked = Quelque chose l’empêche.
erasures-holds = Obligation de conserver
erasures-done = Effacé
erasures-done-none = Rien n’a encore été effacé.
erasures-done-line =
    { $at } : { $what }, { $count ->
        [one] une entrée
       *[other] { $count } entrées
    }. Motif : { $reason }. Ont signé : { $by }.
erasures-done-without =
    { $count ->
        [one] Un ordinateur n’a pas été attendu.
       *[other] { $count } ordinateurs n’ont pas été attendus.
    }

# A look at what would go, before anybody begins.
erasing-of = Effacer : { $what }
erasing-begun-notice = C’est bloqué jusqu’à l’effacement
erasing-begun-text = Jusque-là, on peut seulement regarder. L’effacement peut être abandonné tant que deux personnes n’ont pas signé.
erasing-begun-to = Voir l’effacement
erasing-begun-done = Bloqué. Les autres ordinateurs l’apprennent au prochain échange.
erasing-goes-title = Ce qui sera effacé
erasing-goes-count =
    { $count ->
        [one] Une entrée.
       *[other] { $count } entrées.
    }
erasing-goes-with = Les pièces jointes, tous les brouillons qui s’y rapportent et ce que la recherche en sait sont effacés aussi.
erasing-stays-title = Ce qui reste
erasing-stays-hint = Il y est aussi question d’autres personnes. Là où était mentionné ce qui est effacé, on lira seulement « effacé le … ».
erasing-more =
    { $count ->
        [one] Une autre entrée ne figure pas ici.
       *[other] { $count } autres entrées ne figurent pas ici.
    }
erasing-blocks-title = Ce qui l’empêche
erasing-blocks-text = Tant que cela subsiste, rien ne peut être effacé.
erasing-block-held = Concerne aussi d’autres : { $what }
# Of an erasing that was begun: a laptop that had not heard of it wrote more.
erasing-block-came = Ajouté après le début : { $what }
erasing-block-came-do = Abandonnez l’effacement et recommencez-le. Ce qui n’appartient qu’à cela est alors effacé aussi ; l’aperçu indique ce qui concerne aussi d’autres.
erasing-block-hold = Doit être conservé : { $what }
erasing-block-handover = Une passation attend encore sa réponse : { $what }
erasing-with-title = Qui d’autre faut-il effacer ?
erasing-with-text = Ces personnes figurent dans ce qui empêche l’effacement. Celles que vous cochez sont effacées avec tout ce qui ne concerne qu’elles.
erasing-with = Effacer aussi { $name }
erasing-warnings-title = Encore ouvert
erasing-warnings-text = Cela n’empêche pas d’effacer. Vérifiez si c’est réglé.
erasing-warning-case-open = Pas encore clos : { $what }
erasing-warning-application-open = Pas encore décidé : { $what }
erasing-warning-due = { $due } le { $day } : { $what }
erasing-means-title = Comment se passe l’effacement
erasing-means-lock = D’abord, tout est bloqué : ici tout de suite, sur les autres ordinateurs au prochain échange. Plus personne n’y écrit. Jusqu’à l’effacement, on peut l’abandonner.
erasing-means-sign = Quand tous les ordinateurs le savent, deux personnes de la coordination ou de la protection des données signent, chacune à son poste. La deuxième signature efface.
erasing-means-gone = Les autres ordinateurs effacent au prochain échange. Les anciens fichiers d’échange ne ramènent rien.
erasing-means-backup = Une sauvegarde plus ancienne ne ramène rien si une liste plus récente de ce qui a été effacé se trouve à côté d’elle ou sur l’ordinateur. Sans cette liste, tout revient : jusqu’au prochain échange avec l’équipe, et sans échange pour toujours. Détruisez donc les sauvegardes après 90 jours. Sans liste plus récente, Geleit n’en restaure de plus anciennes que si quelqu’un le confirme expressément.
erasing-beyond = Geleit n’atteint ni le papier, ni les fichiers déjà transmis ou enregistrés ailleurs. Détruisez vous-même ce qui se trouve dans vos classeurs. Demandez-le à ceux qui ont reçu quelque chose.
erasing-reason = Pourquoi effacer ?
erasing-begin = Bloquer et commencer l’effacement
erasing-begin-only = La coordination et la protection des données peuvent commencer.
erasing-begin-sure = Bloquer et commencer l’effacement ?
erasing-begin-text =
    { $count ->
        [one] Une entrée sera bloquée.
       *[other] { $count } entrées seront bloquées.
    } Rien n’est encore effacé : il manque deux signatures, et jusque-là on peut l’abandonner.
erasing-keep = Ne pas effacer

# A note of one's own.
erasing-own = Votre propre note
erasing-own-hint = Vous avez écrit cette note. Vous pouvez l’effacer sans autre signature et tout de suite.
erasing-own-do = Effacer la note
erasing-own-sure = Effacer la note pour toujours ?
erasing-own-text = La note disparaît avec toutes ses versions : ici tout de suite, sur les autres ordinateurs au prochain échange. On ne peut pas revenir en arrière. Les sauvegardes plus anciennes la contiennent encore : détruisez-les.
erasing-own-done = La note est effacée.
erasing-reason-own = note personnelle

# What must be kept for now.
erasing-hold-open = Inscrire une obligation de conserver
erasing-hold-title = Inscrire une obligation de conserver
erasing-hold-text = Tant qu’elle existe, personne ne peut effacer cela. Pour une personne, elle vaut pour tout ce où cette personne figure.
erasing-hold-reason = Pourquoi faut-il le conserver ?
erasing-hold-note = Remarque
erasing-hold-note-hint = Par exemple un numéro de dossier.
erasing-hold-do = Inscrire
erasing-hold-set = L’obligation de conserver est inscrite.
erasing-hold-lift = Lever
erasing-hold-sure = Lever l’obligation de conserver ?
erasing-hold-lift-text = On pourra de nouveau effacer : { $what }
erasing-hold-stays = La maintenir
erasing-hold-lifted = L’obligation de conserver est levée.

# One that was begun.
erasure-begun-by = Commencé par { $by }, { $at }. Motif : { $reason }.
erasure-signed-none = Personne n’a encore signé.
erasure-signed = A signé : { $names }. Il manque la deuxième signature.
erasure-silent-title = Ces ordinateurs ne savent pas encore que c’est bloqué
erasure-silent-text = Quelqu’un peut encore y écrire, et ce serait perdu à l’effacement. Échangez avec eux.
erasure-silent-without = Lesquels ne pas attendre ?
erasure-silent-hint = Ne cochez que les ordinateurs qu’on ne peut plus joindre. L’effacement indique que personne ne les a attendus.
erasure-silent-none = Tous les ordinateurs savent que c’est bloqué.
erasure-silent-rest = Tous les autres ordinateurs savent que c’est bloqué.
erasure-silent-left = On n’attend pas : { $laptops }.
erasure-sign = Signer
erasure-sign-second = Signer et effacer
erasure-sign-not = Pas encore
erasure-sign-only = La coordination et la protection des données peuvent signer et abandonner.
erasure-sign-other = Vous avez signé. Une deuxième personne doit maintenant signer à son poste.
erasure-sign-waits = On ne peut signer que si plus rien ne l’empêche et si tous les ordinateurs savent que c’est bloqué ou sont exceptés.
erasure-sign-sure =
    { $count ->
        [one] Signer pour qu’une entrée soit effacée ?
       *[other] Signer pour que { $count } entrées soient effacées ?
    }
erasure-sign-text = Vous répondez de votre nom que cette liste peut être effacée. Elle ne le sera que lorsqu’une deuxième personne aura signé. Votre signature reste valable, même si votre fonction prend fin plus tard.
erasure-sign-second-sure =
    { $count ->
        [one] Effacer une entrée pour toujours ?
       *[other] Effacer { $count } entrées pour toujours ?
    }
erasure-sign-second-text = Votre signature efface : ici tout de suite, sur les autres ordinateurs au prochain échange. Personne ne peut revenir en arrière. Les sauvegardes plus anciennes contiennent encore tout : détruisez-les.
erasure-signed-own = Vous avez signé. Les autres ordinateurs l’apprennent au prochain échange.
erasure-done-title = Effacé
erasure-done-text = Deux personnes ont signé. Les autres ordinateurs effacent au prochain échange.
erasure-call-off = Abandonner l’effacement
erasure-call-off-not = Ne pas abandonner
erasure-call-off-sure = Abandonner l’effacement ?
erasure-call-off-text = Les entrées sont de nouveau ouvertes : ici tout de suite, sur les autres ordinateurs au prochain échange. Pour les effacer quand même, il faut recommencer. Une première signature ne compte alors plus.
erasure-called-off = L’effacement est abandonné.

# What a thing is.
erasing-kind-person = Personne
erasing-kind-case = Accompagnement
erasing-kind-application = Demande
erasing-kind-contact = Entretien
erasing-kind-note = Note
erasing-kind-release = Accord
erasing-kind-aside = Mis de côté, d’un ordinateur exclu
erasing-kind-disclosure = Communication
erasing-kind-household = Ménage
erasing-kind-handover = Passation
erasing-kind-hold = Obligation de conserver
erasing-kind-gone = Effacé

# Backups that still hold what was erased: after writing one, and before an old one comes back.
backup-outdated =
    { $count ->
        [one] Le même dossier contient encore une sauvegarde de plus de 90 jours. Elle contient aussi ce qui a été effacé depuis. Détruisez-la.
       *[other] Le même dossier contient encore { $count } sauvegardes de plus de 90 jours. Elles contiennent aussi ce qui a été effacé depuis. Détruisez-les.
    }
start-restore-despite = Je le sais : ce qui a été effacé après cette sauvegarde peut revenir. La restaurer quand même.

# In the history and the record of accesses.
page-about-legal-hold = Obligation de conserver
page-about-erasure-begun = Effacement
page-about-erasure-called-off = Abandon de l’effacement
page-act-erasure-list = Effacements vus
page-act-erasure-look = Regardé ce qui serait effacé
page-act-erasure-begin = Effacement commencé
page-act-erasure-call-off = Effacement abandonné
page-act-erasure-open = Effacement ouvert
page-act-erasure-sign = Effacement signé
page-act-erasure-own = Note personnelle effacée
page-act-erasure-hold = Obligation de conserver inscrite
page-act-erasure-lift-hold = Obligation de conserver levée
