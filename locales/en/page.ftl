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
page-menu-erasures = Erasures
page-menu-help = Help
page-menu-switch = Switch user
page-demo-band = Practice data: every person here is invented. Please do not enter real data.
page-back = Back
page-cancel = Cancel
page-save = Save
page-edit = Edit
page-tools = More
page-continue = Continue
page-loading = Loading …

# Keys as they stand on the keyboard.
page-key-ctrl = Ctrl
page-key-enter = Enter

# Fields and lists, wherever they stand.
page-field-optional = optional
page-date-hint = for example 12.1. or yesterday
page-date-hint-future = for example 31.12.2027
page-chosen = Chosen: { $name }
page-passphrase-show = Show what is typed
page-passphrase-hide = Hide what is typed
page-passphrase-caps = Caps Lock is on.
page-combo-list = Suggestions
page-combo-count =
    { $count ->
        [0] No suggestion
        [one] One suggestion
       *[other] { $count } suggestions
    }
page-digits-group = Group { $number }: { $digits }
page-digits-hint =
    { $count ->
        [0] 24 digits, with or without spaces
       *[other] { $count } of 24 digits
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
page-unsaved-title = Discard what you wrote?
page-unsaved-text = You have written something that is not saved yet. If you leave here, it is lost.
page-unsaved-drop = Discard
page-unsaved-keep = Go on writing
# In the history, where the same was changed several times in a row.
page-history-times = { $count } times
page-history-empty = Nothing has been changed here yet.

# What a change was about, in the history.
page-about-person = Details of the person
page-about-person-name = Name
page-about-person-language = Languages
page-about-residence-document = Residence document
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
page-about-case-file = Case
page-about-case-person = People in the case
page-about-case-phase = Phase of the case
page-about-case-worker = Responsibility
page-about-case-consent = Consent
page-about-withdrawn = Entry withdrawn

# What was done, in the history, the record of accesses and the offer to undo.
page-act-person-create = Person added
page-act-person-open = File opened
page-act-person-list = List of people seen
page-act-person-change = Details changed
page-act-person-add-name = Name added
page-act-person-change-name = Name changed
page-act-person-remove-name = Name removed
page-act-person-set-languages = Languages changed
page-act-person-add-document = Residence document added
page-act-person-change-document = Residence document changed
page-act-person-remove-document = Residence document removed
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
page-act-user-bring-keys = Let in with a key file
page-act-user-appoint = Role given
page-act-user-dismiss = Role ended or taken out of the team
page-act-user-agree = Agreed to a proposal
page-act-user-rename = Own name changed
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

# Areas and lists of cases, plans and agreements.
page-area-cases = Cases
page-area-exchange = Exchange
page-area-intake = Intake
page-days-left =
    { $days ->
        [0] today
        [one] { $days } day left
       *[other] { $days } days left
    }
page-days-over =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
page-list-all = Show all { $count }
page-about-help-plan = Help plan
page-about-plan-view = View of others
page-about-plan-area = Area of life
page-about-plan-resource = Strength
page-about-goal = Goal
page-about-measure = Step
page-about-plan-partner = Other service
page-about-plan-saying = The interpreter’s words
page-about-agreement = Agreement
page-about-paper = Paper to sign
page-about-paper-print = Printing of a paper
page-about-paper-signature = Signature
page-about-paper-copy = Copy handed over
page-about-paper-scan = Signed paper
page-about-paper-ended = End or withdrawal
page-act-application-create = Application received
page-act-application-open = Application opened
page-act-application-list = List of applications seen
page-act-application-change = Application changed
page-act-application-set-status = Status of the application entered
page-act-application-take-back = Entry taken back
page-act-case-begin = Case opened
page-act-case-open = Case looked at
page-act-case-list = List of cases seen
page-act-case-of-person = Cases of a person seen
page-act-case-assign = Responsibility changed
page-act-case-set-phase = Phase entered
page-act-case-put-person = Person added
page-act-case-drop-person = Person taken out
page-act-case-consent = Consent entered
page-act-case-take-back = Entry taken back
page-act-help-plan-begin = Help plan begun
page-act-help-plan-open = Help plan opened
page-act-help-plan-change = Help plan changed
page-act-help-plan-put-goal = Goal changed
page-act-help-plan-remove-goal = Goal removed
page-act-help-plan-order-goals = Order of goals changed
page-act-help-plan-put-measure = Step changed
page-act-help-plan-remove-measure = Step removed
page-act-help-plan-set-measure = Status of a step changed
page-act-help-plan-put-resource = Strength changed
page-act-help-plan-remove-resource = Strength removed
page-act-help-plan-put-view = View changed
page-act-help-plan-remove-view = View removed
page-act-help-plan-put-partner = Other service changed
page-act-help-plan-remove-partner = Other service removed
page-act-help-plan-rate = Area of life rated
page-act-help-plan-say = Interpreter’s words entered
page-act-agreement-finalise = Agreement frozen
page-act-paper-open = Paper opened
page-act-agreement-of-case = Agreements seen
page-act-agreement-draft = Draft of the agreement seen
page-act-agreement-draft-page = Page of the draft seen
page-act-paper-page = Page of a paper seen
page-act-paper-print = Paper printed
page-act-paper-save = Paper saved as PDF
page-act-paper-sign = Signature entered
page-act-paper-confirm = Confirmed with own signature
page-act-paper-hand-copy = Copy handed over
page-act-agreement-end = Agreement ended
page-act-paper-scan = Scan read
page-act-paper-file-scan = Scan filed
page-act-paper-scan-page = Page of a scan seen
page-act-store-join = Joined a team
page-act-laptop-enrol = Laptop let in
page-act-laptop-carry-keys = Own keys handed over
page-act-laptop-rename = Laptop renamed
page-act-laptop-shut-out = Laptop shut out
page-act-laptop-review = Looked through what a laptop that is out wrote
page-act-laptop-admit = Let in what was set aside
page-act-exchange-write = Exchange file written
page-act-exchange-ask = Request to other laptops written
page-act-exchange-read = Exchange file taken over
page-act-hub-set = Hub set up
page-act-hub-forget = Hub forgotten
page-act-hub-sync = Synced through the hub

# What laptops disagree about.
page-about-office = Details of the office
page-about-note = Note
page-about-note-key = Key of a note
page-act-attention-list = Differing entries looked at
page-act-attention-resolve = Decided between differing entries
page-act-attention-keep = Decided about a deleted entry
page-act-attention-settle = Decided about a contradiction

# Consents, releases, and what was passed on.
page-about-partner = Service outside
page-about-release = Consent or release
page-about-disclosure = Disclosure
page-act-partner-list = List of services seen
page-act-partner-add = Service added
page-act-partner-change = Service changed
page-act-release-list = Consents and releases seen
page-act-release-draft = Draft of a declaration seen
page-act-release-draft-page = Page of the draft of a declaration seen
page-act-release-finalise = Declaration frozen
page-act-release-withdraw = Declaration withdrawn or put away
page-act-disclosure-check = Checked whether a disclosure is allowed
page-act-disclosure-log = Disclosure entered
page-act-disclosure-of-person = Disclosures of a person seen
page-act-disclosure-take-back = Disclosure taken back

# Service cards.
page-about-service-card = Service card
page-about-service-verified = Verification of a service card
page-about-service-inbox = Inbox for files of other services
page-act-service-card-receive = Service card taken over
page-act-service-card-verify = Service card verified

# Handovers, in the history and the audit.
page-about-handover = Handover
page-about-handover-answer = Answer to a handover
page-about-handover-in = Handover from another service
page-about-enclosure = Agreement of another service
page-about-restricted = File only to be looked up
page-act-handover-preview = Looked at what a handover would carry
page-act-handover-send = Case handed over to another service
page-act-handover-report-page = Report of a handover looked at
page-act-handover-print-report = Report of a handover printed
page-act-handover-of-case = Handovers of a case seen
page-act-handover-enclosures = Looked at agreements that came with a handover
page-act-handover-enclosure-page = Looked at a page of an agreement that came with a handover
page-act-handover-list = Handovers seen
page-act-handover-withdraw = Handover taken back
page-act-handover-inspect = File of another service looked into
page-act-handover-accept = Handover accepted
page-act-handover-reject = Handover rejected
page-act-handover-answer = Answer to a handover written
page-act-handover-read-letter = Answer of another service taken over

# The keys of a team, in the history and the audit.
page-act-note-share-preview = Looked which notes could be given
page-act-note-share = Sealed notes given
page-act-note-records-look = Looked what the records key would open
page-act-note-open-with-records-key = Opened with the records key
page-act-store-rekey = Store given another key
page-act-user-remove-here = Access at this laptop removed
page-act-user-renew = New keys given
page-about-records-key-used = Records key used
page-about-settled = Contradictions looked at
page-erase = Erase …
