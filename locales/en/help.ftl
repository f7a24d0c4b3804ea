# The frame of the help.
help-what-if = What if …
help-choose = Page of the help
help-shortcuts-title = Keys
help-key-ctrl-j = Log a contact, from anywhere
help-key-ctrl-k = Search, go, do
help-key-ctrl-n = New in this place
help-key-ctrl-f = Search here
help-key-ctrl-s = Save the draft at once
help-key-ctrl-z = Undo the last change
help-key-ctrl-h = Hide the screen
help-key-ctrl-l = Lock
help-key-ctrl-1 = Today
help-key-ctrl-2 = Cases
help-key-finish = Done: save and close
help-key-f1 = This help
help-key-f6 = To the next part of the window
help-key-esc = Close. What is written stays as a draft.

# Today.
help-page-today-title = Today
help-page-today-text = On the left are the contacts entered today. On the right are drafts, documents that expire soon, and the last backup.
help-page-today-if-a = … I was called away in the middle of writing?
help-page-today-then-a = Your text is on the right, among the drafts. One click and you go on writing.
help-page-today-if-b = … I forgot a contact from yesterday?
help-page-today-then-b = Open Contact with Ctrl+J and type the word yesterday at “On”.
help-page-today-if-c = … someone comes into the room?
help-page-today-then-c = Ctrl+H hides everything at once. The same keys bring it back within a minute. After that Geleit locks.
help-page-today-if-d = … it says on top that my keys were replaced?
help-page-today-then-d = A coordinator gave you new ones at another laptop. Bring them from there in a file. Until then, notes sealed to the new ones stay closed here.

# Logging a contact.
help-page-contact-title = Contact
help-page-contact-text = Ctrl+J, part of the name, Enter, topic, Enter, one sentence, Ctrl+Enter: the contact is saved. Everything else is optional. What you type is kept as a draft in less than a second.
help-page-contact-if-a = … the contact was entered for the wrong person?
help-page-contact-then-a = Open the contact and choose “Wrong person”. It moves together with its notes.
help-page-contact-if-b = … something in the note is wrong?
help-page-contact-then-b = “Correct” puts the right text above it. The first one is kept, folded.
help-page-contact-if-c = … not the whole team should read the note?
help-page-contact-then-c = Choose “Restricted” and tick who may read. “Entrusted” and “Personal” are read by you only. This is encryption, not just hiding.
help-page-contact-if-d = … I do not know the names?
help-page-contact-then-d = Choose “Group without names” and state how many there were.

# People.
help-page-people-title = People
help-page-people-text = Type part of the name. Geleit also finds other spellings and scripts. The arrow down leads into the list.
help-page-people-if-a = … I cannot find the person?
help-page-people-then-a = Try only the given name or another part. If nobody fits: new person.
help-page-people-if-b = … someone may already be entered?
help-page-people-then-b = While you add a person, Geleit shows similar ones. Open their file and compare birth and language.

# A person's file.
help-page-person-title = File of a person
help-page-person-text = At the top you see who the person is. The overview is edited in place. Every change is in the history and can be taken back there.
help-page-person-if-a = … there are two files of the same person?
help-page-person-then-a = Under “Double files” you state that both are the same person. Nothing is moved, and it can be separated again.
help-page-person-if-b = … only the year of birth is known?
help-page-person-then-b = Type only the year. Choose “estimated”, or “assumed” when an authority wrote down 1 January.
help-page-person-if-c = … nobody is left who may read the notes?
help-page-person-then-c = Under “More” two people open them together with the records key. Afterwards the overview says who it was and why.
help-page-person-if-d = … somebody flees the household from violence?
help-page-person-then-d = In the household part choose “Part the household”. Geleit says first what will happen: the case in common ends, each side gets one of its own with another worker. With protection, nothing on the other side gives the whereabouts away any more.
help-page-person-if-e = … it says “Whereabouts protected” on top?
help-page-person-then-e = It also says from whom. Search and lists still show the person to the team. Check what you say, show or print; Geleit can not recognise what stands in free texts.

# Backup.
help-page-backup-title = Backup
help-page-backup-text = Choose a folder, preferably on a stick. At the end Geleit reads the backup back and checks it.
help-page-backup-if-a = … the laptop was stolen?
help-page-backup-then-a = Without passphrase the data stays closed. Restore the backup on another laptop and tell the coordinator.
help-page-backup-if-b = … the stick was lost?
help-page-backup-then-b = The backup is encrypted too. Write a new one to another stick soon.
help-page-backup-if-c = … I cancel the backup?
help-page-backup-then-c = Your data stays as it is. The half backup is deleted, the previous one stays.
help-page-backup-if-d = … somebody may have an old copy and a passphrase?
help-page-backup-then-d = A coordinator gives the store another key here. The old copy does not open what is written afterwards.
help-page-backup-if-e = … old backups lie about?
help-page-backup-then-e = Destroy what is older than 90 days. It still holds what was erased since. It can be restored only if a newer list of what was erased lies with it, or if somebody expressly confirms it.

# Team.
help-page-team-title = Team
help-page-team-text = This lists who works with this store and in which roles. A coordinator adds colleagues, assigns roles and takes somebody out of the team. You change your own name yourself.
help-page-team-if-a = … a colleague has forgotten the passphrase?
help-page-team-then-a = Your colleague opens with the recovery sheet and sets a new one. Nobody else needs to know the passphrase. If another laptop can still be unlocked, a key file from there brings the access back. If neither helps, a coordinator gives new keys under “Roles”.
help-page-team-if-b = … we share a laptop?
help-page-team-then-b = Everyone has their own passphrase. “Switch user” locks and shows the choice.
help-page-team-if-c = … somebody leaves the team?
help-page-team-then-c = A coordinator chooses “Roles” in the row and there “Take out of the team”. What the person wrote stays. Sealed notes that only she or he can read stay sealed. Afterwards a coordinator removes the access at each laptop where the person worked. It stands on this page there.
help-page-team-if-d = … a coordinator is to go?
help-page-team-then-d = Two others have to agree. The first one proposes it. The second one sees the proposal here after the next exchange, and agrees. If fewer than three coordinate, the sheet of the office takes the place of the second person.
help-page-team-if-e = … only one person coordinates?
help-page-team-then-e = Appoint a second one now. If the one is away, nobody else can shut out a lost laptop. If nobody coordinates any more, the sheet of the office appoints somebody. The management keeps it, and the button is here.
help-page-team-if-f = … somebody should not work at this laptop any more?
help-page-team-then-f = A coordinator chooses “Roles” in the row and there “Remove access”. The person stays in the team.

# Office.
help-page-office-title = Office
help-page-office-text = These details appear on every paper. Gaps are allowed as long as nothing is to be signed.
help-page-office-if-a = … I do not know the data-protection law?
help-page-office-then-a = Leave it open and ask your management. Church bodies mostly have a law of their own.

# Settings.
help-page-settings-title = Settings
help-page-settings-text = Language, look and the time until locking are yours on this laptop.
help-page-settings-if-a = … the printer is not found?
help-page-settings-then-a = Ask your IT for the IPP address of the printer and enter it here.

# Erasing.
help-page-erasures-title = Erasures
help-page-erasures-text = Erasing takes three steps: lock, two signatures, erase. It begins at the thing itself with “Erase …”. Here stands what was begun, what must be kept and what was erased.
help-page-erasures-if-a = … I locked something by mistake?
help-page-erasures-then-a = Open the erasure and choose “Call off”. Until the second signature nothing is lost.
help-page-erasures-if-b = … a laptop never learns of the lock?
help-page-erasures-then-b = If it is lost, a coordinator shuts it out. Otherwise tick it when you sign: then nobody waits for it. It erases as soon as it exchanges with the team again.
help-page-erasures-if-c = … something stands in the way?
help-page-erasures-then-c = A contact with several people stays as long as one of them stays. Take the others along, or erase the contact by itself.
help-page-erasures-if-d = … a court or an inspection still needs the file?
help-page-erasures-then-d = Note that it must be kept. Until that is lifted, nobody erases it.
help-page-erasures-if-e = … somebody restores an old backup?
help-page-erasures-then-e = If a newer list of what was erased lies beside the backup or on the laptop, it is erased again at once. Without the list it comes back: until the next exchange with the team, and without exchange for good. If the backup is then older than 90 days, Geleit asks first. Destroy old backups.
help-page-erasures-if-f = … it is already on paper or with others?
help-page-erasures-then-f = Geleit does not reach that. Destroy your paper yourself and ask other services to do the same.

# The record of accesses.
help-page-audit-title = Record of accesses
help-page-audit-text = Only the data-protection role sees this page. Nothing is counted per worker.
help-page-audit-if-a = … it says that the record is not intact?
help-page-audit-then-a = The files are not affected. Talk to the data protection officer before you go on.

# Unlocking.
help-page-unlock-title = Unlocking and locking
help-page-unlock-text = Geleit locks after some minutes without input, when the lid is closed, and with Ctrl+L. What is unsaved is kept as a draft first.
help-page-unlock-if-a = … I have forgotten the passphrase?
help-page-unlock-then-a = Choose “Forgotten the passphrase?” and type the code from your sheet.
help-page-unlock-if-b = … the sheet is missing too?
help-page-unlock-then-b = If you also work at another laptop, hand over your keys there. Whoever can open this one then lets you in again under “Team”. The sheet of the office only restores a backup.
help-page-unlock-if-c = … it says that the store is damaged?
help-page-unlock-then-c = Geleit keeps the damaged data. Restore the last backup.

# Intake and applications.
help-page-intake-title = Intake
help-page-intake-text = Applications are listed here. At the top is what must be answered first. The day shown is always a working day.
help-page-intake-if-a = … an application comes only on paper?
help-page-intake-then-a = Enter the day of the date stamp. The month is counted from that day, not from today.
help-page-intake-if-b = … I can only send an interim answer?
help-page-intake-then-b = Enter it. The clock runs on until a decision goes out.
help-page-application-title = Application
help-page-application-text = An application says who needs what and how it came. Every step is an entry with its day. Accepting opens the case.
help-page-application-if-a = … I entered the wrong step?
help-page-application-then-a = Take the entry back. The history still shows that it was there.
help-page-application-if-b = … the person does not know of the application?
help-page-application-then-b = Talk to the person first. Without consent no case begins, unless a law provides for it.
help-page-application-if-c = … I am called away while filling it in?
help-page-application-then-c = Everything typed is kept as a draft and is listed under “Today”.

# Cases.
help-page-cases-title = Cases
help-page-cases-text = You see your own first. “Without a holder” shows who has nobody yet.
help-page-cases-if-a = … I cannot find how to open a case?
help-page-cases-then-a = A case always begins with people: accept an application, or open a person and there “Cases”.
help-page-case-title = A case
help-page-case-text = The overview says who takes part, who is responsible, which phase it is in and who has agreed. Beside it are help plans, agreements, consents and the history.
help-page-case-if-a = … somebody withdraws consent?
help-page-case-then-a = Enter the withdrawal with its day. The earlier entry stays.
help-page-case-if-b = … a colleague is away for long?
help-page-case-then-b = Change who is responsible from the day somebody else takes over.
help-page-case-if-c = … my deputy should read sealed notes?
help-page-case-then-c = Choose “More” and there “Give sealed notes”. Being the deputy alone opens no note.
help-page-case-if-d = … nobody is left who may read the notes?
help-page-case-then-d = Under “More” two people open them together with the records key. Afterwards the overview says who it was and why.
help-page-case-if-e = … it says “Parted” on top?
help-page-case-then-e = The household has parted. Here things are only looked up. It goes on in the cases of the single people.

# Help plan.
help-page-plan-title = Help plan
help-page-plan-text = One long page in parts. Everything is saved as you write. On the right you see what is still missing for signing; a click leads there.
help-page-plan-if-a = … I overwrote something by mistake?
help-page-plan-then-a = Take it back at the bottom for ten seconds, after that in the history of the case.
help-page-plan-if-b = … Geleit is to translate the text?
help-page-plan-then-b = Geleit never does that. Choose the language of the conversation. Then what the interpreter writes can be placed under each text.
help-page-plan-if-c = … no improvement is possible?
help-page-plan-then-c = Choose stabilisation and write down why. That is a valid plan too.
help-page-prepare-title = Check and print
help-page-prepare-text = You see the pages as they will be printed. “Print for signature” freezes the agreement and sends it to the printer.
help-page-prepare-if-a = … the printer does not print?
help-page-prepare-then-a = The agreement is safe all the same. Print again, on another printer too if you like.
help-page-prepare-if-b = … I find a mistake afterwards?
help-page-prepare-then-b = Correct the plan and print a new version. The old one is kept.
help-page-paper-title = Paper for signature
help-page-paper-text = What is frozen does not change any more. Here you enter how everybody signed, and scan the signed paper back.
help-page-paper-if-a = … somebody cannot write?
help-page-paper-then-a = Choose “Made a mark” and name a witness. It may not be the interpreter.
help-page-paper-if-b = … a page is missing in the scan?
help-page-paper-then-b = Geleit names the page. Scan all pages again.
help-page-paper-if-c = … somebody does not want to sign?
help-page-paper-then-c = Enter the reason. It has no consequences for counselling.
help-page-release-title = Consents and releases
help-page-release-text = This says what a person allows: whom we may tell what, what for and how long. Fill the declaration in together, print it and scan it back when it is signed. Below stands what was passed on already.
help-page-release-if-a = … the person takes her permission back?
help-page-release-then-a = Choose “Withdraw” and confirm. You see who was told something already and can say so to the person.
help-page-release-if-b = … only a part is allowed?
help-page-release-then-b = When you enter a disclosure, Geleit says for each item whether it is allowed. “Pass on only what is allowed” takes the rest out.
help-page-release-if-c = … I have to pass something on although nobody allowed it?
help-page-release-then-c = Choose the other legal ground, for example child protection, and write down the reason. Talk to the coordinator first.
help-page-release-if-d = … it is about a child?
help-page-release-then-d = Choose the child as the person and tick who signs for it with custody.
help-key-ctrl-3 = People
help-key-ctrl-4 = Intake
help-key-ctrl-p = Check and print the help plan
help-key-ctrl-5 = Exchange

# Exchange and laptops.
help-page-exchange-title = Exchange
help-page-exchange-text = Write an exchange file to a stick and read it on the other laptop. Then the other way round: now both are at the same point. What two people entered differently is kept side by side.
help-page-exchange-if-a = … the stick gets lost?
help-page-exchange-then-a = Only a laptop of your team can read the files on it. Write a new one. Still tell your coordinator of the loss.
help-page-exchange-if-b = … I read a file twice or in the wrong order?
help-page-exchange-then-b = That does no harm. Geleit takes over only what is new, and says when something before it is missing. Then write a request; any laptop that has it can answer.
help-page-exchange-if-c = … a laptop is said to be copied or set back?
help-page-exchange-then-c = Then two versions write under one name, perhaps after a backup was restored. Nothing is lost. Tell your coordinator.
help-page-exchange-if-d = … the list shows a laptop nobody knows?
help-page-exchange-then-d = Tell your coordinator at once, and write no exchange file until then. A coordinator can shut it out under “Laptops of the team”.
help-page-exchange-if-e = … a laptop is lost or stolen?
help-page-exchange-then-e = A coordinator shuts it out under “Laptops of the team” and exchanges at once. From then on it reads no new files, and what it still writes is set aside. It cannot be wiped remotely.
help-page-exchange-if-f = … my team has a hub?
help-page-exchange-then-f = Under “Hub” you sync without a USB stick as soon as you have a network. “Synced” means: everything is here, and everything that was sent was read back. You can stop at any time; it goes on where it stopped.
help-page-exchange-if-g = … something vanishes from the hub, or somebody reads it?
help-page-exchange-then-g = Your data is on the laptops, and what is missing is sent again. Only a laptop of your team can read it. Ask your IT all the same who has access.

# Looking through what a laptop wrote that is out.
help-page-review-title = Look through
help-page-review-text = This shows what a laptop that is out wrote and what arrived only afterwards. It is kept but does not count. Tick what is right and let it in.
help-page-review-if-a = … I do not know whether something is right?
help-page-review-then-a = Leave it and ask the person who worked at the laptop. As long as it is not let in it counts nowhere, and nobody is held up.
help-page-review-if-b = … the laptop was in other hands?
help-page-review-then-b = Then somebody else may have written in another name. Let in only what somebody confirms to you.
help-page-review-if-c = … I let in something wrong?
help-page-review-then-c = Letting in cannot be taken back. Open the file and correct the entry there.
help-page-review-if-d = … it only says that the text is sealed?
help-page-review-then-d = Geleit shows sealed notes only to those who may read them. Ask who wrote them, then decide.

# Other services and their cards.
help-page-services-title = Other services and service cards
help-page-services-text = Save your service card and give it to the other service. Read their card here. Then each calls the other and types the 24 digits that are read out. Only after that does a card count as verified.
help-page-services-if-a = … the digits differ?
help-page-services-then-a = Have them read to you once more. If they still differ, the card is not from this service. Leave it unverified and tell your coordinator.
help-page-services-if-b = … the other service does not have Geleit?
help-page-services-then-b = Then there is no service card of theirs. Pass things on as before, and enter each disclosure.
help-page-services-if-c = … a card has expired?
help-page-services-then-c = A card is valid for two years at most. Ask the service for a new one and read it. If the service was verified already, you need not call again.
help-page-services-if-d = … the other service has lost its laptops?
help-page-services-then-d = If it brought a backup back, card and digits stay valid. If it began anew, read its new card at the same entry. Geleit then warns, because the digits differ. Compare them on the telephone.

# Joining a team.
help-page-join-title = Joining a team
help-page-join-text = This laptop shows 24 digits. Your coordinator types them on the other laptop and writes a file for you. Then you type the 24 digits of the team here. So nobody can step in between.
help-page-join-if-a = … the digits do not fit?
help-page-join-then-a = Type them from the screen once more. If they still do not fit, take the file from the other laptop again. Nothing was taken over.
help-page-join-if-b = … the stick gets lost?
help-page-join-then-b = Save the request once more. Your coordinator can write the file once more too.
help-page-join-if-c = … I forgot the passphrase before I joined?
help-page-join-then-c = Throw the request away and make a new one. There are no files on this laptop yet.
help-page-join-if-d = … my keys are missing?
help-page-join-then-d = Unlock the team’s laptop with your initials. Under “Exchange”, “Laptops of the team”, hand over your keys.

# What laptops entered differently.
help-page-attention-title = Entered differently
help-page-attention-text = When two laptops have filled in the same field differently, both are shown here side by side: what you entered, what others entered, and what was there before. Choose what is right, or write it yourself. Keep both if both are right. Facts that contradict each other are here too, and changes that have not arrived yet.
help-page-attention-if-a = … I do not know what is right?
help-page-attention-then-a = Choose “Decide later” and ask. Until then the same is shown everywhere, and both are kept.
help-page-attention-if-b = … I decided wrongly?
help-page-attention-then-b = Take it back at the bottom for ten seconds, after that in the history of the file. Then both are shown here again.
help-page-attention-if-c = … a colleague decides the same thing on another laptop?
help-page-attention-then-c = That decision comes with the next exchange. If you decided differently, it is listed here again.
help-page-attention-if-d = … two agreements are in force at the same time?
help-page-attention-then-d = Geleit never discards what is signed. Settle with everybody concerned which one counts, and enter the end of the other.

# Handing over, and what comes from other services.
help-page-new-handover-title = Handing a case over
help-page-new-handover-text = Choose the service, the people and what is to go along. Geleit shows what is allowed, exactly what goes along and what stays here. Go through it together. Then write the file and give it to the other service. Restricted notes and pictures of signed agreements you tick one by one.
help-page-new-handover-if-a = … the file gets lost?
help-page-new-handover-then-a = Only the other service can open it. Choose “Add to it” in the case and write a further handover. Still tell your coordinator about the loss.
help-page-new-handover-if-b = … the person withdraws her release before the other service has answered?
help-page-new-handover-then-b = Withdraw the release and take the handover back. Give the other service the small file and call there.
help-page-new-handover-if-c = … the family comes back?
help-page-new-handover-then-c = Ask the other service to hand over to you. A new case begins here from it; the old one stays to be looked up.
help-page-new-handover-if-d = … no answer comes?
help-page-new-handover-then-d = After the agreed day the handover stands on “Today”. Call there. The case stays with you until the answer is read here.
help-page-new-handover-if-e = … the screen locks while you read it out?
help-page-new-handover-then-e = What you chose and wrote is kept as a draft. Open the handover of this case again, or the draft on “Today”. Only you can read it.
help-page-incoming-title = File of another service
help-page-incoming-text = Read the file under “Exchange”. See whom it is from, who came and what. With similar names, decide for yourself whether the person is here already. Then accept or reject and write the answer.
help-page-incoming-if-a = … it is the wrong file?
help-page-incoming-then-a = Go back. As long as you neither accept nor reject, nothing changes.
help-page-incoming-if-b = … the sender is not verified?
help-page-incoming-then-b = Call there on a number you do not have from the file. Compare the 24 digits under the service cards before you accept.
help-page-incoming-if-c = … the answer file gets lost?
help-page-incoming-then-c = Write it again under “Handovers”. It says the same as the first.
help-page-incoming-if-d = … somebody was added as new and was here after all?
help-page-incoming-then-d = Open the person’s file and join the two there.
