# The details of the office that every paper needs.
office-field-organisation = Organisme ou administration
office-hint-organisation = Responsable du traitement des données
office-field-address = Adresse
office-field-unit = Service ou unité
office-hint-unit = Comme sur vos lettres
office-field-jurisdiction = Lieu du droit applicable
office-field-dataProtectionLaw = Droit de la protection des données
office-field-officer = Délégué·e à la protection des données
office-hint-officer = Nom et moyen de contact
office-field-complaintOffice = Instance de réclamation
office-hint-complaintOffice = À qui les personnes accompagnées peuvent s’adresser
office-field-languages = Langues de vos documents
office-choose = Choisissez
office-later = Compléter plus tard
office-saved = Données enregistrées
# For workers who may read the details and not change them.
office-read-only = Votre coordination le complète.
office-open = à compléter

# What is missing and what that blocks.
office-missing-title =
    { $count ->
        [one] Une donnée du service manque
       *[other] { $count } données du service manquent
    }
office-missing-text = Il manque : { $fields }. Vous pouvez quand même saisir des entretiens et tenir des dossiers. Les documents à signer ne peuvent être terminés que si tout est là.
