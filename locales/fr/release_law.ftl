### References to the law on a consent, French. A client's language shows them as they stand here.

# What makes a consent a ground to tell or use data, by data-protection law.
release-law-gdpr-public-de = art. 6, par. 1, point a) et art. 9, par. 2, point a) du RGPD
release-law-gdpr-private-de = art. 6, par. 1, point a) et art. 9, par. 2, point a) du RGPD
release-law-kdg = §§ 6, 8 et 11 KDG
release-law-dsg-ekd = §§ 6, 11 et 13 DSG-EKD
release-law-gdpr-lu = art. 6, par. 1, point a) et art. 9, par. 2, point a) du RGPD
