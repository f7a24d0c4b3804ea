### References to the law on the agreement, English. A client's language shows them as they stand here.

# What allows the office to hold the data, by data-protection law.
agreement-law-gdpr-public-de = Art. 6(1)(e) and Art. 9(2)(h) GDPR
agreement-law-gdpr-private-de = Art. 6(1)(b) and Art. 9(2)(h) GDPR
agreement-law-kdg = § 6(1) and § 11(2) KDG
agreement-law-dsg-ekd = § 6 and § 13(2) DSG-EKD
agreement-law-gdpr-lu = Art. 6(1) and Art. 9(2)(h) GDPR; law of 1 August 2018 (Luxembourg)

# Where the rights stand.
agreement-rights-gdpr-public-de = Art. 15 to 21 GDPR
agreement-rights-gdpr-private-de = Art. 15 to 21 GDPR
agreement-rights-kdg = §§ 17 to 23 KDG
agreement-rights-dsg-ekd = §§ 19 to 25 DSG-EKD
agreement-rights-gdpr-lu = Art. 15 to 21 GDPR

# Who watches over data protection.
agreement-authority-gdpr-public-de = Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg
agreement-authority-gdpr-private-de = Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg
agreement-authority-kdg = Katholische Datenschutzaufsicht
agreement-authority-dsg-ekd = Der Beauftragte für den Datenschutz der EKD
agreement-authority-gdpr-lu = Commission nationale pour la protection des données (CNPD)

# What binds to secrecy, by jurisdiction.
agreement-secrecy-law-de-bw = § 203 Strafgesetzbuch
agreement-secrecy-law-lu = Art. 458 Code pénal
