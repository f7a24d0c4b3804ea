# Consents and releases from secrecy, whom they are towards, and what was passed on.
# The list, at a person and in a case.
release-tab = Consents and releases
release-title = Consents and releases
release-new-open = New declaration
release-empty = Nothing is allowed here yet. What shall leave the service mostly needs a declaration by the person.
release-empty-case = No declaration in this case yet. What a person allows otherwise stands at the person.
release-towards = towards
release-until = until { $day }
release-items-more = { $items } and { $count } more
release-unreadable = Declaration

# The paper of a declaration.
release-paper = Declaration
release-to-person = To the person
release-allowed-title = What the paper says
release-unticked-label = Not ticked, so not allowed

# Taking it back, or putting away what nobody signed.
release-end-withdrawn-open = Withdraw …
release-end-withdrawn-title = Withdraw the declaration
release-end-withdrawn-text = From this day on nothing more may be passed on on this ground. The paper stays readable. The entry cannot be undone.
release-end-withdrawn-accompaniment-text = From this day the support ends. The case notes it as well. The entry cannot be undone.
release-end-withdrawn-data-protection-text = From this day the data may no longer be used for this purpose. The entry cannot be undone.
release-end-withdrawn-do = Enter the withdrawal
release-end-withdrawn-said = The withdrawal was entered.
release-end-not-signed-open = Not signed by everybody – put away …
release-end-not-signed-title = Put away a paper that not everybody signed
release-end-not-signed-text = The paper then no longer counts and can no longer be signed. It stays readable.
release-end-not-signed-do = Put away
release-end-not-signed-said = The paper was put away.
release-told-title =
    { $count ->
        [0] Nobody was told anything on this ground yet
        [one] Somebody was told something already
       *[other] Something was passed on { $count } times already
    }
release-told-text = Tell the person which services have been told already. It cannot be taken back.

# A new declaration: the form.
release-new-title = New declaration
release-part-what = Which declaration, and by whom
release-which = Kind of declaration
release-about-secrecy = One person allows us to tell one named service named things. Each person declares this for herself.
release-about-data-protection = A person consents to our using certain data for a purpose the law alone does not cover.
release-about-accompaniment = A person agrees to be accompanied. This holds as long as the case goes on.
release-person-label = Who declares it?
release-person-chosen = The declaration is by
release-person-hint = Always one person, never a family.
release-person-other = Another person
release-case-label = In which case
release-case-hint = When the case is closed, the declaration ends as well.
release-case-none = in none
release-stands-label = Somebody else signs for the person
release-stands-minor = The person is not of age. Choose who has custody.
release-stands-nobody = The person is not of age, and nobody is entered who can sign for her. Enter the family first.
release-part-to = Towards whom, and how
release-like-text = There are releases in this case already. Fill this one in like one of them? What the law protects specially, each person ticks herself.
release-like-do = Like { $name } towards { $recipient }
release-like-done = Filled in. Please go through it together.
release-recipient-label = Towards which service
release-direction-label = Who may tell whom
release-channels-label = In which ways
release-part-items = Which items
release-items-label = Items
release-special-label = Specially protected items
release-special-why = They say something about health, violence or beliefs. The law asks that the person allows each of them expressly.
release-part-why = What for, and how long
release-purpose-label = What for
release-purpose-hint = In plain words. For example: so that the room fits the situation.
release-occasion-label = On which occasion
release-occasion-hint = For example: giving out rooms in February. When the occasion is over, a new declaration is needed.
release-consequences-label = What would be different without it?
release-consequences-hint = Leave empty if saying no has no disadvantage.
release-until-label = Holds at the latest until
release-until-long = A declaration holds for twelve months at most, so until { $day }.
release-part-talk = The conversation
release-to-preview = On to the preview

# The preview, and freezing.
release-prepare-title = Check the declaration
release-revise = Back to filling in
release-freeze-title = Freeze
release-freeze-text = After this the content does not change any more. Then you print the paper for signature.
release-freeze-do = Freeze for signature
release-missing-representative = who signs for the person
release-missing-language = language of the conversation
release-missing-recipient = towards which service
release-missing-direction = who may tell whom
release-missing-items = at least one item
release-missing-channel = at least one way
release-missing-purpose = what for
release-missing-occasion = the occasion
release-missing-valid-until = until when it holds
release-missing-validity-past = the last day is past
release-missing-validity-long = the last day is more than twelve months away
release-missing-case = in which case
release-missing-office-organisation = Office: { office-field-organisation }
release-missing-office-address = Office: { office-field-address }
release-missing-office-jurisdiction = Office: { office-field-jurisdiction }
release-missing-office-data-protection-law = Office: { office-field-dataProtectionLaw }
release-missing-office-officer = Office: { office-field-officer }
release-missing-office-complaint-office = Office: { office-field-complaintOffice }

# Other services and people outside, chosen and written down in place.
partner-hint = Type the name. If it is not there yet, add it at once.
partner-hint-known = Type the name and choose.
partner-new = Add “{ $typed }”
partner-add = Add a service
partner-change = Change the service
partner-change-note = Only to correct it. For another service or person add a new one: a declaration holds only for the one on the paper.
partner-another = Choose another
partner-name = Name, as on its letters
partner-unit = Unit or person
partner-unit-hint = Whom you talk to. It stands on the paper.
partner-address = Address
partner-phone = Phone
partner-email = Email
partner-left = Not to be chosen since

# What was passed on.
disclosure-title = Disclosures
disclosure-empty = Nothing was passed on to anybody outside yet.
disclosure-log-open = Enter a disclosure
disclosure-log-title = Enter a disclosure
disclosure-log-do = Enter
disclosure-persons-label = About whom
disclosure-partner-label = To which service
disclosure-channel-label = In which way
disclosure-what-label = What exactly
disclosure-what-hint = In a few words, so that the person can read later what was said.
disclosure-check-title = Is this allowed?
disclosure-check-words = Allowed: { $allowed } of { $count } items.
disclosure-covered = allowed
disclosure-covered-by = Allowed by { $number }, for:
disclosure-not-covered = not allowed
disclosure-lack-no-release = There is no release towards this service.
disclosure-lack-other-items = The release names other items.
disclosure-lack-other-channel = The release names another way.
disclosure-lack-not-ticked = The person did not tick this item on the paper.
disclosure-lack-unsigned = The release was not signed by everybody yet.
disclosure-lack-expired = The release has expired.
disclosure-lack-withdrawn = The release was withdrawn.
disclosure-lack-renamed = The service is called otherwise today than on the paper. That needs a new declaration.
disclosure-lacking-title = Not everything is allowed
disclosure-lacking-text = Pass on only what is allowed. Or name another legal ground and say why.
disclosure-lacking-nothing = No release allows any of this. You may pass it on only on another legal ground, and have to say why.
disclosure-only-allowed = Pass on only what is allowed
disclosure-only-allowed-said =
    { $count ->
        [one] One item stays ticked.
       *[other] { $count } items stay ticked.
    }
disclosure-ground-other = Another legal ground
disclosure-reason-label = Reason
disclosure-reason-hint = Why does it have to happen without the person’s permission? Who decided it?
disclosure-back = Take the entry back: { $what }
disclosure-back-title = Take the entry back?
disclosure-back-text = { $what }. Take back only what was entered by mistake. What was said stays said. The history keeps the entry.
disclosure-back-do = Take back
