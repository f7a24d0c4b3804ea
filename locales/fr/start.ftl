# First start: what a laptop without a store offers.
start-title = Bienvenue dans Geleit
start-text = Geleit garde les dossiers de votre service chiffrés sur cet ordinateur. Aucun réseau n’est nécessaire.
start-new-team = Commencer une nouvelle équipe
start-new-team-text = Vous créez une base de données vide et chiffrée.
start-restore = Restaurer une sauvegarde
start-restore-text = Vous avez une sauvegarde sur une clé ou dans un dossier.
start-look-around = Découvrir
start-look-around-text = Un service d’exercice avec des personnes inventées. Il n’échange jamais de données avec un vrai service.
start-look-around-name = Service d’exercice
start-look-around-ready = Le service d’exercice est prêt.
start-create = Créer la base

# The steps of a new team.
start-step-about = Nouvelle équipe
start-step-sheets = Fiches de secours
start-step-office = Votre service
start-step-backup = Première sauvegarde
start-step-count = Étape { $number } sur { $count }
start-sheets-later = Plus tard
start-office-text = Ces données figureront sur chaque document. Vous pouvez laisser des lacunes et les combler à tout moment.
start-backup-text = Une sauvegarde protège contre la perte ou la panne de l’ordinateur. Prenez de préférence une clé USB qui ne reste pas avec lui.
start-backup-later = Sauvegarder plus tard

# Restoring a backup.
start-restore-explained = Choisissez le dossier de la sauvegarde. Rien n’est écrasé sur cet ordinateur.
start-restore-choose = Choisir le dossier
start-restore-folder = Dossier
start-restore-written = Écrite le
start-restore-with = Ouvrir avec
start-restore-passphrase = Phrase secrète
start-restore-sheet = Code de secours
start-restore-do = Restaurer la sauvegarde
