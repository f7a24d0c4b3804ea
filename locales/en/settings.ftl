# Settings of one user on one laptop.
settings-preferences-title = On this laptop
settings-language = Language
settings-look = Look
settings-look-auto = Same as the system
settings-look-light = Light
settings-look-dark = Dark
settings-idle = Minutes without input before locking
settings-idle-hint = 1 to 15
settings-printer = Address of the printer
settings-printer-hint = Only needed if the printer is not found
settings-saved = Settings saved
# The core keeps between 1 and 15 minutes, whatever was typed.
settings-idle-kept =
    { $minutes ->
        [one] 1 to 15 minutes are possible. It now locks after one minute.
       *[other] 1 to 15 minutes are possible. It now locks after { $minutes } minutes.
    }
settings-passphrase-title = Change passphrase
settings-passphrase-text = The new passphrase is yours on this laptop. Your recovery sheet stays valid.
settings-passphrase-old = Current passphrase
settings-passphrase-save = Change passphrase
settings-passphrase-saved = Passphrase changed
