# A laptop is shut out: what happens then, in plain words, before anybody decides.
laptop-out-open = Exclure
laptop-out-place = Exclure un ordinateur
laptop-out-of = Exclure « { $laptop } »
laptop-out-keeps = Ce qu’il a écrit et qui est arrivé ici compte toujours. Dernières nouvelles : { $at }.
laptop-out-keeps-none = Rien de cet ordinateur n’est encore arrivé ici.
laptop-out-later = Ce qu’il a écrit d’autre ou écrira encore est mis de côté. La coordination le parcourt et admet ce qui est juste.
laptop-out-files = Il ne peut plus lire les nouveaux fichiers d’échange.
laptop-out-wipe = On ne peut pas l’effacer à distance. La phrase secrète et le chiffrement du disque protègent ce qu’il contient.
laptop-out-passphrase = Qui y travaillait et utilise ailleurs la même phrase secrète doit l’y changer, sous « Réglages ».
laptop-out-opened = S’il était déverrouillé ou si quelqu’un connaît la phrase secrète, tout son contenu a pu être lu. Prévenez tout de suite la personne chargée de la protection des données.
laptop-out-reason = Pourquoi est-il exclu ?
laptop-out-reason-lost = perdu
laptop-out-reason-stolen = volé
laptop-out-reason-retired = mis hors service
laptop-out-source = Issus de lui, par une sauvegarde ou une copie : { $laptops }. C’est l’ancien appareil qui est exclu.
laptop-out-copied = Cet ordinateur écrit en deux versions, par exemple parce qu’il a été copié ou remis à un état antérieur. Les deux seront exclues.
laptop-out-copies = Quelles copies exclure avec lui ?
laptop-out-copies-hint = Ces ordinateurs viennent de la même base. Ceux que vous ne cochez pas restent dans l’équipe.
laptop-out-copy = { $laptop }, dernières nouvelles : { $heard }
laptop-out-next = Continuer
laptop-out-sure = Exclure « { $laptop } » pour toujours ?
laptop-out-because = Motif : { $reason }.
laptop-out-sure-text =
    { $count ->
        [0] Cela ne peut pas être annulé. Si l’ordinateur réapparaît, il rejoint l’équipe comme un nouveau.
        [one] Une copie est exclue avec lui. Cela ne peut pas être annulé. Un ordinateur qui réapparaît rejoint l’équipe comme un nouveau.
       *[other] { $count } copies sont exclues avec lui. Cela ne peut pas être annulé. Un ordinateur qui réapparaît rejoint l’équipe comme un nouveau.
    }
laptop-out-keep = Ne pas exclure
laptop-out-done = « { $laptop } » est exclu
laptop-out-done-text = Les autres ordinateurs l’apprennent au prochain échange. Le mieux est d’en faire un tout de suite.
laptop-out-card = Il peut ouvrir les fichiers que d’autres services scellent pour votre carte. Faites une nouvelle carte et donnez-la à ces services.
laptop-out-card-do = Ouvrir la carte du service

# The laptops that are out, in the list of the team.
laptop-outs-title = Ordinateurs exclus
laptop-out-since = { $reason }, exclu le { $at }
laptop-aside =
    { $count ->
        [0] Rien n’est mis de côté.
        [one] Une modification est mise de côté.
       *[other] { $count } modifications sont mises de côté.
    }
laptop-review-open = Parcourir
laptop-review-only = La coordination peut parcourir et admettre.

# In the list of what laptops disagree about: one line per laptop.
laptop-aside-title = Mis de côté
laptop-aside-text = Tant que personne ne les admet, ces modifications ne comptent pas. Tout le monde peut continuer à travailler.
laptop-aside-line =
    { $count ->
        [one] { $laptop } : une modification attend que quelqu’un la parcoure.
       *[other] { $laptop } : { $count } modifications attendent que quelqu’un les parcoure.
    }

# Looking through what one laptop wrote.
laptop-review-title = Parcourir
laptop-review-of = Parcourir : { $laptop }
laptop-review-back = Vers les ordinateurs de l’équipe
laptop-review-text = Ces modifications sont arrivées alors que l’ordinateur était déjà exclu. Demandez à qui y travaillait si elles sont justes.
laptop-review-leave = Ce que vous n’admettez pas reste de côté et conservé. Vous n’avez rien à faire pour cela.
laptop-review-none = Rien de cet ordinateur n’est mis de côté.
laptop-review-changes =
    { $count ->
        [one] Une modification
       *[other] { $count } modifications
    }
laptop-review-span = du { $from } au { $to }
laptop-review-by = par { $by }, d’après l’ordinateur
laptop-review-lines = Ce qui a été écrit
laptop-review-deleted = supprimé
laptop-review-restored = rétabli
laptop-review-sealed = Le texte scellé n’est pas montré ici.
laptop-review-unread = Cette version de Geleit ne peut pas tout en montrer.
laptop-review-all-lines =
    { $count ->
        [one] Montrer la seule indication
       *[other] Montrer les { $count } indications
    }
laptop-review-further =
    { $count ->
        [one] Une autre indication n’est pas montrée ici.
       *[other] { $count } autres indications ne sont pas montrées ici.
    }
laptop-review-some = Admettre ce qui est coché ({ $count })
laptop-review-all = Tout admettre
laptop-review-sure-some =
    { $count ->
        [one] Admettre un élément ?
       *[other] Admettre { $count } éléments ?
    }
laptop-review-sure-all =
    { $count ->
        [one] Admettre le seul élément ?
       *[other] Admettre les { $count } éléments ?
    }
laptop-review-sure-text = Ces entrées compteront alors sur tous les ordinateurs. On ne peut pas revenir là-dessus, mais chaque indication peut être rectifiée ensuite.
laptop-review-do = Admettre
laptop-review-keep = Pas encore
laptop-review-done = Admis. Les autres ordinateurs l’apprennent au prochain échange.

# Fields that only facts have, in the words of the review.
laptop-field-by-user = Saisi par
laptop-field-at = Saisi le
laptop-field-entered-at = Saisi le
laptop-field-author = Écrit par
laptop-field-on-day = Jour
laptop-field-from-day = À partir du
laptop-field-user = Qui
laptop-field-person = Personne
laptop-field-other = Autre personne
laptop-field-partner = Service
laptop-field-partner-name = Service
laptop-field-reason = Motif
laptop-field-note = Remarque
laptop-field-number = Numéro
laptop-field-part = Rôle
laptop-field-kind = Nature
laptop-field-answer = Réponse
laptop-field-how = Comment
laptop-field-channel = Voie
laptop-field-ground = Fondement
laptop-field-what = Quoi
laptop-field-outcome = Résultat
laptop-field-reader = Qui peut lire
laptop-field-second = Deuxième personne
laptop-field-count = Nombre

# Who works here: warnings, tasks, who left.
user-list-acts = Ce qu’on peut faire
user-list-renewed = nouvelles clés depuis le { $at }
user-few-title = Trop peu de personnes à la coordination
user-few-text = Si une personne est absente, plus personne ne peut admettre ni exclure d’ordinateurs. Une équipe a besoin de deux personnes à la coordination.
user-officer-title = Personne n’a le rôle Protection des données
user-officer-text = Personne ne lit alors le journal des accès. La coordination peut nommer quelqu’un.
user-former-title = Anciens membres de l’équipe
user-leavers-title = Plus dans l’équipe, mais encore un accès ici
user-leavers-text = Ces personnes ne peuvent plus déverrouiller ici. Mais leur phrase secrète ou leur fiche ouvre encore une copie des fichiers de cet ordinateur ou une sauvegarde. Chaque autre ordinateur le dit pour lui-même.
user-leavers-keys = Avec l’accès, leurs clés partent aussi d’ici. Si elles ne sont nulle part ailleurs, ce que seule cette personne pouvait lire reste fermé pour toujours.
user-leavers-ask = Demandez à la coordination de retirer l’accès sur cet ordinateur.
user-leavers-today =
    { $count ->
        [one] Une personne n’est plus dans l’équipe et a encore un accès sur cet ordinateur.
       *[other] { $count } personnes ne sont plus dans l’équipe et ont encore un accès sur cet ordinateur.
    }
user-today-open = Voir l’équipe
user-rename-open = Changer mon nom
user-rename-title = Votre nom et vos initiales
user-rename-text = Vous apparaîtrez ainsi dans Geleit. Les papiers imprimés ne changent pas. Les autres ordinateurs l’apprennent au prochain échange.
user-rename-done = Votre nom a été changé.
user-tasks-place = Attribuer les rôles dans l’équipe
user-tasks-open = Rôles
user-tasks-of = Rôles de { $name }
user-tasks-self = Personne ne peut mettre fin à son propre rôle. Demandez à quelqu’un d’autre de la coordination.
user-task-coordinator = Admet et exclut des ordinateurs, ajoute des collègues, attribue les rôles et signe les effacements.
user-task-data-protection = Lit le journal des accès et signe les effacements.
user-appoint-coordinator = Nommer à la coordination
user-appoint-data-protection = Nommer à la protection des données
user-end-coordinator = Mettre fin à la coordination
user-end-data-protection = Mettre fin à la protection des données
user-end-team = Retirer de l’équipe
user-end-team-title = Quitte l’équipe
user-end-team-explained = Ce que cette personne a écrit reste. Les notes scellées qu’elle seule peut lire restent scellées. Elle ne peut plus déverrouiller un ordinateur qui l’a appris par l’échange. Son accès y reste jusqu’à ce que la coordination le retire.
user-end-team-cases =
    { $count ->
        [one] { $name } est référent·e d’un accompagnement ouvert. Il figurera ensuite chez tout le monde, à la page « Aujourd’hui », parmi ceux sans référent·e.
       *[other] { $name } est référent·e de { $count } accompagnements ouverts. Ils figureront ensuite chez tout le monde, à la page « Aujourd’hui », parmi ceux sans référent·e.
    }
user-end-two = Pour quelqu’un de la coordination, deux autres doivent être d’accord : d’abord vous, puis une deuxième personne sur son ordinateur.
user-end-sheet = Moins de trois personnes coordonnent. La fiche du service remplace donc le deuxième accord.
user-sure-appoint-coordinator = Nommer { $name } à la coordination ?
user-sure-appoint-data-protection = Nommer { $name } à la protection des données ?
user-sure-appoint-text = Le rôle vaut sur tous les ordinateurs dès qu’ils l’apprennent par l’échange.
user-sure-appoint-two = On ne peut ensuite mettre fin à la coordination que si deux autres sont d’accord, ou avec la fiche du service.
user-sure-end-coordinator = Mettre fin à la coordination de { $name } ?
user-sure-end-data-protection = Mettre fin au rôle Protection des données de { $name } ?
user-sure-end-team = Retirer { $name } de l’équipe ?
user-sure-end-text = La personne reste dans l’équipe et continue à travailler. Seul ce rôle prend fin.
user-sure-end-final = Cela ne peut pas être annulé.
user-changed = C’est changé. Les autres ordinateurs l’apprennent au prochain échange.
user-waits = Proposé. Une deuxième personne de la coordination doit maintenant être d’accord.

# What waits for a second person.
user-proposals-title = Attend un deuxième accord
user-proposal-coordinator = Fin de la coordination de { $name }
user-proposal-data-protection = Fin du rôle Protection des données de { $name }
user-proposal-team = Départ de { $name } de l’équipe
user-proposal-by = proposé par { $by }, { $at }
user-proposal-who = Quelqu’un d’autre de la coordination peut donner son accord.
user-proposal-falls = Ne serait plus valable : { $what }.
user-falling-user = { $name } dans l’équipe
user-falling-role = rôle de { $name }
user-falling-laptop = ordinateur « { $name } » dans l’équipe
user-falling-label = nom « { $name } » d’un ordinateur
user-falling-out = ordinateur « { $name } » exclu
user-falling-admitted = saisies de nouveau admises
user-agree-open = Donner son accord
user-agree-of = Donner son accord : { $what }

# The sheet of the office decides where too few coordinate.
user-root-code = Code de la fiche du service
user-root-away = La fiche se trouve à la direction. Remettez-la ensuite dans une nouvelle enveloppe.
user-root-open = Nommer avec la fiche du service
user-root-title = Nommer quelqu’un à la coordination
user-root-text = Cette fiche nomme quand personne ne coordonne plus ou que la coordination est injoignable.
user-root-who = Qui doit coordonner ?
user-root-do = Nommer
# In the audit.
page-act-user-appoint-by-sheet = Nommé à la coordination avec la fiche du service

# The list of the laptops, and what stands under it.
laptop-list-label = Ordinateurs de l’équipe
laptop-name = Nom
laptop-since = Dans l’équipe depuis
laptop-gone = plus utilisé
laptop-copied = copié ou remis à un état antérieur
laptop-copied-text = « { $laptop } » écrit en deux versions. Rien n’est perdu. Sur chaque appareil de ce nom, lisez un fichier d’échange de l’équipe ; elles se séparent alors d’elles-mêmes.
laptop-alike-hint = Plusieurs ordinateurs portent le même nom. Sur l’ordinateur lui-même, cette liste indique « celui-ci » à côté de son code. Donnez-leur ensuite des noms différents.
laptop-new-title = Nouveau dans l’équipe : { $laptops }
laptop-team-digits-title = Les chiffres de l’équipe
laptop-team-digits-text = Lisez ces 24 chiffres à voix haute quand un nouvel ordinateur rejoint l’équipe. Tapez-les là-bas d’après l’écran, pas d’après un message.
laptop-add-title = Un nouvel ordinateur
laptop-add-text = Sur le nouvel ordinateur, choisissez « Rejoindre une équipe » et enregistrez la demande sur une clé USB.
laptop-add-only = Seule la coordination admet des ordinateurs.
laptop-goes-on = continue « { $laptop } »
# A laptop goes on from another's data, restored from a backup or copied: on the first screen, in the list, and before a file is taken over.
laptop-restored = Restauré depuis une sauvegarde, ou copié : { $laptops }
laptop-restored-text = Si personne d’entre vous ne l’a fait, prévenez tout de suite votre coordination. Si l’ancien appareil est perdu, elle l’exclut sous « Ordinateurs ».
