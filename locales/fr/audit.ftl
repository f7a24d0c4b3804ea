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
audit-list-code = Signes de contrôle
audit-others-title = Journaux des autres ordinateurs
audit-others-text = Avec chaque fichier, un ordinateur indique la dernière ligne de son journal. Sur cet ordinateur, la ligne portant ce numéro doit avoir les mêmes signes de contrôle.
audit-others-laptop = Ordinateur
audit-others-at = Dernières nouvelles
audit-others-broken-title = Un journal ne correspond plus à ce qui était annoncé
audit-others-broken-text = { $laptops } : le journal est devenu plus court ou n’est plus le même. L’ordinateur a peut-être été copié ou ramené à un état antérieur ; sinon, quelqu’un a retiré des lignes. Ce qui avait été annoncé d’abord reste noté ici. Les dossiers ne sont pas touchés. Renseignez-vous sur place.
