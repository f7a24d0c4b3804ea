# Finding a person.
person-search-label = Find a person
person-search-hint = Part of a name is enough, however it is spelt
person-search-count =
    { $count ->
        [0] No person found
        [one] One person found
       *[other] { $count } persons found
    }
person-search-none = No person matches this search.
# Under a search that found more than the list shows.
person-search-first = The first { $count } are shown. Type more of the name.
person-search-clear = Clear search
person-pick-placeholder = Part of the name
person-pick-new = New person “{ $typed }”

# The list of persons.
person-list-name = Name
person-list-birth = Birth
person-list-age = Age
person-list-languages = Languages
person-list-matched = found as { $name }
person-list-found = Persons found
person-list-count =
    { $count ->
        [one] One person
       *[other] { $count } persons
    }
person-list-empty = Nobody is entered yet.

# A person in a line.
person-age =
    { $age ->
        [one] { $age } year
       *[other] { $age } years
    }
person-birth-unknown = unknown
person-birth-estimated = about { $date }
person-birth-assumed = { $date } (assumed by an authority)

# A new person.
person-new-open = New person
person-new-title = New person
person-new-save = Add person
person-name-given = Given name
person-name-family = Family name
person-name-family-hint = Not everyone has one.
person-native-given = Given name in own script
person-native-family = Family name in own script
person-likely-title =
    { $count ->
        [one] Perhaps already entered
       *[other] Perhaps already entered: { $count } persons
    }
person-likely-open = Open this file

# Birth and sex.
person-birth-label = Date of birth
person-birth-hint = 12.5.1990, 5.1990 or 1990
person-certainty-label = How sure?
person-certainty-hint = As the papers say or as it was told
person-certainty-exact = exact
person-certainty-estimated = estimated
person-certainty-assumed = assumed by an authority (often 1 January)
person-sex-label = Sex
person-sex-unknown = not stated

# The file: head and tabs.
person-head-interpreted = Interpreting into { $languages }
person-tabs-label = Parts of the file
person-tab-overview = Overview
person-tab-contacts = Contacts ({ $count })
person-tab-history = History

# The overview, part by part.
person-names-title = Names
person-names-add = Enter a name
person-name-change = Which name?
person-name-another = Another name
person-name-kind = Kind of name
person-name-remove = Remove the name { $name }
person-basics-title = Birth and sex
person-languages-title = Languages
person-languages-empty = No language entered yet.
person-language-add = Add a language
person-language-speaks = speaks
person-language-reads = reads
person-language-interpreted = needs interpreting
person-language-remove = Remove { $language }
person-choose = please choose
person-documents-title = Identity and residence documents
person-documents-add = Enter a document
person-documents-empty = No document entered yet.
person-document-change = Which document?
person-document-another = Another document
person-document-kind = Kind of document
person-document-number = Number
person-document-until = Valid until
person-document-authority = Issued by
person-document-valid = valid until { $date }
person-document-over = expired
person-document-remove = Remove { $kind }
person-household-title = Household
person-household-join = Add to a household
person-household-with = Lives together with
person-household-since = since { $date }
person-household-leave = Take out of the household
person-household-empty = No shared household entered.
person-household-part = Part the household
# Whose whereabouts are kept from somebody: a mark beside the name.
person-protected = Whereabouts protected
person-kin-title = Family and persons of trust
person-kin-add = Enter a relation
person-kin-who = Other person
person-kin-relation = To { $name }, this person is
person-kin-note = Remark
person-kin-remove = Remove the relation to { $name }
person-kin-empty = No relation entered yet.
person-same-title = Double files
person-same-state = State the same person
person-same-who = Other file of the same person
person-same-hint = Both files stay and are shown together. This can be taken back.
person-same-by = joined by { $by }, { $at }
person-same-separate = Separate
person-same-likely = perhaps the same
person-same-join = Is the same person
person-same-empty = No second file known.

# Cases in the file, and a family in a line.
person-tab-cases = Cases
person-and-more =
    { $count ->
        [one] { $names } and one more
       *[other] { $names } and { $count } more
    }
person-erased = erased on { $day }
