# The team.
user-list-label = Users
user-list-name = Name
user-list-short = Initials
user-list-roles = Roles
user-list-laptop = Laptop
user-list-here = this one
user-list-elsewhere = another one
user-list-hint = New users are added here at the laptop and type their passphrase themselves.
user-list-hint-other = New users are added by the coordinator.
user-role-worker = Counselling
user-role-coordinator = Coordination
user-role-data-protection = Data protection
user-role-coordinator-explained = Coordination: adds users
user-role-data-protection-explained = Data protection: reads the record of accesses

# Adding a user.
user-add-open = Add a user
user-add-title = Add a user
user-add-hand-over = Now hand over the laptop: the new person types the passphrase themselves, unseen.
user-add-save = Add user
user-roles-legend = Special roles
user-name-label = Your name
user-add-name = Name of the new person
user-short-label = Initials
user-short-hint = Shown on the screen before unlocking, for example SK
user-passphrase-of-new = Passphrase of the new person
user-arrived-title = { $name } can sign in here now
user-arrived-text = After the first unlocking with { $short } there will be a sheet with a code under “Today”. It belongs to this person alone: copy or print it.
user-arrived-later = Later

# A colleague of another laptop.
user-bring-open = Let in with a key file
user-bring-title = Let somebody in with a key file
user-bring-text = For colleagues who already work at another laptop of the team. There they wrote a file under “Laptops of the team” with “Hand over my keys”.
user-bring-hint = The name begins with keys
user-bring-passphrase-hint = Typed by that person: the passphrase of the other laptop. From then on it is valid here too and can be changed in the settings.
user-bring-drafts =
    { $count ->
        [one] One of your drafts will be lost otherwise
       *[other] { $count } of your drafts will be lost otherwise
    }
user-bring-drafts-text = Drafts on this laptop are sealed to your old keys. The new ones do not open them. Finish them first.
user-bring-drafts-do = See the drafts
user-bring-do = Let in

# A way in on this laptop ends.
user-remove-title = Does not work at this laptop any more
user-remove-text = Access at this laptop ends. Nothing changes in the team and at other laptops.
user-remove-key = At the same time the store gets another key, because an old copy of the access would open it otherwise. This takes a moment. Whoever is not in the team any more loses the access at this laptop too.
user-remove-open = Remove access
user-remove-of = Remove { $name }’s access at this laptop
user-remove-done = { $name } has no access at this laptop any more.

# Recovery sheets: paper only, never a file.
user-sheets-count = Sheet { $number } of { $count }
user-sheet-personal-title = Your personal sheet
user-sheet-personal-text = This code opens the store and your protected notes if you forget the passphrase. Keep it at home or in a safe, never with the laptop.
user-sheet-office-title = The sheet of the office
user-sheet-office-text = With this code a backup of this laptop can be restored. To open it afterwards, a passphrase or a personal sheet is needed. The code belongs in the management’s safe. It also decides who coordinates when too few do.
user-sheet-records-title = The sheet of the records
user-sheet-records-text = This key belongs to restricted and entrusted notes. It keeps them readable when nobody who may read them is left. It does not open the store. It belongs in a sealed envelope of its own, apart from the office’s sheet. Only two people together open it.
user-sheet-copied = Copy the groups by hand or print them. Do not photograph the screen.
user-sheet-ready = I have the sheet
user-sheet-printer = Printer
user-sheet-print = Print
user-sheet-sent = Sent to the printer. Please collect the sheet at once.
user-sheet-prove-text = Take your sheet and type these two groups from it.
user-sheet-group = Group { $number }
user-sheet-prove = Confirm sheet
user-sheet-show = Show once more
