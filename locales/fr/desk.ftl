# Unlocking.
desk-unlock-title = Déverrouiller
desk-stores-legend = Base de données
desk-store-demo = Exercice
desk-user-label = Qui êtes-vous ?
desk-passphrase-label = Phrase secrète
desk-demo-passphrase = La phrase secrète de toutes les données d’exercice : { $passphrase }
desk-unlock-do = Déverrouiller
desk-unlock-busy = Déverrouillage …
desk-forgotten = Phrase secrète oubliée ?
desk-other-store = Autre base, nouvelle équipe, sauvegarde

# The recovery code.
desk-recover-title = Phrase secrète oubliée
desk-recover-text = Saisissez le code de votre fiche de secours. Vous définirez ensuite une nouvelle phrase secrète.
desk-recover-do = Ouvrir avec le code
desk-recover-opened = Le code est juste. Vos données sont là. Définissez maintenant une nouvelle phrase secrète.
desk-recover-none = Sans phrase secrète et sans fiche, personne ne peut ouvrir les données, pas même l’éditeur. La fiche du service ne restaure qu’une sauvegarde. Demandez à votre coordination s’il existe une autre solution.
desk-code-label = Code de secours
desk-code-hint = Majuscules ou minuscules, avec ou sans espaces
desk-passphrase-new = Nouvelle phrase secrète
desk-passphrase-set = Définir la phrase secrète

# Choosing a passphrase.
desk-passphrase-hint = Au moins 12 caractères. Quatre ou cinq mots pris au hasard se retiennent bien et se devinent mal.
desk-strength-label = Solidité :
desk-strength-short = encore trop courte
desk-strength-weak = faible, facile à deviner
desk-strength-fair = acceptable
desk-strength-good = bonne
desk-strength-strong = très bonne

# Founding a store.
desk-store-label = Nom de la base
desk-store-label-hint = Visible sur la page de déverrouillage. Pas de noms de personnes, s’il vous plaît.

# Hiding and locking: nothing here may say what the program is for.
desk-hidden-text = Pause
desk-hidden-keys = Reprendre avec
desk-hidden-show = Reprendre
desk-left-title = Verrouillé
desk-left-back = Se connecter

# A warning on the first screens, when a folder seems to be copied to a server.
desk-copied-title = { $program } copie le dossier de ces données
desk-copied-text = Les données sont chiffrées, mais elles se trouvent alors aussi sur un autre ordinateur. Si deux programmes y accèdent en même temps, elles peuvent être endommagées. Demandez à votre service informatique d’exclure ce dossier.

# On Today: her keys were replaced at another laptop.
desk-replaced-title = Vos clés ont été remplacées
desk-replaced-text = Cet ordinateur a encore les anciennes. Sur l’ordinateur où vous avez reçu les nouvelles, écrivez un fichier sous « Ordinateurs de l’équipe » avec « Transmettre mes clés ». Lisez-le ici.
