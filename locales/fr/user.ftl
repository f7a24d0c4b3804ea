# The team.
user-list-label = Utilisatrices et utilisateurs
user-list-name = Nom
user-list-short = Initiales
user-list-roles = Rôles
user-list-laptop = Ordinateur
user-list-here = celui-ci
user-list-elsewhere = un autre
user-list-hint = Les nouveaux utilisateurs sont ajoutés ici, sur cet ordinateur, et tapent eux-mêmes leur phrase secrète.
user-list-hint-other = La coordination ajoute les nouveaux utilisateurs.
user-role-worker = Accompagnement
user-role-coordinator = Coordination
user-role-data-protection = Protection des données
user-role-coordinator-explained = Coordination : ajoute des utilisateurs
user-role-data-protection-explained = Protection des données : lit le journal des accès

# Adding a user.
user-add-open = Ajouter un utilisateur
user-add-title = Ajouter un utilisateur
user-add-hand-over = Passez maintenant l’ordinateur : la nouvelle personne tape elle-même sa phrase secrète, à l’abri des regards.
user-add-save = Ajouter
user-roles-legend = Rôles particuliers
user-name-label = Votre nom
user-add-name = Nom de la nouvelle personne
user-short-label = Initiales
user-short-hint = Visibles à l’écran avant le déverrouillage, par exemple SK
user-passphrase-of-new = Phrase secrète de la nouvelle personne
user-arrived-title = { $name } peut maintenant se connecter ici
user-arrived-text = Au premier déverrouillage avec { $short }, une fiche avec un code attend sous « Aujourd’hui ». Elle n’appartient qu’à cette personne : à recopier ou à imprimer.
user-arrived-later = Plus tard

# A colleague of another laptop.
user-bring-open = Donner accès avec un fichier de clés
user-bring-title = Donner accès à une personne avec un fichier de clés
user-bring-text = Pour les collègues qui travaillent déjà sur un autre ordinateur de l’équipe. Ils y ont écrit un fichier sous « Ordinateurs de l’équipe » avec « Transmettre mes clés ».
user-bring-hint = Le nom commence par keys
user-bring-passphrase-hint = Cette personne saisit elle-même la phrase secrète de l’autre ordinateur. Elle vaut ensuite aussi ici et peut être changée dans les réglages.
user-bring-drafts =
    { $count ->
        [one] Sinon, un de vos brouillons sera perdu
       *[other] Sinon, { $count } de vos brouillons seront perdus
    }
user-bring-drafts-text = Les brouillons de cet ordinateur sont scellés avec vos anciennes clés. Les nouvelles ne les ouvrent pas. Terminez-les d’abord.
user-bring-drafts-do = Voir les brouillons
user-bring-do = Donner accès

# A way in on this laptop ends.
user-remove-title = Ne travaille plus sur cet ordinateur
user-remove-text = L’accès sur cet ordinateur prend fin. Rien ne change dans l’équipe et sur les autres ordinateurs.
user-remove-key = En même temps les données reçoivent une nouvelle clé, car une ancienne copie de l’accès les ouvrirait encore. Cela prend un moment. Qui n’est plus dans l’équipe perd aussi son accès sur cet ordinateur.
user-remove-open = Retirer l’accès
user-remove-of = Retirer l’accès de { $name } sur cet ordinateur
user-remove-done = { $name } n’a plus d’accès sur cet ordinateur.

# Recovery sheets: paper only, never a file.
user-sheets-count = Fiche { $number } sur { $count }
user-sheet-personal-title = Votre fiche personnelle
user-sheet-personal-text = Ce code ouvre la base et vos notes protégées si vous oubliez la phrase secrète. Gardez-le chez vous ou dans un coffre, jamais avec l’ordinateur.
user-sheet-office-title = La fiche du service
user-sheet-office-text = Ce code permet de restaurer une sauvegarde de cet ordinateur. Pour l’ouvrir ensuite, il faut une phrase secrète ou une fiche personnelle. Gardez ce code dans le coffre de la direction. Il détermine aussi qui coordonne quand trop peu de personnes le font.
user-sheet-records-title = La fiche des dossiers
user-sheet-records-text = Cette clé appartient aux notes restreintes et confiées. Elle les garde lisibles lorsqu’il n’y a plus personne pour les lire. Elle n’ouvre pas la base. Sa place est dans une enveloppe fermée à part, séparée de la fiche du service. Seules deux personnes ensemble l’ouvrent.
user-sheet-copied = Recopiez les groupes à la main ou imprimez-les. Ne photographiez pas l’écran.
user-sheet-ready = J’ai la fiche
user-sheet-printer = Imprimante
user-sheet-print = Imprimer
user-sheet-sent = Envoyée à l’imprimante. Allez la chercher tout de suite.
user-sheet-prove-text = Prenez votre fiche et recopiez ces deux groupes.
user-sheet-group = Groupe { $number }
user-sheet-prove = Confirmer la fiche
user-sheet-show = Montrer encore une fois
