### References to the law on the agreement, German. A client's language shows them as they stand here.

# What allows the office to hold the data, by data-protection law.
agreement-law-gdpr-public-de = Art. 6 Abs. 1 Buchst. e und Art. 9 Abs. 2 Buchst. h DSGVO
agreement-law-gdpr-private-de = Art. 6 Abs. 1 Buchst. b und Art. 9 Abs. 2 Buchst. h DSGVO
agreement-law-kdg = § 6 Abs. 1 und § 11 Abs. 2 KDG
agreement-law-dsg-ekd = § 6 und § 13 Abs. 2 DSG-EKD
agreement-law-gdpr-lu = Art. 6 Abs. 1 und Art. 9 Abs. 2 Buchst. h DSGVO; Gesetz vom 1. August 2018 (Luxemburg)

# Where the rights stand.
agreement-rights-gdpr-public-de = Art. 15 bis 21 DSGVO
agreement-rights-gdpr-private-de = Art. 15 bis 21 DSGVO
agreement-rights-kdg = §§ 17 bis 23 KDG
agreement-rights-dsg-ekd = §§ 19 bis 25 DSG-EKD
agreement-rights-gdpr-lu = Art. 15 bis 21 DSGVO

# Who watches over data protection.
agreement-authority-gdpr-public-de = Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg
agreement-authority-gdpr-private-de = Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg
agreement-authority-kdg = Katholische Datenschutzaufsicht
agreement-authority-dsg-ekd = Der Beauftragte für den Datenschutz der EKD
agreement-authority-gdpr-lu = Commission nationale pour la protection des données (CNPD)

# What binds to secrecy, by jurisdiction.
agreement-secrecy-law-de-bw = § 203 Strafgesetzbuch
agreement-secrecy-law-lu = Art. 458 Code pénal
