# The frame of the help.
help-what-if = Et si …
help-choose = Page de l’aide
help-shortcuts-title = Touches
help-key-ctrl-j = Saisir un entretien, de partout
help-key-ctrl-k = Chercher, aller, faire
help-key-ctrl-n = Nouveau à cet endroit
help-key-ctrl-f = Chercher ici
help-key-ctrl-s = Enregistrer le brouillon tout de suite
help-key-ctrl-z = Annuler la dernière modification
help-key-ctrl-h = Masquer l’écran
help-key-ctrl-l = Verrouiller
help-key-ctrl-1 = Aujourd’hui
help-key-ctrl-2 = Accompagnements
help-key-finish = Terminer : enregistrer et fermer
help-key-f1 = Cette aide
help-key-f6 = Partie suivante de la fenêtre
help-key-esc = Fermer. Ce qui est écrit reste comme brouillon.

# Today.
help-page-today-title = Aujourd’hui
help-page-today-text = À gauche se trouvent les entretiens saisis aujourd’hui. À droite : les brouillons, les documents qui expirent bientôt et la dernière sauvegarde.
help-page-today-if-a = … on m’a appelé pendant que j’écrivais ?
help-page-today-then-a = Votre texte est à droite, parmi les brouillons. Un clic et vous continuez.
help-page-today-if-b = … j’ai oublié un entretien d’hier ?
help-page-today-then-b = Ouvrez Entretien avec Ctrl+J et tapez le mot hier dans « Le ».
help-page-today-if-c = … quelqu’un entre dans la pièce ?
help-page-today-then-c = Ctrl+H masque tout immédiatement. Les mêmes touches font revenir l’écran pendant une minute. Ensuite Geleit se verrouille.
help-page-today-if-d = … il est écrit en haut que mes clés ont été remplacées ?
help-page-today-then-d = La coordination vous en a donné de nouvelles sur un autre ordinateur. Apportez-les de là dans un fichier. D’ici là, les notes scellées pour les nouvelles restent fermées ici.

# Logging a contact.
help-page-contact-title = Entretien
help-page-contact-text = Ctrl+J, partie du nom, Entrée, sujet, Entrée, une phrase, Ctrl+Entrée : l’entretien est enregistré. Tout le reste est facultatif. Ce que vous tapez devient un brouillon en moins d’une seconde.
help-page-contact-if-a = … l’entretien est chez la mauvaise personne ?
help-page-contact-then-a = Ouvrez l’entretien et choisissez « Mauvaise personne ». Il se déplace avec ses notes.
help-page-contact-if-b = … quelque chose est faux dans la note ?
help-page-contact-then-b = « Rectifier » met le texte juste au-dessus. Le premier reste, replié.
help-page-contact-if-c = … toute l’équipe ne doit pas lire la note ?
help-page-contact-then-c = Choisissez « Restreint » et cochez qui peut lire. « Confié » et « Personnel » ne sont lus que par vous. C’est chiffré, pas seulement caché.
help-page-contact-if-d = … je ne connais pas les noms ?
help-page-contact-then-d = Choisissez « Groupe sans noms » et indiquez combien ils étaient.

# People.
help-page-people-title = Personnes
help-page-people-text = Tapez une partie du nom. Geleit trouve aussi d’autres orthographes et écritures. La flèche vers le bas mène à la liste.
help-page-people-if-a = … je ne trouve pas la personne ?
help-page-people-then-a = Essayez seulement le prénom ou une autre partie. Si personne ne convient : nouvelle personne.
help-page-people-if-b = … quelqu’un est peut-être déjà inscrit ?
help-page-people-then-b = Pendant l’ajout, Geleit montre les personnes semblables. Ouvrez leur dossier et comparez naissance et langue.

# A person's file.
help-page-person-title = Dossier d’une personne
help-page-person-text = En haut figure qui est la personne. L’aperçu se modifie sur place. Chaque modification est dans l’historique et peut y être annulée.
help-page-person-if-a = … il y a deux dossiers de la même personne ?
help-page-person-then-a = Sous « Dossiers en double », déclarez que c’est la même personne. Rien n’est déplacé, et vous pouvez les séparer à nouveau.
help-page-person-if-b = … seule l’année de naissance est connue ?
help-page-person-then-b = Tapez seulement l’année. Choisissez « estimée », ou « supposée » si une autorité a écrit le 1er janvier.
help-page-person-if-c = … il n’y a plus personne qui peut lire les notes ?
help-page-person-then-c = Sous « Autres », deux personnes les ouvrent ensemble avec la clé des dossiers. Ensuite l’aperçu dit qui c’était et pourquoi.
help-page-person-if-d = … quelqu’un fuit le ménage à cause de violences ?
help-page-person-then-d = Dans la partie ménage, choisissez « Séparer le ménage ». Geleit dit d’abord ce qui se passe : l’accompagnement commun se termine, chaque côté reçoit le sien avec une autre personne responsable. Avec la protection, rien de l’autre côté ne révèle plus le séjour.
help-page-person-if-e = … « Séjour protégé » est écrit en haut ?
help-page-person-then-e = On y lit aussi vis-à-vis de qui. La recherche et les listes montrent toujours la personne à l’équipe. Vérifiez ce que vous dites, montrez ou imprimez ; Geleit ne reconnaît pas ce qui est écrit dans les textes libres.

# Backup.
help-page-backup-title = Sauvegarde
help-page-backup-text = Choisissez un dossier, de préférence sur une clé. À la fin, Geleit relit la sauvegarde et la vérifie.
help-page-backup-if-a = … l’ordinateur a été volé ?
help-page-backup-then-a = Sans phrase secrète, les données restent fermées. Restaurez la sauvegarde sur un autre ordinateur et prévenez la coordination.
help-page-backup-if-b = … la clé est perdue ?
help-page-backup-then-b = La sauvegarde est chiffrée elle aussi. Écrivez-en bientôt une nouvelle sur une autre clé.
help-page-backup-if-c = … j’interromps la sauvegarde ?
help-page-backup-then-c = Vos données restent telles quelles. La sauvegarde incomplète est effacée, la précédente reste.
help-page-backup-if-d = … quelqu’un peut avoir une ancienne copie et une phrase secrète ?
help-page-backup-then-d = La coordination change ici la clé des données. L’ancienne copie n’ouvre plus ce qui est écrit ensuite.
help-page-backup-if-e = … d’anciennes sauvegardes traînent ?
help-page-backup-then-e = Détruisez ce qui a plus de 90 jours. Cela contient encore ce qui a été effacé depuis. On ne peut le restaurer que si une liste plus récente de ce qui a été effacé l’accompagne, ou si quelqu’un le confirme expressément.

# Team.
help-page-team-title = Équipe
help-page-team-text = Ici figure qui travaille avec cette base et avec quels rôles. La coordination ajoute des collègues, attribue les rôles et retire quelqu’un de l’équipe. Vous changez vous-même votre nom.
help-page-team-if-a = … une collègue a oublié sa phrase secrète ?
help-page-team-then-a = Elle ouvre avec sa fiche de secours et définit une nouvelle phrase secrète. Personne d’autre n’a besoin de la connaître. Si elle peut encore déverrouiller un autre ordinateur, un fichier de clés venu de là redonne accès. Si rien n’aide, la coordination donne de nouvelles clés sous « Rôles ».
help-page-team-if-b = … nous partageons un ordinateur ?
help-page-team-then-b = Chaque personne a sa propre phrase secrète. « Changer d’utilisateur » verrouille et montre le choix.
help-page-team-if-c = … quelqu’un quitte l’équipe ?
help-page-team-then-c = La coordination choisit « Rôles » dans la ligne, puis « Retirer de l’équipe ». Ce que la personne a écrit reste. Les notes scellées qu’elle seule peut lire restent scellées. Ensuite la coordination retire l’accès sur chaque ordinateur où la personne a travaillé. Il figure là-bas sur cette page.
help-page-team-if-d = … quelqu’un de la coordination doit partir ?
help-page-team-then-d = Deux autres doivent être d’accord. La première personne le propose. La deuxième voit la proposition ici après le prochain échange et donne son accord. Si moins de trois personnes coordonnent, la fiche du service remplace le deuxième accord.
help-page-team-if-e = … une seule personne coordonne ?
help-page-team-then-e = Nommez tout de suite une deuxième. Sinon, si la première est absente, personne ne peut exclure un ordinateur perdu. Si plus personne ne coordonne, la fiche du service nomme quelqu’un. Elle se trouve à la direction, et le bouton est ici.
help-page-team-if-f = … quelqu’un ne doit plus travailler sur cet ordinateur ?
help-page-team-then-f = La coordination choisit « Rôles » dans la ligne, puis « Retirer l’accès ». La personne reste dans l’équipe.

# Office.
help-page-office-title = Service
help-page-office-text = Ces données figurent sur chaque document. Les lacunes sont permises tant que rien n’est à signer.
help-page-office-if-a = … je ne connais pas le droit applicable ?
help-page-office-then-a = Laissez le champ ouvert et demandez à votre direction. Les organismes d’Église ont souvent leur propre droit.

# Settings.
help-page-settings-title = Réglages
help-page-settings-text = Langue, apparence et délai de verrouillage valent pour vous sur cet ordinateur.
help-page-settings-if-a = … l’imprimante n’est pas trouvée ?
help-page-settings-then-a = Demandez à votre service informatique l’adresse IPP de l’imprimante et saisissez-la ici.

# Erasing.
help-page-erasures-title = Effacements
help-page-erasures-text = On efface en trois étapes : bloquer, deux signatures, effacer. On commence auprès de la chose elle-même avec « Effacer … ». Ici figure ce qui est commencé, ce qui doit être conservé et ce qui est effacé.
help-page-erasures-if-a = … j’ai bloqué quelque chose par erreur ?
help-page-erasures-then-a = Ouvrez l’effacement et choisissez « Abandonner l’effacement ». Jusqu’à la deuxième signature, rien n’est perdu.
help-page-erasures-if-b = … un ordinateur n’apprend jamais que c’est bloqué ?
help-page-erasures-then-b = S’il est perdu, la coordination l’exclut. Sinon, cochez-le en signant : personne ne l’attend alors. Il effacera dès qu’il échangera de nouveau avec l’équipe.
help-page-erasures-if-c = … quelque chose l’empêche ?
help-page-erasures-then-c = Un entretien avec plusieurs personnes reste tant que l’une d’elles reste. Joignez les autres à l’effacement, ou effacez l’entretien séparément.
help-page-erasures-if-d = … un tribunal ou un contrôle a encore besoin du dossier ?
help-page-erasures-then-d = Inscrivez une obligation de conserver. Tant qu’elle n’est pas levée, personne n’efface.
help-page-erasures-if-e = … quelqu’un restaure une ancienne sauvegarde ?
help-page-erasures-then-e = Si une liste plus récente de ce qui a été effacé se trouve à côté de la sauvegarde ou sur l’ordinateur, tout est aussitôt effacé de nouveau. Sans elle, cela revient : jusqu’au prochain échange avec l’équipe, et sans échange pour toujours. Si la sauvegarde a alors plus de 90 jours, Geleit demande d’abord. Détruisez les anciennes sauvegardes.
help-page-erasures-if-f = … c’est déjà sur papier ou chez d’autres ?
help-page-erasures-then-f = Geleit ne l’atteint pas. Détruisez votre papier vous-même et demandez aux autres services de faire de même.

# The record of accesses.
help-page-audit-title = Journal des accès
help-page-audit-text = Seul le rôle Protection des données voit cette page. Rien n’est compté par collaborateur.
help-page-audit-if-a = … il est écrit que le journal n’est pas intact ?
help-page-audit-then-a = Les dossiers ne sont pas touchés. Parlez à la personne déléguée à la protection des données avant de continuer.

# Unlocking.
help-page-unlock-title = Déverrouiller et verrouiller
help-page-unlock-text = Geleit se verrouille après quelques minutes sans saisie, quand on rabat l’écran et avec Ctrl+L. Ce qui n’est pas enregistré devient d’abord un brouillon.
help-page-unlock-if-a = … j’ai oublié la phrase secrète ?
help-page-unlock-then-a = Choisissez « Phrase secrète oubliée ? » et tapez le code de votre fiche.
help-page-unlock-if-b = … la fiche manque aussi ?
help-page-unlock-then-b = Si vous travaillez aussi sur un autre ordinateur, transmettez-y vos clés. Une personne qui peut ouvrir celui-ci vous redonne alors accès sous « Équipe ». La fiche du service ne fait que restaurer une sauvegarde.
help-page-unlock-if-c = … il est écrit que la base est endommagée ?
help-page-unlock-then-c = Geleit garde les données endommagées. Restaurez la dernière sauvegarde.

# Intake and applications.
help-page-intake-title = Admissions
help-page-intake-text = Les demandes sont ici. En haut, celles auxquelles il faut répondre d’abord. Le jour indiqué est toujours un jour ouvrable.
help-page-intake-if-a = … une demande n’arrive que sur papier ?
help-page-intake-then-a = Inscrivez le jour du cachet d’arrivée. On compte à partir de ce jour, non d’aujourd’hui.
help-page-intake-if-b = … je ne peux envoyer qu’une réponse d’attente ?
help-page-intake-then-b = Inscrivez-la. Le délai court jusqu’à l’envoi d’une décision.
help-page-application-title = Demande
help-page-application-text = Une demande dit qui a besoin de quoi et comment elle est arrivée. Chaque étape est une inscription datée. Accepter ouvre l’accompagnement.
help-page-application-if-a = … j’ai inscrit la mauvaise étape ?
help-page-application-then-a = Retirez l’inscription. L’historique garde la trace.
help-page-application-if-b = … la personne ne connaît pas la demande ?
help-page-application-then-b = Parlez-lui d’abord. Sans son accord, aucun accompagnement ne commence, sauf si une loi le prévoit.
help-page-application-if-c = … je suis interrompu·e pendant la saisie ?
help-page-application-then-c = Tout est gardé comme brouillon et figure dans « Aujourd’hui ».

# Cases.
help-page-cases-title = Accompagnements
help-page-cases-text = Vous voyez d’abord les vôtres. « Sans référent·e » montre qui n’a encore personne.
help-page-cases-if-a = … je ne trouve pas comment ouvrir un accompagnement ?
help-page-cases-then-a = Un accompagnement commence toujours par des personnes : acceptez une demande, ou ouvrez une personne puis « Accompagnement ».
help-page-case-title = Un accompagnement
help-page-case-text = La vue d’ensemble dit qui participe, qui est responsable, dans quelle phase on est et qui est d’accord. À côté : plans d’accompagnement, conventions et historique.
help-page-case-if-a = … quelqu’un retire son accord ?
help-page-case-then-a = Inscrivez le retrait avec sa date. L’inscription précédente reste.
help-page-case-if-b = … une collègue est longtemps absente ?
help-page-case-then-b = Changez de responsable à partir du jour de la reprise.
help-page-case-if-c = … qui me remplace doit lire des notes scellées ?
help-page-case-then-c = Choisissez « Autres » puis « Transmettre des notes scellées ». Remplacer quelqu’un n’ouvre aucune note.
help-page-case-if-d = … il n’y a plus personne qui peut lire les notes ?
help-page-case-then-d = Sous « Autres », deux personnes les ouvrent ensemble avec la clé des dossiers. Ensuite l’aperçu dit qui c’était et pourquoi.
help-page-case-if-e = … « Séparé » est écrit en haut ?
help-page-case-then-e = Le ménage s’est séparé. Ici, on consulte seulement. La suite se trouve dans les accompagnements de chaque personne.

# Help plan.
help-page-plan-title = Plan d’accompagnement
help-page-plan-text = Une longue page en parties. Tout est enregistré pendant que vous écrivez. À droite, ce qui manque encore pour la signature ; un clic y mène.
help-page-plan-if-a = … j’ai écrasé un texte par erreur ?
help-page-plan-then-a = Annulez en bas pendant dix secondes, ensuite dans l’historique de l’accompagnement.
help-page-plan-if-b = … Geleit doit traduire le texte ?
help-page-plan-then-b = Geleit ne traduit jamais. Choisissez la langue de l’entretien. Sous chaque texte, l’interprète peut alors écrire ses paroles.
help-page-plan-if-c = … aucune amélioration n’est possible ?
help-page-plan-then-c = Choisissez la stabilisation et écrivez le motif. C’est aussi un plan valable.
help-page-prepare-title = Vérifier et imprimer
help-page-prepare-text = Vous voyez les pages telles qu’elles seront imprimées. « Imprimer pour signature » arrête la convention et l’envoie à l’imprimante.
help-page-prepare-if-a = … l’imprimante n’imprime pas ?
help-page-prepare-then-a = La convention est quand même en sécurité. Imprimez à nouveau, aussi sur une autre imprimante.
help-page-prepare-if-b = … je trouve ensuite une erreur ?
help-page-prepare-then-b = Corrigez le plan et imprimez une nouvelle version. L’ancienne est conservée.
help-page-paper-title = Papier à signer
help-page-paper-text = Ce qui est arrêté ne change plus. Ici, vous inscrivez comment chacun a signé et vous lisez le papier signé.
help-page-paper-if-a = … quelqu’un ne sait pas écrire ?
help-page-paper-then-a = Choisissez « Par une marque » et nommez un témoin. Ce ne peut pas être l’interprète.
help-page-paper-if-b = … une page manque au scan ?
help-page-paper-then-b = Geleit nomme la page. Numérisez à nouveau toutes les pages.
help-page-paper-if-c = … quelqu’un ne veut pas signer ?
help-page-paper-then-c = Inscrivez le motif. Cela n’a aucune conséquence pour l’accompagnement.
help-page-release-title = Consentements et levées du secret
help-page-release-text = Ici figure ce qu’une personne permet : à qui nous pouvons dire quoi, pourquoi et combien de temps. Remplissez la déclaration ensemble, imprimez-la et numérisez-la une fois signée. En dessous figure ce qui a déjà été transmis.
help-page-release-if-a = … la personne reprend sa permission ?
help-page-release-then-a = Choisissez « Retirer » et confirmez. Vous voyez qui a déjà appris quelque chose et pouvez le dire à la personne.
help-page-release-if-b = … une partie seulement est permise ?
help-page-release-then-b = Quand vous inscrivez une transmission, Geleit dit pour chaque information si elle est permise. « Transmettre seulement ce qui est permis » retire le reste.
help-page-release-if-c = … je dois transmettre quelque chose que personne n’a permis ?
help-page-release-then-c = Choisissez l’autre base légale, par exemple la protection de l’enfance, et écrivez le motif. Parlez-en d’abord à la coordination.
help-page-release-if-d = … il s’agit d’un enfant ?
help-page-release-then-d = Choisissez l’enfant comme personne et cochez qui signe pour lui avec l’autorité parentale.
help-key-ctrl-3 = Personnes
help-key-ctrl-4 = Admissions
help-key-ctrl-p = Vérifier et imprimer le plan d’accompagnement
help-key-ctrl-5 = Échange

# Exchange and laptops.
help-page-exchange-title = Échange
help-page-exchange-text = Écrivez un fichier d’échange sur une clé USB et lisez-le sur l’autre ordinateur. Puis dans l’autre sens : les deux sont alors au même point. Ce que deux personnes ont saisi différemment reste côte à côte.
help-page-exchange-if-a = … la clé USB se perd ?
help-page-exchange-then-a = Seul un ordinateur de votre équipe peut lire les fichiers qui s’y trouvent. Écrivez-en un nouveau. Signalez quand même la perte à votre coordination.
help-page-exchange-if-b = … je lis un fichier deux fois ou dans le mauvais ordre ?
help-page-exchange-then-b = Cela ne fait rien. Geleit ne reprend que ce qui est nouveau et dit s’il manque quelque chose avant. Écrivez alors une demande ; tout ordinateur qui l’a peut répondre.
help-page-exchange-if-c = … un ordinateur est signalé comme copié ou remis à un état antérieur ?
help-page-exchange-then-c = Deux versions écrivent alors sous un même nom, par exemple après une sauvegarde restaurée. Rien n’est perdu. Prévenez votre coordination.
help-page-exchange-if-d = … la liste montre un ordinateur que personne ne connaît ?
help-page-exchange-then-d = Prévenez tout de suite votre coordination et n’écrivez pas de fichier d’échange d’ici là. La coordination peut l’exclure sous « Ordinateurs de l’équipe ».
help-page-exchange-if-e = … un ordinateur est perdu ou volé ?
help-page-exchange-then-e = La coordination l’exclut sous « Ordinateurs de l’équipe » et fait aussitôt un échange. Dès lors, il ne lit plus de nouveaux fichiers, et ce qu’il écrit encore est mis de côté. On ne peut pas l’effacer à distance.
help-page-exchange-if-f = … mon équipe a un dépôt ?
help-page-exchange-then-f = Sous « Dépôt », vous synchronisez sans clé USB dès que vous avez le réseau. « Synchronisé » veut dire : tout est ici, et tout ce qui a été envoyé a été relu. Vous pouvez arrêter à tout moment ; cela reprend au même endroit.
help-page-exchange-if-g = … quelque chose disparaît du dépôt, ou quelqu’un le lit ?
help-page-exchange-then-g = Vos données sont sur les ordinateurs, et ce qui manque est renvoyé. Seul un ordinateur de votre équipe peut le lire. Demandez tout de même à l’informatique qui y a accès.

# Looking through what a laptop wrote that is out.
help-page-review-title = Parcourir
help-page-review-text = Ici figure ce qu’un ordinateur exclu a écrit et qui n’est arrivé qu’après. C’est conservé mais ne compte pas. Cochez ce qui est juste et admettez-le.
help-page-review-if-a = … je ne sais pas si quelque chose est juste ?
help-page-review-then-a = Laissez-le et demandez à la personne qui travaillait sur l’ordinateur. Tant que rien n’est admis, cela ne compte nulle part, et personne n’est retenu.
help-page-review-if-b = … l’ordinateur était dans des mains étrangères ?
help-page-review-then-b = Quelqu’un a alors pu écrire au nom d’un autre. N’admettez que ce que quelqu’un vous confirme.
help-page-review-if-c = … j’ai admis quelque chose de faux ?
help-page-review-then-c = Admettre ne peut pas être annulé. Ouvrez le dossier et rectifiez l’indication là-bas.
help-page-review-if-d = … il est seulement dit que le texte est scellé ?
help-page-review-then-d = Geleit ne montre les notes scellées qu’à ceux qui peuvent les lire. Demandez à qui les a écrites, puis décidez.

# Other services and their cards.
help-page-services-title = Autres services et cartes de service
help-page-services-text = Enregistrez votre carte de service et donnez-la à l’autre service. Lisez la sienne ici. Puis chacun appelle l’autre et tape les 24 chiffres lus à voix haute. C’est seulement alors qu’une carte est vérifiée.
help-page-services-if-a = … les chiffres sont différents ?
help-page-services-then-a = Faites-les-vous lire encore une fois. S’ils restent différents, la carte n’est pas de ce service. Laissez-la non vérifiée et prévenez votre coordination.
help-page-services-if-b = … l’autre service n’a pas Geleit ?
help-page-services-then-b = Alors il n’a pas de carte de service. Transmettez comme avant, et inscrivez chaque transmission.
help-page-services-if-c = … une carte a expiré ?
help-page-services-then-c = Une carte vaut deux ans au plus. Demandez-en une nouvelle au service et lisez-la. S’il était déjà vérifié, inutile de rappeler.
help-page-services-if-d = … l’autre service a perdu ses ordinateurs ?
help-page-services-then-d = S’il a récupéré une sauvegarde, carte et chiffres restent valables. S’il a recommencé à neuf, lisez sa nouvelle carte auprès du même service. Geleit prévient alors, car les chiffres sont différents. Comparez-les au téléphone.

# Joining a team.
help-page-join-title = Rejoindre une équipe
help-page-join-text = Cet ordinateur montre 24 chiffres. Votre coordination les tape sur le sien et écrit un fichier pour vous. Ici, vous tapez ensuite les 24 chiffres de l’équipe. Ainsi, personne ne peut se glisser entre les deux.
help-page-join-if-a = … les chiffres ne correspondent pas ?
help-page-join-then-a = Tapez-les encore une fois d’après l’écran. S’ils ne correspondent toujours pas, reprenez le fichier de l’autre ordinateur. Rien n’a été repris.
help-page-join-if-b = … la clé USB se perd ?
help-page-join-then-b = Enregistrez encore une fois la demande. Votre coordination peut aussi réécrire son fichier.
help-page-join-if-c = … j’ai oublié la phrase secrète avant de rejoindre l’équipe ?
help-page-join-then-c = Jetez la demande et créez-en une nouvelle. Il n’y a encore aucun dossier sur cet ordinateur.
help-page-join-if-d = … mes clés manquent ?
help-page-join-then-d = Déverrouillez l’ordinateur de l’équipe avec vos initiales. Sous « Échange », « Ordinateurs de l’équipe », transmettez vos clés.

# What laptops entered differently.
help-page-attention-title = Saisi différemment
help-page-attention-text = Quand deux ordinateurs ont rempli le même champ différemment, les deux saisies sont ici côte à côte : ce que vous avez saisi, ce que d’autres ont saisi et ce qui était là avant. Choisissez ce qui est juste, ou écrivez-le vous-même. Gardez les deux si les deux sont justes. Les faits qui se contredisent sont ici aussi, ainsi que les modifications qui ne sont pas encore arrivées.
help-page-attention-if-a = … je ne sais pas ce qui est juste ?
help-page-attention-then-a = Choisissez « Décider plus tard » et renseignez-vous. D’ici là, la même chose est affichée partout, et les deux saisies sont conservées.
help-page-attention-if-b = … j’ai fait le mauvais choix ?
help-page-attention-then-b = Annulez en bas pendant dix secondes, ensuite dans l’historique du dossier. Les deux reviennent alors ici.
help-page-attention-if-c = … une collègue décide de la même chose sur son ordinateur ?
help-page-attention-then-c = Cette décision arrive avec le prochain échange. Si vous avez décidé différemment, cela revient ici.
help-page-attention-if-d = … deux conventions valent en même temps ?
help-page-attention-then-d = Geleit n’écarte jamais ce qui est signé. Voyez avec les personnes concernées laquelle vaut et inscrivez la fin de l’autre.

# Handing over, and what comes from other services.
help-page-new-handover-title = Transmettre un accompagnement
help-page-new-handover-text = Choisissez le service, les personnes et ce qui doit partir. Geleit montre ce qui est permis, exactement ce qui part et ce qui reste ici. Parcourez-le ensemble. Ensuite, vous écrivez le fichier et le remettez à l’autre service. Vous cochez une à une les notes restreintes et les images d’accords signés.
help-page-new-handover-if-a = … le fichier se perd ?
help-page-new-handover-then-a = Seul l’autre service peut l’ouvrir. Choisissez « Compléter » dans l’accompagnement et écrivez une autre passation. Signalez tout de même la perte à votre coordination.
help-page-new-handover-if-b = … la personne retire sa levée du secret avant la réponse de l’autre service ?
help-page-new-handover-then-b = Révoquez la levée du secret et retirez la passation. Remettez le petit fichier à l’autre service et appelez-le.
help-page-new-handover-if-c = … la famille revient ?
help-page-new-handover-then-c = Demandez à l’autre service de vous faire une passation. Il en naît ici un nouvel accompagnement ; l’ancien reste à consulter.
help-page-new-handover-if-d = … aucune réponse ne vient ?
help-page-new-handover-then-d = Après le jour convenu, la passation figure sur « Aujourd’hui ». Appelez. L’accompagnement reste chez vous jusqu’à ce que la réponse soit lue ici.
help-page-new-handover-if-e = … l’écran se verrouille pendant la lecture ?
help-page-new-handover-then-e = Ce que vous avez choisi et écrit est gardé comme brouillon. Rouvrez la passation de cet accompagnement, ou le brouillon sous « Aujourd’hui ». Vous seule ou seul pouvez le lire.
help-page-incoming-title = Fichier d’un autre service
help-page-incoming-text = Lisez le fichier sous « Échange ». Regardez de qui il vient, qui est venu et quoi. Si les noms se ressemblent, décidez vous-même si la personne est déjà ici. Puis acceptez ou refusez et écrivez la réponse.
help-page-incoming-if-a = … c’est le mauvais fichier ?
help-page-incoming-then-a = Revenez en arrière. Tant que vous n’acceptez ni ne refusez, rien ne change.
help-page-incoming-if-b = … l’expéditeur n’est pas vérifié ?
help-page-incoming-then-b = Appelez-le à un numéro que vous ne tenez pas du fichier. Comparez les 24 chiffres sous les cartes de service avant d’accepter.
help-page-incoming-if-c = … le fichier de réponse se perd ?
help-page-incoming-then-c = Sous « Passations », vous l’écrivez encore une fois. Il dit la même chose que le premier.
help-page-incoming-if-d = … quelqu’un a été créé et était pourtant déjà ici ?
help-page-incoming-then-d = Ouvrez le dossier de la personne et réunissez-y les deux.
