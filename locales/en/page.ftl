# The page itself: header, areas, menus, and the words every screen shares.
page-skip = Skip to content
page-areas-label = Areas
page-area-today = Today
page-area-people = People
page-search-button = Search or do something
page-hide = Hide
page-lock = Lock
page-menu-settings = Settings
page-menu-team = Team
page-menu-office = Office
page-menu-backup = Backup
page-menu-audit = Record of accesses
page-menu-help = Help
page-menu-switch = Switch user
page-demo-band = Practice data: every person here is invented. Please do not enter real data.
page-back = Back
page-cancel = Cancel
page-save = Save
page-edit = Edit
page-continue = Continue
page-loading = Loading …

# Keys as they stand on the keyboard.
page-key-ctrl = Ctrl
page-key-enter = Enter

# Fields and lists, wherever they stand.
page-field-optional = optional
page-date-hint = for example 12.1. or yesterday
page-date-hint-future = for example 31.12.2027
page-passphrase-show = Show passphrase
page-passphrase-hide = Hide passphrase
page-passphrase-caps = Caps Lock is on.
page-combo-list = Suggestions
page-combo-count =
    { $count ->
        [0] No suggestion
        [one] One suggestion
       *[other] { $count } suggestions
    }
page-dialog-close = Close
page-pager-label = Pages
page-pager-back = Back
page-pager-on = Next
page-pager-range = { $first } to { $last } of { $count }
page-progress-count = { $done } of { $total }
page-progress-cancel = Cancel

# Errors: the frame around the texts of errors.ftl.
page-error-code = Code:
page-error-summary = There is a problem
page-error-to-field = Go to the field

# The palette (Ctrl+K).
page-palette-title = Search or do something
page-palette-label = Person, word in a note, area or action
page-palette-placeholder = Name, keyword or “backup”

# Undo: the offer after an act, and the history.
page-undo-label = Undo
page-undo-do = Undo
page-undo-done = Undone
page-history-empty = Nothing has been changed here yet.

# What a change was about, in the history.
page-about-person = Details of the person
page-about-person-name = Name
page-about-person-language = Languages
page-about-residence-document = Document
page-about-same-person = Same person
page-about-household = Household
page-about-household-joined = Added to household
page-about-household-left = Left household
page-about-kinship = Relation
page-about-contact = Contact
page-about-contact-person = People of the contact
page-about-contact-topic = Topics of the contact
page-about-application = Application
page-about-application-person = Applicants
page-about-application-group = Target groups
page-about-application-status = Status of the application
page-about-case-file = Accompaniment
page-about-case-person = People in the accompaniment
page-about-case-phase = Phase of the accompaniment
page-about-case-worker = Responsibility
page-about-case-consent = Consent
page-about-withdrawn = Entry withdrawn

# What was done, in the history, the record of accesses and the offer to undo.
page-act-person-create = Person added
page-act-person-open = File opened
page-act-person-list = List of persons seen
page-act-person-change = Details changed
page-act-person-add-name = Name added
page-act-person-change-name = Name changed
page-act-person-remove-name = Name removed
page-act-person-set-languages = Languages changed
page-act-person-add-document = Document added
page-act-person-change-document = Document changed
page-act-person-remove-document = Document removed
page-act-person-join = Stated to be the same person
page-act-person-separate = Separated again
page-act-household-join = Added to household
page-act-household-leave = Left household
page-act-kinship-add = Relation added
page-act-kinship-remove = Relation removed
page-act-contact-log = Contact saved
page-act-contact-open = Contact opened
page-act-contact-of-person = Contacts of a person seen
page-act-contact-day = Contacts of a day seen
page-act-contact-change = Contact changed
page-act-contact-move = Contact moved
page-act-note-add = Note added
page-act-note-correct = Note corrected
page-act-office-set = Office details changed
page-act-user-add = User added
page-act-desk-unlock = Unlocked
page-act-desk-unlock-with-sheet = Unlocked with recovery code
page-act-desk-set-passphrase = New passphrase set
page-act-desk-change-passphrase = Passphrase changed
page-act-desk-lock = Locked
page-act-store-create = Store created
page-act-store-sheets = Recovery sheets shown
page-act-store-prove-sheet = Recovery sheet confirmed
page-act-store-print-sheet = Recovery sheet printed
page-act-store-restore = Backup restored
page-act-backup-write = Backup written
page-act-audit-list = Record of accesses read
page-act-history-of = History read
page-act-search-text = Searched in notes

# The languages of the page, each in its own words so that everyone finds hers.
page-language-de = Deutsch
page-language-fr = Français
page-language-en = English
