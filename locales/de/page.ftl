# The page itself: header, areas, menus, and the words every screen shares.
page-skip = Zum Inhalt springen
page-areas-label = Bereiche
page-area-today = Heute
page-area-people = Personen
page-search-button = Suchen oder etwas tun
page-hide = Verbergen
page-lock = Sperren
page-menu-settings = Einstellungen
page-menu-team = Team
page-menu-office = Dienststelle
page-menu-backup = Sicherung
page-menu-audit = Zugriffsprotokoll
page-menu-erasures = Löschungen
page-menu-help = Hilfe
page-menu-switch = Benutzer wechseln
page-demo-band = Übungsdaten: Alle Personen hier sind erfunden. Bitte keine echten Daten eintragen.
page-back = Zurück
page-cancel = Abbrechen
page-save = Speichern
page-edit = Bearbeiten
page-tools = Weiteres
page-continue = Weiter
page-loading = Wird geladen …

# Keys as they stand on the keyboard.
page-key-ctrl = Strg
page-key-enter = Eingabe

# Fields and lists, wherever they stand.
page-field-optional = freiwillig
page-date-hint = zum Beispiel 12.1. oder gestern
page-date-hint-future = zum Beispiel 31.12.2027
page-chosen = Gewählt: { $name }
page-passphrase-show = Getipptes anzeigen
page-passphrase-hide = Getipptes verdecken
page-passphrase-caps = Die Feststelltaste ist an.
page-combo-list = Vorschläge
page-combo-count =
    { $count ->
        [0] Kein Vorschlag
        [one] Ein Vorschlag
       *[other] { $count } Vorschläge
    }
page-digits-group = Gruppe { $number }: { $digits }
page-digits-hint =
    { $count ->
        [0] 24 Ziffern, mit oder ohne Leerzeichen
       *[other] { $count } von 24 Ziffern
    }
page-dialog-close = Schließen
page-pager-label = Seiten
page-pager-back = Zurück
page-pager-on = Weiter
page-pager-range = { $first } bis { $last } von { $count }
page-progress-count = { $done } von { $total }
page-progress-cancel = Abbrechen

# Errors: the frame around the texts of errors.ftl.
page-error-code = Code:
page-error-summary = Es gibt ein Problem
page-error-to-field = Zum Feld gehen

# The palette (Ctrl+K).
page-palette-title = Suchen oder etwas tun
page-palette-label = Person, Wort in einer Notiz, Bereich oder Handlung
page-palette-placeholder = Name, Stichwort oder „Sicherung“

# Undo: the offer after an act, and the history.
page-undo-label = Rückgängig machen
page-undo-do = Rückgängig
page-undo-done = Rückgängig gemacht
page-unsaved-title = Geschriebenes verwerfen?
page-unsaved-text = Sie haben etwas geschrieben, das noch nicht gespeichert ist. Wenn Sie hier weggehen, ist es verloren.
page-unsaved-drop = Verwerfen
page-unsaved-keep = Weiterschreiben
# In the history, where the same was changed several times in a row.
page-history-times = { $count }-mal
page-history-empty = Hier wurde noch nichts geändert.

# What a change was about, in the history.
page-about-person = Angaben zur Person
page-about-person-name = Name
page-about-person-language = Sprachen
page-about-residence-document = Aufenthaltspapier
page-about-same-person = Dieselbe Person
page-about-household = Haushalt
page-about-household-joined = In Haushalt aufgenommen
page-about-household-left = Haushalt verlassen
page-about-kinship = Verwandtschaft
page-about-contact = Kontakt
page-about-contact-person = Beteiligte am Kontakt
page-about-contact-topic = Themen des Kontakts
page-about-application = Antrag
page-about-application-person = Antragstellende
page-about-application-group = Zielgruppen
page-about-application-status = Stand des Antrags
page-about-case-file = Begleitung
page-about-case-person = Beteiligte an der Begleitung
page-about-case-phase = Phase der Begleitung
page-about-case-worker = Zuständigkeit
page-about-case-consent = Einverständnis
page-about-withdrawn = Eintrag zurückgenommen

# What was done, in the history, the record of accesses and the offer to undo.
page-act-person-create = Person aufgenommen
page-act-person-open = Akte geöffnet
page-act-person-list = Liste der Personen gesehen
page-act-person-change = Angaben geändert
page-act-person-add-name = Name hinzugefügt
page-act-person-change-name = Name geändert
page-act-person-remove-name = Name entfernt
page-act-person-set-languages = Sprachen geändert
page-act-person-add-document = Aufenthaltspapier hinzugefügt
page-act-person-change-document = Aufenthaltspapier geändert
page-act-person-remove-document = Aufenthaltspapier entfernt
page-act-person-join = Als dieselbe Person erklärt
page-act-person-separate = Wieder getrennt
page-act-household-join = In Haushalt aufgenommen
page-act-household-leave = Haushalt verlassen
page-act-kinship-add = Verwandtschaft eingetragen
page-act-kinship-remove = Verwandtschaft entfernt
page-act-contact-log = Kontakt gespeichert
page-act-contact-open = Kontakt geöffnet
page-act-contact-of-person = Kontakte einer Person gesehen
page-act-contact-day = Kontakte eines Tages gesehen
page-act-contact-change = Kontakt geändert
page-act-contact-move = Kontakt verschoben
page-act-note-add = Notiz hinzugefügt
page-act-note-correct = Notiz berichtigt
page-act-office-set = Dienststelle geändert
page-act-user-add = Benutzer hinzugefügt
page-act-user-bring-keys = Mit Schlüsseldatei freigeschaltet
page-act-user-appoint = Aufgabe übertragen
page-act-user-dismiss = Aufgabe beendet oder aus dem Team genommen
page-act-user-agree = Einem Vorschlag zugestimmt
page-act-user-rename = Eigenen Namen geändert
page-act-desk-unlock = Entsperrt
page-act-desk-unlock-with-sheet = Mit Wiederherstellungscode entsperrt
page-act-desk-set-passphrase = Neue Passphrase gesetzt
page-act-desk-change-passphrase = Passphrase geändert
page-act-desk-lock = Gesperrt
page-act-store-create = Datenbestand angelegt
page-act-store-sheets = Wiederherstellungsblätter gezeigt
page-act-store-prove-sheet = Wiederherstellungsblatt bestätigt
page-act-store-print-sheet = Wiederherstellungsblatt gedruckt
page-act-store-restore = Sicherung zurückgeholt
page-act-backup-write = Sicherung geschrieben
page-act-audit-list = Zugriffsprotokoll gelesen
page-act-history-of = Verlauf gelesen
page-act-search-text = In Notizen gesucht

# The languages of the page, each in its own words so that everyone finds hers.
page-language-de = Deutsch
page-language-fr = Français
page-language-en = English

# Areas and lists of cases, plans and agreements.
page-area-cases = Begleitungen
page-area-exchange = Austausch
page-area-intake = Aufnahme
page-days-left =
    { $days ->
        [0] heute
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
page-days-over =
    { $days ->
        [one] seit { $days } Tag
       *[other] seit { $days } Tagen
    }
page-list-all = Alle { $count } zeigen
page-about-help-plan = Hilfeplan
page-about-plan-view = Sicht anderer
page-about-plan-area = Lebensbereich
page-about-plan-resource = Stärke
page-about-goal = Ziel
page-about-measure = Schritt
page-about-plan-partner = Andere Stelle
page-about-plan-saying = Worte der Dolmetscherin oder des Dolmetschers
page-about-agreement = Vereinbarung
page-about-paper = Papier zur Unterschrift
page-about-paper-print = Druck eines Papiers
page-about-paper-signature = Unterschrift
page-about-paper-copy = Exemplar übergeben
page-about-paper-scan = Unterschriebenes Papier
page-about-paper-ended = Ende oder Widerruf
page-act-application-create = Antrag aufgenommen
page-act-application-open = Antrag geöffnet
page-act-application-list = Liste der Anträge gesehen
page-act-application-change = Antrag geändert
page-act-application-set-status = Stand des Antrags eingetragen
page-act-application-take-back = Eintrag zurückgenommen
page-act-case-begin = Begleitung eröffnet
page-act-case-open = Begleitung angesehen
page-act-case-list = Liste der Begleitungen gesehen
page-act-case-of-person = Begleitungen einer Person gesehen
page-act-case-assign = Zuständigkeit geändert
page-act-case-set-phase = Phase eingetragen
page-act-case-put-person = Person hinzugefügt
page-act-case-drop-person = Person herausgenommen
page-act-case-consent = Einverständnis eingetragen
page-act-case-take-back = Eintrag zurückgenommen
page-act-help-plan-begin = Hilfeplan begonnen
page-act-help-plan-open = Hilfeplan geöffnet
page-act-help-plan-change = Hilfeplan geändert
page-act-help-plan-put-goal = Ziel geändert
page-act-help-plan-remove-goal = Ziel entfernt
page-act-help-plan-order-goals = Reihenfolge der Ziele geändert
page-act-help-plan-put-measure = Schritt geändert
page-act-help-plan-remove-measure = Schritt entfernt
page-act-help-plan-set-measure = Stand eines Schritts geändert
page-act-help-plan-put-resource = Stärke geändert
page-act-help-plan-remove-resource = Stärke entfernt
page-act-help-plan-put-view = Sicht geändert
page-act-help-plan-remove-view = Sicht entfernt
page-act-help-plan-put-partner = Andere Stelle geändert
page-act-help-plan-remove-partner = Andere Stelle entfernt
page-act-help-plan-rate = Lebensbereich eingeschätzt
page-act-help-plan-say = Worte der Dolmetscherin oder des Dolmetschers eingetragen
page-act-agreement-finalise = Vereinbarung festgeschrieben
page-act-paper-open = Papier geöffnet
page-act-agreement-of-case = Vereinbarungen gesehen
page-act-agreement-draft = Entwurf der Vereinbarung gesehen
page-act-agreement-draft-page = Seite des Entwurfs gesehen
page-act-paper-page = Seite eines Papiers gesehen
page-act-paper-print = Papier gedruckt
page-act-paper-save = Papier als PDF gespeichert
page-act-paper-sign = Unterschrift eingetragen
page-act-paper-confirm = Mit eigener Unterschrift bestätigt
page-act-paper-hand-copy = Exemplar übergeben
page-act-agreement-end = Vereinbarung beendet
page-act-paper-scan = Scan eingelesen
page-act-paper-file-scan = Scan eingeordnet
page-act-paper-scan-page = Seite eines Scans gesehen
page-act-store-join = Einem Team beigetreten
page-act-laptop-enrol = Laptop aufgenommen
page-act-laptop-carry-keys = Eigene Schlüssel mitgegeben
page-act-laptop-rename = Laptop umbenannt
page-act-laptop-shut-out = Laptop ausgeschlossen
page-act-laptop-review = Durchgesehen, was ein ausgeschlossener Laptop schrieb
page-act-laptop-admit = Zurückgestelltes zugelassen
page-act-exchange-write = Austauschdatei geschrieben
page-act-exchange-ask = Anfrage an andere Laptops geschrieben
page-act-exchange-read = Austauschdatei übernommen
page-act-hub-set = Ablage eingerichtet
page-act-hub-forget = Ablage vergessen
page-act-hub-sync = Über die Ablage abgeglichen

# What laptops disagree about.
page-about-office = Angaben der Dienststelle
page-about-note = Notiz
page-about-note-key = Schlüssel einer Notiz
page-act-attention-list = Verschieden Eingetragenes gesehen
page-act-attention-resolve = Zwischen verschiedenen Angaben entschieden
page-act-attention-keep = Über einen gelöschten Eintrag entschieden
page-act-attention-settle = Über Widersprüche entschieden

# Consents, releases, and what was passed on.
page-about-partner = Stelle außerhalb
page-about-release = Einverständnis oder Entbindung
page-about-disclosure = Weitergabe
page-act-partner-list = Liste der Stellen gesehen
page-act-partner-add = Stelle angelegt
page-act-partner-change = Stelle geändert
page-act-release-list = Einverständnisse und Entbindungen gesehen
page-act-release-draft = Entwurf einer Erklärung gesehen
page-act-release-draft-page = Seite des Entwurfs einer Erklärung gesehen
page-act-release-finalise = Erklärung festgeschrieben
page-act-release-withdraw = Erklärung widerrufen oder abgelegt
page-act-disclosure-check = Geprüft, ob eine Weitergabe erlaubt ist
page-act-disclosure-log = Weitergabe eingetragen
page-act-disclosure-of-person = Weitergaben einer Person gesehen
page-act-disclosure-take-back = Weitergabe zurückgenommen

# Service cards.
page-about-service-card = Dienstkarte
page-about-service-verified = Prüfung einer Dienstkarte
page-about-service-inbox = Eingang für Dateien anderer Dienste
page-act-service-card-receive = Dienstkarte übernommen
page-act-service-card-verify = Dienstkarte geprüft

# Handovers, in the history and the audit.
page-about-handover = Übergabe
page-about-handover-answer = Antwort auf eine Übergabe
page-about-handover-in = Übergabe von einem anderen Dienst
page-about-enclosure = Vereinbarung eines anderen Dienstes
page-about-restricted = Akte nur noch zum Nachsehen
page-act-handover-preview = Gesehen, was bei einer Übergabe mitginge
page-act-handover-send = Begleitung an einen anderen Dienst übergeben
page-act-handover-report-page = Bericht einer Übergabe angesehen
page-act-handover-print-report = Bericht einer Übergabe gedruckt
page-act-handover-of-case = Übergaben einer Begleitung gesehen
page-act-handover-enclosures = Vereinbarungen gesehen, die mit einer Übergabe kamen
page-act-handover-enclosure-page = Seite einer Vereinbarung gesehen, die mit einer Übergabe kam
page-act-handover-list = Übergaben gesehen
page-act-handover-withdraw = Übergabe zurückgenommen
page-act-handover-inspect = Datei eines anderen Dienstes angesehen
page-act-handover-accept = Übergabe angenommen
page-act-handover-reject = Übergabe abgelehnt
page-act-handover-answer = Antwort auf eine Übergabe geschrieben
page-act-handover-read-letter = Antwort eines anderen Dienstes übernommen

# The keys of a team, in the history and the audit.
page-act-note-share-preview = Gesehen, welche Notizen sich weitergeben ließen
page-act-note-share = Versiegelte Notizen weitergegeben
page-act-note-records-look = Gesehen, was der Aktenschlüssel öffnen würde
page-act-note-open-with-records-key = Mit dem Aktenschlüssel geöffnet
page-act-store-rekey = Datenbestand neu verschlüsselt
page-act-user-remove-here = Zugang an diesem Laptop entfernt
page-act-user-renew = Neue Schlüssel gegeben
page-about-records-key-used = Aktenschlüssel benutzt
page-about-settled = Widersprüche besprochen
page-erase = Löschen …
