# Logging a contact: the panel that opens with Ctrl+J.
contact-log-open = Entretien
contact-log-title = Entretien
contact-log-save = Enregistrer l’entretien
contact-log-later = Continuer plus tard
contact-log-saved = Entretien enregistré
contact-draft-saved = Brouillon enregistré { $at }
contact-with-label = Avec
contact-with-more = ajouter
contact-with-new = nouvelle
contact-with-remove = Retirer { $name }
contact-fresh-legend = Nouvelle personne
contact-fresh-take = Prendre cette personne
contact-group-add = Groupe sans noms
contact-group-label = Groupe
contact-group-hint = par exemple café des langues. Pas de noms, s’il vous plaît.
contact-group-size = Nombre de personnes
contact-group-remove = Finalement pas un groupe
contact-group-words =
    { $size ->
        [one] { $label } ({ $size } personne)
       *[other] { $label } ({ $size } personnes)
    }
contact-day-label = Le
contact-kind-label = Type
contact-minutes-label = Durée
contact-minutes-field = Durée en minutes
contact-minutes-other = autre
contact-minutes-words =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
contact-minutes-none = non précisée
contact-language-label = Langue de l’entretien
contact-language-none = non précisée
contact-interpreter-label = Interprétariat
contact-topics-label = Sujets
contact-topics-placeholder = Tapez un sujet
contact-topics-none = aucun
contact-topic-minutes = min
contact-topic-minutes-label = Minutes pour { $topic }
contact-topic-remove = Retirer le sujet { $topic }
contact-topic-sensitive = Un sujet sensible est présent. Qui ne peut pas lire la note voit seulement « confidentiel » à la place du sujet.
contact-act-label = Ce qui a été fait : { $topic }
contact-act-none = non précisé
contact-note-label = Note

# Who can read a note: always in words.
contact-readers-label = Peuvent lire
contact-readers-words = Peut être lu par :
contact-readers-choose = En plus de vous, peuvent lire
contact-readers-file = toute l’équipe
contact-readers-restricted = vous et { $names }
contact-readers-restricted-none = vous et les collègues que vous choisissez
contact-readers-alone = Vous travaillez encore seul·e ici, il n’y a personne à choisir. Si vous êtes seul·e à devoir lire la note, choisissez « Confié » ou « Personnel ».
contact-readers-entrusted = vous seul·e, car cela vous a été confié personnellement
contact-readers-personal = vous seul·e, comme aide-mémoire

# A sensitive topic beside a note the whole team can read.
contact-seal-restricted = Restreindre la note
contact-seal-personal = Note pour moi uniquement
contact-seal-label = Note avec un sujet sensible

# Contacts in lists.
contact-rows-day = Jour
contact-rows-time = Heure
contact-rows-with = Avec
contact-rows-kind = Type
contact-rows-about = Sujets
contact-rows-minutes = Min
contact-rows-by = Par
contact-of-person-label = Entretiens avec { $name }
contact-of-person-empty = Il n’y a pas encore d’entretien avec cette personne.

# A logged contact.
contact-entered = saisi par { $by }, { $at }
contact-facts-label = Données de l’entretien
contact-change-open = Modifier
contact-change-title = Modifier l’entretien
contact-move-open = Mauvaise personne
contact-move-title = Déplacer l’entretien vers la bonne personne
contact-move-text = L’entretien et ses notes vont à la bonne personne. L’historique des deux dossiers garde la trace du déplacement.
contact-move-from = Se trouve chez
contact-move-to = Appartient à
contact-move-save = Déplacer
contact-notes-title = Notes
contact-notes-empty = Il n’y a pas de note pour cet entretien.
contact-note-add = Ajouter une note
contact-note-save = Enregistrer la note
contact-note-by = { $author }, { $at }
contact-note-corrected = rectifiée
contact-note-correct = Rectifier
contact-note-new-text = Texte juste
contact-note-correct-hint = Le premier texte est gardé et reste replié en dessous.
contact-note-correct-save = Enregistrer la rectification
contact-note-original = Texte d’origine du { $at }
contact-note-closed = Seules les personnes à qui { $author } a ouvert cette note peuvent la lire.
contact-note-sole = Seule cette personne peut lire cette note : { $author }.
contact-note-readers = { $names }
contact-note-topics = Sujets dans cette note :

# The records key, as it is found in the file of a case or a person.
records-open = Ouvrir avec la clé des dossiers
records-used-title = Clé des dossiers utilisée
records-used-line =
    { $count ->
        [one] { $at }, { $by } avec { $second }, une note. Motif :
       *[other] { $at }, { $by } avec { $second }, { $count } notes. Motif :
    }
