# A household parts: who leaves, who goes on with whom, and what will happen. Read by a worker in a hurry.
parting-who = Wer geht?
parting-who-hint = Wer nicht angekreuzt ist, bleibt im Haushalt.
parting-from = Getrennt seit
parting-keep = Aufenthalt schützen: Wer bleibt, erfährt nicht, wo die anderen sind
parting-next = Weiter
parting-back = Zurück
parting-case = Begleitung { $number }
parting-holder = Fallführung für { $names }
parting-none = Es gibt keine offene Begleitung, in der beide Seiten stehen.

# What will happen, one sentence a line.
parting-will = Das geschieht, wenn Sie den Haushalt trennen
parting-will-leave =
    { $count ->
        [one] { $names } gehört ab { $day } nicht mehr zum Haushalt.
       *[other] { $names } gehören ab { $day } nicht mehr zum Haushalt. Sie bilden einen eigenen.
    }
parting-will-cases =
    { $count ->
        [one] Eine gemeinsame Begleitung wird abgeschlossen und nur noch nachgelesen. Für jede Seite beginnt eine eigene.
       *[other] { $count } gemeinsame Begleitungen werden abgeschlossen und nur noch nachgelesen. Für jede Seite beginnt je eine eigene.
    }
parting-will-agreements =
    { $count ->
        [one] Eine Vereinbarung endet.
       *[other] { $count } Vereinbarungen enden.
    }
parting-will-keep = Der Aufenthalt von { $leave } bleibt geheim vor { $stay }: Auf dieser Seite zeigt und druckt Geleit nichts davon.
parting-will-keep-not = Der Aufenthalt wird nicht geschützt.
parting-do = Haushalt trennen

# Over a file: from whom it is kept where somebody is; and at the other, that something is left out.
person-protected-from = { $other } erfährt seit { $day } nicht, wo { $name } ist.
person-protected-hint = Was Sie dort sagen, zeigen oder drucken, darf davon nichts verraten.
person-protected-lift = Schutz gegenüber { $other } aufheben
person-protected-sure = Schutz gegenüber { $other } aufheben?
person-protected-then = Danach steht in der Akte von { $other } wieder, was { $name } betrifft. Fragen Sie { $name } vorher.
person-protected-do = Schutz aufheben
person-protected-keep = Schutz behalten
person-withheld =
    { $count ->
        [one] Eine Angabe, die auch andere betrifft, steht hier nicht.
       *[other] { $count } Angaben, die auch andere betreffen, stehen hier nicht.
    }

# A case whose people go on apart.
case-parted-title = Seit { $day } getrennt
case-parted-text = Der Haushalt wurde getrennt. Diese Begleitung wird nur noch nachgelesen und an niemanden übergeben. Jede Seite hat eine eigene; Sie finden sie bei den Personen.
case-continues = Führt die Begleitung { $number } fort

# In the history and the record of accesses.
page-about-case-parted = Begleitung getrennt
page-about-whereabouts-kept = Aufenthalt geschützt
page-act-household-part-preview = Angesehen, was eine Trennung ändert
page-act-household-part = Haushalt getrennt
page-act-person-lift-protection = Schutz des Aufenthalts aufgehoben
