# The frame of the help.
help-what-if = Was, wenn …
help-choose = Seite der Hilfe
help-shortcuts-title = Tasten
help-key-ctrl-j = Kontakt eintragen, von überall
help-key-ctrl-k = Suchen, gehen, tun
help-key-ctrl-n = Neu an dieser Stelle
help-key-ctrl-f = Hier suchen
help-key-ctrl-s = Entwurf sofort speichern
help-key-ctrl-z = Letzte Änderung rückgängig
help-key-ctrl-h = Bildschirm verbergen
help-key-ctrl-l = Sperren
help-key-ctrl-1 = Heute
help-key-ctrl-2 = Begleitungen
help-key-finish = Fertig: speichern und schließen
help-key-f1 = Diese Hilfe
help-key-f6 = Zum nächsten Teil des Fensters
help-key-esc = Schließen. Geschriebenes bleibt als Entwurf.

# Today.
help-page-today-title = Heute
help-page-today-text = Links steht, welche Kontakte heute eingetragen wurden. Rechts stehen Entwürfe, Papiere, die bald ablaufen, und die letzte Sicherung.
help-page-today-if-a = … ich mitten im Schreiben weggerufen wurde?
help-page-today-then-a = Ihr Text steht rechts unter den Entwürfen. Ein Klick, und Sie schreiben weiter.
help-page-today-if-b = … ich einen Kontakt von gestern vergessen habe?
help-page-today-then-b = Öffnen Sie Kontakt mit Strg+J und tippen Sie bei „Am“ das Wort gestern.
help-page-today-if-c = … jemand ins Zimmer kommt?
help-page-today-then-c = Strg+H verbirgt sofort alles. Dieselben Tasten holen es binnen einer Minute zurück. Danach sperrt Geleit.
help-page-today-if-d = … oben steht, dass meine Schlüssel ersetzt wurden?
help-page-today-then-d = Eine Koordination hat Ihnen an einem anderen Laptop neue gegeben. Bringen Sie sie von dort in einer Datei mit. So lange bleiben hier Notizen verschlossen, die für die neuen versiegelt sind.

# Logging a contact.
help-page-contact-title = Kontakt
help-page-contact-text = Strg+J, Teil des Namens, Eingabe, Thema, Eingabe, ein Satz, Strg+Eingabe: Der Kontakt ist gespeichert. Alles andere ist freiwillig. Was Sie tippen, wird nach weniger als einer Sekunde als Entwurf gesichert.
help-page-contact-if-a = … der Kontakt bei der falschen Person steht?
help-page-contact-then-a = Öffnen Sie den Kontakt und wählen Sie „Falsche Person“. Er zieht mit seinen Notizen um.
help-page-contact-if-b = … in der Notiz etwas Falsches steht?
help-page-contact-then-b = „Berichtigen“ setzt den richtigen Text darüber. Der erste bleibt zugeklappt erhalten.
help-page-contact-if-c = … nicht das ganze Team die Notiz lesen soll?
help-page-contact-then-c = Wählen Sie „Eingeschränkt“ und kreuzen Sie an, wer lesen darf. „Anvertraut“ und „Persönlich“ lesen nur Sie. Das ist verschlüsselt, nicht nur ausgeblendet.
help-page-contact-if-d = … ich die Namen nicht kenne?
help-page-contact-then-d = Wählen Sie „Gruppe ohne Namen“ und geben Sie an, wie viele es waren.

# People.
help-page-people-title = Personen
help-page-people-text = Tippen Sie einen Teil des Namens. Geleit findet auch andere Schreibweisen und Schriften. Mit dem Pfeil nach unten gehen Sie in die Liste.
help-page-people-if-a = … ich die Person nicht finde?
help-page-people-then-a = Versuchen Sie nur den Vornamen oder einen anderen Namensteil. Wenn wirklich niemand passt: neue Person.
help-page-people-if-b = … jemand vielleicht schon eingetragen ist?
help-page-people-then-b = Beim Aufnehmen zeigt Geleit ähnliche Personen. Öffnen Sie deren Akte und vergleichen Sie Geburt und Sprache.

# A person's file.
help-page-person-title = Akte einer Person
help-page-person-text = Oben steht, wer die Person ist. Der Überblick wird an Ort und Stelle bearbeitet. Jede Änderung steht im Verlauf und lässt sich dort zurücknehmen.
help-page-person-if-a = … es zwei Akten derselben Person gibt?
help-page-person-then-a = Unter „Doppelte Akten“ erklären Sie beide zur selben Person. Nichts wird verschoben, und es lässt sich trennen.
help-page-person-if-b = … nur das Geburtsjahr bekannt ist?
help-page-person-then-b = Tippen Sie nur das Jahr. Wählen Sie „geschätzt“, oder „angenommen“, wenn eine Behörde den 1. Januar eingetragen hat.
help-page-person-if-c = … niemand mehr da ist, der die Notizen lesen darf?
help-page-person-then-c = Unter „Weiteres“ öffnen zwei Personen sie gemeinsam mit dem Aktenschlüssel. Danach steht im Überblick, wer es war und warum.
help-page-person-if-d = … jemand vor Gewalt aus dem Haushalt flieht?
help-page-person-then-d = Wählen Sie beim Haushalt „Haushalt trennen“. Geleit sagt vorher, was geschieht: Die gemeinsame Begleitung endet, jede Seite bekommt eine eigene mit einer anderen Fachkraft. Mit Schutz steht auf der anderen Seite nichts mehr, was den Aufenthalt verrät.
help-page-person-if-e = … oben „Aufenthalt geschützt“ steht?
help-page-person-then-e = Dort steht auch, vor wem. Suchen und Listen zeigen die Person dem Team weiter. Prüfen Sie, was Sie sagen, zeigen oder drucken; was in freien Texten steht, kann Geleit nicht erkennen.

# Backup.
help-page-backup-title = Sicherung
help-page-backup-text = Wählen Sie einen Ordner, am besten auf einem Stick. Am Ende liest Geleit die Sicherung zurück und prüft sie.
help-page-backup-if-a = … der Laptop gestohlen wurde?
help-page-backup-then-a = Ohne Passphrase bleiben die Daten verschlossen. Holen Sie auf einem anderen Laptop die Sicherung zurück und sagen Sie der Koordination Bescheid.
help-page-backup-if-b = … der Stick verloren ging?
help-page-backup-then-b = Auch die Sicherung ist verschlüsselt. Schreiben Sie bald eine neue auf einen anderen Stick.
help-page-backup-if-c = … ich die Sicherung abbreche?
help-page-backup-then-c = Ihre Daten bleiben, wie sie sind. Die halbe Sicherung wird gelöscht, die vorige bleibt.
help-page-backup-if-d = … jemand eine alte Kopie und eine Passphrase haben könnte?
help-page-backup-then-d = Die Koordination verschlüsselt hier den Datenbestand neu. Was danach geschrieben wird, öffnet die alte Kopie nicht mehr.
help-page-backup-if-e = … alte Sicherungen herumliegen?
help-page-backup-then-e = Vernichten Sie, was älter als 90 Tage ist. Es enthält noch, was seither gelöscht wurde. Zurückholen lässt es sich nur, wenn eine neuere Liste des Gelöschten dabei liegt oder jemand es ausdrücklich bestätigt.

# Team.
help-page-team-title = Team
help-page-team-text = Hier steht, wer mit diesem Datenbestand arbeitet und welche Aufgaben jemand hat. Die Koordination trägt Kolleginnen und Kollegen ein, verteilt Aufgaben und nimmt jemanden aus dem Team. Ihren eigenen Namen ändern Sie selbst.
help-page-team-if-a = … eine Kollegin ihre Passphrase vergessen hat?
help-page-team-then-a = Sie öffnet mit ihrem Wiederherstellungsblatt und setzt eine neue. Niemand sonst braucht ihre Passphrase zu kennen. Kann sie noch einen anderen Laptop entsperren, bringt eine Schlüsseldatei von dort den Zugang zurück. Hilft beides nicht, gibt die Koordination unter „Aufgaben“ neue Schlüssel.
help-page-team-if-b = … wir uns einen Laptop teilen?
help-page-team-then-b = Jede Person hat ihre eigene Passphrase. „Benutzer wechseln“ sperrt und zeigt die Auswahl.
help-page-team-if-c = … jemand das Team verlässt?
help-page-team-then-c = Die Koordination wählt in der Zeile „Aufgaben“ und dort „Aus dem Team nehmen“. Was die Person geschrieben hat, bleibt. Versiegelte Notizen, die nur sie lesen kann, bleiben versiegelt. Danach entfernt die Koordination an jedem Laptop, an dem die Person gearbeitet hat, ihren Zugang. Er steht dort auf dieser Seite.
help-page-team-if-d = … jemand aus der Koordination gehen soll?
help-page-team-then-d = Zwei andere müssen zustimmen. Die erste Person schlägt es vor. Die zweite sieht den Vorschlag hier nach dem nächsten Austausch und stimmt zu. Koordinieren weniger als drei, tritt das Blatt der Dienststelle an die Stelle der zweiten Zustimmung.
help-page-team-if-e = … nur eine Person koordiniert?
help-page-team-then-e = Ernennen Sie gleich eine zweite. Fällt die eine aus, kann sonst niemand einen verlorenen Laptop ausschließen. Ist niemand mehr da, der koordiniert, ernennt das Blatt der Dienststelle jemanden. Es liegt bei der Leitung, und der Knopf dafür steht hier.
help-page-team-if-f = … jemand nicht mehr an diesem Laptop arbeiten soll?
help-page-team-then-f = Die Koordination wählt in der Zeile „Aufgaben“ und dort „Zugang entfernen“. Im Team bleibt die Person.

# Office.
help-page-office-title = Dienststelle
help-page-office-text = Diese Angaben stehen auf jedem Papier. Lücken sind erlaubt, solange nichts unterschrieben werden soll.
help-page-office-if-a = … ich das Datenschutzrecht nicht weiß?
help-page-office-then-a = Lassen Sie es offen und fragen Sie Ihre Leitung. Kirchliche Träger haben meist eigenes Recht.

# Settings.
help-page-settings-title = Einstellungen
help-page-settings-text = Sprache, Aussehen und die Zeit bis zum Sperren gelten für Sie an diesem Laptop.
help-page-settings-if-a = … der Drucker nicht gefunden wird?
help-page-settings-then-a = Fragen Sie Ihre IT nach der IPP-Adresse des Druckers und tragen Sie sie hier ein.

# Erasing.
help-page-erasures-title = Löschungen
help-page-erasures-text = Löschen geht in drei Schritten: sperren, zwei Unterschriften, löschen. Man beginnt bei der Sache selbst mit „Löschen …“. Hier steht, was begonnen ist, was aufbewahrt werden muss und was gelöscht wurde.
help-page-erasures-if-a = … ich etwas irrtümlich zum Löschen gesperrt habe?
help-page-erasures-then-a = Öffnen Sie die Löschung und wählen Sie „Löschung abbrechen“. Bis zur zweiten Unterschrift ist nichts verloren.
help-page-erasures-if-b = … ein Laptop nie von der Sperre erfährt?
help-page-erasures-then-b = Ist er verloren, schließt ihn die Koordination aus. Sonst kreuzen Sie ihn beim Unterschreiben an: Dann wartet niemand auf ihn. Er löscht, sobald er wieder mit dem Team austauscht.
help-page-erasures-if-c = … etwas im Weg steht?
help-page-erasures-then-c = Ein Kontakt mit mehreren Personen bleibt, solange eine davon bleibt. Nehmen Sie die anderen mit in die Löschung, oder löschen Sie den Kontakt für sich.
help-page-erasures-if-d = … ein Gericht oder eine Prüfung die Akte noch braucht?
help-page-erasures-then-d = Tragen Sie eine Aufbewahrungspflicht ein. Bis sie aufgehoben ist, löscht das niemand.
help-page-erasures-if-e = … jemand eine alte Sicherung zurückholt?
help-page-erasures-then-e = Liegt eine neuere Liste des Gelöschten neben der Sicherung oder auf dem Laptop, wird gleich wieder gelöscht. Fehlt sie, kommt das Gelöschte wieder: bis zum nächsten Austausch mit dem Team, ohne Austausch auf Dauer. Ist die Sicherung dann älter als 90 Tage, fragt Geleit vorher. Vernichten Sie alte Sicherungen.
help-page-erasures-if-f = … es schon auf Papier oder bei anderen liegt?
help-page-erasures-then-f = Das erreicht Geleit nicht. Vernichten Sie Ihr Papier selbst und bitten Sie andere Dienste, es auch zu tun.

# The record of accesses.
help-page-audit-title = Zugriffsprotokoll
help-page-audit-text = Nur die Rolle Datenschutz sieht diese Seite. Es gibt keine Auswertung nach Beschäftigten.
help-page-audit-if-a = … dort steht, das Protokoll sei nicht unversehrt?
help-page-audit-then-a = Die Akten sind nicht betroffen. Sprechen Sie mit der oder dem Datenschutzbeauftragten, bevor Sie weiterarbeiten.

# Unlocking.
help-page-unlock-title = Entsperren und Sperren
help-page-unlock-text = Geleit sperrt nach einigen Minuten ohne Eingabe, beim Zuklappen und mit Strg+L. Ungesichertes wird vorher als Entwurf gespeichert.
help-page-unlock-if-a = … ich die Passphrase vergessen habe?
help-page-unlock-then-a = Wählen Sie „Passphrase vergessen?“ und tippen Sie den Code von Ihrem Blatt.
help-page-unlock-if-b = … auch das Blatt fehlt?
help-page-unlock-then-b = Arbeiten Sie auch an einem anderen Laptop, geben Sie dort Ihre Schlüssel mit. Wer diesen hier öffnen kann, schaltet Sie damit unter „Team“ wieder frei. Das Blatt der Dienststelle holt nur eine Sicherung zurück.
help-page-unlock-if-c = … dort steht, der Datenbestand sei beschädigt?
help-page-unlock-then-c = Geleit behält die beschädigten Daten. Holen Sie die letzte Sicherung zurück.

# Intake and applications.
help-page-intake-title = Aufnahme
help-page-intake-text = Hier stehen die Anträge. Oben steht, was am ehesten beantwortet werden muss. Der angezeigte Tag ist immer ein Arbeitstag.
help-page-intake-if-a = … ein Antrag nur auf Papier kommt?
help-page-intake-then-a = Tragen Sie den Tag des Eingangsstempels ein. Von ihm an wird gerechnet, nicht von heute.
help-page-intake-if-b = … ich erst eine Zwischennachricht schicken kann?
help-page-intake-then-b = Tragen Sie sie ein. Die Frist läuft weiter, bis eine Entscheidung hinausgeht.
help-page-application-title = Antrag
help-page-application-text = Ein Antrag hält fest, wer was braucht und wie er kam. Jeder Schritt ist ein Eintrag mit seinem Tag. Annehmen eröffnet die Begleitung.
help-page-application-if-a = … ich den falschen Schritt eingetragen habe?
help-page-application-then-a = Nehmen Sie den Eintrag zurück. Im Verlauf bleibt sichtbar, dass er da war.
help-page-application-if-b = … die Person vom Antrag nichts weiß?
help-page-application-then-b = Sprechen Sie zuerst mit ihr. Ohne ihr Einverständnis beginnt keine Begleitung, außer ein Gesetz sieht sie vor.
help-page-application-if-c = … ich beim Ausfüllen weggerufen werde?
help-page-application-then-c = Alles Getippte ist als Entwurf gesichert und steht auf „Heute“.

# Cases.
help-page-cases-title = Begleitungen
help-page-cases-text = Zuerst sehen Sie Ihre eigenen. „Ohne Fallführung“ zeigt, wer noch niemanden hat.
help-page-cases-if-a = … ich keine Begleitung anlegen kann?
help-page-cases-then-a = Eine Begleitung beginnt immer bei Menschen: Nehmen Sie einen Antrag an, oder öffnen Sie eine Person und dort „Begleitung“.
help-page-case-title = Eine Begleitung
help-page-case-text = Der Überblick sagt, wer dazugehört, wer zuständig ist, in welcher Phase man ist und wer einverstanden ist. Daneben stehen Hilfepläne, Vereinbarungen, Einverständnisse und der Verlauf.
help-page-case-if-a = … jemand das Einverständnis widerruft?
help-page-case-then-a = Tragen Sie den Widerruf mit seinem Tag ein. Der frühere Eintrag bleibt.
help-page-case-if-b = … eine Kollegin länger ausfällt?
help-page-case-then-b = Ändern Sie die Zuständigkeit ab dem Tag, an dem jemand anderes übernimmt.
help-page-case-if-c = … meine Vertretung versiegelte Notizen lesen soll?
help-page-case-then-c = Wählen Sie „Weiteres“ und dort „Versiegelte Notizen weitergeben“. Die Vertretung allein öffnet keine Notiz.
help-page-case-if-d = … niemand mehr da ist, der die Notizen lesen darf?
help-page-case-then-d = Unter „Weiteres“ öffnen zwei Personen sie gemeinsam mit dem Aktenschlüssel. Danach steht im Überblick, wer es war und warum.
help-page-case-if-e = … oben „getrennt“ steht?
help-page-case-then-e = Der Haushalt hat sich getrennt. Hier wird nur noch nachgelesen. Weiter geht es in den Begleitungen der einzelnen Personen.

# Help plan.
help-page-plan-title = Hilfeplan
help-page-plan-text = Eine lange Seite in Teilen. Alles wird beim Schreiben gespeichert. Rechts steht, was zum Unterschreiben noch fehlt; ein Klick führt hin.
help-page-plan-if-a = … ich etwas Falsches überschrieben habe?
help-page-plan-then-a = Nehmen Sie es zehn Sekunden lang unten zurück, danach im Verlauf der Begleitung.
help-page-plan-if-b = … Geleit den Text übersetzen soll?
help-page-plan-then-b = Das tut Geleit nie. Wählen Sie die Sprache des Gesprächs. Dann kann unter jedem Text stehen, was die Dolmetscherin oder der Dolmetscher schreibt.
help-page-plan-if-c = … keine Verbesserung möglich ist?
help-page-plan-then-c = Wählen Sie Stabilisierung und schreiben Sie den Grund auf. Auch das ist ein gültiger Plan.
help-page-prepare-title = Prüfen und drucken
help-page-prepare-text = Sie sehen die Seiten, wie sie gedruckt werden. „Zum Unterschreiben drucken“ schreibt die Vereinbarung fest und schickt sie an den Drucker.
help-page-prepare-if-a = … der Drucker nicht druckt?
help-page-prepare-then-a = Die Vereinbarung ist trotzdem sicher. Drucken Sie noch einmal, auch an einem anderen Drucker.
help-page-prepare-if-b = … ich danach noch einen Fehler finde?
help-page-prepare-then-b = Berichtigen Sie den Plan und drucken Sie eine neue Fassung. Die alte bleibt erhalten.
help-page-paper-title = Papier zum Unterschreiben
help-page-paper-text = Was festgeschrieben ist, ändert sich nicht mehr. Hier tragen Sie ein, wie jede Person unterschrieben hat, und lesen das unterschriebene Papier ein.
help-page-paper-if-a = … jemand nicht schreiben kann?
help-page-paper-then-a = Wählen Sie „Mit einem Zeichen“ und nennen Sie eine Zeugin oder einen Zeugen. Wer dolmetscht, darf das nicht sein.
help-page-paper-if-b = … beim Scannen eine Seite fehlt?
help-page-paper-then-b = Geleit nennt die Seite. Scannen Sie alle Seiten noch einmal.
help-page-paper-if-c = … jemand nicht unterschreiben will?
help-page-paper-then-c = Tragen Sie den Grund ein. Es hat keine Folgen für die Beratung.
help-page-release-title = Einverständnisse und Entbindungen
help-page-release-text = Hier steht, was eine Person erlaubt: wem wir was sagen dürfen, wofür und wie lange. Füllen Sie die Erklärung gemeinsam aus, drucken Sie sie und lesen Sie sie unterschrieben wieder ein. Darunter steht, was schon weitergegeben wurde.
help-page-release-if-a = … die Person ihre Erlaubnis zurücknimmt?
help-page-release-then-a = Wählen Sie „Widerrufen“ und bestätigen Sie. Sie sehen dabei, wer schon etwas erfahren hat, und können es der Person sagen.
help-page-release-if-b = … nur ein Teil erlaubt ist?
help-page-release-then-b = Beim Eintragen einer Weitergabe sagt Geleit zu jeder Angabe, ob sie erlaubt ist. „Nur das Erlaubte weitergeben“ nimmt den Rest heraus.
help-page-release-if-c = … ich etwas weitergeben muss, obwohl niemand es erlaubt hat?
help-page-release-then-c = Wählen Sie die andere Rechtsgrundlage, zum Beispiel Kinderschutz, und schreiben Sie die Begründung auf. Sprechen Sie vorher mit der Koordination.
help-page-release-if-d = … es um ein Kind geht?
help-page-release-then-d = Wählen Sie das Kind als Person und kreuzen Sie an, wer mit Sorgerecht für es unterschreibt.
help-key-ctrl-3 = Personen
help-key-ctrl-4 = Aufnahme
help-key-ctrl-p = Hilfeplan prüfen und drucken
help-key-ctrl-5 = Austausch

# Exchange and laptops.
help-page-exchange-title = Austausch
help-page-exchange-text = Schreiben Sie eine Austauschdatei auf einen Stick und lesen Sie sie am anderen Laptop. Danach umgekehrt: Dann haben beide denselben Stand. Was zwei Personen verschieden eingetragen haben, bleibt nebeneinander stehen.
help-page-exchange-if-a = … der Stick verloren geht?
help-page-exchange-then-a = Die Dateien darauf kann nur ein Laptop Ihres Teams lesen. Schreiben Sie eine neue. Melden Sie den Verlust trotzdem Ihrer Koordination.
help-page-exchange-if-b = … ich eine Datei zweimal oder in falscher Reihenfolge lese?
help-page-exchange-then-b = Das schadet nicht. Geleit übernimmt nur, was neu ist, und sagt, wenn davor etwas fehlt. Dann schreiben Sie eine Anfrage; jeder Laptop, der es hat, kann antworten.
help-page-exchange-if-c = … ein Laptop als kopiert oder zurückgesetzt gemeldet wird?
help-page-exchange-then-c = Dann schreiben zwei Fassungen unter einem Namen, etwa nach einer zurückgeholten Sicherung. Nichts geht verloren. Sagen Sie Ihrer Koordination Bescheid.
help-page-exchange-if-d = … in der Liste ein Laptop steht, den niemand kennt?
help-page-exchange-then-d = Sagen Sie sofort Ihrer Koordination Bescheid und schreiben Sie bis dahin keine Austauschdatei. Die Koordination kann ihn unter „Laptops des Teams“ ausschließen.
help-page-exchange-if-e = … ein Laptop verloren geht oder gestohlen wird?
help-page-exchange-then-e = Die Koordination schließt ihn unter „Laptops des Teams“ aus und tauscht danach gleich aus. Ab dann kann er keine neuen Dateien lesen, und was er noch schreibt, wird zurückgestellt. Aus der Ferne löschen lässt er sich nicht.
help-page-exchange-if-f = … mein Team eine Ablage hat?
help-page-exchange-then-f = Unter „Ablage“ gleichen Sie ohne Stick ab, sobald Sie Netz haben. „Abgeglichen“ heißt: Alles ist hier, und alles Gesendete wurde zurückgelesen. Sie können jederzeit abbrechen; es geht dort weiter, wo es aufhörte.
help-page-exchange-if-g = … auf der Ablage etwas verschwindet oder jemand sie liest?
help-page-exchange-then-g = Ihre Daten liegen auf den Laptops, und was fehlt, wird neu gesendet. Lesen kann es nur ein Laptop Ihres Teams. Fragen Sie trotzdem die IT, wer dort Zugang hat.

# Looking through what a laptop wrote that is out.
help-page-review-title = Durchsehen
help-page-review-text = Hier steht, was ein ausgeschlossener Laptop geschrieben hat und was erst danach angekommen ist. Es ist aufgehoben, zählt aber nicht. Kreuzen Sie an, was stimmt, und lassen Sie es zu.
help-page-review-if-a = … ich nicht weiß, ob etwas stimmt?
help-page-review-then-a = Lassen Sie es liegen und fragen Sie die Person, die an dem Laptop gearbeitet hat. Solange nichts zugelassen ist, zählt es nirgends, und niemand wird aufgehalten.
help-page-review-if-b = … der Laptop in fremden Händen war?
help-page-review-then-b = Dann kann jemand anderes in fremdem Namen geschrieben haben. Lassen Sie nur zu, was Ihnen jemand bestätigt.
help-page-review-if-c = … ich etwas Falsches zugelassen habe?
help-page-review-then-c = Zurücknehmen lässt sich das Zulassen nicht. Öffnen Sie die Akte und berichtigen Sie die Angabe dort.
help-page-review-if-d = … dort nur steht, dass der Text versiegelt ist?
help-page-review-then-d = Versiegelte Notizen zeigt Geleit nur denen, die sie lesen dürfen. Fragen Sie, wer sie geschrieben hat, und entscheiden Sie danach.

# Other services and their cards.
help-page-services-title = Andere Dienste und Dienstkarten
help-page-services-text = Speichern Sie Ihre Dienstkarte und geben Sie sie dem anderen Dienst. Lesen Sie dessen Karte hier ein. Dann rufen beide einander an und tippen die 24 Ziffern ab, die vorgelesen werden. Erst danach gilt eine Karte als geprüft.
help-page-services-if-a = … die Ziffern nicht übereinstimmen?
help-page-services-then-a = Lassen Sie sie sich noch einmal vorlesen. Bleiben sie verschieden, ist die Karte nicht von diesem Dienst. Lassen Sie sie ungeprüft und sagen Sie Ihrer Koordination Bescheid.
help-page-services-if-b = … der andere Dienst kein Geleit hat?
help-page-services-then-b = Dann gibt es keine Dienstkarte von ihm. Geben Sie Angaben weiter wie bisher, und tragen Sie jede Weitergabe ein.
help-page-services-if-c = … eine Karte abgelaufen ist?
help-page-services-then-c = Eine Karte gilt höchstens zwei Jahre. Bitten Sie den Dienst um eine neue und lesen Sie sie ein. War er schon geprüft, brauchen Sie nicht noch einmal anzurufen.
help-page-services-if-d = … der andere Dienst seine Laptops verloren hat?
help-page-services-then-d = Hat er eine Sicherung zurückgeholt, bleiben Karte und Ziffern gültig. Hat er neu begonnen, lesen Sie seine neue Karte bei derselben Stelle ein. Geleit warnt dann, weil die Ziffern andere sind. Vergleichen Sie sie am Telefon.

# Joining a team.
help-page-join-title = Einem Team beitreten
help-page-join-text = Dieser Laptop zeigt 24 Ziffern. Ihre Koordination tippt sie an ihrem Laptop ab und schreibt eine Datei für Sie. Hier tippen Sie dann die 24 Ziffern des Teams ab. So kann sich niemand dazwischenschieben.
help-page-join-if-a = … die Ziffern nicht stimmen?
help-page-join-then-a = Tippen Sie sie noch einmal vom Bildschirm ab. Stimmen sie wieder nicht, nehmen Sie die Datei neu vom anderen Laptop. Übernommen wurde nichts.
help-page-join-if-b = … der Stick verloren geht?
help-page-join-then-b = Speichern Sie die Anfrage noch einmal. Ihre Koordination kann auch ihre Datei noch einmal schreiben.
help-page-join-if-c = … ich die Passphrase vergessen habe, bevor ich beigetreten bin?
help-page-join-then-c = Werfen Sie die Anfrage weg und legen Sie eine neue an. Akten sind noch keine auf diesem Laptop.
help-page-join-if-d = … meine Schlüssel fehlen?
help-page-join-then-d = Entsperren Sie den Laptop des Teams mit Ihrem Kürzel. Unter „Austausch“, „Laptops des Teams“ geben Sie Ihre Schlüssel mit.

# What laptops entered differently.
help-page-attention-title = Verschieden eingetragen
help-page-attention-text = Wenn zwei Laptops dasselbe Feld verschieden ausgefüllt haben, steht hier beides nebeneinander: was Sie eingetragen haben, was andere eingetragen haben und was vorher dort stand. Wählen Sie, was stimmt, oder schreiben Sie es selbst. Behalten Sie beides, wenn beides stimmt. Auch Tatsachen, die einander widersprechen, stehen hier, und Änderungen, die noch nicht angekommen sind.
help-page-attention-if-a = … ich nicht weiß, was stimmt?
help-page-attention-then-a = Wählen Sie „Später entscheiden“ und fragen Sie nach. Bis dahin wird überall dasselbe gezeigt, und beides bleibt erhalten.
help-page-attention-if-b = … ich mich falsch entschieden habe?
help-page-attention-then-b = Nehmen Sie es zehn Sekunden lang unten zurück, danach im Verlauf der Akte. Dann steht wieder beides hier.
help-page-attention-if-c = … eine Kollegin dasselbe auf ihrem Laptop entscheidet?
help-page-attention-then-c = Diese Entscheidung kommt mit dem nächsten Austausch. Haben Sie sich verschieden entschieden, steht es wieder hier.
help-page-attention-if-d = … zwei Vereinbarungen zugleich gelten?
help-page-attention-then-d = Geleit verwirft nie etwas Unterschriebenes. Klären Sie mit den Beteiligten, welche gilt, und tragen Sie bei der anderen das Ende ein.

# Handing over, and what comes from other services.
help-page-new-handover-title = Begleitung übergeben
help-page-new-handover-text = Wählen Sie den Dienst, die Personen und was mitgehen soll. Geleit zeigt, was erlaubt ist, genau was mitgeht und was hier bleibt. Gehen Sie es gemeinsam durch. Danach schreiben Sie die Datei und geben sie dem anderen Dienst. Eingeschränkte Notizen und Bilder unterschriebener Vereinbarungen kreuzen Sie einzeln an.
help-page-new-handover-if-a = … die Datei verloren geht?
help-page-new-handover-then-a = Öffnen kann sie nur der andere Dienst. Wählen Sie in der Begleitung „Ergänzen“ und schreiben Sie eine weitere Übergabe. Sagen Sie den Verlust trotzdem Ihrer Koordination.
help-page-new-handover-if-b = … die Person ihre Entbindung zurücknimmt, bevor der andere Dienst geantwortet hat?
help-page-new-handover-then-b = Widerrufen Sie die Entbindung und nehmen Sie die Übergabe zurück. Geben Sie dem anderen Dienst die kleine Datei und rufen Sie dort an.
help-page-new-handover-if-c = … die Familie zurückkommt?
help-page-new-handover-then-c = Bitten Sie den anderen Dienst um eine Übergabe an Sie. Daraus entsteht hier eine neue Begleitung; die alte bleibt zum Nachsehen.
help-page-new-handover-if-d = … keine Antwort kommt?
help-page-new-handover-then-d = Nach dem vereinbarten Tag steht die Übergabe auf „Heute“. Rufen Sie an. Die Begleitung bleibt bei Ihnen, bis die Antwort hier eingelesen ist.
help-page-new-handover-if-e = … sich der Bildschirm beim Vorlesen sperrt?
help-page-new-handover-then-e = Was Sie gewählt und geschrieben haben, ist als Entwurf aufgehoben. Öffnen Sie die Übergabe dieser Begleitung wieder, oder den Entwurf auf „Heute“. Nur Sie können ihn lesen.
help-page-incoming-title = Datei eines anderen Dienstes
help-page-incoming-text = Lesen Sie die Datei unter „Austausch“ ein. Sehen Sie nach, von wem sie ist, wer kam und was. Entscheiden Sie bei ähnlichen Namen selbst, ob die Person schon hier ist. Dann nehmen Sie an oder lehnen ab und schreiben die Antwort.
help-page-incoming-if-a = … es die falsche Datei ist?
help-page-incoming-then-a = Gehen Sie zurück. Solange Sie nichts annehmen oder ablehnen, ändert sich nichts.
help-page-incoming-if-b = … der Absender nicht geprüft ist?
help-page-incoming-then-b = Rufen Sie dort an, auf einer Nummer, die Sie nicht aus der Datei haben. Vergleichen Sie die 24 Ziffern unter den Dienstkarten, bevor Sie annehmen.
help-page-incoming-if-c = … die Antwortdatei verloren geht?
help-page-incoming-then-c = Unter „Übergaben“ schreiben Sie sie noch einmal. Sie sagt dasselbe wie die erste.
help-page-incoming-if-d = … jemand als neu angelegt wurde und doch schon hier war?
help-page-incoming-then-d = Öffnen Sie die Akte der Person und führen Sie die beiden dort zusammen.
