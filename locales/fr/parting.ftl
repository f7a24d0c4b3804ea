# A household parts: who leaves, who goes on with whom, and what will happen. Read by a worker in a hurry.
parting-who = Qui part ?
parting-who-hint = Les personnes non cochées restent dans le ménage.
parting-from = Séparé depuis
parting-keep = Protéger le séjour : ceux qui restent n’apprennent pas où sont les autres
parting-next = Suivant
parting-back = Retour
parting-case = Accompagnement { $number }
parting-holder = Référent·e pour { $names }
parting-none = Il n’y a pas d’accompagnement ouvert où se trouvent les deux côtés.

# What will happen, one sentence a line.
parting-will = Voici ce qui se passe quand vous séparez le ménage
parting-will-leave =
    { $count ->
        [one] { $names } n’appartient plus au ménage à partir du { $day }.
       *[other] { $names } n’appartiennent plus au ménage à partir du { $day }. Ces personnes forment leur propre ménage.
    }
parting-will-cases =
    { $count ->
        [one] Un accompagnement commun est clôturé et se consulte seulement. Un nouveau commence pour chaque côté.
       *[other] { $count } accompagnements communs sont clôturés et se consultent seulement. Pour chacun, un nouveau commence de chaque côté.
    }
parting-will-agreements =
    { $count ->
        [one] Une convention prend fin.
       *[other] { $count } conventions prennent fin.
    }
parting-will-keep = Le lieu de séjour de { $leave } reste caché à { $stay } : de ce côté, Geleit n’en montre et n’en imprime rien.
parting-will-keep-not = Le séjour n’est pas protégé.
parting-do = Séparer le ménage

# Over a file: from whom it is kept where somebody is; and at the other, that something is left out.
person-protected-from = Depuis le { $day }, { $other } n’apprend pas où se trouve { $name }.
person-protected-hint = Ce que vous y dites, montrez ou imprimez ne doit rien en révéler.
person-protected-lift = Lever la protection vis-à-vis de { $other }
person-protected-sure = Lever la protection vis-à-vis de { $other } ?
person-protected-then = Ensuite, le dossier de { $other } montre de nouveau ce qui concerne { $name }. Demandez d’abord à { $name }.
person-protected-do = Lever la protection
person-protected-keep = Garder la protection
person-withheld =
    { $count ->
        [one] Une indication qui concerne aussi d’autres personnes n’est pas montrée ici.
       *[other] { $count } indications qui concernent aussi d’autres personnes ne sont pas montrées ici.
    }

# A case whose people go on apart.
case-parted-title = Séparé depuis le { $day }
case-parted-text = Le ménage a été séparé. Cet accompagnement se consulte seulement et n’est transmis à personne. Chaque côté a le sien ; vous le trouvez auprès des personnes.
case-continues = Poursuit l’accompagnement { $number }

# In the history and the record of accesses.
page-about-case-parted = Accompagnement séparé
page-about-whereabouts-kept = Séjour protégé
page-act-household-part-preview = Regardé ce qu’une séparation change
page-act-household-part = Ménage séparé
page-act-person-lift-protection = Protection du séjour levée
