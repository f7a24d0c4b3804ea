# Andere Dienste: our service card for other services, and theirs. A card is for sealed files between services.
card-title = Andere Dienste und Dienstkarten
card-intro = Die Dienstkarte ist für verschlossene Dateien zwischen Diensten, die mit Geleit arbeiten. Jeder Dienst gibt dem anderen seine Karte. Danach vergleichen beide am Telefon 24 Ziffern. So ist sicher, dass eine Karte von dem Dienst ist, der darauf steht.

# What stands on a card, ours or theirs.
card-says-title = Das steht auf der Karte
card-fact-name = Name
card-fact-issued = Gemacht am
card-fact-until = Gültig bis
card-fact-signed = Unterschrieben von

# Our own card.
card-own-title = Unsere Dienstkarte
card-own-digits-title = Unsere 24 Ziffern
card-own-digits-text = Ein anderer Dienst hat diese Karte und ruft an: Lesen Sie ihm diese Ziffern vor, hier vom Bildschirm. Hat er eine ältere, geben Sie ihm zuerst diese. Geheim sind die Ziffern nicht. Schicken Sie sie aber nicht mit der Karte: Wer eine Karte fälscht, fälscht auch einen Brief.
card-own-digits-none = Die Ziffern gehören zu Ihrer Karte. Sie stehen hier, sobald die Karte gemacht ist.
card-own-none-may = Noch gibt es keine Karte, die Sie anderen Diensten geben können.
card-own-none = Noch gibt es keine Karte. Ihre Koordination macht sie hier.
card-own-nameless = Auf die Karte gehört der Name Ihrer Organisation. Er ist noch nicht eingetragen.
card-own-nameless-may = Tragen Sie ihn zuerst unter „Dienststelle“ ein. Danach machen Sie hier die Karte.
card-own-nameless-do = Dienststelle öffnen
card-own-expired = Ihre Dienstkarte ist abgelaufen
card-own-soon = Ihre Dienstkarte gilt nur noch bis { $day }
card-own-exposed = Ein verlorener Laptop kann Dateien für Ihre Dienstkarte öffnen
card-own-exposed-text = Solange andere Dienste Dateien für diese Karte verschließen, kann sie lesen, wer den ausgeschlossenen Laptop öffnet. Die nächste Karte hat einen neuen Schlüssel; was schon unterwegs ist, öffnen Sie weiterhin.
card-own-renew-may = Machen Sie eine neue und geben Sie sie allen Diensten, die Ihre bisherige haben.
card-own-renew = Bitten Sie Ihre Koordination, hier eine neue zu machen.

# Making one; only coordinators.
card-make-open = Karte machen …
card-remake-open = Neue Karte machen …
card-make-title = Karte machen
card-remake-title = Neue Karte machen
card-make-text = Auf die Karte kommen Name, Abteilung und Anschrift aus „Dienststelle“. Dazu Telefon und E-Mail, wenn Sie wollen. Sie gilt zwei Jahre.
card-remake-text = Die anderen Dienste bekommen die neue Karte von Ihnen, wie die erste. Macht sie dieselbe Person wie zuletzt, bleiben die 24 Ziffern gleich und die neue Karte gilt dort von selbst. Macht sie jemand anderes oder ging ein Laptop verloren, vergleichen die anderen Dienste die Ziffern noch einmal.
card-make-do = Karte machen
card-made = Karte gemacht

# Saving it, to give it away.
card-save-do = Karte speichern …
card-saved-title = Karte gespeichert
card-saved-text = Zwei Dateien mit demselben Inhalt. Geben Sie dem anderen Dienst eine davon, zum Beispiel mit einer E-Mail, auf einem Stick oder als Ausdruck des Bildes.
card-saved-file = Als Datei
card-saved-picture = Als Bild

# The cards of others.
card-others-title = Karten anderer Dienste
card-others-none = Noch ist keine Karte eines anderen Dienstes hier.
card-read-text = Wählen Sie die Datei, die auf .card endet, oder das Bild mit dem Muster aus Quadraten.
card-read-open = Karte einlesen …
card-until = gültig bis { $day }
card-verify-open = Ziffern vergleichen
card-renew-ask = Bitten Sie diesen Dienst um eine neue Karte.

# How a card stands, in one line; also where a partner is chosen.
card-state-none = Keine Dienstkarte
card-state-received = Dienstkarte noch nicht geprüft
card-state-verified = Dienstkarte geprüft
card-state-expired = Dienstkarte abgelaufen
card-state-other = andere Karte nicht geprüft
card-state-by = geprüft von { $by } am { $at }

# A later card of another service at the same partner.
card-other-title = Hier ist eine zweite Karte mit anderen Ziffern
card-other-text = Entweder hat der Dienst eine neue Karte gemacht, oder jemand gibt sich für ihn aus. Rufen Sie dort an und vergleichen Sie die 24 Ziffern. Bis dahin gilt die zweite Karte nicht.
card-other-says = Das steht auf der zweiten Karte

# A card somebody brought: what it says, and to which partner it belongs.
card-look-title = Karte einlesen
card-look-first = Von diesem Dienst ist noch keine Karte hier.
card-look-newer = Von diesem Dienst ist schon eine Karte hier: { $name }. Die neue nimmt ihren Platz ein. Hat sie andere Ziffern, vergleichen Sie diese zuerst.
card-look-known = Diese Karte ist schon hier: { $name }. Sie brauchen sie nicht noch einmal einzulesen.
card-where-label = Zu welcher Stelle gehört sie?
card-where-new = Neue Stelle anlegen
card-where-known = Stelle, die schon in der Liste steht
card-where-partner = Welche Stelle?
card-take-do = Karte übernehmen
card-taken = Karte übernommen
card-taken-verified = Dieser Dienst ist schon geprüft. Sie brauchen nichts weiter zu tun.

# Comparing the digits. The expected ones are never shown.
card-verify-title = Ziffern vergleichen: { $name }
card-verify-how = So prüfen Sie, von wem die Karte ist
card-verify-call = Rufen Sie den Dienst an, unter einer Nummer, die Sie von anderswo kennen. Nehmen Sie nicht die Nummer von der Karte.
card-verify-listen = Lassen Sie sich seine 24 Ziffern vorlesen. Dort stehen sie unter „Austausch“ bei „Andere Dienste und Dienstkarten“.
card-verify-type = Tippen Sie sie hier ein.
card-verify-label = Die 24 Ziffern des anderen Dienstes
card-verify-do = Prüfen
card-verify-later = Später prüfen
card-verified-title = Geprüft: Die Karte ist von { $name }
card-verified-text = Kommt später eine neuere Karte dieses Dienstes mit denselben Ziffern, brauchen Sie nicht noch einmal anzurufen.
card-verified-old-title = Das sind die Ziffern der bisherigen Karte
card-verified-old-text = Die bisherige Karte gilt weiter. Die zweite Karte gehört nicht zu diesen Ziffern und bleibt ungeprüft. Sagen Sie Ihrer Koordination Bescheid.

# When no card can be made.
error-card-too-large = Die Dienstkarte ist zu groß für das Bild mit den Quadraten. Es wurde keine gemacht.
help-card-too-large = Kürzen Sie Name, Abteilung oder Anschrift unter „Dienststelle“, oder lassen Sie Telefon und E-Mail weg. Reicht das nicht, lassen Sie die Karte von der Person machen, die am längsten koordiniert.
