# Unlocking.
desk-unlock-title = Unlock
desk-stores-legend = Store
desk-store-demo = Practice
desk-user-label = Who are you?
desk-passphrase-label = Passphrase
desk-demo-passphrase = The passphrase of all practice data: { $passphrase }
desk-unlock-do = Unlock
desk-unlock-busy = Unlocking …
desk-forgotten = Forgotten the passphrase?
desk-other-store = Another store, new team, backup

# The recovery code.
desk-recover-title = Forgotten passphrase
desk-recover-text = Enter the code from your recovery sheet. Then you set a new passphrase.
desk-recover-do = Open with code
desk-recover-opened = The code is right. Your data is there. Now set a new passphrase.
desk-recover-none = Without passphrase and without sheet nobody can open the data, not even the maker. The sheet of the office does not help here: it only restores a backup. Ask your coordinator whether there is another way.
desk-code-label = Recovery code
desk-code-hint = Capital or small letters, with or without spaces
desk-passphrase-new = New passphrase
desk-passphrase-set = Set passphrase

# Choosing a passphrase.
desk-passphrase-hint = At least 12 characters. Four or five random words are easy to remember and hard to guess.
desk-strength-label = Strength:
desk-strength-short = still too short
desk-strength-weak = weak, easy to guess
desk-strength-fair = usable
desk-strength-good = good
desk-strength-strong = very good

# Founding a store.
desk-store-label = Name of the store
desk-store-label-hint = Shown on the unlock page. No names of people, please.

# Hiding and locking: nothing here may say what the program is for.
desk-hidden-text = Break
desk-hidden-keys = Go on with
desk-hidden-show = Go on
desk-left-title = Locked
desk-left-back = Go to sign in

# A warning on the first screens, when a folder seems to be copied to a server.
desk-copied-title = { $program } is copying the folder of this data
desk-copied-text = The data is encrypted, but a copy of it then also lies on somebody else’s computer. If two programs use it at once, it may be damaged. Ask your IT to leave this folder out.

# On Today: her keys were replaced at another laptop.
desk-replaced-title = Your keys were replaced
desk-replaced-text = This laptop still has the old ones. At the laptop where you got the new ones, write a file under “Laptops of the team” with “Hand over my keys”. Read it in here.
