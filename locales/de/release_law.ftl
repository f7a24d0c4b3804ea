### References to the law on a consent, German. A client's language shows them as they stand here.

# What makes a consent a ground to tell or use data, by data-protection law.
release-law-gdpr-public-de = Art. 6 Abs. 1 Buchst. a und Art. 9 Abs. 2 Buchst. a DSGVO
release-law-gdpr-private-de = Art. 6 Abs. 1 Buchst. a und Art. 9 Abs. 2 Buchst. a DSGVO
release-law-kdg = §§ 6, 8 und 11 KDG
release-law-dsg-ekd = §§ 6, 11 und 13 DSG-EKD
release-law-gdpr-lu = Art. 6 Abs. 1 Buchst. a und Art. 9 Abs. 2 Buchst. a DSGVO
