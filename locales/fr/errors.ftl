# For each code: what happened and whether the data is safe (error-), and what to do (help-).

# Unlocking and the store.
error-wrong-passphrase = Cette phrase secrète ne convient pas. Vos données sont inchangées.
help-wrong-passphrase = Vérifiez les initiales et la touche Verr. Maj. et tapez encore une fois. Ou ouvrez avec le code de secours.
error-wrong-code = Ce code de secours ne convient pas. Vos données sont inchangées.
help-wrong-code = Comparez chaque groupe avec votre fiche. Appartient-elle à cette base ? Pour déverrouiller, seule une fiche personnelle convient ; pour les rôles de l’équipe, seule celle du service.
error-store-damaged = La base est endommagée et ne peut pas être ouverte. Elle est gardée, rien n’a été effacé.
help-store-damaged = Restaurez la dernière sauvegarde. Gardez la base endommagée.
error-store-newer = La base vient d’une version plus récente de Geleit. Vos données sont intactes.
help-store-newer = Installez la version plus récente, puis ouvrez-la.
error-store-in-use = La base est déjà ouverte dans une autre fenêtre. Vos données sont intactes.
help-store-in-use = Fermez l’autre fenêtre et réessayez.
error-slots-damaged = Le fichier des clés est endommagé. Les dossiers sont encore là, mais fermés.
help-slots-damaged = Restaurez la dernière sauvegarde. Gardez la base sur cet ordinateur.
error-store-locked = Geleit est verrouillé. Les brouillons ont été gardés.
help-store-locked = Déverrouillez, puis continuez.

# Founding, users, sheets.
error-passphrase-short = Cette phrase secrète est trop courte. Rien n’a été modifié.
help-passphrase-short = Prenez au moins 12 caractères, par exemple quatre mots au hasard.
error-short-taken = Ces initiales existent déjà. Rien n’a été modifié.
help-short-taken = Choisissez-en d’autres, par exemple avec une lettre de plus.
error-label-missing = Un nom ou des initiales manquent ou sont trop longs. Rien n’a été enregistré.
help-label-missing = Saisissez un nom de 80 caractères au plus et des initiales de 6 au plus.
error-sheet-wrong-groups = Ces groupes ne correspondent pas à la fiche. La fiche reste valable.
help-sheet-wrong-groups = Affichez encore une fois la fiche et comparez signe par signe.

# Fields.
error-name-missing = Il manque un nom. Votre saisie est encore là.
help-name-missing = Indiquez un nom. Pour une personne, le prénom ou le nom de famille suffit.
error-name-too-long = Ce nom est trop long. Votre saisie est encore là.
help-name-too-long = Raccourcissez-le à 200 caractères au plus.
error-date-unreadable = Cette date n’est pas lisible. Votre saisie est encore là.
help-date-unreadable = Écrivez par exemple 12.1.2027.
error-date-in-future = Cette date est dans le futur. Votre saisie est encore là.
help-date-in-future = Indiquez aujourd’hui ou un jour passé.
error-minutes-out-of-range = Ce nombre de minutes n’est pas possible. Votre saisie est encore là.
help-minutes-out-of-range = Un entretien dure au plus 1440 minutes, soit une journée.
error-contact-person-missing = Il manque la personne concernée. Votre saisie est encore là.
help-contact-person-missing = Choisissez une personne. Pour un entretien, vous pouvez aussi en ajouter une ou prendre un groupe sans noms.
error-contact-group-size = Le nombre de personnes manque ou n’est pas possible, ou le nom du groupe est trop long. Votre saisie est encore là.
help-contact-group-size = Indiquez un nombre de 1 à 9999 et un nom de 200 caractères au plus.
error-topic-sealed = Ce sujet révélerait le contenu de la note protégée. Rien n’a été modifié.
help-topic-sealed = Écrivez-le dans la note : rectifiez-la ou ajoutez-en une nouvelle.
error-topic-unknown = Un sujet n’est pas connu ici. Votre saisie est encore là.
help-topic-unknown = Retirez-le et choisissez-en un dans la liste.
error-code-unknown = Une entrée de liste n’est pas connue ici. Votre saisie est encore là.
help-code-unknown = Choisissez une entrée de la liste.
error-note-empty = La note est vide. Rien n’a été enregistré.
help-note-empty = Écrivez une phrase ou annulez.
error-note-too-long = La note est trop longue. Votre texte est encore là.
help-note-too-long = Partagez-la en deux notes.
error-reader-unknown = Une personne choisie n’appartient pas à l’équipe. Votre texte est encore là.
help-reader-unknown = Choisissez encore une fois qui peut lire.
error-reader-missing = Personne n’est choisi pour lire la note. Votre texte est encore là.
help-reader-missing = Cochez quelqu’un. Si vous êtes seul·e à devoir la lire, choisissez « Confié » ou « Personnel ».

# Things and rights.
error-not-found = Cela n’est pas ici. Vos données sont inchangées.
help-not-found = Cela viendra peut-être avec le prochain échange. Revenez en arrière et cherchez encore.
error-not-allowed = Vous n’avez pas le droit de faire cela. Rien n’a été modifié.
help-not-allowed = Demandez à votre coordination.
error-undo-changed-since = Cela a encore été modifié depuis et ne peut plus être annulé. L’état actuel reste.
help-undo-changed-since = Regardez l’historique et modifiez à la main.

# Backup and disk.
error-backup-target-inside-store = Ce dossier appartient à la base elle-même. Rien n’a été écrit.
help-backup-target-inside-store = Choisissez un autre dossier, de préférence sur une clé.
error-backup-not-writable = On ne peut pas écrire dans ce dossier. Vos données sont intactes.
help-backup-not-writable = Vérifiez la protection de la clé ou choisissez un autre dossier.
error-backup-verify-failed = La sauvegarde écrite contient une erreur. Vos données sur l’ordinateur sont intactes.
help-backup-verify-failed = Écrivez la sauvegarde sur une autre clé. Celle-ci est peut-être défectueuse.
error-backup-damaged = Cette sauvegarde est endommagée ou incomplète. Rien n’a été modifié sur cet ordinateur.
help-backup-damaged = Prenez une sauvegarde plus ancienne ou une autre clé.
error-backup-newer = Cette sauvegarde vient d’une version plus récente de Geleit. Elle est intacte.
help-backup-newer = Installez la version plus récente, puis restaurez-la.
error-backup-too-old = Cette sauvegarde a plus de 90 jours, et aucune liste plus récente de ce qui a été effacé n’est à portée. Rien n’a été modifié sur cet ordinateur.
help-backup-too-old = Prenez une sauvegarde plus récente. S’il n’y en a pas, confirmez que des données effacées peuvent revenir.
error-disk-full = Le disque est plein. Ce qui était enregistré avant est en sécurité.
help-disk-full = Faites de la place et enregistrez encore une fois.
error-file-failed = Impossible de lire ou d’écrire un fichier. Rien n’en a été repris ; ce qui était enregistré avant est intact.
help-file-failed = La clé est-elle encore branchée et le dossier accessible ? Choisissez alors le fichier ou le dossier encore une fois.
error-file-too-large = Le fichier devient plus grand que ce que cette clé accepte (4 Go avec FAT32). Il n’a pas été écrit ; vos données sont intactes.
help-file-too-large = Prenez une clé formatée en exFAT ou NTFS, ou choisissez moins de pièces jointes.

# Printing, grants, the table of commands.
error-printer-unreachable = L’imprimante n’est pas joignable. Rien n’a été imprimé.
help-printer-unreachable = Vérifiez qu’elle est allumée, et l’adresse dans les réglages.
error-printer-refused = L’imprimante a refusé l’impression. Rien n’a été imprimé.
help-printer-refused = Vérifiez le papier et l’écran de l’imprimante et réessayez.
error-grant-unknown = Le choix du fichier ou du dossier n’est plus valable. Rien n’a été modifié.
help-grant-unknown = Choisissez encore une fois le fichier ou le dossier.
error-arguments-malformed = Une saisie n’a pas été comprise. Rien n’a été modifié.
help-arguments-malformed = Vérifiez les champs. Si cela persiste, donnez le code à votre service informatique.
error-command-unknown = Le programme ne connaît pas cette action. Rien n’a été modifié.
help-command-unknown = Redémarrez Geleit. Si cela persiste, donnez le code à votre service informatique.
error-job-running = Un travail plus long est déjà en cours. Vos données sont intactes.
help-job-running = Attendez qu’il soit terminé ou interrompez-le.
error-cancelled = Interrompu. Vos données sont inchangées.
help-cancelled = Vous pouvez recommencer à tout moment.
error-internal = Quelque chose d’inattendu s’est produit. Ce qui était enregistré avant est en sécurité.
help-internal = Réessayez. Si cela persiste, donnez le code à votre service informatique.

# Two laptops.
error-changed-meanwhile = Entre-temps, autre chose y figure. Rien n’a été décidé.
help-changed-meanwhile = Regardez à nouveau les valeurs, puis décidez.
error-bundle-damaged = Le fichier est endommagé ou n’est pas un fichier d’échange. Rien n’a été modifié.
help-bundle-damaged = Demandez le fichier une nouvelle fois.
error-bundle-demo = Un service d’exercice n’échange rien avec un vrai service. Rien n’a été modifié.
help-bundle-demo = Ouvrez la base de votre équipe et réessayez là.
error-bundle-forged = Le fichier contient quelque chose dont aucun ordinateur de l’équipe ne répond. Rien n’a été repris.
help-bundle-forged = Gardez le fichier et prévenez votre coordination.
error-bundle-newer = Le fichier vient d’une version plus récente. Rien n’a été modifié.
help-bundle-newer = Mettez Geleit à jour sur cet ordinateur.
error-bundle-not-for-us = Ce fichier n’est pas destiné à cet ordinateur. Rien n’a été modifié.
help-bundle-not-for-us = Un fichier de l’équipe doit être écrit après l’admission de cet ordinateur. Le fichier d’un autre service ne s’ouvre que chez le service pour lequel il est écrit. Si l’ordinateur a été rétabli depuis une sauvegarde ou absent longtemps : écrivez d’abord d’ici un fichier pour l’équipe.
error-bundle-other-team = Le fichier appartient à une autre équipe. Rien n’a été modifié.
help-bundle-other-team = Ouvrez la base à laquelle il appartient.
error-bundle-unknown-laptop = Le fichier vient d’un ordinateur que celui-ci ne connaît pas. Rien n’a été modifié.
help-bundle-unknown-laptop = Lisez d’abord un fichier de l’ordinateur qui l’a admis.
error-bundle-verify-failed = Le fichier n’a pas pu être relu sans erreur. Rien n’a été perdu.
help-bundle-verify-failed = Prenez une autre clé et écrivez à nouveau.
error-digits-wrong = Ces chiffres ne correspondent pas. Rien n’a été modifié.
help-digits-wrong = Relisez les 24 chiffres sur l’autre écran. S’ils ne correspondent toujours pas, reprenez le fichier de l’autre ordinateur.
error-keys-missing = Vos propres clés ne se trouvent dans aucun des fichiers. Rien n’a été modifié.
help-keys-missing = Installez-vous à l’ordinateur qui a admis celui-ci et transmettez-y vos clés.
error-laptop-gone = Cet ordinateur a été remplacé par un autre. Rien n’a été modifié.
help-laptop-gone = Refaites la demande sur le nouvel ordinateur.
error-laptop-not-enrolled = Cet ordinateur ne fait pas encore partie de l’équipe. Rien n’a été écrit.
help-laptop-not-enrolled = La coordination doit d’abord l’admettre.
error-not-for-this-laptop = Ce fichier n’est pas destiné à cet ordinateur. Rien n’a été modifié.
help-not-for-this-laptop = Prenez le fichier écrit pour cet ordinateur après votre demande.
error-request-damaged = Le fichier est endommagé ou n’est pas la demande d’un ordinateur. Rien n’a été modifié.
help-request-damaged = Enregistrez à nouveau la demande sur le nouvel ordinateur.
error-keys-passphrase-wrong = Cette phrase secrète n’ouvre pas les clés. Rien n’a été modifié.
help-keys-passphrase-wrong = C’est la phrase secrète de l’ordinateur d’où viennent les clés. Vérifiez la touche Verr. Maj. et la langue du clavier.
error-short-unknown = Personne dans l’équipe n’a ces initiales. Rien n’a été modifié.
help-short-unknown = Ajoutez d’abord la personne sous « Équipe », ou refaites la demande avec les bonnes initiales.
error-target-not-writable = Impossible d’écrire dans ce dossier. Vos données sont intactes.
help-target-not-writable = Prenez un autre dossier ou une autre clé.

# Agreements.
error-paper-incomplete = Il manque encore quelque chose qui doit figurer sur le papier. Rien n’a été arrêté, votre saisie est conservée.
help-paper-incomplete = Complétez ce qui manque selon l’aperçu. Imprimez ensuite pour signature.
error-version-taken = Cette version a déjà été imprimée pour signature entre-temps. Rien n’a été modifié.
help-version-taken = Rouvrez le plan et regardez la version la plus récente.
error-paper-damaged = Le contenu enregistré ne correspond plus à son empreinte. Il est conservé et ne sera pas imprimé.
help-paper-damaged = Fiez-vous au papier signé et prévenez votre service informatique.
error-paper-ended = Ce papier est déjà terminé ou retiré. Rien n’a été modifié.
help-paper-ended = S’il faut continuer, arrêtez un nouveau papier pour signature.
error-not-party = Cette personne ne figure pas parmi les signataires de ce papier. Rien n’a été enregistré.
help-not-party = Choisissez une personne qui figure sur le papier. S’il en manque une, imprimez-en un nouveau.
error-signed-already = Une signature est déjà inscrite pour cette personne. Rien n’a été modifié.
help-signed-already = Si l’inscription est fausse, terminez ce papier et imprimez-en un nouveau.
error-witness-missing = Il manque le témoin de cette marque. Votre saisie est conservée.
help-witness-missing = Choisissez un ou une collègue, ou écrivez un nom.
error-witness-is-interpreter = L’interprète ne peut pas être en même temps témoin. Votre saisie est conservée.
help-witness-is-interpreter = Demandez à un ou une collègue d’être témoin.
error-witness-is-signatory = Personne ne peut être témoin de sa propre marque. Votre saisie est conservée.
help-witness-is-signatory = Demandez à quelqu’un d’autre d’être témoin.
error-date-before-print = Ce jour précède l’impression de la convention. Votre saisie est conservée.
help-date-before-print = Indiquez le jour qui figure sur le papier.
error-undo-final = Ce qui a été imprimé pour signature, signé ou terminé reste tel quel. Rien n’a été modifié.
help-undo-final = Terminez la convention et imprimez une nouvelle version si quelque chose est faux.
# Applications and cases.
error-application-has-case = Un accompagnement est déjà issu de cette demande. Rien n’a été modifié.
help-application-has-case = Ouvrez l’accompagnement. Vous pouvez y ajouter une personne.
error-application-not-agreed = La personne n’est pas d’accord avec la demande. Rien n’a été modifié.
help-application-not-agreed = Parlez avec elle et notez son accord. Si une loi prévoit l’accompagnement, choisissez cette voie.
error-application-person-missing = Il manque la personne qui fait la demande. Vos saisies sont conservées.
help-application-person-missing = Choisissez une personne ou ajoutez-en une.
error-case-client-missing = Un accompagnement a besoin d’au moins une personne accompagnée. Rien n’a été modifié.
help-case-client-missing = Choisissez qui est accompagné. Si l’accompagnement se termine, clôturez-le.
error-case-parted = Cet accompagnement a été séparé. Rien n’a été transmis.
help-case-parted = Transmettez l’accompagnement propre à la personne.
error-parting-one-sided = Quelqu’un doit partir et quelqu’un rester. Rien n’a été modifié.
help-parting-one-sided = Cochez les personnes qui quittent le ménage, et elles seules.
error-parting-same-worker = Une même personne serait référente des deux côtés. Rien n’a été modifié.
help-parting-same-worker = Si le séjour est protégé, chaque côté a besoin d’un·e autre référent·e, ou de personne pour le moment.
error-whereabouts-kept = Le séjour d’une personne est protégé vis-à-vis d’une autre. Rien n’a été modifié.
help-whereabouts-kept = Inscrivez-les séparément, ou levez la protection dans le dossier protégé.
error-channel-missing = Il manque la voie d’envoi de la réponse. Vos saisies sont conservées.
help-channel-missing = Choisissez la poste, la remise en main propre ou le courriel chiffré.
error-date-before-receipt = Ce jour précède la réception de la demande. Vos saisies sont conservées.
help-date-before-receipt = Vérifiez le jour et le cachet de réception.
error-group-missing = Il manque la nature de l’autre situation de détresse. Vos saisies sont conservées.
help-group-missing = Décrivez-la en quelques mots.
error-reason-missing = Il manque un motif. Vos saisies sont conservées.
help-reason-missing = Choisissez un motif ou notez-le.
error-worker-unknown = Le ou la professionnel·le choisi·e ne fait pas partie de l’équipe. Vos saisies sont conservées.
help-worker-unknown = Choisissez une personne de l’équipe dans la liste.

# Help plans.
error-text-too-long = Ce texte est trop long. Votre saisie est encore là.
help-text-too-long = Raccourcissez-le à { $most } caractères au plus.
error-number-unfit = Ce nombre ne convient pas à ce champ. Rien n’a été modifié.
help-number-unfit = Saisissez un nombre que le formulaire accepte : au plus une journée pour les minutes, de 0 à 4 pour les évaluations.
error-rating-out-of-range = Cette évaluation n’existe pas. Rien n’a été modifié.
help-rating-out-of-range = Choisissez un nombre de 0 à 4, ou aucun.
error-paper-letters = Le papier contient des caractères qui ne peuvent pas être imprimés : { $letters } Vos données sont inchangées.
help-paper-letters = Écrivez ces caractères autrement et regardez à nouveau l’aperçu.
error-not-released = Aucune levée du secret ne le permet. Rien n’a été inscrit.
help-not-released = Transmettez seulement ce qui est permis, ou indiquez une autre base légale avec son motif.
error-disclosure-empty = Il n’est pas encore dit ce qui est transmis, sur qui et à quel service. Rien n’a été inscrit.
help-disclosure-empty = Choisissez un service et au moins une personne et une information.

# Scans of signed papers, and attachments.
error-scan-heic = Ce fichier est une photo au format HEIC. Geleit ne peut pas le lire. Rien n’a été classé.
help-scan-heic = Enregistrez la photo en JPEG sur le téléphone, ou numérisez le papier en PDF.
error-scan-encrypted = Ce fichier est protégé par un mot de passe. Rien n’a été classé.
help-scan-encrypted = Enregistrez-le sans mot de passe, ou numérisez le papier encore une fois.
error-scan-unreadable = Ce fichier ne peut pas être lu comme une numérisation. Rien n’a été classé.
help-scan-unreadable = Numérisez le papier encore une fois, en PDF, JPEG, PNG ou TIFF.
error-scan-too-large = Ce fichier est trop volumineux. Rien n’a été classé.
help-scan-too-large = Numérisez à 200 ou 300 points par pouce. Un fichier peut avoir jusqu’à 64 Mo et 200 pages.
error-attachment-missing = Cette pièce jointe n’est pas encore arrivée sur cet ordinateur. Vos données sont intactes.
help-attachment-missing = Écrivez une demande sous « Échange ». Tout ordinateur de l’équipe qui a la pièce jointe peut répondre.
error-attachment-damaged = Une pièce jointe est endommagée. Toutes les autres données sont intactes.
help-attachment-damaged = Écrivez une demande sous « Échange » : un autre ordinateur renvoie la pièce jointe. Si aucun ne l’a, numérisez le papier encore une fois.

error-card-damaged = Ce n’est pas une carte de service, ou elle est endommagée.
help-card-damaged = Rien n’a été repris. Demandez à l’autre service de l’enregistrer encore une fois, comme fichier ou comme image.

error-card-digits-wrong = Ces chiffres ne sont pas ceux de cette carte.
help-card-digits-wrong = La carte reste non vérifiée. Faites-vous lire les 24 chiffres encore une fois, à un numéro de téléphone que vous ne tenez pas de la carte. S’ils restent différents, la carte n’est pas de ce service.

error-card-expired = Cette carte de service a expiré.
help-card-expired = Rien n’a été changé. Demandez-en une nouvelle à l’autre service ; il la fait sous « Échange ».

error-card-newer = Cette carte de service vient d’une version plus récente de Geleit.
help-card-newer = Rien n’a été repris. Mettez Geleit à jour sur cet ordinateur.

error-card-older = Une carte plus récente de ce service est déjà ici.
help-card-older = La plus récente reste valable. Vous n’avez rien à faire.

error-card-other-partner = Cette carte appartient à une autre entrée de votre liste.
help-card-other-partner = Rien n’a été changé. Ouvrez l’entrée qui porte ce nom, ou lisez la carte sans choisir d’entrée.

error-card-own = C’est votre propre carte de service.
help-card-own = Donnez-la à l’autre service et lisez ici la sienne.

error-date-past = Ce jour est déjà passé.
help-date-past = Choisissez aujourd’hui ou un jour plus tard.

error-handover-acts-unsaid = Pour une échéance ouverte, il n’est pas encore dit qui agit.
help-handover-acts-unsaid = Choisissez pour chaque échéance ouverte qui agit jusqu’à la reprise par l’autre service.

error-handover-answered = Il y a déjà une réponse à cette passation.
help-handover-answered = Rien n’a été changé. Sous « Passations », vous voyez laquelle ; vous pouvez y écrire encore une fois le fichier de réponse.

error-handover-conflicts = Pour { $count } indications qui partiraient, deux ordinateurs disent autre chose.
help-handover-conflicts = Rien n’a été écrit. Choisissez sous « Saisi différemment » la valeur qui compte, puis faites la passation.

error-handover-empty = Rien ne partirait.
help-handover-empty = Choisissez des personnes et des indications, ou vérifiez qu’une levée du secret les couvre.

error-handover-no-card = Aucune carte de service de ce partenaire n’est ici.
help-handover-no-card = Lisez sa carte sous « Échange ». Sans carte, aucun fichier ne peut être chiffré pour lui.

error-handover-no-own-card = Votre service n’a pas de carte valable.
help-handover-no-own-card = Une coordinatrice la fait sous « Échange ». Sans elle, l’autre service ne pourrait pas répondre.

error-handover-not-told = Il manque le jour où l’on a lu à la personne ce qui part.
help-handover-not-told = Parcourez la passation ensemble et inscrivez le jour.
error-handover-told-how = Il manque quelque chose sur la lecture : la langue, qui a lu, ou que la compréhension a été vérifiée.
help-handover-told-how = Inscrivez-le. Si cela n’a pas été compris, relisez-le avec une ou un interprète.

error-handover-not-verified = Personne n’a encore vérifié la carte de ce service.
help-handover-not-verified = Appelez-le à un numéro que vous ne tenez pas de la carte et tapez les 24 chiffres. Seule une coordinatrice peut y renoncer, avec une raison.

error-handover-older = Un fichier plus récent de cette passation est déjà ici.
help-handover-older = Rien n’a été changé. Le plus récent compte.
error-handover-erased = Une partie de cette passation a été effacée ici.
help-handover-erased = Rien n’a été repris. Vous pouvez la reprendre comme nouveau dossier ; ce qui a été effacé ne revient pas.

error-handover-too-large = Les accords cochés sont trop volumineux pour un seul fichier. Rien n’a été écrit.
help-handover-too-large = Décochez-en quelques-uns et transmettez les autres avec une passation complémentaire.

error-handover-unfit = Cette lettre ne correspond à aucune passation ici.
help-handover-unfit = Rien n’a été changé. Lisez-la sur un ordinateur de l’équipe qui a transmis, après un échange.

error-handover-withdrawn = L’autre service a retiré cette passation.
help-handover-withdrawn = Rien n’a été repris. Demandez-lui.

error-restricted = Plus rien ne peut être changé ici. C’est transmis, l’accompagnement a pris fin par une séparation, ou c’est bloqué jusqu’à l’effacement.
help-restricted = Rien n’a été changé. Les compléments partent dans une autre passation. Après une séparation, écrivez dans les nouveaux accompagnements. Un effacement peut être abandonné.
error-erased = Cela a été effacé, sur tous les ordinateurs de l’équipe et pour toujours.
help-erased = Rien n’a été changé. Ce qui est effacé ne reçoit plus d’entrées ; créez à nouveau ce dont vous avez encore besoin.
error-laptop-out = Cet ordinateur ne fait plus partie de l’équipe. Rien n’a été enregistré.
help-laptop-out = Ce qui a été saisi auparavant est toujours là. Parlez à la coordination.
error-laptop-out-already = Cet ordinateur est déjà exclu. Rien n’a été changé.
help-laptop-out-already = Ce qu’il a écrit ensuite attend d’être parcouru sous « Ordinateurs de l’équipe ».
error-keys-replaced = Vos clés ont été remplacées ; cet ordinateur a encore les anciennes. Rien n’a été changé.
help-keys-replaced = Apportez vos nouvelles clés dans un fichier depuis l’ordinateur où elles ont été remplacées.
error-team-last-coordinator = Il ne resterait pas assez de coordination dans l’équipe. Rien n’a été changé.
help-team-last-coordinator = Pour mettre fin à une coordination, deux autres doivent être d’accord. Nommez d’abord quelqu’un, ou prenez la fiche du service.
error-team-oneself = Impossible pour vous-même et pour l’ordinateur où vous êtes. Rien n’a été changé.
help-team-oneself = Demandez à une autre coordination, ou utilisez un autre ordinateur.

error-records-code-wrong = Ces groupes ne sont pas ceux de la clé des dossiers de cette équipe. Rien n’a été ouvert.
help-records-code-wrong = Comparez chaque groupe avec la fiche de l’enveloppe. Ce n’est ni la fiche du service ni une fiche personnelle.

error-records-nothing = Rien n’est scellé ici pour la clé des dossiers. Rien n’a été ouvert ni consigné.
help-records-nothing = Remettez la fiche dans son enveloppe. La clé des dossiers n’ouvre jamais les notes personnelles.

error-second-is-you = La clé des dossiers s’utilise à deux. Rien n’a été ouvert.
help-second-is-you = Faites venir une personne de l’équipe qui a accès à cet ordinateur.

error-second-passphrase-wrong = La phrase secrète de la deuxième personne ne convient pas. Rien n’a été ouvert.
help-second-passphrase-wrong = Elle tape sa propre phrase secrète de cet ordinateur. Sans accès à cet ordinateur, ce n’est pas possible.

error-user-not-here = Cette personne n’a pas d’accès sur cet ordinateur. Rien n’a été modifié.
help-user-not-here = Demandez à la coordination qui travaille ici.

# The hub through which a team exchanges. Also in the list of what a sync came upon.
error-hub-address-unfit = Cette adresse du dépôt est incomplète ou n’en est pas une.
help-hub-address-unfit = Vérifiez l’adresse, le nom d’utilisateur et, pour S3, le bucket.
error-hub-busy = Le dépôt est surchargé ou verrouillé en ce moment. Ce qui est échangé le reste.
help-hub-busy = Synchronisez de nouveau plus tard.
error-hub-certificate = Le dépôt ne peut pas prouver son identité. Rien n’a été envoyé, pas même le mot de passe.
help-hub-certificate = Prévenez l’informatique. D’ici là, échangez par clé USB.
error-hub-damaged = Le dépôt fournit d’autres données que celles déposées. Rien n’en a été repris.
help-hub-damaged = Synchronisez de nouveau plus tard. Si cela persiste, prévenez l’informatique.
error-hub-duplicate = Quelque chose se trouve deux fois dans le dépôt. C’est sans conséquence.
help-hub-duplicate = Vous n’avez rien à faire.
error-hub-emptied = Il ne reste rien dans le dépôt. Vos données sont intactes et ont été renvoyées.
help-hub-emptied = Vérifiez que le dossier ou l’adresse sont toujours justes. Demandez à l’informatique qui a fait du rangement.
error-hub-full = Le dépôt est plein. Ce qui est échangé le reste.
help-hub-full = Demandez plus de place à l’informatique.
error-hub-gap = Il manque encore ici quelque chose que d’autres ordinateurs ont. Ce qui s’enchaîne a été repris.
help-hub-gap = Les autres ordinateurs le voient et l’envoient à leur prochaine synchronisation.
error-hub-not-found = Il n’y a pas de dépôt à cette adresse : le dossier, la collection ou le bucket manque.
help-hub-not-found = Vérifiez l’adresse. Si c’est un lecteur réseau, connectez-le d’abord.
error-hub-not-kept = Le dépôt a confirmé l’envoi mais ne l’a pas gardé. Cela ne compte pas comme échangé.
help-hub-not-kept = Synchronisez de nouveau plus tard. Si cela persiste, prévenez l’informatique.
error-hub-not-ready = Quelque chose n’est pas encore complet dans le dépôt. Ce qui en est arrivé est gardé.
help-hub-not-ready = Synchronisez de nouveau plus tard.
error-hub-not-safe = L’adresse ne commence pas par https. En chemin, chacun pourrait lire le mot de passe.
help-hub-not-safe = Demandez à l’informatique une adresse en https.
error-hub-not-set = Aucun dépôt n’est configuré sur cet ordinateur.
help-hub-not-set = Configurez-en un, ou échangez par clé USB.
error-hub-password = Le dépôt n’accepte pas le nom d’utilisateur ou le mot de passe. Vos données sont intactes.
help-hub-password = Configurez de nouveau le dépôt avec les bonnes données.
error-hub-refused = Le dépôt refuse. Vos données sont intactes.
help-hub-refused = Demandez à l’informatique si vous pouvez y écrire.
error-hub-remains = Quelque chose d’incomplet ou d’endommagé se trouve dans le dépôt. Autant qu’on sache, rien ne manque pour autant.
help-hub-remains = Vous n’avez rien à faire.
error-hub-rolled-back = Le dépôt a été remis à un état plus ancien. Ce qui manquait a été renvoyé.
help-hub-rolled-back = Demandez à l’informatique si une sauvegarde a été restaurée. Sinon, vous n’avez rien à faire.
error-hub-stale = Le dépôt montre une liste ancienne. Il ne manque rien.
help-hub-stale = Synchronisez de nouveau plus tard.
error-hub-unreachable = Le dépôt est injoignable ou la liaison a été coupée. Ce qui est échangé le reste.
help-hub-unreachable = Vérifiez la connexion et synchronisez de nouveau. L’échange reprend où il s’est arrêté.
error-hub-vanished = Quelque chose a disparu du dépôt. Vos données sont intactes. Ce qui manque aux autres a été renvoyé.
help-hub-vanished = Demandez à l’informatique qui a fait du rangement.
error-erasure-begun = Cet effacement est déjà commencé.
help-erasure-begun = Rien n’a été changé. Il figure dans la liste des effacements et y attend des signatures.
error-erasure-blocked = Cela ne peut pas encore être effacé. Rien n’a été effacé.
help-erasure-blocked = L’aperçu indique ce qui l’empêche. Réglez-le et réessayez.
error-erasure-changed = Entre-temps, autre chose serait effacé que ce qui était montré. Rien n’a été effacé.
help-erasure-changed = Regardez de nouveau la liste, puis décidez.
error-erasure-done = C’est déjà effacé et ne reviendra pas.
help-erasure-done = Il n’y a plus rien à faire ici.
error-erasure-not-heard = { $count ->
    [one] Un ordinateur ne sait
   *[other] { $count } ordinateurs ne savent
  } pas encore que ceci est bloqué. Rien n’a été signé.
help-erasure-not-heard = Échangez avec eux, ou indiquez les ordinateurs que personne n’attend.
error-erasure-not-own = Vous ne pouvez pas effacer cette note toute seule. Rien n’a été effacé.
help-erasure-not-own = Seule, on n’efface que ses propres notes confiées ou personnelles. Sinon, deux personnes signent.
error-erasure-signed = Vous avez déjà signé cet effacement.
help-erasure-signed = Il manque la signature d’une deuxième personne.
