# The help plan, from top to bottom.
plan-title = Help plan { $number }
plan-to-case = Go to the case
plan-to-paper = Check and print for signature
plan-contents-label = Overview of the plan
plan-parts-label = Parts of the plan
plan-saved = Saved { $at }
plan-saved-always = Everything is saved as you write.
# Beside the plan, while a refused text stands in a field.
plan-refused =
    { $count ->
        [one] One text is not saved yet. Its field says why.
       *[other] { $count } texts are not saved yet. Their fields say why.
    }
# At a field into which nothing more goes.
plan-text-full = No more than { $most } characters go in here. Check whether something is missing at the end.
plan-remove = Remove: { $what }
plan-yes = yes
plan-no = no

# The parts.
plan-part-aim = What it is about
plan-part-talk = The conversation
plan-part-views = How the situation is seen
plan-part-areas = Areas of life
plan-part-resources = Strengths and what helps
plan-part-goals = Goals and steps
plan-part-together = Working together
plan-part-period = Period
plan-part-evaluation = Joint evaluation

# What is missing.
plan-missing-title =
    { $count ->
        [0] Nothing is missing
        [one] One thing is still missing
       *[other] { $count } things are still missing
    }
plan-missing-none = The plan can be printed for signature.
plan-missing-of-goal = Goal { $number }: { $what }
plan-missing-office = Office: { $field }
plan-missing-holder = Holder of the case
plan-missing-participant = somebody who can sign
plan-missing-orientation = improvement or stabilisation
plan-missing-orientation-reason = reason for stabilisation
plan-missing-view-client = the person’s own view
plan-missing-view-worker = view of the service
plan-missing-resource = at least one strength
plan-missing-goal = at least one goal
plan-missing-goals-too-many = no more than five goals
plan-missing-goal-text = the goal itself
plan-missing-goal-indicator = how it will be seen
plan-missing-goal-baseline = how it is today
plan-missing-goal-target = how it should be
plan-missing-goal-due = by when
plan-missing-measure = at least one step
plan-missing-client-measure = a step by the person
plan-missing-period = period from and to
plan-missing-period-order = the period ends before it begins
plan-missing-evaluation-on = day of the joint evaluation
plan-missing-evaluation-past = the joint evaluation lies in the past
plan-missing-evaluation-before-period = the joint evaluation lies before the period

# The interpreter's words beside a text.
plan-say-summary = In { $language }, as interpreted
plan-say-label = { $what }, in { $language }

# What it is about.
plan-orientation-label = Orientation
plan-orientation-hint = { $orientation } needs a reason that everybody can read.
plan-orientation-reason = Why is no improvement possible at present?
plan-basis-label = Reason and basis
plan-basis-hint = for example the application, a law, a programme

# The conversation.
plan-interpreter-name = Name of the interpreter
plan-interpreter-number = or number
plan-interpreter-sworn = Sworn?
plan-secrecy-since = Bound to secrecy since
plan-understanding-label = How was understanding checked, and by whom?
plan-understanding-hint = Nodding is not enough. For example: the person said it again in their own words.

# How the situation is seen.
plan-view-client = As the person sees it, in their own words
plan-view-client-hint = In any language and script
plan-view-language = Language of this text
plan-view-worker = As the service sees it
plan-view-worker-hint = Factual. The person will read it.
plan-views-others = How others see it
plan-views-source = Who sees it this way?
plan-views-text = View of { $source }
plan-views-hint = for example the school. The person must agree to its being written here.
plan-views-add = Add a view

# Areas of life.
plan-areas-hint = How is it today? At the evaluation this helps to see what has changed. Leave open what was not talked about.
plan-rating-none = not talked about
plan-rating-step = { $number } { $word }
plan-rating-0 = very difficult
plan-rating-1 = difficult
plan-rating-2 = in between
plan-rating-3 = good
plan-rating-4 = very good
plan-area-note = Remark
plan-area-note-of = Remark on { $area }

# Strengths.
plan-resource-label = What helps?
plan-resource-kind = Whose strength?
plan-resource-add = Add a strength

# Goals and steps.
plan-goals-hint = One to five goals. Small enough to see whether they are reached.
plan-goal-add = Add a goal
plan-goal-number = Goal { $number }
plan-goal-up = Move { $goal } up
plan-goal-down = Move { $goal } down
plan-goal-client = Goal in the person’s own words
plan-goal-worker = Goal in the words of the service
plan-goal-indicator = How will we see that it is reached?
plan-goal-baseline = How it is today
plan-goal-target = How it should be
plan-goal-due = By when
plan-goal-area = Area of life
plan-goal-vision = Where does this lead in the long run?
plan-measures-of = Steps towards: { $goal }
plan-measure-number = Step { $number }
plan-measure-what = What
plan-measure-who = Who
plan-measure-name = Name
plan-measure-by = By when
plan-measure-status = Status
plan-measure-remove = Remove
plan-measure-new = Next step
plan-measure-add = Add a step
plan-measure-who-does = Who does the new step ({ $goal })?

# Working together.
plan-partners-title = Who else takes part
plan-partner-name = Service or person
plan-partner-role = What for
plan-partner-add = Add a service
plan-limits-label = What the service cannot do
plan-limits-hint = for example represent somebody in court
plan-rules-label = How we work together
plan-rules-hint = Appointments, cancellations, how to reach each other

# Period.
plan-period-from = From
plan-period-to = To
plan-period-quick = Choose a period
plan-months = { $months } months
plan-frequency-label = How often do we meet?
plan-frequency-hint = for example every two weeks

# Joint evaluation.
plan-evaluation-text = On this day everybody looks together at what has been reached, what has not, and what comes next. Without this day there is no agreement.
plan-evaluation-on = Joint evaluation on
plan-evaluation-quick = Choose the day of the evaluation
plan-in-months = in { $months } months
plan-evaluation-weekend = { $day } is at the weekend. Is that what you want?
plan-evaluation-late = The evaluation is after the end of the period.
plan-evaluation-method = How
plan-evaluation-method-hint = for example a conversation, goal by goal
plan-evaluation-place = Where
plan-evaluation-with = With whom
