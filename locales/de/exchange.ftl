# Austausch: files between the laptops of a team.
exchange-tabs-label = Teile des Austauschs
exchange-tab-files = Austauschdateien
exchange-tab-hub = Ablage
exchange-tab-laptops = Laptops des Teams
exchange-alone = In diesem Team arbeitet bisher nur dieser Laptop. Kommt ein zweiter dazu, gleichen beide hier ihren Stand ab.
exchange-alone-do = Laptops des Teams ansehen

# How it stands.
exchange-written-at = Letzte Austauschdatei geschrieben: { $at }
exchange-written-never = Dieser Laptop hat noch keine Austauschdatei geschrieben.
exchange-read-at = Letzte Austauschdatei gelesen: { $at }
exchange-read-never = Dieser Laptop hat noch keine Austauschdatei gelesen.
exchange-changes =
    { $count ->
        [0] Alles von diesem Laptop steht in einer Austauschdatei. Doppelt vorhanden ist es erst, wenn ein anderer Laptop sie gelesen hat.
        [one] Eine Änderung von diesem Laptop steht noch in keiner Austauschdatei.
       *[other] { $count } Änderungen von diesem Laptop stehen noch in keiner Austauschdatei.
    }
exchange-hub-synced = Zuletzt über die Ablage abgeglichen: { $at }
exchange-hub-open = Zuletzt über die Ablage abgeglichen, aber nicht ganz: { $at }
exchange-hub-never = Dieser Laptop hat noch nicht über die Ablage abgeglichen.
exchange-hub-changes =
    { $count ->
        [0] Alles von diesem Laptop steht in einer Austauschdatei oder liegt auf der Ablage.
        [one] Eine Änderung von diesem Laptop steht noch in keiner Austauschdatei und liegt noch nicht auf der Ablage.
       *[other] { $count } Änderungen von diesem Laptop stehen noch in keiner Austauschdatei und liegen noch nicht auf der Ablage.
    }
exchange-missing-line = Es fehlt etwas, das andere Laptops schon haben.
exchange-newer =
    { $count ->
        [one] Etwas stammt aus einer neueren Version von Geleit.
       *[other] { $count } Dinge stammen aus einer neueren Version von Geleit.
    } Es bleibt erhalten und wird weitergegeben. Sichtbar wird es, wenn Sie Geleit aktualisieren.

# Writing.
exchange-write-title = Austauschdatei schreiben
exchange-write-text = Sie enthält, was auf diesem Laptop steht. Nur die Laptops Ihres Teams können sie lesen. Nehmen Sie einen Stick.
exchange-write-do = Ordner wählen und schreiben
exchange-write-again = Noch einmal schreiben
exchange-written-title = Austauschdatei geschrieben
exchange-written-text =
    { $laptops ->
        [one] Ein anderer Laptop kann sie lesen.
       *[other] { $laptops } andere Laptops können sie lesen.
    } Sie wurde zurückgelesen und geprüft.
exchange-fact-file = Datei
exchange-fact-size = Größe
exchange-fact-changes = Änderungen
exchange-fact-attachments = Anlagen darin
exchange-fact-left = Anlagen, die nicht mitgehen
exchange-left-text = Wer eine davon braucht, liest: „noch nicht auf diesem Laptop eingetroffen“. Sie lässt sich später anfordern.
exchange-attach-legend = Anlagen
exchange-attach-all = alle: die zu den Änderungen gehören und die angeforderten
exchange-attach-missing = nur die, die andere Laptops angefordert haben
exchange-attach-up-to = nur kleine
exchange-attach-none = keine
exchange-attach-size = Höchstens so viele MB je Anlage
exchange-attach-size-wrong = Schreiben Sie eine Zahl bis 64, zum Beispiel 2,5.

# Reading: first a look, then taking over.
exchange-read-title = Austauschdatei lesen
exchange-read-text = Zuerst sehen Sie, was darin steht. Geändert wird erst, wenn Sie es übernehmen.
exchange-read-do = Datei wählen und ansehen
exchange-read-other = Andere Datei wählen
exchange-look-title = Das steht in der Datei
exchange-look-from = Von
exchange-look-written = Geschrieben am
exchange-look-changes = Hier neu
exchange-look-changes-count =
    { $count ->
        [0] keine Änderung
        [one] eine Änderung
       *[other] { $count } Änderungen
    }
exchange-look-kinds = Was neu ist
exchange-look-kind = Art
exchange-look-added = neu
exchange-look-changed = geändert
exchange-look-other = Anderes
exchange-look-nothing-title = Nichts Neues
exchange-look-nothing = Alles aus dieser Datei steht schon auf diesem Laptop. Übernehmen Sie sie trotzdem: Dann weiß er, was „{ $laptop }“ schon hat.
exchange-look-nothing-attachments = Alle Angaben aus dieser Datei stehen schon auf diesem Laptop. Fehlt hier noch eine Anlage, übernehmen Sie die Datei.
exchange-look-gap-title = Davor fehlt etwas
exchange-look-gap = Eine frühere Austauschdatei wurde hier noch nicht gelesen. Was ohne Lücke anschließt, wird übernommen. Lesen Sie die frühere auch. Ist sie verloren, schreiben Sie danach eine Anfrage.
exchange-look-copied = In zwei Fassungen schreibt jetzt: { $laptops }. Eine ist kopiert oder zurückgesetzt. Alles wird aufbewahrt, nichts geht verloren. Sagen Sie Ihrer Koordination Bescheid.
exchange-look-new-title = Neu im Team
exchange-look-new = In das Team aufgenommen: { $laptops }. Kennen Sie einen Laptop nicht, fragen Sie Ihre Koordination.
exchange-take-do = Übernehmen
exchange-take-not = Nicht übernehmen
exchange-taken-title = Übernommen
exchange-taken-text =
    { $count ->
        [0] Es kam keine neue Änderung.
        [one] Eine Änderung steht jetzt auf diesem Laptop.
       *[other] { $count } Änderungen stehen jetzt auf diesem Laptop.
    }
exchange-taken-attachments =
    { $count ->
        [one] Eine Anlage ist dabei.
       *[other] { $count } Anlagen sind dabei.
    }
exchange-taken-conflicts =
    { $count ->
        [0] Niemand hat dasselbe Feld verschieden ausgefüllt.
        [one] Ein Feld hat jetzt widersprüchliche Angaben. Beide sind aufbewahrt.
       *[other] { $count } Felder haben jetzt widersprüchliche Angaben. Alle sind aufbewahrt.
    }
exchange-taken-attention =
    { $count ->
        [one] Einen Punkt klären
       *[other] { $count } Punkte klären
    }
exchange-taken-reincarnated = Dieser Laptop war kopiert oder zurückgesetzt worden. Er schreibt jetzt unter einer neuen Kennung weiter. Sie brauchen nichts zu tun.

# What is missing here, and asking for it.
exchange-missing-title = Was hier fehlt
exchange-missing-list = Änderungen, die hier fehlen
exchange-missing-gap =
    { $count ->
        [one] Eine Änderung von „{ $laptop }“ ist hier noch nicht angekommen.
       *[other] { $count } Änderungen von „{ $laptop }“ sind hier noch nicht angekommen.
    }
exchange-missing-holders = Hat: { $laptops }
exchange-missing-nobody = Kein Laptop im Gebrauch hat bisher gesagt, dass er sie hat
exchange-missing-numbers = Nummer { $first } bis { $last }
exchange-missing-since = bekannt seit { $at }
exchange-missing-attachments =
    { $count ->
        [one] Eine Anlage ist noch nicht eingetroffen oder beschädigt.
       *[other] { $count } Anlagen sind noch nicht eingetroffen oder beschädigt.
    }
exchange-missing-text = Schreiben Sie eine Anfrage auf einen Stick. Jeder Laptop des Teams, der das Fehlende hat, kann sie lesen und gleich antworten.
exchange-missing-none = Soweit dieser Laptop weiß, fehlt hier nichts. Mit einer Anfrage sagen Sie den anderen, was hier ist.
exchange-ask-do = Anfrage schreiben
exchange-asked-title = Anfrage geschrieben
exchange-asked-text = Sie ist klein und enthält keine Akten. Bringen Sie sie einem anderen Laptop des Teams. Dort liest man sie wie eine Austauschdatei.
exchange-asks-title = „{ $laptop }“ bittet um etwas
exchange-asks-text =
    Auf diesem Laptop sind davon { $changes ->
        [0] keine Änderung
        [one] eine Änderung
       *[other] { $changes } Änderungen
    } und { $attachments ->
        [0] keine Anlage
        [one] eine Anlage
       *[other] { $attachments } Anlagen
    }. Die Antwort ist eine Austauschdatei für das ganze Team.
exchange-asks-nothing = Dieser Laptop hat nichts, was dort fehlt. Übernehmen Sie die Anfrage, damit künftige Dateien dazu passen.
exchange-answer-do = Ordner wählen und antworten
exchange-answer-not = Nicht antworten

# Today.
exchange-today-title = Austausch
exchange-today-do = Zum Austausch
exchange-today-new =
    { $count ->
        [one] Neuer Laptop im Team: { $laptops }
       *[other] Neue Laptops im Team: { $laptops }
    }
exchange-today-new-do = Laptops ansehen
exchange-today-aside =
    { $count ->
        [one] Eine Änderung eines ausgeschlossenen Laptops ist zurückgestellt.
       *[other] { $count } Änderungen ausgeschlossener Laptops sind zurückgestellt.
    }

# The laptops of the team.
laptop-heard = Zuletzt gehört
laptop-heard-never = noch nie
laptop-heard-here = hier
laptop-mine = dieser
laptop-new = neu
laptop-copied-title = Ein Laptop wurde kopiert oder zurückgesetzt
laptop-alike = { $laptop } · { $code }
laptop-new-text = Kennen Sie einen Laptop nicht, sagen Sie sofort Ihrer Koordination Bescheid.
laptop-rename = Umbenennen
laptop-rename-of = „{ $laptop }“ umbenennen
laptop-rename-label = Neuer Name

# Letting a laptop in, and handing over keys.
laptop-enrol-open = Laptop aufnehmen
laptop-enrol-text = Nehmen Sie nur einen Laptop auf, der neben Ihnen steht. Er bekommt alle Akten des Teams.
laptop-enrol-do = Laptop aufnehmen
laptop-enrol-done = Laptop „{ $laptop }“ ist aufgenommen
laptop-enrol-next = Stecken Sie den Stick in den neuen Laptop. Dort wählen Sie „Ich habe die Datei vom Team“ und diese Datei:
laptop-enrol-next-digits = Auf dem neuen Laptop werden die Ziffern des Teams verlangt. Es sind diese:
laptop-enrol-next-keys = Es fehlen noch die Schlüssel von { $name }. Diese Person entsperrt hier mit ihrem Kürzel und wählt „Meine Schlüssel mitgeben“.
laptop-acts = Was man tun kann
laptop-keys-open = Meine Schlüssel mitgeben
laptop-keys-title = Meine Schlüssel auf „{ $laptop }“ bringen
laptop-keys-text = Damit Sie auch an dem anderen Laptop arbeiten und dort Ihre versiegelten Notizen lesen. Nehmen Sie den Stick selbst mit.
laptop-keys-passphrase = Ihre Passphrase an diesem Laptop
laptop-keys-passphrase-hint = So ist sicher, dass Sie es sind. Ohne sie öffnet auch drüben niemand die Datei.
laptop-keys-do = Schlüssel mitgeben
laptop-keys-done = Ihre Schlüssel sind auf dem Stick
laptop-keys-next = Diese Datei lesen Sie an „{ $laptop }“ ein. Gehört er schon zum Team: unter „Team“ mit „Mit Schlüsseldatei freischalten“. Tritt er erst bei: zusammen mit der Datei vom Team. Dort tippen Sie die Passphrase, die Sie eben getippt haben.
laptop-request-label = Anfrage des neuen Laptops
laptop-request-hint = Die Datei endet auf .request
laptop-request-choose = Anfrage wählen
laptop-request-laptop = Laptop
laptop-request-for = Für
laptop-request-short = Kürzel
laptop-request-nobody = niemand im Team
laptop-request-mine = Das ist Ihr eigenes Kürzel: Ihre Schlüssel gehen mit. Gehört der Laptop nicht Ihnen, brechen Sie ab.
laptop-digits-label = Die 24 Ziffern auf dem neuen Laptop
laptop-target-label = Wohin mit der Datei
laptop-target-choose = Ordner wählen
laptop-done = Fertig

# Joining a team.
join-open = Einem Team beitreten
join-open-text = Ihr Team arbeitet schon mit Geleit. Dieser Laptop kommt dazu.
join-ask-text = Dieser Laptop schreibt eine Anfrage. Ihre Koordination nimmt ihn damit in das Team auf.
join-label = Name dieses Laptops
join-label-hint = Zum Beispiel „Laptop Kaya“ oder eine Nummer
join-short-hint = Ihr Kürzel, genau wie es im Team eingetragen ist
join-ask-do = Anfrage anlegen
join-wait-title = Die Anfrage dieses Laptops
join-wait-text = „{ $laptop }“ gehört noch zu keinem Team. Sie können Geleit schließen und später weitermachen.
join-digits-title = Die Ziffern dieses Laptops
join-steps-title = So geht es weiter
join-step-save = Speichern Sie die Anfrage auf einen Stick.
join-step-bring = Bringen Sie Stick und Laptop zu Ihrer Koordination. Sie wählt „Laptop aufnehmen“ und tippt diese 24 Ziffern ab.
join-step-back = Stecken Sie den Stick wieder hier ein und wählen Sie „Ich habe die Datei vom Team“.
join-save-do = Anfrage auf Stick speichern
join-saved = Gespeichert: { $file }
join-have-file = Ich habe die Datei vom Team
join-drop = Anfrage wegwerfen
join-drop-title = Anfrage wegwerfen?
join-drop-text = Die Anfrage „{ $laptop }“ wird gelöscht. Eine Datei, die das Team dafür geschrieben hat, passt dann nicht mehr. Akten gehen nicht verloren.
join-drop-keep = Behalten
join-reopen-text = Dieser Laptop wartet darauf, in ein Team aufgenommen zu werden.
join-reopen-do = Anfrage öffnen
join-waiting = wartet auf das Team
join-file-title = Dem Team beitreten
join-file-text = Wählen Sie, was Ihre Koordination geschrieben hat.
join-file-label = Datei vom Team
join-file-hint = Der Name beginnt mit geleit
join-file-choose = Datei wählen
join-keys-label = Datei mit Ihren Schlüsseln
join-keys-hint = Nur nötig, wenn Sie eine zweite Datei bekommen haben. Der Name beginnt mit keys
join-keys-choose = Schlüsseldatei wählen
join-keys-passphrase-label = Passphrase zu den Schlüsseln
join-keys-passphrase-hint = Die Passphrase des Laptops, an dem die Schlüsseldatei entstanden ist
join-digits-label = Die 24 Ziffern des Teams
join-passphrase-label = Passphrase dieses Laptops
join-do = Beitreten
exchange-look-erases-title = Diese Datei löscht
exchange-look-erases = { $count ->
    [one] Zwei Personen haben unterschrieben, dass ein Eintrag, der hier noch steht, gelöscht wird. Mit dem Übernehmen ist er auch auf diesem Laptop für immer weg.
   *[other] Zwei Personen haben unterschrieben, dass { $count } Einträge, die hier noch stehen, gelöscht werden. Mit dem Übernehmen sind sie auch auf diesem Laptop für immer weg.
  }
exchange-taken-erased = { $count ->
    [one] Ein Eintrag wurde
   *[other] { $count } Einträge wurden
  } gelöscht, wie zwei Personen es unterschrieben haben.
exchange-taken-late = { $laptop } schrieb { $count ->
    [one] eine Änderung
   *[other] { $count } Änderungen
  } zu Gelöschtem; sie sind nicht übernommen.
