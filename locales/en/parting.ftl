# A household parts: who leaves, who goes on with whom, and what will happen. Read by a worker in a hurry.
parting-who = Who leaves?
parting-who-hint = Those not ticked stay in the household.
parting-from = Parted since
parting-keep = Protect the whereabouts: those who stay do not learn where the others are
parting-next = Next
parting-back = Back
parting-case = Case { $number }
parting-holder = Case holder for { $names }
parting-none = There is no open case that both sides are in.

# What will happen, one sentence a line.
parting-will = This happens when you part the household
parting-will-leave =
    { $count ->
        [one] { $names } no longer belongs to the household from { $day }.
       *[other] { $names } no longer belong to the household from { $day }. They make one of their own.
    }
parting-will-cases =
    { $count ->
        [one] One case in common is closed and only looked up. A new one begins for each side.
       *[other] { $count } cases in common are closed and only looked up. For each, a new one begins on each side.
    }
parting-will-agreements =
    { $count ->
        [one] One agreement ends.
       *[other] { $count } agreements end.
    }
parting-will-keep = The whereabouts of { $leave } are kept from { $stay }: on that side Geleit shows and prints nothing of it.
parting-will-keep-not = The whereabouts are not protected.
parting-do = Part the household

# Over a file: from whom it is kept where somebody is; and at the other, that something is left out.
person-protected-from = Since { $day }, { $other } is not to learn where { $name } is.
person-protected-hint = Nothing you say, show or print there may give it away.
person-protected-lift = Lift the protection from { $other }
person-protected-sure = Lift the protection from { $other }?
person-protected-then = Afterwards the file of { $other } shows again what concerns { $name }. Ask { $name } first.
person-protected-do = Lift the protection
person-protected-keep = Keep the protection
person-withheld =
    { $count ->
        [one] One entry that concerns others too is not shown here.
       *[other] { $count } entries that concern others too are not shown here.
    }

# A case whose people go on apart.
case-parted-title = Parted since { $day }
case-parted-text = The household was parted. This case is only looked up and handed over to nobody. Each side has one of its own; you find it with the people.
case-continues = Goes on from the case { $number }

# In the history and the record of accesses.
page-about-case-parted = Case parted
page-about-whereabouts-kept = Whereabouts protected
page-act-household-part-preview = Looked at what parting changes
page-act-household-part = Household parted
page-act-person-lift-protection = Protection of whereabouts lifted
