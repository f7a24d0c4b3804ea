# The details of the office that every paper needs.
office-field-organisation = Träger oder Behörde
office-hint-organisation = Verantwortlich im Sinne des Datenschutzes
office-field-address = Anschrift
office-field-unit = Dienst oder Abteilung
office-hint-unit = So, wie es auf Briefen steht
office-field-jurisdiction = Ort des geltenden Rechts
office-field-dataProtectionLaw = Datenschutzrecht
office-field-officer = Datenschutzbeauftragte oder Datenschutzbeauftragter
office-hint-officer = Name und Erreichbarkeit
office-field-complaintOffice = Beschwerdestelle
office-hint-complaintOffice = Wohin sich Klientinnen und Klienten wenden können
office-field-languages = Sprachen Ihrer Papiere
office-choose = Bitte wählen
office-later = Später ergänzen
office-saved = Angaben gespeichert
# For workers who may read the details and not change them.
office-read-only = Das ergänzt Ihre Koordination.
office-open = noch offen

# What is missing and what that blocks.
office-missing-title =
    { $count ->
        [one] Eine Angabe zur Dienststelle fehlt
       *[other] { $count } Angaben zur Dienststelle fehlen
    }
office-missing-text = Noch offen: { $fields }. Kontakte und Akten können Sie trotzdem führen. Papiere zum Unterschreiben lassen sich erst fertigstellen, wenn alles da ist.
