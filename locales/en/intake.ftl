# Intake: applications, by when to answer them, and what becomes of them.
# The list.
intake-new-open = New application
intake-filter-label = Which applications
intake-filter-open = Open
intake-filter-all = All
intake-count =
    { $count ->
        [one] One application
       *[other] { $count } applications
    }
intake-empty = No application has been entered yet.
intake-empty-open = No application is waiting for an answer.
intake-rows-who = Who
intake-rows-from = Through
intake-rows-self = themselves
intake-rows-received = Received
intake-rows-answer = Answer by
intake-rows-answered = answered on { $day }
intake-rows-none = no answer due
intake-rows-status = Status

# By when to answer, and how it was counted.
intake-answer-by = Answer by { $day }
intake-answer-how = How this was counted
intake-answer-sum = { $from } + 1 month = { $end }
intake-answer-skipped = { $day } is not a working day: { $why }
intake-answer-act = So act by { $day }
intake-answer-legal = In law the period only ends on { $day }. It is better not to rely on that.
intake-answer-saturday = Saturday
intake-answer-sunday = Sunday

# The form, group by group.
intake-new-title = New application to be accompanied
intake-new-save = Take the application
intake-part-who = Who
intake-who-label = Who is applying?
intake-who-more = Another person
intake-who-hint = Part of a name is enough. Whoever is missing can be added here.
intake-part-how = How the application came
intake-received-label = Received on
intake-path-label = Path
intake-legal-basis = Which law or order?
intake-part-referrer = Referring service
intake-referrer-name = Name of the service
intake-referrer-kind = Kind of service
intake-referrer-person = Contact person
intake-referrer-phone = Telephone
intake-referrer-email = E-mail
intake-referrer-help = Help given by this service so far
intake-part-why = Why
intake-problems-client = Concerns, as the person says them
intake-problems-service = Concerns as the service sees them
intake-why-long = Why should the person be accompanied for longer? What has been tried?
intake-resources = Strengths and what helps
intake-wishes = Wishes
intake-other-services = Who else is helping?
intake-groups-label = Target groups
intake-group-other = What other distress?
intake-part-urgent = How urgent
intake-urgency-label = Urgency
intake-risks = Dangers
intake-risks-hint = Violence, children at risk, suicide, loss of home
intake-part-answer = Consent and answer
intake-knows-label = Does the person know of the application and want it?
intake-knows-not = Without consent no case can begin, unless a law provides for it.
intake-reply-label = Answer to
intake-safe-label = Safe way to reach the person
intake-safe-hint = for example: only call in the morning, no letters to the home

# One application.
intake-file-title = Application { $number }
intake-file-received = received on { $day }
intake-file-answered = Answered in writing on { $day }.
intake-facts-title = What the application says
intake-change-open = Change
intake-change-title = Change application
intake-decide-title = Decide and answer
intake-accept = Accept and open case
intake-to-case = Go to the case
intake-wait = Waiting list
intake-refuse = Refuse …
intake-answered = Answered in writing …

# A step, stated with its day.
intake-step-other = Another step …
intake-step-which = What happened?
intake-step-day = On
intake-step-reason = Reason
intake-step-channel = How did the answer go out?
intake-step-interim = An interim answer does not stop the clock.
intake-step-note = Remark
intake-statuses-title = What has happened
intake-status-by = { $by }, { $at }
intake-status-back = Take back “{ $status }”
