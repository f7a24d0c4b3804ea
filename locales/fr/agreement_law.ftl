### References to the law on the agreement, French. A client's language shows them as they stand here.

# What allows the office to hold the data, by data-protection law.
agreement-law-gdpr-public-de = art. 6, par. 1, point e) et art. 9, par. 2, point h) du RGPD
agreement-law-gdpr-private-de = art. 6, par. 1, point b) et art. 9, par. 2, point h) du RGPD
agreement-law-kdg = § 6, al. 1 et § 11, al. 2 KDG
agreement-law-dsg-ekd = § 6 et § 13, al. 2 DSG-EKD
agreement-law-gdpr-lu = art. 6, par. 1 et art. 9, par. 2, point h) du RGPD ; loi du 1er août 2018 (Luxembourg)

# Where the rights stand.
agreement-rights-gdpr-public-de = art. 15 à 21 du RGPD
agreement-rights-gdpr-private-de = art. 15 à 21 du RGPD
agreement-rights-kdg = §§ 17 à 23 KDG
agreement-rights-dsg-ekd = §§ 19 à 25 DSG-EKD
agreement-rights-gdpr-lu = art. 15 à 21 du RGPD

# Who watches over data protection.
agreement-authority-gdpr-public-de = Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg
agreement-authority-gdpr-private-de = Landesbeauftragter für den Datenschutz und die Informationsfreiheit Baden-Württemberg
agreement-authority-kdg = Katholische Datenschutzaufsicht
agreement-authority-dsg-ekd = Der Beauftragte für den Datenschutz der EKD
agreement-authority-gdpr-lu = Commission nationale pour la protection des données (CNPD)

# What binds to secrecy, by jurisdiction.
agreement-secrecy-law-de-bw = § 203 Strafgesetzbuch
agreement-secrecy-law-lu = art. 458 du Code pénal
