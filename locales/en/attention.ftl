# What laptops disagree about: one thing at a time, in words.
attention-title = Entered differently
attention-intro = Here is what several laptops have entered differently. Nothing is lost and nothing is blocked: decide now or later.
attention-none = All laptops have entered the same. There is nothing to decide.
attention-to-today = Go to “Today”
attention-pager = One after the other
attention-back = Previous
attention-on = Next
attention-place = { $place } of { $total }
attention-stop = Finish later
attention-later = Decide later
attention-end =
    { $count ->
        [one] That was the last one. One detail is still waiting. It stays under “Today”.
       *[other] That was the last one. { $count } details are still waiting. They stay under “Today”.
    }
attention-again = From the beginning
attention-changed = Meanwhile somebody has written here again. You now see the present state. Nothing was decided.
attention-done = Decided.

# Why something is here, and what can be done.
attention-why-value-conflict = Two laptops have entered different things. Which is right?
attention-why-edited-after-delete = On one laptop this entry was deleted. On another somebody went on writing in it. Should it stay?
attention-why-child-under-deleted = This entry belongs to something that was deleted on another laptop. Should it come back?
attention-why-misfit = A laptop sent something that does not fit this field. It is kept, but not shown.
attention-why-forged = A laptop has sent something here that cannot be changed or does not belong here. Geleit has not taken it over. What was there before is unchanged.
attention-why-two-in-force = Two agreements are in force for one case at the same time. Both are signed and both are kept.
attention-do-misfit = You need not decide anything. Check there whether the detail is right, and enter it again if necessary. Check that all laptops have the same version of Geleit.
attention-do-forged = Geleit itself offers no way to enter such a thing. Tell your coordinator which laptop it came from, and read nothing more from it for now.
attention-do-two-in-force = Talk with everybody concerned about which one shall count. Open the other one and enter its end there.
attention-bring-back = Bring back
attention-leave = Leave deleted

# Where it is looked at.
attention-where-person = Go to the person’s file
attention-where-case = Go to the case
attention-where-plan = Go to the help plan
attention-where-application = Go to the application
attention-where-contact = Go to the contact
attention-where-paper = Go to the paper

# The values beside each other.
attention-mine = Yours
attention-theirs = From { $by }
attention-before = Before
attention-before-text = This was there before different things were entered.
attention-before-row = This was there before it was deleted.
attention-written = { $by }, { $at }, { $laptop }
attention-shown = shown now
attention-empty = nothing entered
attention-marked = What differs is underlined.
attention-take = This is right
attention-take-of = This is right: { $value }
attention-hand-open = Write it yourself …
attention-hand-label = { $field }: what is right
attention-hand-save = Enter this

# In a file: that something differs, and the way here.
attention-file-title =
    { $count ->
        [one] Two laptops have entered different things
       *[other] Laptops have entered different things ({ $count } details)
    }
attention-file-text = Nothing is lost. You can go on working.
attention-file-decide = Decide
attention-file-decide-of = Decide: { $field }
attention-newer = Detail of a newer version of Geleit

# Every field that can differ, by its table; where the form has a label, it is that label.
attention-field-office-organisation = { office-field-organisation }
attention-field-office-address = { office-field-address }
attention-field-office-unit = { office-field-unit }
attention-field-office-jurisdiction = { office-field-jurisdiction }
attention-field-office-data-protection-law = { office-field-dataProtectionLaw }
attention-field-office-officer = { office-field-officer }
attention-field-office-complaint-office = { office-field-complaintOffice }
attention-field-office-languages = { office-field-languages }
attention-field-partner-name = { partner-name }
attention-field-partner-unit = { partner-unit }
attention-field-partner-address = { partner-address }
attention-field-partner-phone = { partner-phone }
attention-field-partner-email = { partner-email }
attention-field-partner-left-on = { partner-left }
attention-field-person-birth = { person-birth-label }
attention-field-person-sex = { person-sex-label }
attention-field-person-name-kind = { person-name-kind }
attention-field-person-name-given = { person-name-given }
attention-field-person-name-family = { person-name-family }
attention-field-person-language-speaks = Speaks this language
attention-field-person-language-reads = Reads this language
attention-field-person-language-interpreted = Needs an interpreter in this language
attention-field-residence-document-kind = { person-document-kind }
attention-field-residence-document-number = { person-document-number }
attention-field-residence-document-valid-until = { person-document-until }
attention-field-residence-document-authority = { person-document-authority }
attention-field-household-label = Name of the household
attention-field-kinship-relation = Kind of relation
attention-field-kinship-note = { person-kin-note }
attention-field-contact-held-on = Day of the contact
attention-field-contact-entered-at = Entered on
attention-field-contact-by-user = Entered by
attention-field-contact-kind = Kind of contact
attention-field-contact-minutes = { contact-minutes-field }
attention-field-contact-language = { contact-language-label }
attention-field-contact-interpreter = { contact-interpreter-label }
attention-field-contact-group-label = Name of the group
attention-field-contact-group-size = { contact-group-size }
attention-field-contact-topic-minutes = Minutes for a topic
attention-field-contact-topic-act = What was done on a topic
attention-field-application-received-on = Receipt of the application
attention-field-application-number = Number of the application
attention-field-application-path = { intake-path-label }
attention-field-application-legal-basis = { intake-legal-basis }
attention-field-application-referrer-name = { intake-referrer-name }
attention-field-application-referrer-kind = { intake-referrer-kind }
attention-field-application-referrer-person = { intake-referrer-person }
attention-field-application-referrer-phone = { intake-referrer-phone }
attention-field-application-referrer-email = { intake-referrer-email }
attention-field-application-referrer-help = { intake-referrer-help }
attention-field-application-problems-client = { intake-problems-client }
attention-field-application-problems-service = { intake-problems-service }
attention-field-application-why-long-term = { intake-why-long }
attention-field-application-resources = { intake-resources }
attention-field-application-wishes = { intake-wishes }
attention-field-application-other-services = { intake-other-services }
attention-field-application-urgency = { intake-urgency-label }
attention-field-application-risks = { intake-risks }
attention-field-application-reply-to = { intake-reply-label }
attention-field-application-knows-agrees = { intake-knows-label }
attention-field-application-safe-contact = { intake-safe-label }
attention-field-application-other-group = { intake-group-other }
attention-field-application-entered-at = { attention-field-contact-entered-at }
attention-field-application-by-user = { attention-field-contact-by-user }
attention-field-case-file-application = Application the case began with
attention-field-case-file-number = Number of the case
attention-field-case-file-continues = Case it goes on from
attention-field-case-file-opened-on = Beginning of the case
attention-field-case-person-part = Role in the case
attention-field-help-plan-number = Number of the help plan
attention-field-help-plan-orientation = { plan-orientation-label }
attention-field-help-plan-orientation-reason = { plan-orientation-reason }
attention-field-help-plan-view-client = { plan-view-client }
attention-field-help-plan-view-worker = { plan-view-worker }
attention-field-help-plan-limits = { plan-limits-label }
attention-field-help-plan-rules = { plan-rules-label }
attention-field-help-plan-frequency = { plan-frequency-label }
attention-field-help-plan-evaluation-on = { plan-evaluation-on }
attention-field-help-plan-language = { contact-language-label }
attention-field-help-plan-interpreter = { contact-interpreter-label }
attention-field-help-plan-interpreter-name = { plan-interpreter-name }
attention-field-help-plan-secrecy-since = { plan-secrecy-since }
attention-field-help-plan-understanding = { plan-understanding-label }
attention-field-help-plan-basis = { plan-basis-label }
attention-field-help-plan-view-client-language = Language in which the person gives their view
attention-field-help-plan-period-from = Period: beginning
attention-field-help-plan-period-to = Period: end
attention-field-help-plan-evaluation-method = Joint evaluation: how
attention-field-help-plan-evaluation-place = Joint evaluation: where
attention-field-help-plan-evaluation-with = Joint evaluation: with whom
attention-field-help-plan-interpreter-number = Number of the interpreter
attention-field-help-plan-interpreter-sworn = Interpreter sworn?
attention-field-help-plan-began-at = Help plan begun on
attention-field-help-plan-by-user = Help plan begun by
attention-field-plan-view-source = { plan-views-source }
attention-field-plan-view-text = How others see it: text
attention-field-plan-area-rating = Rating of an area of life
attention-field-plan-area-note = Remark on an area of life
attention-field-plan-resource-kind = { plan-resource-kind }
attention-field-plan-resource-text = { plan-resource-label }
attention-field-goal-area = Area of life of a goal
attention-field-goal-vision = { plan-goal-vision }
attention-field-goal-text-client = { plan-goal-client }
attention-field-goal-text-worker = { plan-goal-worker }
attention-field-goal-indicator = { plan-goal-indicator }
attention-field-goal-baseline = Goal: how it is today
attention-field-goal-target = Goal: how it should be
attention-field-goal-due = Goal: by when
attention-field-goal-place = Goal: at which place
attention-field-measure-what = Step: what
attention-field-measure-who = Step: who
attention-field-measure-who-name = Step: name
attention-field-measure-by-when = Step: by when
attention-field-measure-status = Step: status
attention-field-measure-place = Step: at which place
attention-field-plan-partner-name = Who else takes part: service or person
attention-field-plan-partner-role = Who else takes part: what for
attention-field-plan-saying-text = { page-about-plan-saying }

# Facts and keys: laptops never disagree about them, a handover shows them.
attention-field-person-language-language = Language
attention-field-household-joined-person = Person
attention-field-household-joined-since = In the household since
attention-field-household-left-ended = Left the household on
attention-field-kinship-other = With whom
attention-field-contact-person-person = { attention-field-household-joined-person }
attention-field-contact-topic-topic = Topic
attention-field-note-class = Kind of note
attention-field-note-text = { contact-note-label }
attention-field-note-sealed = Restricted note
attention-field-application-person-person = { attention-field-household-joined-person }
attention-field-application-group-target-group = Target group
attention-field-application-status-status = { page-about-application-status }
attention-field-application-status-on-day = { intake-step-day }
attention-field-application-status-reason = { disclosure-reason-label }
attention-field-application-status-channel = { disclosure-channel-label }
attention-field-application-status-note = { intake-step-note }
attention-field-case-person-person = { attention-field-household-joined-person }
attention-field-case-phase-phase = Phase
attention-field-case-phase-reason = { disclosure-reason-label }
attention-field-case-phase-on-day = { intake-step-day }
attention-field-case-phase-note = { intake-step-note }
attention-field-plan-area-area = Area of life
attention-field-plan-saying-field = About which text
attention-field-plan-saying-language = { attention-field-person-language-language }
