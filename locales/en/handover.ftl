# Handing a case over to another service, taking one in, and the words about it.
handover-list-title = Handovers
handover-title = Hand over to another service
handover-add-title = Add to a handover
handover-intro = You write an encrypted file that only the other service can open. It contains only what you see here.
handover-draft-to = Handover to { $partner }

# To whom, why and when.
handover-to-title = 1. To whom
handover-to-label = Which service will accompany from now on?
handover-to-cards = Go to the service cards
handover-card-none-title = There is no card of this service here
handover-card-none = Without its card no file can be encrypted for it. Read its card first.
handover-card-received-title = Nobody has verified this service card yet
handover-card-received = Call the service on a number that is not from the card, and type in the 24 digits.
handover-card-expired-title = This service card has expired
handover-card-expired = Ask the service for its new card and read it.
handover-despite-label = Go on without verifying, because
handover-despite-hint = Only you as coordinator may do this. The reason stays with the handover.
handover-occasion-label = Occasion
handover-on-label = Accompanied there from
handover-answer-by-label = Answer expected by

# Who and what.
handover-what-title = 2. Who and what
handover-persons-label = About whom
handover-items-label = What is to go along
handover-items-hint = Choose only what the other service needs. The file has no field for anything else, such as health or children and school: say or write it, if it is allowed.
handover-covers-title = Is that allowed?
handover-by-paper = by { $number }
handover-lacking = What is not allowed stays here. To go along it needs a signed release or another legal ground.
handover-lacking-other = It goes along nevertheless, on the legal ground you choose and give reasons for.
handover-minor = A child needs a release of its own. Whoever has custody signs it.
handover-lacking-all = Plan, goals and phases are about everybody in the case, children too. They go along only if each person released them.
handover-without-title = Not ticked: { $names }
handover-without = Plan, goals and phases are about them too. They stay here until everybody is ticked.
handover-ground-label = Legal ground

# Exactly what leaves, and what stays.
handover-leaves-title = 3. What goes along
handover-leaves-none = Choose the service first. Then you see here exactly what goes along.
handover-leaves-count =
    { $count ->
        [0] Nothing goes along yet.
        [one] One entry goes along.
       *[other] { $count } entries go along.
    }
handover-group = { $kind } ({ $count })
handover-texts-title = Texts
handover-texts-text = Read each text and tick those that go along. Without a tick it stays here.
handover-texts-none = There is no text that may go along.
handover-texts-off = Texts go along only if you tick “{ release-item-narrative }” above and it is allowed.
handover-text-go = Goes along: { $field }
handover-text-sealed = Restricted note: at the other service only the worker who accepts the handover reads it.
handover-scans-title = Signed agreements
handover-scans-text = Tick the agreements that go along as pictures. Without a tick they stay here.
handover-scans-warning-title = The picture goes as it is
handover-scans-warning = It goes unchanged, with everything that is in the file, names and handwriting included. Look at it first.
handover-scans-none = There is no picture of an agreement that may go. For that, “{ release-item-identity }”, “{ release-item-plan }”, “{ release-item-documents }” and “{ release-item-narrative }” have to be ticked and released. If the paper is also about health or safety, the box of its own for that has to be ticked on the release.
handover-scan = Agreement { $number }, version { $version }
handover-scan-signed = signed on { $day }
handover-scan-unsigned = day of the signature not entered
handover-brought-title = Taken over from
handover-brought-due = What was open at the handover, and who acts
handover-enclosures-title = Agreements of the service before
handover-enclosures-later = You can look at the pictures once you have accepted. Then they stand in the case.
handover-deadlines-title = Open deadlines, and who acts
handover-acts = Acts: { $who }
handover-acts-label = Who acts: { $what }
handover-deadlines-stay-title =
    { $count ->
        [one] One open deadline stays here
       *[other] { $count } open deadlines stay here
    }
handover-deadlines-stay = The other service hears nothing of it. A deadline goes along only if “{ release-item-deadlines }” and what it is about are ticked above and released by everybody. Otherwise agree together who sees to it.
handover-stays-title = What stays here
handover-stays-texts =
    { $count ->
        [one] One text that is not ticked.
       *[other] { $count } texts that are not ticked.
    }
handover-stays-sealed =
    { $count ->
        [one] One note that not everybody in the team may read.
       *[other] { $count } notes that not everybody in the team may read.
    }
handover-stays-closed =
    { $count ->
        [one] One restricted note that you may not read. Only somebody who reads it can give it along.
       *[other] { $count } restricted notes that you may not read. Only somebody who reads them can give them along.
    }
handover-stays-protected =
    { $count ->
        [one] One restricted note with a specially protected topic.
       *[other] { $count } restricted notes with a specially protected topic.
    }
handover-stays-scans =
    { $count ->
        [one] One picture of an agreement that is not ticked.
       *[other] { $count } pictures of agreements that are not ticked.
    }
handover-stays-rows =
    { $count ->
        [one] One entry that is not released or is also about others.
       *[other] { $count } entries that are not released or are also about others.
    }
handover-stays-second =
    { $count ->
        [one] One entry in a second file of the same person. It goes along if you add that file to the case and choose it here.
       *[other] { $count } entries in a second file of the same person. They go along if you add that file to the case and choose it here.
    }
handover-stays-always = Always: personal and entrusted notes, papers for signature not ticked as a picture, consents, and who accompanied here.

# Read to the client, and the file.
handover-told-title = 4. Read out
handover-told-text = Go through together what goes along and what stays here.
handover-report-title = Report to read out
handover-report-do = Print the report
handover-report-sent = The report was sent to the printer.
handover-report-look = Look at the report
handover-report-hide = Hide the report
handover-report-anew = Look again, something was changed
handover-report-older = Something was changed since it was printed. Print the report again and read it out once more.
handover-told-label = Read out on
handover-told-not = no day given
handover-told-by = Read out by
handover-understood-label = Understood
handover-understood-tick = Understanding was checked: the person said in her own words what goes and what stays.
handover-told-how = on { $day } in this language: { $language }, by { $by }
handover-told-understood = understanding checked
handover-row-told = Read out:
handover-mark = Mark of the content: { $mark }
handover-objections-label = Objections
handover-objections-hint = What the person does not want. The other service reads it.
handover-send-do = Write file …
handover-sent-title = Handover written
handover-sent-text = Give the file to: { $partner }. The answer comes back as a small file, expected by { $day }. Read it under “Exchange”. Until then the case stays with you.

# Handovers of a case, and all of them.
handover-case-title = Handovers to other services
handover-case-none = This case has not been handed over yet.
handover-open = Hand over to another service
handover-gone-title = Handed over to { $partner }, accompanied there from { $day }
handover-gone-unknown = Handed over
handover-gone-text = The case, its plans and agreements can only be looked up here. Persons, household, contacts and application stay open, because they may belong to something else too. Anything new goes as an addition to the handover. That needs new releases: the earlier ones ended when the case was closed.
handover-sent-list = Handed over by us
handover-sent-none = Nothing has been handed over from here yet. You hand over from within a case.
handover-came-list = From other services
handover-came-none = Nothing has come from other services yet. You read their files under “Exchange”.
handover-row-to = to
handover-row-from = from
handover-row-addition = addition
handover-row-despite = without a verified card: { $reason }
handover-row-overdue = An answer was expected by { $day }
handover-add-open = Add to it
handover-back-open = Take back
handover-back-title = Take the handover back
handover-back-text = You write a small file for { $partner }. If the service reads it first, it takes nothing over. What it has taken over already stays there.
handover-back-do = Take back and write file …
handover-back-again = Write the letter again …
handover-back-lost = Did the file for { $partner } get lost? Write it again; it says the same.
handover-back-done = Taken back
handover-back-give = Give the file to: { $partner }.

# A file of another service.
handover-read-too = Handovers of other services and their answers are read here too.
handover-incoming-title = File of another service
handover-from-title = Handover from { $from }
handover-addition = This file adds to an earlier handover.
handover-unverified-title = Sender not verified
handover-unverified = Nobody here has compared the 24 digits of the service card in this file. Ask for the card and compare the digits on the telephone before you take anything over.
handover-unverified-first = There is no card of this service here yet. Ask for it and compare the digits on the telephone before you take anything over.
handover-verified = digits compared
handover-fact-verified = Sender
handover-fact-worker = Worker there
handover-fact-made = Written on
handover-people-title =
    { $count ->
        [one] One person
       *[other] { $count } people
    }
handover-nameless = Person whose name is not released
handover-here = is here already:
handover-same-label = Is { $name } already known here?
handover-same-as = The same person as
handover-same-new = New: this person is not here yet
handover-same-none = Nobody here has a similar name. The person will be added.
handover-same-other = Here already, under another name
handover-same-find = Who is it?
handover-differences-title =
    { $count ->
        [one] One entry is different here
       *[other] { $count } entries are different here
    }
handover-differences-text = What is here stays. Tick where what was received should apply.
handover-difference-field = Entry
handover-difference-here = here
handover-difference-came = received
handover-difference-take = Choice
handover-difference-take-do = use what was received
handover-came-sealed =
    { $count ->
        [one] One restricted note comes along. Only the worker who accepts here will read it.
       *[other] { $count } restricted notes come along. Only the worker who accepts here will read them.
    }
handover-came-rows = What was received
handover-decide-title = Decide
handover-decide-text = Nothing has been changed here so far. If you accept, a case begins. Either way you write the answer afterwards.
handover-decide-open =
    { $count ->
        [one] Above, decide for one more person whether they are here already.
       *[other] Above, decide for { $count } more people whether they are here already.
    }
handover-accept-as-new = Accept and take over as new
handover-erased-title = Something of it was erased here on { $at }
handover-erased-text = What was erased does not come back. You can take over what was received now as a new file.
handover-accept-do = Accept and take over
handover-reject-open = Reject …
handover-reject-title = Reject the handover
handover-reject-text = Nothing is taken over. The other service reads your reason.
handover-reject-do = Reject

# What was answered, and the file that says so.
handover-accepted-title = Handover accepted
handover-accepted-text = What was received is here now. The answer for { $from } still has to be written.
handover-rejected-title = Handover rejected
handover-rejected-text = Nothing was taken over. The answer for { $from } still has to be written.
handover-withdrawn-text = { $from } has taken this handover back.
handover-answer-open = Answer file
handover-answer-do = Write the answer …
handover-answer-again = Write the answer again …
handover-answer-written = Answer written
handover-answer-text = Give the file to: { $from }. Only then does the service know.

# A letter: the answer to a handover of ours, or that one to us was taken back.
handover-letter-accepted = The other service has accepted
handover-letter-rejected = The other service has rejected it
handover-letter-withdrawn = The other service has taken its handover back
handover-letter-accepted-text = If you take the answer over, the case is closed here and can only be looked up. Releases that were given for it end with that.
handover-letter-rejected-text = If you take the answer over, it is noted with the handover. The case goes on here.
handover-letter-withdrawn-text = If you take it over, the file will not be accepted here any more. What was taken over already stays.
handover-letter-accepted-done = The case is handed over.
handover-letter-rejected-done = The case stays with you.
handover-letter-withdrawn-done = The handover counts as taken back.
handover-letter-about = About our handover
handover-letter-state = So far
handover-letter-taken = Taken over

# When somebody takes a disclosure back that a handover wrote.
error-disclosure-handed-over = This disclosure belongs to a handover and stays. Nothing was changed.
help-disclosure-handed-over = The file is written. If it does not arrive, take the handover back in the case.

# What the audit calls it.
page-act-handover-send-unverified = Case handed over to a service whose digits nobody compared
page-act-handover-brought = Seen with which handover a case came
