# Facts that can not both be so, what came from a newer version, and what has not come: one thing at a time.
attention-kind-two-in-force = Deux conventions valent en même temps
attention-kind-signed-and-refused = Signé et non signé
attention-kind-two-releases = Une déclaration signée, une autre refusée
attention-kind-two-answers = Deux suites données à une passation
attention-kind-two-replies = Une passation acceptée et refusée
attention-kind-goes-on = Transmis et pourtant poursuivi
attention-kind-written-after = Écrit dans un accompagnement transmis
attention-kind-written-beside = Écrit dans un accompagnement séparé
attention-kind-two-partings = Un ménage séparé deux fois
attention-kind-two-consents = D’accord et pas d’accord
attention-kind-two-holders = Deux responsables à partir du même jour
attention-kind-two-phases = Deux phases du même jour
attention-kind-two-cases = Deux accompagnements pour une demande
attention-kind-two-statuses = Deux décisions du même jour
attention-kind-two-numbers = Un numéro donné deux fois
attention-kind-newer = Donnée d’une version plus récente de Geleit
attention-kind-missing = Quelque chose n’est pas encore arrivé

attention-why-signed-and-refused = Sur un ordinateur, cette personne a signé. Sur un autre, elle n’a pas signé. Tant que les deux sont inscrits, le non l’emporte.
attention-why-two-releases = La même personne a signé une déclaration et en a refusé une sur le même objet le même jour. Les deux papiers sont conservés.
attention-why-two-answers = Deux ordinateurs ont inscrit des suites différentes pour cette passation. Une acceptation l’emporte.
attention-why-two-replies = Deux ordinateurs ont répondu différemment à l’autre service. Il a peut-être reçu les deux réponses.
attention-why-goes-on = Un autre service a repris cet accompagnement. Sur un ordinateur, il a été poursuivi ensuite. Ce qui y est écrit est conservé.
attention-why-written-after = Un autre service a repris cet accompagnement. Sur un ordinateur qui n’en savait rien, on y a encore écrit ensuite. Ce qui y est écrit est conservé. L’autre service ne l’a pas.
attention-why-written-beside = Le ménage a été séparé. Sur un autre ordinateur, on a écrit ensuite encore dans l’accompagnement commun. Ce qui y est écrit est conservé.
attention-why-two-partings = Deux ordinateurs ont séparé le même ménage. Quelqu’un se trouve maintenant dans deux accompagnements ouverts.
attention-why-two-consents = Deux ordinateurs ont inscrit pour le même jour : d’accord et pas d’accord. La dernière inscription est affichée.
attention-why-two-holders = Deux ordinateurs ont inscrit des responsables différents à partir du même jour. La dernière inscription est affichée.
attention-why-two-phases = Deux ordinateurs ont mis cet accompagnement le même jour dans des phases différentes. La dernière inscription est affichée.
attention-why-two-cases = Deux ordinateurs ont commencé chacun un accompagnement pour la même demande. Les deux sont ouverts.
attention-why-two-statuses = Deux ordinateurs ont décidé différemment de cette demande le même jour. La dernière inscription est affichée.
attention-why-two-numbers = Un ordinateur a été copié, et les deux copies ont donné ce numéro. Geleit ne confond rien ici ; sur papier et au téléphone, les deux se ressemblent.
attention-why-newer = Quelqu’un a écrit dans un champ que cette version de Geleit ne connaît pas encore. C’est conservé.
attention-why-missing =
    { $count ->
        [one] Quelqu’un a modifié quelque chose ici. De cette modification, on sait seulement qu’elle existe.
       *[other] Quelqu’un a modifié quelque chose ici. De { $count } modifications, on sait seulement qu’elles existent.
    }

attention-do-signed-and-refused = Demandez à la personne. Si elle n’a pas signé, inscrivez la fin du papier. Si elle a signé, faites signer un nouveau papier.
attention-do-two-releases = Demandez à la personne ce qui doit valoir. D’ici là, mieux vaut ne rien transmettre. Inscrivez la fin de l’autre papier.
attention-do-two-answers = Appelez l’autre service et clarifiez qui accompagne la famille.
attention-do-two-replies = Appelez l’autre service et dites quelle réponse vaut.
attention-do-goes-on = Le dossier n’est plus modifié. Ce que l’autre service doit savoir lui est envoyé comme complément.
attention-do-written-after = Le dossier n’est plus modifié. Ce que l’autre service doit savoir lui est envoyé comme complément.
attention-do-written-beside = Regardez qui cela concerne et inscrivez-le dans son nouvel accompagnement. Rien ne doit passer de l’autre côté.
attention-do-two-partings = Clôturez les accompagnements dont on n’a pas besoin. Leur contenu reste lisible.
attention-do-two-cases = Clôturez l’accompagnement dont on n’a pas besoin. Son contenu reste lisible.
attention-do-two-numbers = Pour ceux-ci, indiquez toujours aussi le nom et le jour. Si le numéro figure sur un papier déjà sorti, dites-le à qui le détient.
attention-do-newer = Vous n’avez rien à décider. Installez sur cet ordinateur la version de Geleit des autres.
attention-do-missing = Demandez-le aux autres ordinateurs par une demande. Dès que cela arrive, ce point disparaît de lui-même.
attention-do-locked = Ce dossier n’est plus que consulté. Vous décidez de ce qui en est montré ; rien de nouveau n’y est saisi.
attention-do-fact = Choisissez ce qui est juste : l’autre est annulé et reste dans l’historique. Si les deux sont justes l’un après l’autre, laissez les deux.

attention-leave-both = Clarifié : tout reste ainsi
attention-to-exchange = Vers l’échange
attention-noted = J’en ai pris note
attention-none-aside = Il n’y a rien d’autre à décider.
attention-fact-open = Regarder
attention-fact-open-of = Regarder : { $value }
attention-where-handovers = Vers les passations

# Two texts made into one.
attention-both-open = Garder les deux …

# For ears: where a stretch that differs begins and ends.
attention-mark-from = différent :
attention-mark-to = fin

# On the page of the exchange, among what is missing.
exchange-missing-bodies =
    { $count ->
        [one] D’une modification, on sait seulement ici qu’elle existe.
       *[other] De { $count } modifications, on sait seulement ici qu’elles existent.
    }

# On top of the file of a person, a case or an application.
attention-newer-title = Ce dossier contient quelque chose d’une version plus récente de Geleit
attention-newer-text = On ne le voit pas encore ici. C’est conservé, et cela apparaîtra dès que Geleit sera mis à jour sur cet ordinateur.
