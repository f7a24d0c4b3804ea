# Autres services : our service card for other services, and theirs. A card is for sealed files between services.
card-title = Autres services et cartes de service
card-intro = La carte de service est là pour les fichiers scellés entre services qui travaillent avec Geleit. Chaque service donne sa carte à l’autre. Ensuite, tous deux comparent 24 chiffres au téléphone. Ainsi, il est sûr qu’une carte vient bien du service qui y figure.

# What stands on a card, ours or theirs.
card-says-title = Ce que dit la carte
card-fact-name = Nom
card-fact-issued = Créée le
card-fact-until = Valable jusqu’au
card-fact-signed = Signée par

# Our own card.
card-own-title = Notre carte de service
card-own-digits-title = Nos 24 chiffres
card-own-digits-text = Un autre service a cette carte et vous appelle : lisez-lui ces chiffres, d’après cet écran. S’il en a une plus ancienne, donnez-lui d’abord celle-ci. Les chiffres ne sont pas secrets. Mais ne les envoyez pas avec la carte : qui falsifie une carte falsifie aussi une lettre.
card-own-digits-none = Les chiffres vont avec votre carte. Ils s’affichent ici dès que la carte est créée.
card-own-none-may = Il n’y a pas encore de carte à donner à d’autres services.
card-own-none = Il n’y a pas encore de carte. Votre coordination la crée ici.
card-own-nameless = La carte doit porter le nom de votre organisme. Il n’est pas encore indiqué.
card-own-nameless-may = Indiquez-le d’abord sous « Service ». Ensuite, créez la carte ici.
card-own-nameless-do = Ouvrir les données du service
card-own-expired = Votre carte de service a expiré
card-own-soon = Votre carte de service n’est valable que jusqu’au { $day }
card-own-exposed = Un ordinateur perdu peut ouvrir les fichiers destinés à votre carte
card-own-exposed-text = Tant que d’autres services scellent des fichiers pour cette carte, quiconque ouvre l’ordinateur exclu peut les lire. La prochaine carte a une nouvelle clé ; ce qui est déjà en route s’ouvre toujours chez vous.
card-own-renew-may = Créez-en une nouvelle et donnez-la à tous les services qui ont l’actuelle.
card-own-renew = Demandez à votre coordination d’en créer une nouvelle ici.

# Making one; only coordinators.
card-make-open = Créer la carte …
card-remake-open = Créer une nouvelle carte …
card-make-title = Créer la carte
card-remake-title = Créer une nouvelle carte
card-make-text = La carte porte le nom, l’unité et l’adresse inscrits sous « Service ». Et, si vous voulez, le téléphone et l’e-mail. Elle est valable deux ans.
card-remake-text = Les autres services reçoivent la nouvelle carte de vous, comme la première. Si la même personne la crée que la dernière fois, les 24 chiffres restent les mêmes et la nouvelle carte vaut chez eux d’elle-même. Si c’est une autre personne, ou si un ordinateur a été perdu, les autres services comparent les chiffres encore une fois.
card-make-do = Créer la carte
card-made = Carte créée

# Saving it, to give it away.
card-save-do = Enregistrer la carte …
card-saved-title = Carte enregistrée
card-saved-text = Deux fichiers de même contenu. Donnez-en un à l’autre service, par exemple par e-mail, sur une clé USB ou en imprimant l’image.
card-saved-file = En fichier
card-saved-picture = En image

# The cards of others.
card-others-title = Cartes d’autres services
card-others-none = Il n’y a encore aucune carte d’un autre service ici.
card-read-text = Choisissez le fichier qui finit par .card, ou l’image avec le motif de carrés.
card-read-open = Lire une carte …
card-until = valable jusqu’au { $day }
card-verify-open = Comparer les chiffres
card-renew-ask = Demandez une nouvelle carte à ce service.

# How a card stands, in one line; also where a partner is chosen.
card-state-none = Pas de carte de service
card-state-received = Carte de service pas encore vérifiée
card-state-verified = Carte de service vérifiée
card-state-expired = Carte de service expirée
card-state-other = autre carte non vérifiée
card-state-by = vérifiée par { $by } le { $at }

# A later card of another service at the same partner.
card-other-title = Il y a ici une deuxième carte, avec d’autres chiffres
card-other-text = Soit le service a créé une nouvelle carte, soit quelqu’un se fait passer pour lui. Appelez-le et comparez les 24 chiffres. D’ici là, la deuxième carte n’est pas valable.
card-other-says = Ce que dit la deuxième carte

# A card somebody brought: what it says, and to which partner it belongs.
card-look-title = Lire une carte
card-look-first = Il n’y a encore aucune carte de ce service ici.
card-look-newer = Il y a déjà une carte de ce service ici : { $name }. La nouvelle la remplace. Si elle a d’autres chiffres, comparez-les d’abord.
card-look-known = Cette carte est déjà ici : { $name }. Inutile de la lire encore une fois.
card-where-label = À quel service appartient-elle ?
card-where-new = Ajouter un nouveau service
card-where-known = Un service déjà dans la liste
card-where-partner = Quel service ?
card-take-do = Reprendre la carte
card-taken = Carte reprise
card-taken-verified = Ce service est déjà vérifié. Vous n’avez rien d’autre à faire.

# Comparing the digits. The expected ones are never shown.
card-verify-title = Comparer les chiffres : { $name }
card-verify-how = Comment vérifier de qui vient la carte
card-verify-call = Appelez le service à un numéro que vous connaissez par ailleurs. Ne prenez pas le numéro de la carte.
card-verify-listen = Faites-vous lire ses 24 chiffres. Là-bas, ils figurent sous « Échange », dans « Autres services et cartes de service ».
card-verify-type = Tapez-les ici.
card-verify-label = Les 24 chiffres de l’autre service
card-verify-do = Vérifier
card-verify-later = Vérifier plus tard
card-verified-title = Vérifié : la carte vient de { $name }
card-verified-text = Si une carte plus récente de ce service arrive plus tard avec les mêmes chiffres, inutile de rappeler.
card-verified-old-title = Ce sont les chiffres de la carte actuelle
card-verified-old-text = La carte actuelle reste valable. La deuxième carte ne correspond pas à ces chiffres et reste non vérifiée. Prévenez votre coordination.

# When no card can be made.
error-card-too-large = La carte de service est trop grande pour l’image avec les carrés. Aucune n’a été créée.
help-card-too-large = Raccourcissez le nom, l’unité ou l’adresse sous « Service », ou laissez le téléphone et l’adresse électronique. Si cela ne suffit pas, faites créer la carte par la personne qui coordonne depuis le plus longtemps.
