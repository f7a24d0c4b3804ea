# The details of the office that every paper needs.
office-field-organisation = Organisation or authority
office-hint-organisation = The controller under data-protection law
office-field-address = Address
office-field-unit = Service or unit
office-hint-unit = As it appears on letters
office-field-jurisdiction = Place whose law applies
office-field-dataProtectionLaw = Data-protection law
office-field-officer = Data protection officer
office-hint-officer = Name and how to reach them
office-field-complaintOffice = Complaint office
office-hint-complaintOffice = Where clients can turn to
office-field-languages = Languages of your papers
office-choose = Please choose
office-later = Complete later
office-saved = Details saved
# For workers who may read the details and not change them.
office-read-only = Your coordinator fills this in.
office-open = still open

# What is missing and what that blocks.
office-missing-title =
    { $count ->
        [one] One detail of the office is missing
       *[other] { $count } details of the office are missing
    }
office-missing-text = Missing: { $fields }. You can log contacts and keep files all the same. Papers for signature can only be finished when everything is there.
