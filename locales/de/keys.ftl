# Giving a colleague the sealed notes of a case.
note-share-open = Versiegelte Notizen weitergeben
note-share-text = Wer vertritt, kann die eingeschränkten Notizen nicht von selbst lesen. Sie geben weiter, was Sie selbst lesen. Persönliche Notizen gehen nie mit.
note-share-who = An wen?
note-share-restricted =
    { $count ->
        [0] Neue eingeschränkte Notizen für { $name } gibt es nicht.
        [one] Eine eingeschränkte Notiz dieser Begleitung wird für { $name } lesbar.
       *[other] { $count } eingeschränkte Notizen dieser Begleitung werden für { $name } lesbar.
    }
note-share-entrusted = Ihnen anvertraute Notizen
note-share-entrusted-hint = Nur was Sie ankreuzen, geht mit. Fragen Sie vorher die Person, die es Ihnen anvertraut hat.
note-share-entrusted-line = { $day }, { $persons }: { $line }
note-share-none = Für { $name } gibt es hier nichts weiterzugeben.
note-share-empty = Zu dieser Begleitung gibt es keine eingeschränkten Notizen.
note-share-known =
    { $count ->
        [one] Eine eingeschränkte Notiz ist für diese Person schon lesbar.
       *[other] { $count } eingeschränkte Notizen sind für diese Person schon lesbar.
    }
note-share-closed =
    { $count ->
        [one] Eine eingeschränkte Notiz können auch Sie nicht lesen.
       *[other] { $count } eingeschränkte Notizen können auch Sie nicht lesen.
    }
note-share-do =
    { $count ->
        [0] Notizen weitergeben
        [one] Eine Notiz weitergeben
       *[other] { $count } Notizen weitergeben
    }
note-share-sure =
    { $count ->
        [one] Eine Notiz an { $name } weitergeben?
       *[other] { $count } Notizen an { $name } weitergeben?
    }
note-share-sure-text = Das lässt sich nicht zurücknehmen, denn Gelesenes vergisst niemand.
note-share-verb = Weitergeben
note-share-done =
    { $count ->
        [one] Eine Notiz ist für { $name } lesbar. Andere Laptops erfahren es beim nächsten Austausch.
       *[other] { $count } Notizen sind für { $name } lesbar. Andere Laptops erfahren es beim nächsten Austausch.
    }

# Opening notes with the records key: two people, a reason, and everybody sees it.
records-text = Der Aktenschlüssel liegt im verschlossenen Umschlag. Er ist für den Fall, dass niemand mehr da ist, der die Notizen lesen darf.
records-counts = Für ihn versiegelt: { $restricted } eingeschränkte, { $entrusted } anvertraute Notizen.
records-none = Hier ist nichts für den Aktenschlüssel versiegelt. Lassen Sie den Umschlag zu.
records-nobody = Dazu braucht es eine zweite Person mit Zugang zu diesem Laptop. Hier arbeiten bisher nur Sie.
records-seen = Holen Sie eine zweite Person dazu. Danach steht für alle im Team dauerhaft in dieser Akte, wer den Schlüssel benutzt hat und warum.
records-code-label = Gruppen vom Blatt der Akten
records-code-hint = Alle sieben Gruppen, groß oder klein, mit oder ohne Leerzeichen
records-second-label = Zweite Person
records-passphrase-label = Passphrase der zweiten Person
records-passphrase-hint = Sie tippt selbst, ungesehen: ihre Passphrase dieses Laptops
records-reason-label = Warum muss es sein?
records-reason-hint = Das lesen alle im Team. Bitte nichts aus den Notizen.
records-do = Gemeinsam öffnen
records-back = Zurück zur Akte
records-opened =
    { $count ->
        [one] Eine Notiz ist geöffnet
       *[other] { $count } Notizen sind geöffnet
    }
records-opened-text = Sie stehen nur jetzt hier. Wenn Sie diese Seite verlassen, sind sie wieder verschlossen. Legen Sie das Blatt in einen neuen Umschlag.
records-closed =
    { $count ->
        [one] Eine weitere Notiz ließ sich mit diesem Schlüssel nicht öffnen.
       *[other] { $count } weitere Notizen ließen sich mit diesem Schlüssel nicht öffnen.
    }
records-away = Fertig gelesen, wieder verschließen

# New keys for a worker.
user-renew-title = Passphrase vergessen und kein Blatt
user-renew-text = Neue Schlüssel geben wieder Zugang. Was nur die alten öffnen konnten, bleibt verschlossen.
user-renew-open = Neue Schlüssel geben
user-renew-of = Neue Schlüssel für { $name }
user-renew-first = Suchen Sie zuerst gemeinsam das Wiederherstellungsblatt. Mit ihm geht nichts verloren.
user-renew-other = Kann diese Person noch einen anderen Laptop des Teams entsperren, geht auch so nichts verloren: Eine Schlüsseldatei von dort schaltet sie hier wieder frei.
user-renew-means = Wenn beides fehlt
user-renew-stays = Name, Kürzel und Aufgaben bleiben, ebenso alles Geschriebene und jede Unterschrift.
user-renew-closed = Versiegelte Notizen sind mit den neuen Schlüsseln zuerst nicht lesbar. Kolleginnen und Kollegen können weitergeben, was sie auch lesen.
user-renew-drafts = Entwürfe an diesem Laptop gehen verloren, denn sie sind für die alten Schlüssel versiegelt.
user-renew-own = Persönliche Notizen dieser Person öffnet nichts mehr.
user-renew-seen = Im Team steht bei der Person, seit wann sie neue Schlüssel hat.
user-renew-hand-over = Geben Sie jetzt den Laptop weiter: { $name } tippt selbst, ungesehen, zweimal dasselbe.
user-renew-again = Neue Passphrase noch einmal
user-renew-apart = Die beiden Eingaben sind verschieden. Es wurde noch nichts geändert.
user-renew-do = Schlüssel anlegen
user-renew-done = { $name } hat neue Schlüssel
user-renew-shared =
    { $count ->
        [one] Eine Notiz liest auch jemand anderes. Diese Person kann sie in der Begleitung wieder weitergeben.
       *[other] { $count } Notizen lesen auch Kolleginnen oder Kollegen. Sie können sie in der Begleitung wieder weitergeben.
    }
user-renew-records =
    { $count ->
        [one] Eine Notiz öffnet nur noch der Aktenschlüssel.
       *[other] { $count } Notizen öffnet nur noch der Aktenschlüssel.
    }
user-renew-personal =
    { $count ->
        [one] Eine persönliche Notiz ist verloren. Nichts öffnet sie mehr.
       *[other] { $count } persönliche Notizen sind verloren. Nichts öffnet sie mehr.
    }
user-renew-nothing = Es geht keine Notiz verloren.
user-renew-elsewhere = An anderen Laptops gelten noch die alten Schlüssel. Dort braucht es eine Datei mit den neuen. Entwürfe, die dort liegen, müssen vorher fertig sein: Danach öffnet sie nichts mehr.

# Another key for the store.
rekey-title = Neuer Schlüssel für den Datenbestand
rekey-text = Nötig, wenn jemand Fremdes eine Kopie der Dateien und eine Passphrase haben könnte. Die Passphrasen und Blätter des Teams bleiben gültig. Wer nicht mehr dazugehört, verliert hier den Zugang.
rekey-open = Datenbestand neu verschlüsseln
rekey-sure = Den Datenbestand neu verschlüsseln?
rekey-sure-text = Alle Daten werden kopiert und geprüft. Das kann Minuten dauern, so lange kann niemand hier arbeiten. Bis zum Schluss können Sie abbrechen, dann bleibt alles wie vorher.
rekey-wait = Bis es fertig ist, kann hier niemand weiterarbeiten. Wenn Sie abbrechen, bleibt alles wie vorher.
rekey-done = Der Datenbestand hat einen neuen Schlüssel
rekey-backups = Ältere Sicherungen öffnen sich weiter wie bisher. Schreiben Sie eine neue, und vernichten Sie alte.
