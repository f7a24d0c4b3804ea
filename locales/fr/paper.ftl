### Texts of printed papers, French. Every language of this file is complete: a paper never mixes two master languages by accident.

## Forms of a date

# Month names, for languages that write the month as a word.
month-01 = janvier
month-02 = février
month-03 = mars
month-04 = avril
month-05 = mai
month-06 = juin
month-07 = juillet
month-08 = août
month-09 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre

## Foot of every page

# Left: the document number. It names nobody.
paper-number = No { $number }
# Right: page of pages.
paper-page = Page { $page } sur { $pages }

## Recovery sheet

# Title; also the title of the PDF file.
recovery-title-personal = Fiche de secours : personnelle
recovery-title-office = Fiche de secours : service
recovery-title-records = Fiche de secours : dossiers

# Small table under the title.
recovery-store = Base de données
recovery-holder = Appartient à
recovery-holder-office = au service
recovery-made-on = Établie le

# Heading and text: what the code opens.
recovery-opens-heading = À quoi sert cette fiche
recovery-opens-personal = Ce code ouvre la base de données « { $store } » sur cet ordinateur et les notes protégées de { $holder }. Ensuite, { $holder } définit une nouvelle phrase secrète.
recovery-opens-office = Ce code permet de restaurer une sauvegarde de la base de données « { $store } » faite sur cet ordinateur. Pour l’ouvrir ensuite, il faut une phrase secrète ou une fiche personnelle. Il n’ouvre pas les notes protégées. Il détermine aussi qui coordonne quand trop peu de personnes le font.
recovery-opens-records = Cette clé appartient aux notes restreintes et confiées de la base de données « { $store } ». Elle les garde lisibles lorsqu’il n’y a plus personne pour les lire. Elle n’ouvre pas la base de données elle-même.

# Heading above the groups.
recovery-code-heading = Le code
# Under the groups.
recovery-code-order = Lisez ligne par ligne, dans l’ordre des petits numéros.

# Heading and points: how to keep the sheet.
recovery-keep-heading = Comment garder la fiche
recovery-keep-personal = Dans une enveloppe fermée qui porte vos initiales et la date.
recovery-keep-office = Dans une enveloppe fermée, dans le coffre de la direction. Deux personnes savent où elle se trouve.
recovery-keep-records = Dans une enveloppe fermée à part, séparée de la fiche du service. Seules deux personnes ensemble l’ouvrent.
recovery-keep-apart = Jamais avec l’ordinateur, jamais dans sa sacoche.
recovery-keep-no-photo = Pas de photo, pas de scan, pas de copie dans un courriel.
recovery-keep-lost = Si la fiche est perdue ou si quelqu’un l’a vue : prévenez tout de suite la coordination. Le code reste valable. Veillez alors tout particulièrement sur l’ordinateur et les sauvegardes.

# Heading and points: no printer at hand.
recovery-hand-heading = Si vous recopiez à la main
recovery-hand-numbers = Écrivez chaque groupe avec son numéro, en majuscules d’imprimerie, au stylo à bille.
recovery-hand-read = Relisez ensuite chaque groupe à voix haute en regardant l’écran.
recovery-hand-prove = Le programme demande deux groupes. La fiche n’est valable qu’après.

handover-report-title = Rapport de passation
handover-report-about = De quoi il s’agit
handover-report-preview = Aperçu du { $day }. Rien n’est encore envoyé. Si quelque chose change avant l’envoi, on l’imprime et on le lit à nouveau.
# Letters that stand on the paper and in the file: they are the same where the file holds what was read out.
handover-report-mark = Marque du contenu
handover-report-from = Service qui transmet
handover-report-to = Service qui reprend
handover-report-occasion = Occasion
handover-report-on = Accompagnement là-bas dès le
handover-report-persons = Pour
handover-report-ground = Fondement
handover-report-reason = Motif
handover-report-releases = Levées du secret
handover-report-intro = Cette feuille dit ce qui part au service qui reprend, dans un fichier chiffré. Elle est lue ensemble avant. Ce qui n’est pas écrit ici ne part pas.
handover-report-read = Lu et compris
handover-report-read-on = Lu le
handover-report-read-by = Lu par
handover-report-checked = Compréhension vérifiée
# In the client’s column, where somebody’s own words stand beside it.
handover-report-written = Texte écrit par une personne, à côté ; il est lu à haute voix.
handover-report-deadlines = Délais ouverts et qui agit
handover-report-acts = Qui agit : { $who }
handover-report-goes = Ce qui part
handover-report-enclosures = Pièces jointes
handover-report-enclosure = Accord { $number }, version { $version }, signé le { $day }, image de { $pages ->
    [one] une page
   *[other] { $pages } pages
}
handover-report-enclosure-undated = Accord { $number }, version { $version }, image de { $pages ->
    [one] une page
   *[other] { $pages } pages
}
handover-report-stays = Ce qui reste ici
handover-report-stay-texts = { $count ->
    [one] Un texte qui n’a pas été choisi
   *[other] { $count } textes qui n’ont pas été choisis
}
handover-report-stay-notes = { $count ->
    [one] Une note que seules certaines personnes peuvent lire
   *[other] { $count } notes que seules certaines personnes peuvent lire
}
handover-report-stay-scans = { $count ->
    [one] L’image d’un accord qui n’a pas été choisie
   *[other] { $count } images d’accords qui n’ont pas été choisies
}
handover-report-stay-rows = Non autorisé, ou concernant aussi d’autres personnes : { $kinds }
handover-report-stay-second = Dans un deuxième dossier de la même personne : { $kinds }
handover-report-stay-always = Toujours : les notes personnelles et confiées, les papiers signés qui ne sont pas joints, les consentements et qui a accompagné ici
handover-report-objections = Objections
handover-report-none = aucune
handover-report-signatures = Lu et discuté
handover-report-client = cliente ou client
handover-report-giving = pour le service qui transmet
handover-report-receipt = Accusé du service qui reprend
handover-report-opened = Fichier ouvert le
handover-report-appointment = Premier rendez-vous le
handover-report-receiving = Nom, signature
