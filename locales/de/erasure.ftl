# Every erasure of the team: begun, held, done.
erasures-title = Löschungen
erasures-hint = Was nicht mehr gebraucht wird, wird zuerst auf allen Laptops gesperrt. Gelöscht wird es erst, wenn zwei Personen unterschrieben haben.
erasures-open = Begonnen
erasures-open-none = Es ist keine Löschung begonnen. Man beginnt sie bei einer Person, einer Begleitung, einem Antrag, einem Kontakt oder einer Notiz mit „Löschen …“.
erasures-entry-open = Ansehen
erasures-entry-sign = Ansehen und unterschreiben
erasures-entry-count =
    { $count ->
        [one] Ein Eintrag
       *[other] { $count } Einträge
    }
erasures-entry-silent =
    { $count ->
        [one] Noch nichts von der Sperre weiß: { $laptops }.
       *[other] Noch nichts von der Sperre wissen: { $laptops }.
    }
erasures-entry-blocked = Etwas steht im Weg.
erasures-holds = Aufbewahrungspflicht
erasures-done = Gelöscht
erasures-done-none = Noch wurde nichts gelöscht.
erasures-done-line =
    { $at }: { $what }, { $count ->
        [one] ein Eintrag
       *[other] { $count } Einträge
    }. Grund: { $reason }. Unterschrieben: { $by }.
erasures-done-without =
    { $count ->
        [one] Auf einen Laptop wurde nicht gewartet.
       *[other] Auf { $count } Laptops wurde nicht gewartet.
    }

# A look at what would go, before anybody begins.
erasing-of = Löschen: { $what }
erasing-begun-notice = Das ist gesperrt bis zur Löschung
erasing-begun-text = Bis dahin kann man es nur ansehen. Die Löschung kann man abbrechen, solange nicht zwei unterschrieben haben.
erasing-begun-to = Zur Löschung
erasing-begun-done = Gesperrt. Die anderen Laptops erfahren es beim nächsten Austausch.
erasing-goes-title = Das wird gelöscht
erasing-goes-count =
    { $count ->
        [one] Ein Eintrag.
       *[other] { $count } Einträge.
    }
erasing-goes-with = Auch Anhänge, alle Entwürfe dazu und was die Suche davon weiß, werden gelöscht.
erasing-stays-title = Das bleibt
erasing-stays-hint = Hier steht auch etwas über andere. Wo etwas Gelöschtes genannt war, heißt es danach nur noch „gelöscht am …“.
erasing-more =
    { $count ->
        [one] Ein weiterer Eintrag steht hier nicht.
       *[other] { $count } weitere Einträge stehen hier nicht.
    }
erasing-blocks-title = Das steht im Weg
erasing-blocks-text = Solange es besteht, kann nicht gelöscht werden.
erasing-block-held = Gehört auch zu anderen: { $what }
# Of an erasing that was begun: a laptop that had not heard of it wrote more.
erasing-block-came = Kam nach dem Beginn dazu: { $what }
erasing-block-came-do = Brechen Sie die Löschung ab und beginnen Sie sie neu. Was nur hierzu gehört, geht dann mit; was auch zu anderen gehört, nennt die Vorschau.
erasing-block-hold = Muss aufbewahrt werden: { $what }
erasing-block-handover = Eine Übergabe wartet noch auf Antwort: { $what }
erasing-with-title = Wer soll noch gelöscht werden?
erasing-with-text = Diese Personen stehen in dem, was im Weg steht. Angekreuzte werden mit allem gelöscht, was nur zu ihnen gehört.
erasing-with = { $name } mit löschen
erasing-warnings-title = Noch offen
erasing-warnings-text = Das hindert nicht am Löschen. Prüfen Sie, ob es erledigt ist.
erasing-warning-case-open = Nicht abgeschlossen: { $what }
erasing-warning-application-open = Noch nicht entschieden: { $what }
erasing-warning-due = { $due } am { $day }: { $what }
erasing-means-title = Was beim Löschen geschieht
erasing-means-lock = Zuerst wird gesperrt: hier sofort, auf den anderen Laptops beim nächsten Austausch. Niemand schreibt dann mehr hinein. Bis zum Löschen lässt sich das abbrechen.
erasing-means-sign = Wenn alle Laptops davon wissen, unterschreiben zwei Personen aus Koordination oder Datenschutz, jede an ihrem Platz. Die zweite Unterschrift löscht.
erasing-means-gone = Die anderen Laptops löschen beim nächsten Austausch. Alte Austauschdateien bringen nichts zurück.
erasing-means-backup = Eine ältere Sicherung bringt nichts zurück, wenn eine neuere Liste des Gelöschten neben ihr oder auf dem Laptop liegt. Fehlt die Liste, kommt es wieder: bis zum nächsten Austausch mit dem Team, ohne Austausch auf Dauer. Vernichten Sie Sicherungen darum nach 90 Tagen. Ältere holt Geleit ohne neuere Liste nur zurück, wenn jemand das ausdrücklich bestätigt.
erasing-beyond = Papier und Dateien, die schon weitergegeben oder außerhalb gespeichert sind, erreicht Geleit nicht. Vernichten Sie selbst, was bei Ihnen in Ordnern liegt. Wo andere etwas bekommen haben, bitten Sie dort darum.
erasing-reason = Warum wird gelöscht?
erasing-begin = Sperren und Löschung beginnen
erasing-begin-only = Beginnen können Koordination und Datenschutz.
erasing-begin-sure = Sperren und Löschung beginnen?
erasing-begin-text =
    { $count ->
        [one] Ein Eintrag wird gesperrt.
       *[other] { $count } Einträge werden gesperrt.
    } Gelöscht ist damit noch nichts: Es fehlen zwei Unterschriften, und bis dahin lässt es sich abbrechen.
erasing-keep = Nicht löschen

# A note of one's own.
erasing-own = Eigene Notiz
erasing-own-hint = Diese Notiz haben Sie geschrieben. Sie können sie allein und sofort löschen.
erasing-own-do = Notiz löschen
erasing-own-sure = Notiz für immer löschen?
erasing-own-text = Die Notiz geht mit allen Fassungen: hier sofort, auf den anderen Laptops beim nächsten Austausch. Das lässt sich nicht zurücknehmen. Ältere Sicherungen enthalten sie noch: Vernichten Sie diese.
erasing-own-done = Die Notiz ist gelöscht.
erasing-reason-own = eigene Notiz

# What must be kept for now.
erasing-hold-open = Aufbewahrungspflicht eintragen
erasing-hold-title = Aufbewahrungspflicht eintragen
erasing-hold-text = Solange sie besteht, kann niemand das löschen. Bei einer Person gilt sie für alles, worin die Person vorkommt.
erasing-hold-reason = Warum muss es bleiben?
erasing-hold-note = Bemerkung
erasing-hold-note-hint = Zum Beispiel ein Aktenzeichen.
erasing-hold-do = Eintragen
erasing-hold-set = Die Aufbewahrungspflicht ist eingetragen.
erasing-hold-lift = Aufheben
erasing-hold-sure = Aufbewahrungspflicht aufheben?
erasing-hold-lift-text = Danach kann wieder gelöscht werden: { $what }
erasing-hold-stays = Bestehen lassen
erasing-hold-lifted = Die Aufbewahrungspflicht ist aufgehoben.

# One that was begun.
erasure-begun-by = Begonnen von { $by }, { $at }. Grund: { $reason }.
erasure-signed-none = Noch hat niemand unterschrieben.
erasure-signed = Unterschrieben: { $names }. Es fehlt die zweite Unterschrift.
erasure-silent-title = Diese Laptops wissen noch nichts von der Sperre
erasure-silent-text = Auf ihnen kann noch jemand hineinschreiben, und das ginge beim Löschen verloren. Tauschen Sie sich mit ihnen aus.
erasure-silent-without = Auf welche wird nicht gewartet?
erasure-silent-hint = Kreuzen Sie nur Laptops an, die nicht mehr erreichbar sind. In der Löschung steht, dass niemand auf sie gewartet hat.
erasure-silent-none = Alle Laptops wissen von der Sperre.
erasure-silent-rest = Alle anderen Laptops wissen von der Sperre.
erasure-silent-left = Nicht gewartet wird auf: { $laptops }.
erasure-sign = Unterschreiben
erasure-sign-second = Unterschreiben und löschen
erasure-sign-not = Noch nicht
erasure-sign-only = Unterschreiben und abbrechen können Koordination und Datenschutz.
erasure-sign-other = Sie haben unterschrieben. Jetzt muss eine zweite Person an ihrem Platz unterschreiben.
erasure-sign-waits = Unterschreiben geht erst, wenn nichts mehr im Weg steht und alle Laptops von der Sperre wissen oder ausgenommen sind.
erasure-sign-sure =
    { $count ->
        [one] Unterschreiben, dass ein Eintrag gelöscht wird?
       *[other] Unterschreiben, dass { $count } Einträge gelöscht werden?
    }
erasure-sign-text = Sie stehen mit Ihrem Namen dafür ein, dass diese Liste gelöscht werden darf. Gelöscht wird erst, wenn eine zweite Person unterschreibt. Ihre Unterschrift bleibt, auch wenn Ihre Aufgabe später endet.
erasure-sign-second-sure =
    { $count ->
        [one] Einen Eintrag für immer löschen?
       *[other] { $count } Einträge für immer löschen?
    }
erasure-sign-second-text = Mit Ihrer Unterschrift wird gelöscht: hier sofort, auf den anderen Laptops beim nächsten Austausch. Das kann niemand zurücknehmen. Ältere Sicherungen enthalten es noch: Vernichten Sie diese.
erasure-signed-own = Sie haben unterschrieben. Die anderen Laptops erfahren es beim nächsten Austausch.
erasure-done-title = Gelöscht
erasure-done-text = Zwei Personen haben unterschrieben. Die anderen Laptops löschen beim nächsten Austausch.
erasure-call-off = Löschung abbrechen
erasure-call-off-not = Nicht abbrechen
erasure-call-off-sure = Löschung abbrechen?
erasure-call-off-text = Die Einträge sind wieder offen: hier sofort, auf den anderen Laptops beim nächsten Austausch. Wer sie doch löschen will, beginnt neu. Eine erste Unterschrift zählt dann nicht mehr.
erasure-called-off = Die Löschung ist abgebrochen.

# What a thing is.
erasing-kind-person = Person
erasing-kind-case = Begleitung
erasing-kind-application = Antrag
erasing-kind-contact = Kontakt
erasing-kind-note = Notiz
erasing-kind-release = Einverständnis
erasing-kind-aside = Zurückgestelltes von einem ausgeschlossenen Laptop
erasing-kind-disclosure = Weitergabe
erasing-kind-household = Haushalt
erasing-kind-handover = Übergabe
erasing-kind-hold = Aufbewahrungspflicht
erasing-kind-gone = Gelöschtes

# Backups that still hold what was erased: after writing one, and before an old one comes back.
backup-outdated =
    { $count ->
        [one] Im selben Ordner liegt noch eine Sicherung, die älter als 90 Tage ist. Sie enthält auch, was seither gelöscht wurde. Vernichten Sie sie.
       *[other] Im selben Ordner liegen noch { $count } Sicherungen, die älter als 90 Tage sind. Sie enthalten auch, was seither gelöscht wurde. Vernichten Sie sie.
    }
start-restore-despite = Ich weiß: Was nach dieser Sicherung gelöscht wurde, kann wiederkommen. Trotzdem zurückholen.

# In the history and the record of accesses.
page-about-legal-hold = Aufbewahrungspflicht
page-about-erasure-begun = Löschung
page-about-erasure-called-off = Abbruch der Löschung
page-act-erasure-list = Löschungen gesehen
page-act-erasure-look = Angesehen, was gelöscht würde
page-act-erasure-begin = Löschung begonnen
page-act-erasure-call-off = Löschung abgebrochen
page-act-erasure-open = Löschung angesehen
page-act-erasure-sign = Löschung unterschrieben
page-act-erasure-own = Eigene Notiz gelöscht
page-act-erasure-hold = Aufbewahrungspflicht eingetragen
page-act-erasure-lift-hold = Aufbewahrungspflicht aufgehoben
