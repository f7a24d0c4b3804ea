# Today: the list of the day.
today-contacts-title = Contacts today
today-contacts-of = Contacts on { $date }
today-contacts-sum =
    { $count ->
        [one] One contact
       *[other] { $count } contacts
    }{ $minutes ->
        [0] {""}
       *[other] , { $minutes } minutes
    }
today-contacts-empty = No contact is entered today yet.
today-contacts-none = No contact is entered on this day.
today-whose-label = Whose contacts
today-whose-mine = Mine
today-whose-all = All
today-day-before = One day back
today-day-after = One day on
today-day-today = Today

# Today: what is unfinished, what runs out, what is safe.
today-drafts-title =
    { $count ->
        [one] One draft
       *[other] { $count } drafts
    }
today-draft-untitled = No text
today-draft-discard = Discard the draft “{ $title }”
today-expiring-title = Documents running out
today-expiring-empty = No document runs out in the next weeks.
today-expiring-days =
    { $days ->
        [0] today
        [one] { $days } day left
       *[other] { $days } days left
    }
today-expiring-over =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }
today-safe-title = Safety
today-backup-last = Last backup: { $at }
today-backup-none = There is no backup yet.
today-backup-do = Back up now
today-sheets-open = Your recovery sheets are not confirmed yet. Without them there is no way back when you forget the passphrase.
today-sheets-do = Confirm sheets
today-office-do = Complete details
