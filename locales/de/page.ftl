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
page-menu-help = Hilfe
page-menu-switch = Benutzer wechseln
page-demo-band = Übungsdaten: Alle Personen hier sind erfunden. Bitte keine echten Daten eintragen.
page-back = Zurück
page-cancel = Abbrechen
page-save = Speichern
page-edit = Bearbeiten
page-continue = Weiter
page-loading = Wird geladen …

# Keys as they stand on the keyboard.
page-key-ctrl = Strg
page-key-enter = Eingabe

# Fields and lists, wherever they stand.
page-field-optional = freiwillig
page-date-hint = zum Beispiel 12.1. oder gestern
page-date-hint-future = zum Beispiel 31.12.2027
page-passphrase-show = Passphrase anzeigen
page-passphrase-hide = Passphrase verdecken
page-passphrase-caps = Die Feststelltaste ist an.
page-combo-list = Vorschläge
page-combo-count =
    { $count ->
        [0] Kein Vorschlag
        [one] Ein Vorschlag
       *[other] { $count } Vorschläge
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
page-history-empty = Hier wurde noch nichts geändert.

# What a change was about, in the history.
page-about-person = Angaben zur Person
page-about-person-name = Name
page-about-person-language = Sprachen
page-about-residence-document = Ausweispapier
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
page-act-person-add-document = Ausweispapier hinzugefügt
page-act-person-change-document = Ausweispapier geändert
page-act-person-remove-document = Ausweispapier entfernt
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
