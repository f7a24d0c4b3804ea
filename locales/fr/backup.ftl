# Writing a backup.
backup-text = La sauvegarde contient tout, sous forme chiffrée. Sans phrase secrète ni fiche de secours, personne ne peut la lire.
backup-choose = Choisir un dossier et sauvegarder
backup-again = Sauvegarder encore une fois
backup-done-title = Sauvegarde écrite
backup-done-text = Dossier { $folder }, { $size }, { $at }
backup-done-checked = La sauvegarde a été relue et vérifiée.

# Steps of long acts, with counts beside them.
job-working = Travail en cours
job-backup-copy = Copie des données
job-backup-write = La sauvegarde est en cours d’écriture
job-backup-verify = Relecture et vérification de la sauvegarde
job-demo = Préparation du service d’exercice
job-restore = Restauration de la sauvegarde
job-restore-verify = Les données restaurées sont vérifiées
job-rekey-copy = Les données passent sous une nouvelle clé
job-rekey-attachments = Les pièces jointes sont reprises
job-rekey-verify = Les nouvelles données sont vérifiées
job-exchange-collect = Préparation du fichier d’échange
job-exchange-write = Le fichier d’échange est en cours d’écriture
job-exchange-check = Relecture et vérification du fichier d’échange
job-exchange-copy = Copie du fichier d’échange
job-exchange-verify = Vérification du fichier d’échange
job-exchange-apply = Reprise du contenu du fichier d’échange
job-exchange-fold = Les dossiers sont réunis
job-hub-list = Le dépôt est parcouru
job-hub-fetch = Récupération depuis le dépôt
job-hub-send = Envoi au dépôt et relecture
job-hub-probe = Le dépôt est mis à l’essai
job-scan-read = Lecture du scan
