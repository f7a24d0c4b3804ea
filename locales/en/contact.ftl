# Logging a contact: the panel that opens with Ctrl+J.
contact-log-open = Contact
contact-log-title = Contact
contact-log-save = Save contact
contact-log-later = Go on later
contact-log-saved = Contact saved
contact-draft-saved = Draft saved { $at }
contact-with-label = With
contact-with-more = more
contact-with-new = new
contact-with-remove = Take out { $name }
contact-fresh-legend = New person
contact-fresh-take = Take this person
contact-group-add = Group without names
contact-group-label = Group
contact-group-hint = for example language café. No names, please.
contact-group-size = Number of persons
contact-group-remove = No group after all
contact-group-words =
    { $size ->
        [one] { $label } ({ $size } person)
       *[other] { $label } ({ $size } persons)
    }
contact-day-label = On
contact-kind-label = Kind
contact-minutes-label = Duration
contact-minutes-field = Duration in minutes
contact-minutes-other = other
contact-minutes-words =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
contact-minutes-none = not stated
contact-language-label = Language of the conversation
contact-language-none = not stated
contact-interpreter-label = Interpreting
contact-topics-label = Topics
contact-topics-placeholder = Type a topic
contact-topics-none = none
contact-topic-minutes = min
contact-topic-minutes-label = Minutes for { $topic }
contact-topic-remove = Remove the topic { $topic }
contact-topic-sensitive = One of the topics is sensitive. Whoever may not read the note sees only “confidential” instead of the topic.
contact-act-label = What was done: { $topic }
contact-act-none = not stated
contact-note-label = Note

# Who can read a note: always in words.
contact-readers-label = May be read by
contact-readers-words = Can be read by:
contact-readers-choose = Who may read besides you
contact-readers-file = the whole team
contact-readers-restricted = you and { $names }
contact-readers-restricted-none = you and the colleagues you choose
contact-readers-alone = You are still working here alone, there is nobody to choose. If the note should be open to you only, choose “Entrusted” or “Personal”.
contact-readers-entrusted = only you, because it was entrusted to you in person
contact-readers-personal = only you, as your own reminder

# A sensitive topic beside a note the whole team can read.
contact-seal-restricted = Restrict note
contact-seal-personal = Note only for me
contact-seal-label = Note with a sensitive topic

# Contacts in lists.
contact-rows-day = Day
contact-rows-time = Time
contact-rows-with = With
contact-rows-kind = Kind
contact-rows-about = Topics
contact-rows-minutes = Min
contact-rows-by = By
contact-of-person-label = Contacts with { $name }
contact-of-person-empty = There is no contact with this person yet.

# A logged contact.
contact-entered = entered by { $by }, { $at }
contact-facts-label = Details of the contact
contact-change-open = Change
contact-change-title = Change contact
contact-move-open = Wrong person
contact-move-title = Move the contact to the right person
contact-move-text = The contact and its notes go to the right person. The history of both files keeps showing that it was moved.
contact-move-from = Is with
contact-move-to = Belongs to
contact-move-save = Move
contact-notes-title = Notes
contact-notes-empty = There is no note on this contact.
contact-note-add = Add a note
contact-note-save = Save note
contact-note-by = { $author }, { $at }
contact-note-corrected = corrected
contact-note-correct = Correct
contact-note-new-text = Right text
contact-note-correct-hint = The first text is kept, folded away beneath.
contact-note-correct-save = Save correction
contact-note-original = Original text of { $at }
contact-note-closed = Only those for whom { $author } opened this note can read it.
contact-note-sole = Only { $author } can read this note.
contact-note-readers = { $names }
contact-note-topics = Topics in this note:

# The records key, as it is found in the file of a case or a person.
records-open = Open with the records key
records-used-title = Records key used
records-used-line =
    { $count ->
        [one] { $at }, { $by } with { $second }, one note. Reason:
       *[other] { $at }, { $by } with { $second }, { $count } notes. Reason:
    }
