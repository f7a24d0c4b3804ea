# Today: the list of the day.
today-contacts-title = Contacts today
today-contacts-of = Contacts on { $date }
today-contacts-sum =
    { $count ->
        [one] One contact
       *[other] { $count } contacts
    }{ $minutes ->
        [0] {""}
        [one] , { $minutes } minute
       *[other] , { $minutes } minutes
    }
today-contacts-empty = No contact has been entered today yet.
today-contacts-none = No contact has been entered for this day.
today-whose-label = Whose contacts
today-whose-mine = Mine
today-whose-all = All
today-day-before = One day back
today-day-after = One day forward
today-day-today = Today

# Today: what is unfinished, what runs out, what is safe.
today-drafts-title =
    { $count ->
        [one] One draft
       *[other] { $count } drafts
    }
today-draft-untitled = No text
today-draft-discard = Discard the draft “{ $title }”
today-expiring-title = Documents expiring soon
today-expiring-empty = No document expires in the next few weeks.
today-draft-sure-title = Discard the draft?
today-draft-sure-text = The draft “{ $title }” is deleted. It cannot be undone.
today-draft-sure-do = Discard the draft
today-draft-sure-keep = Keep it
today-safe-title = Safety
today-backup-last = Last backup: { $at }
today-backup-none = There is no backup yet.
today-backup-do = Back up now
today-sheets-open = Your recovery sheets are not confirmed yet. Without them there is no way back when you forget the passphrase.
today-sheets-do = Confirm sheets
today-office-do = Complete details

# Today: what asks for something, most urgent first.
today-answers-title =
    { $count ->
        [one] One answer is due
       *[other] { $count } answers are due
    }
today-answer-line = received on { $received }, answer by { $by }
today-evaluations-title =
    { $count ->
        [one] One joint evaluation
       *[other] { $count } joint evaluations
    }
today-tasks-title =
    { $count ->
        [one] One step of ours is open
       *[other] { $count } steps of ours are open
    }
today-task-done = Done
today-task-done-of = Done: { $what }
today-unsigned-title =
    { $count ->
        [one] One agreement is waiting for signatures
       *[other] { $count } agreements are waiting for signatures
    }
today-consent-title =
    { $count ->
        [one] One case without consent
       *[other] { $count } cases without consent
    }
today-holder-title =
    { $count ->
        [one] One case without a holder
       *[other] { $count } cases without a holder
    }
today-attention =
    { $count ->
        [one] One entry is waiting for somebody to look.
       *[other] { $count } entries are waiting for somebody to look.
    }
today-attention-open = Look and decide

# Handovers nobody answered.
today-handovers-title =
    { $count ->
        [one] No answer came to one handover
       *[other] No answer came to { $count } handovers
    }
today-handover-line = to { $partner } on { $day }, an answer was expected by { $by }
today-clock-title = Clock of this laptop
today-clock = The clock of this laptop is { $days } days slow. Until it is set, Geleit counts deadlines from { $date }, the day on which something was last saved here. Set the clock in the settings of the system.
today-erasures = { $count ->
    [one] One erasure waits
   *[other] { $count } erasures wait
  } for your signature.
