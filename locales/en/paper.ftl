### Texts of printed papers, English. Every language of this file is complete: a paper never mixes two master languages by accident.

## Forms of a date

# Month names, for languages that write the month as a word.
month-01 = January
month-02 = February
month-03 = March
month-04 = April
month-05 = May
month-06 = June
month-07 = July
month-08 = August
month-09 = September
month-10 = October
month-11 = November
month-12 = December

## Foot of every page

# Left: the document number. It names nobody.
paper-number = No. { $number }
# Right: page of pages.
paper-page = Page { $page } of { $pages }

## Recovery sheet

# Title; also the title of the PDF file.
recovery-title-personal = Recovery sheet: personal
recovery-title-office = Recovery sheet: office
recovery-title-records = Recovery sheet: records

# Small table under the title.
recovery-store = Store
recovery-holder = Belongs to
recovery-holder-office = the office
recovery-made-on = Made on

# Heading and text: what the code opens.
recovery-opens-heading = What this sheet is for
recovery-opens-personal = This code opens the store “{ $store }” on this laptop and the protected notes of { $holder }. Then { $holder } sets a new passphrase.
recovery-opens-office = With this code a backup of the store “{ $store }” made on this laptop can be restored. To open it afterwards, a passphrase or a personal sheet is needed. It does not open protected notes. It also decides who coordinates when too few people do.
recovery-opens-records = This key belongs to the restricted and entrusted notes of the store “{ $store }”. It keeps them readable when nobody who may read them is left. It does not open the store itself.

# Heading above the groups.
recovery-code-heading = The code
# Under the groups.
recovery-code-order = Read line by line, in the order of the small numbers.

# Heading and points: how to keep the sheet.
recovery-keep-heading = How to keep this sheet
recovery-keep-personal = In a sealed envelope that bears your initials and the date.
recovery-keep-office = In a sealed envelope in the management’s safe. Two people know where it is.
recovery-keep-records = In a sealed envelope of its own, apart from the office’s sheet. Only two people together open it.
recovery-keep-apart = Never together with the laptop, never in the laptop bag.
recovery-keep-no-photo = No photo, no scan, no copy in an e-mail.
recovery-keep-lost = If the sheet is lost or someone has seen it: tell the coordinator at once. The code stays valid. Then take special care of the laptop and the backups.

# Heading and points: no printer at hand.
recovery-hand-heading = If you copy by hand
recovery-hand-numbers = Write each group with its number, in block letters, with a ballpoint pen.
recovery-hand-read = Then read each group aloud once against the screen.
recovery-hand-prove = The program asks for two groups. Only then is the sheet valid.

handover-report-title = Handover report
handover-report-about = What this is about
handover-report-preview = Preview of { $day }. Nothing has been sent yet. If anything changes before, it is printed and read out again.
# Letters that stand on the paper and in the file: they are the same where the file holds what was read out.
handover-report-mark = Mark of the content
handover-report-from = Service that hands over
handover-report-to = Service that takes over
handover-report-occasion = Occasion
handover-report-on = Accompanied there from
handover-report-persons = For
handover-report-ground = Ground
handover-report-reason = Reason
handover-report-releases = Releases
handover-report-intro = This sheet says what goes to the service that takes over, as an encrypted file. It is read together before. What does not stand here does not go.
handover-report-read = Read out and understood
handover-report-read-on = Read out on
handover-report-read-by = Read out by
handover-report-checked = Understanding checked
# In the client’s column, where somebody’s own words stand beside it.
handover-report-written = In somebody’s own words, beside this; it is read out.
handover-report-deadlines = Open deadlines and who acts
handover-report-acts = Who acts: { $who }
handover-report-goes = What goes along
handover-report-enclosures = Enclosures
handover-report-enclosure = Agreement { $number }, version { $version }, signed on { $day }, as a picture of { $pages ->
    [one] one page
   *[other] { $pages } pages
}
handover-report-enclosure-undated = Agreement { $number }, version { $version }, as a picture of { $pages ->
    [one] one page
   *[other] { $pages } pages
}
handover-report-stays = What stays here
handover-report-stay-texts = { $count ->
    [one] One text that was not chosen
   *[other] { $count } texts that were not chosen
}
handover-report-stay-notes = { $count ->
    [one] One note only some may read
   *[other] { $count } notes only some may read
}
handover-report-stay-scans = { $count ->
    [one] One picture of an agreement that was not chosen
   *[other] { $count } pictures of agreements that were not chosen
}
handover-report-stay-rows = Not released, or about others too: { $kinds }
handover-report-stay-second = In a second file of the same person: { $kinds }
handover-report-stay-always = Always: personal and entrusted notes, signed papers that are not among the enclosures, consents, and who accompanied here
handover-report-objections = Objections
handover-report-none = none
handover-report-signatures = Read and talked through
handover-report-client = client
handover-report-giving = for the service that hands over
handover-report-receipt = Confirmation of the service that takes over
handover-report-opened = File opened on
handover-report-appointment = First appointment on
handover-report-receiving = Name, signature
