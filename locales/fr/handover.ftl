# Handing a case over to another service, taking one in, and the words about it.
handover-list-title = Passations
handover-title = Transmettre à un autre service
handover-add-title = Compléter une passation
handover-intro = Vous écrivez un fichier chiffré que seul l’autre service peut ouvrir. Il ne contient que ce que vous voyez ici.
handover-draft-to = Passation à { $partner }

# To whom, why and when.
handover-to-title = 1. À qui
handover-to-label = Quel service continue l’accompagnement ?
handover-to-cards = Aller aux cartes de service
handover-card-none-title = Il n’y a aucune carte de ce service ici
handover-card-none = Sans sa carte, aucun fichier ne peut être chiffré pour lui. Lisez d’abord sa carte.
handover-card-received-title = Personne n’a encore vérifié cette carte de service
handover-card-received = Appelez-le à un numéro que vous ne tenez pas de la carte et tapez les 24 chiffres.
handover-card-expired-title = Cette carte de service a expiré
handover-card-expired = Demandez au service sa nouvelle carte et lisez-la.
handover-despite-label = Continuer sans vérification, parce que
handover-despite-hint = Seule la coordination peut le faire. Le motif reste noté avec la passation.
handover-occasion-label = Occasion
handover-on-label = Accompagnement là-bas à partir du
handover-answer-by-label = Réponse attendue d’ici au

# Who and what.
handover-what-title = 2. Qui et quoi
handover-persons-label = Au sujet de qui
handover-items-label = Ce qui doit partir
handover-items-hint = Ne choisissez que ce dont l’autre service a besoin. Le fichier n’a pas de champ pour le reste, par exemple la santé ou les enfants et l’école : dites-le ou écrivez-le, si c’est permis.
handover-covers-title = Est-ce permis ?
handover-by-paper = par { $number }
handover-lacking = Ce qui n’est pas permis reste ici. Pour que cela parte, il faut une levée du secret signée ou une autre base légale.
handover-lacking-other = Cela part tout de même, sur la base légale que vous choisissez et motivez.
handover-minor = Un enfant a besoin de sa propre levée du secret. Qui exerce l’autorité parentale la signe.
handover-lacking-all = Le plan, les objectifs et les phases parlent de tous ceux qui sont dans l’accompagnement, les enfants aussi. Ils ne partent que si chaque personne l’a permis.
handover-without-title = Sans coche : { $names }
handover-without = Le plan, les objectifs et les phases parlent d’eux aussi. Tant que tous ne sont pas cochés, ils restent ici.
handover-ground-label = Base légale

# Exactly what leaves, and what stays.
handover-leaves-title = 3. Ce qui part
handover-leaves-none = Choisissez d’abord le service. Ensuite, vous voyez ici exactement ce qui part.
handover-leaves-count =
    { $count ->
        [0] Rien ne part encore.
        [one] Une entrée part.
       *[other] { $count } entrées partent.
    }
handover-group = { $kind } ({ $count })
handover-texts-title = Textes
handover-texts-text = Lisez chaque texte et cochez ceux qui partent. Un texte non coché reste ici.
handover-texts-none = Il n’y a aucun texte qui puisse partir.
handover-texts-off = Les textes ne partent que si vous cochez « { release-item-narrative } » plus haut et que c’est permis.
handover-text-go = Part : { $field }
handover-text-sealed = Note restreinte : dans l’autre service, seule la personne qui accepte la passation la lit.
handover-scans-title = Accords signés
handover-scans-text = Cochez les accords qui partent sous forme d’image. Ce qui n’est pas coché reste ici.
handover-scans-warning-title = L’image part telle quelle
handover-scans-warning = Elle part inchangée, avec tout ce que contient le fichier, noms et écriture à la main compris. Regardez-la d’abord.
handover-scans-none = Aucune image d’un accord ne peut partir. « { release-item-identity } », « { release-item-plan } », « { release-item-documents } » et « { release-item-narrative } » doivent être cochés et autorisés. Si l’accord parle aussi de santé ou de sécurité, la case prévue pour cela doit être cochée sur la levée du secret.
handover-scan = Accord { $number }, version { $version }
handover-scan-signed = signé le { $day }
handover-scan-unsigned = jour de la signature non saisi
handover-brought-title = Repris de
handover-brought-due = Ce qui était en cours lors de la transmission, et qui agit
handover-enclosures-title = Accords du service précédent
handover-enclosures-later = Vous pourrez regarder les images dès que vous aurez accepté. Elles se trouveront alors dans l’accompagnement.
handover-deadlines-title = Échéances ouvertes, et qui agit
handover-acts = Agit : { $who }
handover-acts-label = Qui agit : { $what }
handover-deadlines-stay-title =
    { $count ->
        [one] Une échéance ouverte reste ici
       *[other] { $count } échéances ouvertes restent ici
    }
handover-deadlines-stay = L’autre service n’en saura rien. Une échéance ne part que si « { release-item-deadlines } » et ce dont il s’agit sont cochés ci-dessus et permis par tous. Sinon, convenez ensemble de qui s’en occupe.
handover-stays-title = Ce qui reste ici
handover-stays-texts =
    { $count ->
        [one] Un texte qui n’est pas coché.
       *[other] { $count } textes qui ne sont pas cochés.
    }
handover-stays-sealed =
    { $count ->
        [one] Une note que toute l’équipe ne peut pas lire.
       *[other] { $count } notes que toute l’équipe ne peut pas lire.
    }
handover-stays-closed =
    { $count ->
        [one] Une note restreinte que vous ne pouvez pas lire. Seule une personne qui la lit peut la transmettre.
       *[other] { $count } notes restreintes que vous ne pouvez pas lire. Seule une personne qui les lit peut les transmettre.
    }
handover-stays-protected =
    { $count ->
        [one] Une note restreinte dont un thème est particulièrement protégé.
       *[other] { $count } notes restreintes dont un thème est particulièrement protégé.
    }
handover-stays-scans =
    { $count ->
        [one] L’image d’un accord qui n’est pas cochée.
       *[other] { $count } images d’accords qui ne sont pas cochées.
    }
handover-stays-rows =
    { $count ->
        [one] Une entrée qui n’est pas autorisée ou qui concerne aussi d’autres personnes.
       *[other] { $count } entrées qui ne sont pas autorisées ou qui concernent aussi d’autres personnes.
    }
handover-stays-second =
    { $count ->
        [one] Une inscription dans un deuxième dossier de la même personne. Elle part si vous ajoutez ce dossier à l’accompagnement et le choisissez ici.
       *[other] { $count } inscriptions dans un deuxième dossier de la même personne. Elles partent si vous ajoutez ce dossier à l’accompagnement et le choisissez ici.
    }
handover-stays-always = Toujours : les notes personnelles et confiées, les papiers à signer qui ne sont pas cochés comme image, les consentements, et qui a accompagné ici.

# Read to the client, and the file.
handover-told-title = 4. Lecture faite
handover-told-text = Parcourez ensemble ce qui part et ce qui reste ici.
handover-report-title = Rapport à lire ensemble
handover-report-do = Imprimer le rapport
handover-report-sent = Le rapport a été envoyé à l’imprimante.
handover-report-look = Regarder le rapport
handover-report-hide = Masquer le rapport
handover-report-anew = Regarder à nouveau, quelque chose a changé
handover-report-older = Quelque chose a changé depuis l’impression. Imprimez le rapport à nouveau et relisez-le ensemble.
handover-told-label = Lecture faite le
handover-told-not = aucun jour indiqué
handover-told-by = Lu par
handover-understood-label = Compris
handover-understood-tick = La compréhension est vérifiée : la personne a dit avec ses mots ce qui part et ce qui reste.
handover-told-how = le { $day }, dans cette langue : { $language }, par { $by }
handover-told-understood = compréhension vérifiée
handover-row-told = Lu :
handover-mark = Marque du contenu : { $mark }
handover-objections-label = Objections
handover-objections-hint = Ce que la personne ne souhaite pas. L’autre service le lit.
handover-send-do = Écrire le fichier …
handover-sent-title = Passation écrite
handover-sent-text = Remettez le fichier à : { $partner }. La réponse, attendue d’ici au { $day }, revient sous forme de petit fichier. Lisez-la sous « Échange ». D’ici là, l’accompagnement reste chez vous.

# Handovers of a case, and all of them.
handover-case-title = Passations à d’autres services
handover-case-none = Cet accompagnement n’a pas encore été transmis.
handover-open = Transmettre à un autre service
handover-gone-title = Transmis à { $partner }, accompagné là-bas à partir du { $day }
handover-gone-unknown = Transmis
handover-gone-text = L’accompagnement, ses plans et ses accords ne servent plus ici qu’à la consultation. Les personnes, le ménage, les contacts et la demande restent ouverts, car ils peuvent aussi relever d’autre chose. Ce qui s’y ajoute part comme complément de la passation. Il faut pour cela de nouvelles levées du secret : les précédentes ont pris fin à la clôture.
handover-sent-list = Transmis par nous
handover-sent-none = Rien n’a encore été transmis d’ici. On transmet à partir d’un accompagnement.
handover-came-list = D’autres services
handover-came-none = Rien n’est encore venu d’autres services. Vous lisez leurs fichiers sous « Échange ».
handover-row-to = à
handover-row-from = de
handover-row-addition = complément
handover-row-despite = sans carte vérifiée : { $reason }
handover-row-overdue = Réponse attendue d’ici au { $day }
handover-add-open = Compléter
handover-back-open = Retirer
handover-back-title = Retirer la passation
handover-back-text = Vous écrivez un petit fichier pour { $partner }. Si le service le lit d’abord, il ne reprend rien. Ce qu’il a déjà repris reste là-bas.
handover-back-do = Retirer et écrire le fichier …
handover-back-again = Écrire encore une fois la lettre …
handover-back-lost = Le fichier pour { $partner } s’est perdu ? Écrivez-le encore une fois ; il dit la même chose.
handover-back-done = Retirée
handover-back-give = Remettez le fichier à : { $partner }.

# A file of another service.
handover-read-too = C’est aussi ici que vous lisez les passations d’autres services et leurs réponses.
handover-incoming-title = Fichier d’un autre service
handover-from-title = Passation de { $from }
handover-addition = Ce fichier complète une passation précédente.
handover-unverified-title = Expéditeur non vérifié
handover-unverified = Personne ici n’a comparé les 24 chiffres de la carte qui se trouve dans ce fichier. Demandez la carte et comparez les chiffres au téléphone avant de reprendre quoi que ce soit.
handover-unverified-first = Il n’y a encore aucune carte de ce service ici. Demandez-la et comparez les chiffres au téléphone avant de reprendre quoi que ce soit.
handover-verified = chiffres comparés
handover-fact-verified = Expéditeur
handover-fact-worker = Professionnel·le là-bas
handover-fact-made = Écrit le
handover-people-title =
    { $count ->
        [one] Une personne
       *[other] { $count } personnes
    }
handover-nameless = Personne dont le nom n’a pas été communiqué
handover-here = est déjà ici :
handover-same-label = Connaît-on déjà { $name } ici ?
handover-same-as = La même personne que
handover-same-new = Nouvelle : cette personne n’est pas encore ici
handover-same-none = Personne ici n’a un nom semblable. La personne sera créée.
handover-same-other = Déjà ici, sous un autre nom
handover-same-find = Qui est-ce ?
handover-differences-title =
    { $count ->
        [one] Une indication est différente ici
       *[other] { $count } indications sont différentes ici
    }
handover-differences-text = Ce qui est ici reste. Cochez là où ce qui a été reçu doit valoir.
handover-difference-field = Indication
handover-difference-here = ici
handover-difference-came = reçu
handover-difference-take = Choix
handover-difference-take-do = prendre ce qui a été reçu
handover-came-sealed =
    { $count ->
        [one] Une note restreinte est jointe. Seule la personne qui accepte ici la lira.
       *[other] { $count } notes restreintes sont jointes. Seule la personne qui accepte ici les lira.
    }
handover-came-rows = Ce qui a été reçu
handover-decide-title = Décider
handover-decide-text = Jusqu’ici, rien n’a été changé. Si vous acceptez, un accompagnement commence. Dans les deux cas, vous écrivez ensuite la réponse.
handover-decide-open =
    { $count ->
        [one] Plus haut, il reste à décider si une personne est déjà ici.
       *[other] Plus haut, il reste à décider pour { $count } personnes si elles sont déjà ici.
    }
handover-accept-do = Accepter et reprendre
handover-accept-as-new = Accepter et reprendre comme nouveau
handover-erased-title = Une partie en a été effacée ici le { $at }
handover-erased-text = Ce qui a été effacé ne revient pas. Vous pouvez reprendre ce qui arrive maintenant comme nouveau dossier.
handover-reject-open = Refuser …
handover-reject-title = Refuser la passation
handover-reject-text = Rien n’est repris. L’autre service lira votre motif.
handover-reject-do = Refuser

# What was answered, and the file that says so.
handover-accepted-title = Passation acceptée
handover-accepted-text = Ce qui a été reçu est maintenant ici. Il reste à écrire la réponse pour { $from }.
handover-rejected-title = Passation refusée
handover-rejected-text = Rien n’a été repris. Il reste à écrire la réponse pour { $from }.
handover-withdrawn-text = { $from } a retiré cette passation.
handover-answer-open = Fichier de réponse
handover-answer-do = Écrire la réponse …
handover-answer-again = Écrire encore une fois la réponse …
handover-answer-written = Réponse écrite
handover-answer-text = Remettez le fichier à : { $from }. C’est seulement ainsi que le service en est informé.

# A letter: the answer to a handover of ours, or that one to us was taken back.
handover-letter-accepted = L’autre service a accepté
handover-letter-rejected = L’autre service a refusé
handover-letter-withdrawn = L’autre service a retiré sa passation
handover-letter-accepted-text = Si vous reprenez la réponse, l’accompagnement est clos ici et ne sert plus qu’à la consultation. Les levées du secret données pour lui prennent fin.
handover-letter-rejected-text = Si vous reprenez la réponse, elle est notée avec la passation. L’accompagnement continue ici.
handover-letter-withdrawn-text = Si vous le reprenez, ce fichier ne sera plus accepté ici. Ce qui est déjà repris reste.
handover-letter-accepted-done = L’accompagnement est transmis.
handover-letter-rejected-done = L’accompagnement reste chez vous.
handover-letter-withdrawn-done = La passation est considérée comme retirée.
handover-letter-about = Au sujet de notre passation
handover-letter-state = Jusqu’ici
handover-letter-taken = Reprise

# When somebody takes a disclosure back that a handover wrote.
error-disclosure-handed-over = Cette communication fait partie d’une transmission et reste inscrite. Rien n’a été changé.
help-disclosure-handed-over = Le fichier est écrit. S’il n’arrive pas, reprenez la transmission dans l’accompagnement.

# What the audit calls it.
page-act-handover-send-unverified = Accompagnement transmis à un service dont personne n’a comparé les chiffres
page-act-handover-brought = Vu avec quelle transmission un accompagnement est arrivé
