### The agreement of a help plan, English. Plain words (A2 to B1), short sentences.
### The languages in locales/paper have the same keys.

## Head and foot

agreement-tongue = English
agreement-title = Help-plan agreement
agreement-draft = Draft
agreement-draft-hint = Draft. Not valid yet, do not sign.
agreement-unreviewed = This translation has not been reviewed. The { $master } text is binding.
agreement-number = No. { $number }
agreement-version = Version { $version }
agreement-replaces = replaces version { $version }
agreement-page = Page { $page } of { $pages }
agreement-case = File
agreement-place-date = Place, date
agreement-none = Nothing stated.
# Beside what somebody wrote, when nobody typed it in the other language.
agreement-read-out = Read out in { $language } by { $who }, understanding checked.
# The same in a table, where there is little room.
agreement-read-short = Read out, understood.
# Beside what was written in the client's own script.
agreement-own-words = In their own words beside this.

## Who agrees

agreement-parties = Who makes this agreement
agreement-part-client = Client
agreement-part-child = Child
agreement-part-family = Family member
agreement-part-representative = Legal representative
agreement-born = born { $date }
agreement-about = about { $date }
agreement-assumed = { $date } (assumed)
agreement-service = Service
agreement-worker-holder = Social worker
agreement-worker-deputy = Deputy

## How people understand each other

agreement-conversation = Language of the conversation
agreement-spoken = Language
agreement-interpreter = Interpreting
agreement-interpreter-none = none
agreement-interpreter-present = in the room
agreement-interpreter-phone = on the telephone
agreement-interpreter-video = by video
agreement-interpreter-who = Who interprets
agreement-sworn-yes = sworn in at a court
agreement-sworn-no = not sworn in
agreement-secrecy-since = Bound to secrecy since
agreement-understanding = How we checked understanding

## Why there is a plan

agreement-basis = Why there is this plan
agreement-application = Application
agreement-application-of = { $number } of { $date }
agreement-path = Way to us
agreement-path-referred-service = Another service sent you to us.
agreement-path-mandated-by-law = A law provides for this support.
agreement-path-self = You came by yourself.
agreement-path-other = In another way.
agreement-legal-basis = Law
agreement-reason = Reason
agreement-orientation = Direction
agreement-orientation-improvement = Improvement. The situation is to get better.
agreement-orientation-stabilisation = Stabilisation. The situation is to stay stable.
agreement-stabilisation-reason = Improvement is not possible at present, because

## The situation

agreement-views = The situation
agreement-view-client = How you see the situation
agreement-view-language = Said in { $language }.
agreement-view-worker = How the service sees the situation
agreement-view-other = How it is seen by: { $source }

## Areas of life

agreement-areas = How things stand today
agreement-areas-hint = 0 means very difficult, 4 means very good.
agreement-rating-0 = very difficult
agreement-rating-1 = difficult
agreement-rating-2 = in between
agreement-rating-3 = good
agreement-rating-4 = very good
agreement-rating-none = not discussed
agreement-area-residence = Residence
agreement-area-housing = Housing
agreement-area-health = Health
agreement-area-language = Language
agreement-area-children-school = Children and school
agreement-area-work-training = Work and training
agreement-area-money = Money
agreement-area-family = Family
agreement-area-participation = Taking part in society
agreement-area-safety = Safety

## What helps

agreement-resources = What helps
agreement-resource-person = Yourself
agreement-resource-family = Family
agreement-resource-surroundings = People and places around you

## Goals and steps

agreement-goals = Goals and steps
agreement-goal = Goal { $number }
agreement-vision = What for, in the long run
agreement-text-client = In your words
agreement-text-worker = In the words of the service
agreement-indicator = How we can tell
agreement-baseline = Today
agreement-target = Then
agreement-due = By
agreement-steps = Who does what by when
agreement-what = What
agreement-who = Who
agreement-by-when = By when
agreement-who-client = You
agreement-who-service = Service
agreement-who-partner = Other service
agreement-who-volunteer = Volunteer

## Working together

agreement-partners = Who else helps
agreement-limits = What the service can not do
agreement-rules = How we work together
agreement-period = How long and how often
agreement-period-time = Time
agreement-period-from-to = { $from } to { $to }
agreement-frequency = We meet

## Joint evaluation

agreement-evaluation = Joint evaluation
agreement-evaluation-sentence = On { $date } we look together: what has been reached, what has not, and what comes next?
agreement-evaluation-how = How
agreement-evaluation-where = Where
agreement-evaluation-with = With whom

## What the law says

agreement-voluntary = Your choice
agreement-voluntary-text = Taking part is your choice. You may stop at any time. This does not affect your procedure, your housing or your benefits.
agreement-voluntary-mandated = A law provides for this support. The social worker explains to you what that means.
agreement-secrecy = Professional secrecy
agreement-secrecy-text = What you tell us stays with us ({ $law }). This also holds against the police, employers and volunteers. The interpreter must keep the secret too.
agreement-secrecy-limits = We may or must speak only
agreement-secrecy-limit-allowed = if you allow it,
agreement-secrecy-limit-child = if a child is in danger,
agreement-secrecy-limit-danger = if a person is in serious danger,
agreement-secrecy-limit-court = if a court hears us as witnesses.
agreement-data = Your data
agreement-data-notice = This is information. You do not have to allow anything here.
agreement-data-who = Responsible: { $organisation }.
agreement-data-why = We keep your data so that we can support you.
agreement-data-law = Basis in law: { $law }.
agreement-data-recipients = Only the people who support you here see your data. Others get data only if you allow it or if a law demands it.
agreement-data-duration = After the support has ended, we delete your data as soon as we no longer have to keep them.
agreement-data-rights = You can see your data and get a copy. You can have mistakes corrected. You can ask us to delete data or to stop using them ({ $law }).
agreement-data-officer = Questions about your data: { $officer }
agreement-data-complaint = Complaints about your data: { $authority }
agreement-complaints = Complaints
agreement-complaints-text = Are you not happy with us? You have the right to complain. You will have no disadvantage from it.
agreement-complaints-office = Where to complain

## Consent, signatures, copy

agreement-consent = Consent to be supported
agreement-consent-tick = I agree that the service supports me.
agreement-consent-declared = Already declared on { $date }: { $answer }, { $how }.
agreement-consent-given = agreed
agreement-consent-refused = not agreed
agreement-consent-withdrawn = taken back
agreement-consent-written = in writing
agreement-consent-oral = in words
agreement-consent-mandated = provided for by law
agreement-signatures = Signatures
agreement-place = Place
agreement-date = Date
agreement-signature = Signature
agreement-mark = The person can not write and confirmed with a mark before a witness.
agreement-witness = Witness (not the interpreter): name, signature
agreement-refused = Not signed, because
agreement-declaration = Declaration of the interpreter
agreement-declaration-text = I interpreted the whole content into { $language } and passed on all questions.
agreement-declaration-phone = Interpreted on the telephone and read back.
agreement-declaration-video = Interpreted by video and read back.
agreement-declaration-none = Nobody interpreted in this conversation.
agreement-copy = Copy received
agreement-copy-text = I received a copy.
