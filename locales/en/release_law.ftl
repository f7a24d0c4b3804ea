### References to the law on a consent, English. A client's language shows them as they stand here.

# What makes a consent a ground to tell or use data, by data-protection law.
release-law-gdpr-public-de = Art. 6(1)(a) and Art. 9(2)(a) GDPR
release-law-gdpr-private-de = Art. 6(1)(a) and Art. 9(2)(a) GDPR
release-law-kdg = §§ 6, 8 and 11 KDG
release-law-dsg-ekd = §§ 6, 11 and 13 DSG-EKD
release-law-gdpr-lu = Art. 6(1)(a) and Art. 9(2)(a) GDPR
