# Finding a person.
person-search-label = Chercher une personne
person-search-hint = Une partie du nom suffit, même écrite autrement
person-search-count =
    { $count ->
        [0] Aucune personne trouvée
        [one] Une personne trouvée
       *[other] { $count } personnes trouvées
    }
person-search-none = Aucune personne ne correspond à cette recherche.
# Under a search that found more than the list shows.
person-search-first = Seules les { $count } premières sont affichées. Tapez davantage du nom.
person-search-clear = Effacer la recherche
person-pick-placeholder = Partie du nom
person-pick-new = Nouvelle personne « { $typed } »

# The list of persons.
person-list-name = Nom
person-list-birth = Naissance
person-list-age = Âge
person-list-languages = Langues
person-list-matched = trouvée sous { $name }
person-list-found = Personnes trouvées
person-list-count =
    { $count ->
        [one] Une personne
       *[other] { $count } personnes
    }
person-list-empty = Personne n’est encore inscrit.

# A person in a line.
person-age =
    { $age ->
        [one] { $age } an
       *[other] { $age } ans
    }
person-birth-unknown = inconnue
person-birth-estimated = vers { $date }
person-birth-assumed = { $date } (supposée par une autorité)

# A new person.
person-new-open = Nouvelle personne
person-new-title = Nouvelle personne
person-new-save = Ajouter la personne
person-name-given = Prénom
person-name-family = Nom de famille
person-name-family-hint = Tout le monde n’en a pas.
person-native-given = Prénom dans sa propre écriture
person-native-family = Nom de famille dans sa propre écriture
person-likely-title =
    { $count ->
        [one] Peut-être déjà inscrite
       *[other] Peut-être déjà inscrite : { $count } personnes
    }
person-likely-open = Ouvrir ce dossier

# Birth and sex.
person-birth-label = Date de naissance
person-birth-hint = 12.5.1990, 5.1990 ou 1990
person-certainty-label = Est-ce sûr ?
person-certainty-hint = Selon les papiers ou le récit de la personne
person-certainty-exact = exacte
person-certainty-estimated = estimée
person-certainty-assumed = supposée par une autorité (souvent le 1er janvier)
person-sex-label = Sexe
person-sex-unknown = non précisé

# The file: head and tabs.
person-head-interpreted = Interprétariat en { $languages }
person-tabs-label = Parties du dossier
person-tab-overview = Aperçu
person-tab-contacts = Entretiens ({ $count })
person-tab-history = Historique

# The overview, part by part.
person-names-title = Noms
person-names-add = Ajouter un nom
person-name-change = Quel nom ?
person-name-another = Un autre nom
person-name-kind = Type de nom
person-name-remove = Retirer le nom { $name }
person-basics-title = Naissance et sexe
person-languages-title = Langues
person-languages-empty = Aucune langue indiquée.
person-language-add = Ajouter une langue
person-language-speaks = parle
person-language-reads = lit
person-language-interpreted = a besoin d’un interprète
person-language-remove = Retirer { $language }
person-choose = à choisir
person-documents-title = Papiers d’identité et de séjour
person-documents-add = Ajouter un document
person-documents-empty = Aucun document indiqué.
person-document-change = Quel document ?
person-document-another = Un autre document
person-document-kind = Type de document
person-document-number = Numéro
person-document-until = Valable jusqu’au
person-document-authority = Délivré par
person-document-valid = valable jusqu’au { $date }
person-document-over = expiré
person-document-remove = Retirer { $kind }
person-household-title = Ménage
person-household-join = Ajouter à un ménage
person-household-with = Vit avec
person-household-since = depuis le { $date }
person-household-leave = Retirer du ménage
person-household-empty = Aucun ménage commun indiqué.
person-household-part = Séparer le ménage
# Whose whereabouts are kept from somebody: a mark beside the name.
person-protected = Séjour protégé
person-kin-title = Famille et personnes de confiance
person-kin-add = Ajouter un lien
person-kin-who = Autre personne
person-kin-relation = Pour { $name }, cette personne est
person-kin-note = Remarque
person-kin-remove = Retirer le lien avec { $name }
person-kin-empty = Aucun lien indiqué.
person-same-title = Dossiers en double
person-same-state = Déclarer la même personne
person-same-who = Autre dossier de la même personne
person-same-hint = Les deux dossiers restent et sont montrés ensemble. Cela peut être annulé.
person-same-by = reliés par { $by }, { $at }
person-same-separate = Séparer
person-same-likely = peut-être la même
person-same-join = C’est la même personne
person-same-empty = Aucun second dossier connu.

# Cases in the file, and a family in a line.
person-tab-cases = Accompagnement
person-and-more =
    { $count ->
        [one] { $names } et une de plus
       *[other] { $names } et { $count } de plus
    }
person-erased = effacé le { $day }
