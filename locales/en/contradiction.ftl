# Facts that can not both be so, what came from a newer version, and what has not come: one thing at a time.
attention-kind-two-in-force = Two agreements in force at once
attention-kind-signed-and-refused = Signed and not signed
attention-kind-two-releases = One declaration signed, one refused
attention-kind-two-answers = Two words about one handover
attention-kind-two-replies = A handover accepted and rejected
attention-kind-goes-on = Handed over and yet going on
attention-kind-written-after = Written in a case that was handed over
attention-kind-written-beside = Written in a case that was parted
attention-kind-two-partings = One household parted twice
attention-kind-two-consents = Agreed and not agreed
attention-kind-two-holders = Two workers responsible from the same day
attention-kind-two-phases = Two phases of the same day
attention-kind-two-cases = Two cases from one application
attention-kind-two-statuses = Two decisions of the same day
attention-kind-two-numbers = One number given twice
attention-kind-newer = Detail of a newer version of Geleit
attention-kind-missing = Something has not arrived yet

attention-why-signed-and-refused = One laptop says that this person signed. Another says that she did not sign. As long as both stand, the No holds.
attention-why-two-releases = The same person signed a declaration and refused one about the same on one day. Both papers are kept.
attention-why-two-answers = Two laptops have noted different things about what came of this handover. An acceptance counts most.
attention-why-two-replies = Two laptops have answered the other service differently. It may have received both answers.
attention-why-goes-on = Another service has taken over this case. On one laptop it went on afterwards. What stands there is kept.
attention-why-written-after = Another service has taken this case over. On a laptop that did not know of it somebody still wrote in it afterwards. What stands there is kept. The other service does not have it.
attention-why-written-beside = The household was parted. On another laptop somebody still wrote in the case in common afterwards. What stands there is kept.
attention-why-two-partings = Two laptops have parted the same household. Somebody is now in two cases, and both are open.
attention-why-two-consents = Two laptops have entered different things for the same day: agreed and not agreed. What was entered last is shown.
attention-why-two-holders = Two laptops have entered different workers from the same day. What was entered last is shown.
attention-why-two-phases = Two laptops have moved this case to different phases on the same day. What was entered last is shown.
attention-why-two-cases = Two laptops have each begun a case from one application. Both are open.
attention-why-two-statuses = Two laptops have decided differently about this application on the same day. What was entered last is shown.
attention-why-two-numbers = A laptop was copied, and both copies gave this number. Geleit confuses nothing here; on paper and on the telephone both look alike.
attention-why-newer = Somebody wrote in a field that this version of Geleit does not know yet. It is kept.
attention-why-missing =
    { $count ->
        [one] Somebody changed something here. Of this change it is only known here that there is one.
       *[other] Somebody changed something here. Of { $count } changes it is only known here that there are some.
    }

attention-do-signed-and-refused = Ask the person. If she did not sign, enter the end of the paper. If she did, have a new paper signed.
attention-do-two-releases = Ask the person what shall hold. Until then better tell nobody anything. Enter the end of the other paper.
attention-do-two-answers = Ring the other service and make clear who accompanies the family.
attention-do-two-replies = Ring the other service and say which answer holds.
attention-do-goes-on = Nothing in the file is changed any more. What the other service must know goes there as an addition.
attention-do-written-after = Nothing in the file is changed any more. What the other service must know goes there as an addition.
attention-do-written-beside = See whom it concerns and enter it in the new case of that person. None of it may get to the other side.
attention-do-two-partings = Close the cases that are not needed. What stands in them can still be read.
attention-do-two-cases = Close the case that is not needed. What stands in it can still be read.
attention-do-two-numbers = With these, always say the name and the day too. If the number stands on a paper that has gone out, tell whoever has it.
attention-do-newer = You need not decide anything. Bring Geleit on this laptop to the version of the others.
attention-do-missing = Ask the other laptops for it with a request. As soon as it arrives, this point goes away by itself.
attention-do-locked = This file is only looked up. You decide what of it is shown; nothing new is entered here.
attention-do-fact = Choose what is right: the other is taken back and stays in the history. If both are right one after the other, leave both.

attention-leave-both = Settled: all of it stays as it is
attention-to-exchange = Go to the exchange
attention-noted = Noted
attention-none-aside = There is nothing else to decide.
attention-fact-open = Look at it
attention-fact-open-of = Look at it: { $value }
attention-where-handovers = Go to the handovers

# Two texts made into one.
attention-both-open = Keep both …

# For ears: where a stretch that differs begins and ends.
attention-mark-from = different:
attention-mark-to = end

# On the page of the exchange, among what is missing.
exchange-missing-bodies =
    { $count ->
        [one] Of one change it is only known here that there is one.
       *[other] Of { $count } changes it is only known here that there are some.
    }

# On top of the file of a person, a case or an application.
attention-newer-title = This file holds something of a newer version of Geleit
attention-newer-text = It does not show here yet. It is kept, and appears as soon as Geleit is updated on this laptop.
