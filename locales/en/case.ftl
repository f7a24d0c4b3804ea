# Cases: who is accompanied, by whom, how far, and with whose consent.
# The list.
case-filter-label = Which cases
case-filter-mine = Mine
case-filter-all = All
case-filter-without-holder = Without a holder
case-filter-closed = Closed
case-count =
    { $count ->
        [one] One case
       *[other] { $count } cases
    }
case-empty = No case here yet. It begins with an application or with a person.
case-empty-intake = Go to intake
case-empty-people = Go to people
case-empty-filter = No case matches this choice.
case-rows-who = Who
case-rows-phase = Phase
case-rows-opened = Since
case-rows-evaluation = Evaluation
case-holder-label = Holder
case-deputy-label = Deputy
case-worker-none = nobody yet
case-evaluation-none = no evaluation agreed yet

# Opening a case.
case-begin-title = Open a case
case-begin-accept = Accept the application and open a case
case-begin-do = Open case
case-part-of = Role of { $name }
case-part-label = Role
case-part-none = does not take part
case-person-add = Add a person
case-person-who = Which person?
case-person-drop = Take { $name } out
case-opened-label = Opened on

# The head of a case.
case-tabs-label = Parts of the case
case-tab-plans = Help plans ({ $count })
case-tab-agreements = Agreements ({ $count })
case-head-holder = Holder: { $name }
case-head-deputy = Deputy: { $name }
case-head-evaluation = Joint evaluation on { $day }
case-head-near = soon

# The overview, part by part.
case-participants-title = Who takes part
case-age-unknown = age unknown
case-consent-title = Consent to be accompanied
case-consent-add = Enter consent
case-consent-missing = Consent is still missing from { $names }.
case-consent-who = Who
case-consent-answer = Answer
case-consent-how = How
case-fact-back = Take back entry: { $what }
case-workers-title = Who is responsible
case-workers-change = Change who is responsible
case-workers-part = Task
case-workers-who = Who
case-workers-from = From
case-workers-since = { $name }, since { $day }
case-workers-before = Who was responsible before
case-phases-title = Phases
case-phase-change = Enter phase
case-phase-label = Phase
case-closure-label = Why does the case end?
case-application-title = Application
case-application-of = Application { $number } of { $day }
case-application-none = Opened without an application.

# Plans and agreements of a case.
case-plans-empty = This case has no help plan yet.
case-plan-begin = Begin a help plan
case-plan-another = Begin another help plan
case-plan-number = Help plan { $number }
case-plan-goals =
    { $count ->
        [0] no goal yet
        [one] one goal
       *[other] { $count } goals
    }
case-plan-evaluation = evaluation on { $day }
case-agreements-empty = Nothing agreed yet. An agreement comes about when you print a help plan for signature.
case-agreements-plans = Go to the help plans

# In a person's file.
case-of-person-title = Cases
case-of-person-empty = This person has no case yet.
case-of-person-applications = Applications
case-of-person-no-application = There is no application from this person.
