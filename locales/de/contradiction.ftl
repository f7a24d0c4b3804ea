# Facts that can not both be so, what came from a newer version, and what has not come: one thing at a time.
attention-kind-two-in-force = Zwei Vereinbarungen gelten zugleich
attention-kind-signed-and-refused = Unterschrieben und nicht unterschrieben
attention-kind-two-releases = Eine Erklärung unterschrieben, eine abgelehnt
attention-kind-two-answers = Zweierlei zu einer Übergabe
attention-kind-two-replies = Eine Übergabe angenommen und abgelehnt
attention-kind-goes-on = Übergeben und doch weitergeführt
attention-kind-written-after = In einer übergebenen Begleitung weitergeschrieben
attention-kind-written-beside = In einer getrennten Begleitung weitergeschrieben
attention-kind-two-partings = Ein Haushalt zweimal getrennt
attention-kind-two-consents = Einverstanden und nicht einverstanden
attention-kind-two-holders = Zwei Zuständige vom selben Tag an
attention-kind-two-phases = Zwei Phasen vom selben Tag
attention-kind-two-cases = Zwei Begleitungen aus einem Antrag
attention-kind-two-statuses = Zwei Entscheidungen vom selben Tag
attention-kind-two-numbers = Eine Nummer zweimal vergeben
attention-kind-newer = Angabe einer neueren Version von Geleit
attention-kind-missing = Etwas ist noch nicht angekommen

attention-why-signed-and-refused = Auf einem Laptop steht, dass diese Person unterschrieben hat. Auf einem anderen steht, dass sie nicht unterschrieben hat. Solange beides steht, gilt das Nein.
attention-why-two-releases = Dieselbe Person hat an einem Tag eine Erklärung unterschrieben und eine über dasselbe abgelehnt. Beide Papiere sind erhalten.
attention-why-two-answers = Zwei Laptops haben Verschiedenes festgehalten, was aus dieser Übergabe wurde. Eine Annahme zählt am stärksten.
attention-why-two-replies = Zwei Laptops haben dem anderen Dienst verschieden geantwortet. Vielleicht hat er beide Antworten erhalten.
attention-why-goes-on = Ein anderer Dienst hat diese Begleitung übernommen. Auf einem Laptop wurde sie danach weitergeführt. Was dort steht, ist erhalten.
attention-why-written-after = Ein anderer Dienst hat diese Begleitung übernommen. Auf einem Laptop, der davon nichts wusste, wurde danach noch in ihr geschrieben. Was dort steht, ist erhalten. Der andere Dienst hat es nicht.
attention-why-written-beside = Der Haushalt wurde getrennt. Auf einem anderen Laptop wurde danach noch in der gemeinsamen Begleitung geschrieben. Was dort steht, ist erhalten.
attention-why-two-partings = Zwei Laptops haben denselben Haushalt getrennt. Jemand steht nun in zwei Begleitungen, die beide offen sind.
attention-why-two-consents = Zwei Laptops haben vom selben Tag Verschiedenes eingetragen: einverstanden und nicht einverstanden. Gezeigt wird, was zuletzt eingetragen wurde.
attention-why-two-holders = Zwei Laptops haben vom selben Tag an verschiedene Zuständige eingetragen. Gezeigt wird, was zuletzt eingetragen wurde.
attention-why-two-phases = Zwei Laptops haben diese Begleitung am selben Tag in verschiedene Phasen gebracht. Gezeigt wird, was zuletzt eingetragen wurde.
attention-why-two-cases = Zwei Laptops haben aus einem Antrag je eine Begleitung begonnen. Beide sind offen.
attention-why-two-statuses = Zwei Laptops haben über diesen Antrag am selben Tag verschieden entschieden. Gezeigt wird, was zuletzt eingetragen wurde.
attention-why-two-numbers = Ein Laptop war kopiert, und beide Kopien haben diese Nummer vergeben. Hier verwechselt Geleit nichts; auf Papier und am Telefon sieht beides gleich aus.
attention-why-newer = Hier wurde in ein Feld geschrieben, das diese Version von Geleit noch nicht kennt. Es ist aufgehoben.
attention-why-missing =
    { $count ->
        [one] Jemand hat hier etwas geändert. Von dieser Änderung ist hier nur bekannt, dass es sie gibt.
       *[other] Jemand hat hier etwas geändert. Von { $count } Änderungen ist hier nur bekannt, dass es sie gibt.
    }

attention-do-signed-and-refused = Fragen Sie die Person. Hat sie nicht unterschrieben, tragen Sie beim Papier das Ende ein. Hat sie unterschrieben, lassen Sie ein neues Papier unterschreiben.
attention-do-two-releases = Fragen Sie die Person, was gelten soll. Bis dahin geben Sie besser nichts weiter. Beim anderen Papier tragen Sie das Ende ein.
attention-do-two-answers = Rufen Sie den anderen Dienst an und klären Sie, wer die Familie begleitet.
attention-do-two-replies = Rufen Sie den anderen Dienst an und sagen Sie, welche Antwort gilt.
attention-do-goes-on = In der Akte wird nichts mehr geändert. Was der andere Dienst wissen muss, geht als Nachtrag an ihn.
attention-do-written-after = In der Akte wird nichts mehr geändert. Was der andere Dienst wissen muss, geht als Nachtrag an ihn.
attention-do-written-beside = Sehen Sie nach, wen es betrifft, und tragen Sie es in dessen neue Begleitung ein. Nichts davon darf auf die andere Seite gelangen.
attention-do-two-partings = Schließen Sie die Begleitungen, die nicht gebraucht werden. Ihr Inhalt bleibt lesbar.
attention-do-two-cases = Schließen Sie die Begleitung, die nicht gebraucht wird. Ihr Inhalt bleibt lesbar.
attention-do-two-numbers = Nennen Sie bei diesen immer auch den Namen und den Tag. Steht die Nummer auf einem Papier, das draußen ist, sagen Sie es der Stelle, die es hat.
attention-do-newer = Sie müssen nichts entscheiden. Bringen Sie Geleit auf diesem Laptop auf die Version der anderen.
attention-do-missing = Bitten Sie die anderen Laptops mit einer Anfrage darum. Sobald es ankommt, verschwindet dieser Punkt von selbst.
attention-do-locked = Diese Akte wird nur noch eingesehen. Sie entscheiden, was davon gezeigt wird; Neues wird hier nicht mehr eingetragen.
attention-do-fact = Wählen Sie, was stimmt: Das andere wird zurückgenommen und bleibt im Verlauf. Stimmt beides nacheinander, lassen Sie beides stehen.

attention-leave-both = Geklärt: alles bleibt so stehen
attention-to-exchange = Zum Austausch
attention-noted = Zur Kenntnis genommen
attention-none-aside = Sonst gibt es nichts zu entscheiden.
attention-fact-open = Ansehen
attention-fact-open-of = Ansehen: { $value }
attention-where-handovers = Zu den Übergaben

# Two texts made into one.
attention-both-open = Beides behalten …

# For ears: where a stretch that differs begins and ends.
attention-mark-from = anders:
attention-mark-to = Ende

# On the page of the exchange, among what is missing.
exchange-missing-bodies =
    { $count ->
        [one] Von einer Änderung ist hier nur bekannt, dass es sie gibt.
       *[other] Von { $count } Änderungen ist hier nur bekannt, dass es sie gibt.
    }

# On top of the file of a person, a case or an application.
attention-newer-title = In dieser Akte steht etwas aus einer neueren Version von Geleit
attention-newer-text = Hier ist es noch nicht zu sehen. Es ist aufgehoben und erscheint, sobald Geleit auf diesem Laptop aktualisiert ist.
