# Consents and releases from secrecy, whom they are towards, and what was passed on.
# The list, at a person and in a case.
release-tab = Consentements et levées du secret
release-title = Consentements et levées du secret
release-new-open = Nouvelle déclaration
release-empty = Rien n’est encore permis ici. Ce qui doit sortir du service demande le plus souvent une déclaration de la personne.
release-empty-case = Aucune déclaration dans cet accompagnement. Ce qu’une personne permet par ailleurs figure chez elle.
release-towards = envers
release-until = jusqu’au { $day }
release-items-more = { $items } (et { $count } de plus)
release-unreadable = Déclaration

# The paper of a declaration.
release-paper = Déclaration
release-to-person = Vers la personne
release-allowed-title = Ce que dit le papier
release-unticked-label = Non coché, donc pas permis

# Taking it back, or putting away what nobody signed.
release-end-withdrawn-open = Retirer …
release-end-withdrawn-title = Retirer la déclaration
release-end-withdrawn-text = À partir de ce jour, plus rien ne peut être transmis sur cette base. Le papier reste lisible. L’inscription ne peut pas être annulée.
release-end-withdrawn-accompaniment-text = À partir de ce jour, l’accompagnement s’arrête. L’accompagnement le note aussi. L’inscription ne peut pas être annulée.
release-end-withdrawn-data-protection-text = À partir de ce jour, ces données ne peuvent plus être utilisées dans ce but. L’inscription ne peut pas être annulée.
release-end-withdrawn-do = Inscrire le retrait
release-end-withdrawn-said = Le retrait est inscrit.
release-end-not-signed-open = Pas signée par tous – mettre de côté …
release-end-not-signed-title = Mettre de côté un papier que tous n’ont pas signé
release-end-not-signed-text = Le papier n’est alors plus valable et ne peut plus être signé. Il reste lisible.
release-end-not-signed-do = Mettre de côté
release-end-not-signed-said = Le papier est mis de côté.
release-told-title =
    { $count ->
        [0] Personne n’a encore rien appris sur cette base
        [one] Une transmission a déjà eu lieu
       *[other] { $count } transmissions ont déjà eu lieu
    }
release-told-text = Dites à la personne quels services savent déjà quelque chose. Ce qui est transmis ne peut pas être repris.

# A new declaration: the form.
release-new-title = Nouvelle déclaration
release-part-what = Quelle déclaration, et de qui
release-which = Type de déclaration
release-about-secrecy = Une personne nous permet de dire certaines choses à un service précis. Chacun le déclare pour soi.
release-about-data-protection = Une personne consent à ce que nous utilisions certaines données dans un but que la loi seule ne couvre pas.
release-about-accompaniment = Une personne accepte d’être accompagnée. Cela vaut tant que dure l’accompagnement.
release-person-label = Qui déclare ?
release-person-chosen = La déclaration est de
release-person-hint = Toujours une seule personne, jamais une famille.
release-person-other = Autre personne
release-case-label = Dans quel accompagnement
release-case-hint = Si l’accompagnement prend fin, la déclaration aussi.
release-case-none = dans aucun
release-stands-label = Quelqu’un d’autre signe pour la personne
release-stands-minor = La personne est mineure. Choisissez qui exerce l’autorité parentale.
release-stands-nobody = La personne est mineure et personne n’est inscrit qui puisse signer pour elle. Inscrivez d’abord la famille.
release-part-to = Envers qui, et comment
release-like-text = Cet accompagnement a déjà des levées du secret. Remplir comme l’une d’elles ? Ce que la loi protège particulièrement, chaque personne le coche elle-même.
release-like-do = Comme { $name } envers { $recipient }
release-like-done = Rempli. Veuillez le parcourir ensemble.
release-recipient-label = Envers quel service
release-direction-label = Qui peut dire quelque chose à qui
release-channels-label = Par quelles voies
release-part-items = Quelles informations
release-items-label = Informations
release-special-label = Informations particulièrement protégées
release-special-why = Elles touchent à la santé, à la violence ou aux convictions. La loi exige que la personne permette chacune expressément.
release-part-why = Pourquoi et combien de temps
release-purpose-label = Dans quel but
release-purpose-hint = En mots simples. Par exemple : pour que la chambre convienne à la situation.
release-occasion-label = À quelle occasion
release-occasion-hint = Par exemple : attribution des chambres en février. Une fois l’occasion passée, il faut une nouvelle déclaration.
release-consequences-label = Que se passerait-il sans cette déclaration ?
release-consequences-hint = Laissez vide si un refus n’a pas d’inconvénient.
release-until-label = Valable jusqu’au (au plus tard)
release-until-long = Une déclaration vaut au plus douze mois, donc jusqu’au { $day }.
release-part-talk = L’entretien
release-to-preview = Vers l’aperçu

# The preview, and freezing.
release-prepare-title = Vérifier la déclaration
release-revise = Retour à la saisie
release-freeze-title = Fixer le contenu
release-freeze-text = Le contenu ne changera plus. Ensuite, vous imprimez le papier pour signature.
release-freeze-do = Fixer pour signature
release-missing-representative = qui signe pour la personne
release-missing-language = langue de l’entretien
release-missing-recipient = envers quel service
release-missing-direction = qui peut dire quelque chose à qui
release-missing-items = au moins une information
release-missing-channel = au moins une voie
release-missing-purpose = dans quel but
release-missing-occasion = l’occasion
release-missing-valid-until = jusqu’à quand cela vaut
release-missing-validity-past = le dernier jour est déjà passé
release-missing-validity-long = le dernier jour est à plus de douze mois
release-missing-case = dans quel accompagnement
release-missing-office-organisation = Service : { office-field-organisation }
release-missing-office-address = Service : { office-field-address }
release-missing-office-jurisdiction = Service : { office-field-jurisdiction }
release-missing-office-data-protection-law = Service : { office-field-dataProtectionLaw }
release-missing-office-officer = Service : { office-field-officer }
release-missing-office-complaint-office = Service : { office-field-complaintOffice }

# Other services and people outside, chosen and written down in place.
partner-hint = Tapez le nom. S’il manque encore, ajoutez-le tout de suite.
partner-hint-known = Tapez le nom et choisissez.
partner-new = Ajouter « { $typed } »
partner-add = Ajouter un service
partner-change = Modifier le service
partner-change-note = Seulement pour corriger. Pour un autre service ou une autre personne, ajoutez-en un nouveau : une déclaration ne vaut que pour qui figure sur le papier.
partner-another = En choisir un autre
partner-name = Nom, comme sur ses lettres
partner-unit = Unité ou personne
partner-unit-hint = Avec qui l’on parle. Cela figure sur le papier.
partner-address = Adresse
partner-phone = Téléphone
partner-email = E-mail
partner-left = Ne plus proposer depuis

# What was passed on.
disclosure-title = Transmissions
disclosure-empty = Rien n’a encore été transmis à l’extérieur.
disclosure-log-open = Inscrire une transmission
disclosure-log-title = Inscrire une transmission
disclosure-log-do = Inscrire
disclosure-persons-label = Au sujet de qui
disclosure-partner-label = À quel service
disclosure-channel-label = Par quelle voie
disclosure-what-label = Quoi exactement
disclosure-what-hint = En quelques mots, pour que la personne puisse relire plus tard ce qui a été dit.
disclosure-check-title = Est-ce permis ?
disclosure-check-words = Permis : { $allowed } sur { $count }.
disclosure-covered = permis
disclosure-covered-by = Autorisé par { $number }, pour :
disclosure-not-covered = pas permis
disclosure-lack-no-release = Il n’y a pas de levée du secret envers ce service.
disclosure-lack-other-items = La levée du secret nomme d’autres informations.
disclosure-lack-other-channel = La levée du secret nomme une autre voie.
disclosure-lack-not-ticked = La personne n’a pas coché cette information sur le papier.
disclosure-lack-unsigned = La levée du secret n’est pas encore signée par tous.
disclosure-lack-expired = La levée du secret a expiré.
disclosure-lack-withdrawn = La levée du secret a été retirée.
disclosure-lack-renamed = Ce service porte aujourd’hui un autre nom que sur le papier. Il faut une nouvelle déclaration.
disclosure-lacking-title = Tout n’est pas permis
disclosure-lacking-text = Transmettez seulement ce qui est permis. Ou indiquez une autre base légale et son motif.
disclosure-lacking-nothing = Rien de cela n’est permis par une levée du secret. Vous ne pouvez le transmettre que sur une autre base légale, avec son motif.
disclosure-only-allowed = Transmettre seulement ce qui est permis
disclosure-only-allowed-said =
    { $count ->
        [one] Une information reste cochée.
       *[other] { $count } informations restent cochées.
    }
disclosure-ground-other = Autre base légale
disclosure-reason-label = Motif
disclosure-reason-hint = Pourquoi faut-il agir sans l’accord de la personne ? Qui en a décidé ?
disclosure-back = Retirer l’inscription : { $what }
disclosure-back-title = Retirer cette inscription ?
disclosure-back-text = { $what }. Ne retirez que ce qui a été inscrit par erreur. Ce qui est dit reste dit. L’historique garde l’inscription.
disclosure-back-do = Retirer l’inscription
