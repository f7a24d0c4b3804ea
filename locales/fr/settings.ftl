# Settings of one user on one laptop.
settings-preferences-title = Sur cet ordinateur
settings-language = Langue
settings-look = Apparence
settings-look-auto = Comme le système
settings-look-light = Claire
settings-look-dark = Sombre
settings-idle = Minutes sans saisie avant le verrouillage
settings-idle-hint = 1 à 15
settings-printer = Adresse de l’imprimante
settings-printer-hint = Seulement si l’imprimante n’est pas trouvée
settings-saved = Réglages enregistrés
# The core keeps between 1 and 15 minutes, whatever was typed.
settings-idle-kept =
    { $minutes ->
        [one] De 1 à 15 minutes sont possibles. Le verrouillage a maintenant lieu après une minute.
       *[other] De 1 à 15 minutes sont possibles. Le verrouillage a maintenant lieu après { $minutes } minutes.
    }
settings-passphrase-title = Changer la phrase secrète
settings-passphrase-text = La nouvelle phrase secrète est la vôtre sur cet ordinateur. Votre fiche de secours reste valable.
settings-passphrase-old = Phrase secrète actuelle
settings-passphrase-save = Changer la phrase secrète
settings-passphrase-saved = Phrase secrète changée
