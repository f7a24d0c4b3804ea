# Writing a backup.
backup-text = The backup holds everything, encrypted. Without passphrase or recovery sheet nobody can read it.
backup-choose = Choose folder and back up
backup-again = Back up once more
backup-done-title = Backup written
backup-done-text = Folder { $folder }, { $size }, { $at }
backup-done-checked = The backup was read back and checked.

# Steps of long acts, with counts beside them.
job-working = Working
job-backup-copy = Data is being copied
job-backup-write = The backup is being written
job-backup-verify = The backup is being read back and checked
job-demo = The practice office is being set up
job-restore = The backup is being restored
job-restore-verify = The restored data is being checked
job-rekey-copy = The data is being put under a new key
job-rekey-attachments = The attachments are being taken along
job-rekey-verify = The new data is being checked
job-exchange-collect = The exchange file is being prepared
job-exchange-write = The exchange file is being written
job-exchange-check = The exchange file is being read back and checked
job-exchange-copy = The exchange file is being copied
job-exchange-verify = The exchange file is being checked
job-exchange-apply = The exchange file is being taken over
job-exchange-fold = The files are being brought together
job-hub-list = The hub is being looked through
job-hub-fetch = Fetching from the hub
job-hub-send = Sending to the hub and reading back
job-hub-probe = The hub is being tried out
job-scan-read = The scan is being read
