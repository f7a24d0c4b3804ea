# The record of accesses, for the data-protection role.
audit-text = Qui a ouvert ou modifié quoi, et quand ? Les noms des personnes accompagnées n’y figurent pas.
audit-intact = Le journal est complet et inchangé.
audit-broken-title = Le journal n’est pas intact
audit-broken-text = Des entrées manquent ou ont été modifiées. Les dossiers eux-mêmes ne sont pas touchés. Parlez-en à la personne déléguée à la protection des données.
audit-list-label = Accès
audit-list-number = N°
audit-list-at = Quand
audit-list-user = Qui
audit-list-act = Quoi
audit-list-subject = Référence
