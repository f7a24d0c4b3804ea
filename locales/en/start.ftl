# First start: what a laptop without a store offers.
start-title = Welcome to Geleit
start-text = Geleit keeps the files of your service encrypted on this laptop. No network is needed.
start-new-team = Begin a new team
start-new-team-text = You create an empty, encrypted store.
start-restore = Restore a backup
start-restore-text = You have a backup on a stick or in a folder.
start-look-around = Look around
start-look-around-text = A practice office with invented people. It never exchanges data with a real one.
start-look-around-name = Practice office
start-look-around-ready = The practice office is ready.
start-create = Create store

# The steps of a new team.
start-step-about = New team
start-step-sheets = Recovery sheets
start-step-office = Your office
start-step-backup = First backup
start-step-count = Step { $number } of { $count }
start-sheets-later = Do this later
start-office-text = These details will appear on every paper. You may leave gaps and fill them at any time.
start-backup-text = A backup protects you if the laptop is lost or breaks. A USB stick that is not kept with the laptop is best.
start-backup-later = Back up later

# Restoring a backup.
start-restore-explained = Choose the folder of the backup. Nothing on this laptop is overwritten.
start-restore-choose = Choose folder
start-restore-folder = Folder
start-restore-written = Written on
start-restore-with = Open with
start-restore-passphrase = Passphrase
start-restore-sheet = Recovery code
start-restore-do = Restore backup
