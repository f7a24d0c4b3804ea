# Hub: a folder or server through which the laptops of the team exchange. Set up and used on the exchange screen.
hub-place = Sync through the hub
hub-none-text = If your team has a shared folder or server, you can exchange without a USB stick. Each laptop puts there what it wrote, and fetches what the others put there.
hub-none-safe = What lies there is sealed: only the laptops of your team can read it. Whoever runs the server only sees from where, how much and when.
hub-none-need = Your IT department gives you the details. Without a hub, Geleit never sends anything over the network.
hub-set-do = Set up a hub
hub-change-do = Change the hub
hub-kind-folder = Folder
hub-kind-webdav = WebDAV
hub-kind-s3 = S3

# Setting it up, in a dialog.
hub-about-folder = For example a network drive that all laptops of the team can reach.
hub-about-webdav = For example Nextcloud or ownCloud. The address begins with https.
hub-about-s3 = A storage service with buckets. The address begins with https.
hub-fact-kind = Kind
hub-fact-folder = Folder
hub-fact-url = Address
hub-fact-bucket = Bucket
hub-field-user = User name
hub-field-password = Password
hub-field-key = Access key
hub-field-secret = Secret key
hub-field-region = Region
hub-hint-webdav = For example https://cloud.example/remote.php/dav/files/team
hub-hint-s3 = Without the bucket, for example https://s3.example
hub-hint-again = What is saved is not shown. Type it again.
hub-hint-folder = Until now: { $at }. Choose the folder again.
hub-password-kept = The password or key is stored encrypted on this laptop, is used for this server only and is not shown again.
hub-save-do = Save and try out
hub-tried-title = The hub is set up
hub-tried-text = It was tried out and keeps what it is given. Sync now.
hub-untried-title = Saved, but not tried out
hub-untried-text = The details are saved. Whether they reach the hub is not known yet. Nothing from your case files was sent.

# Forgetting it.
hub-forget-do = Forget the hub
hub-forget-title = Forget the hub?
hub-forget-text = The address and password are deleted on this laptop. Your case files stay here, and what lies on the hub stays there.
hub-forget-keep = Keep it
hub-forgotten-title = The hub is forgotten
hub-forgotten-text = This laptop sends nothing there any more. You can still exchange by USB stick.

# The sync, and what it did.
hub-sync-do = Sync now
hub-synced = Synced
hub-synced-text = Everything from the hub is here. Everything that was sent was read back and checked.
hub-open = Not fully synced yet
hub-open-text = What arrived is saved. What is still missing and what you can do is listed below.
hub-stopped-title = The sync was stopped
hub-stopped-text = What had been taken over or sent stays. Next time it goes on from there.
hub-last-never = This laptop has not synced with this hub yet.
hub-last-title = Last sync: { $at }
hub-fact-stand = Result
hub-fact-down = Fetched
hub-fact-up = Sent
hub-fact-waiting = Not taken over yet
hub-fact-foreign = Not for this laptop
hub-way-none = nothing
hub-way =
    { $changes ->
        [0] no change
        [one] one change
       *[other] { $changes } changes
    }, { $attachments ->
        [0] no attachment
        [one] one attachment
       *[other] { $attachments } attachments
    } ({ $size })
hub-bundles =
    { $count ->
        [one] one file
       *[other] { $count } files
    }
hub-changes =
    { $count ->
        [0] Everything from this laptop is on the hub.
        [one] One change from this laptop is not on the hub yet.
       *[other] { $count } changes from this laptop are not on the hub yet.
    }
hub-gaps =
    { $count ->
        [one] Something before a file from the hub is still missing. The other laptops will send it with their next sync.
       *[other] Something before { $count } files from the hub is still missing. The other laptops will send it with their next sync.
    }
hub-troubles-title = What was noticed
hub-trouble-count = { $count } times
