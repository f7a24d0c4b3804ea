// Generated from the command table in core/src/commands. Do not edit:
// UPDATE_GOLDEN=1 cargo test -p geleit-core types_test

export type Reply<T> = { value: T, touched: string[], undo: string | null };
export type AcceptHandover = { grant: string, same: Array<SameAsHere>, 
/**
 * Fields that take the value that came.
 */
fields: Array<HandoverPlace>, 
/**
 * That what was erased here is taken in as new.
 */
asNew: boolean | null, };
export type ActsOn = { row: string, 
/**
 * Code of the list `handover_acts`.
 */
who: string, };
export type AddDocument = { person: string, document: NewPaper, };
export type AddKin = { person: string, other: string, relation: string, note: string, };
export type AddName = { person: string, name: NewName, };
export type AddNote = { contact: string, note: NewNote, };
export type AddUser = { name: string, short: string, passphrase: string, coordinator: boolean, dataProtection: boolean, };
export type AdmitChanges = { replica: string, shown: string, roots: Array<string> | null, };
export type AgreeTo = { proposal: string, };
export type AgreementDraft = { pages: number, missing: Array<Missing>, 
/**
 * Letters no font of ours can draw.
 */
missingLetters: Array<string>, 
/**
 * Languages of the clients, those with fixed texts first.
 */
clientLanguages: Array<string>, 
/**
 * Whether one of the clients reads the language beside.
 */
readsIt: boolean, };
export type AgreementsOf = { case: string, };
export type AnswerDate = { from: string, 
/**
 * `one_month`.
 */
rule: string, 
/**
 * The strict end.
 */
end: string, 
/**
 * The end after weekends and holidays have moved it.
 */
legalEnd: string, 
/**
 * The last working day not later than the strict end.
 */
actBy: string, 
/**
 * From today to the day to act by; less than 0 when it has passed.
 */
days: number, 
/**
 * Whose holidays: code of the list `jurisdiction`.
 */
calendar: string, 
/**
 * Why the legal end is later than the end.
 */
moved: Array<CountStep>, 
/**
 * Why the day to act by is earlier.
 */
before: Array<CountStep>, };
export type AnswerHandover = { handover: string, grant: string, };
export type ApplicationChanges = { receivedOn: string | null, path: string | null, legalBasis: string | null, referrer: ReferrerChanges | null, groups: Array<string> | null, otherGroup: string | null, problemsClient: string | null, problemsService: string | null, whyLongTerm: string | null, resources: string | null, wishes: string | null, otherServices: string | null, urgency: string | null, risks: string | null, replyTo: string | null, knowsAgrees: string | null, safeContact: string | null, };
export type ApplicationFields = { receivedOn: string, path: string, legalBasis: string, referrer: Referrer, groups: Array<string>, otherGroup: string, problemsClient: string, problemsService: string, whyLongTerm: string, resources: string, wishes: string, otherServices: string, urgency: string, risks: string, replyTo: string, knowsAgrees: string, safeContact: string, };
export type ApplicationPage = { count: number, rows: Array<ApplicationRow>, };
export type ApplicationRow = { id: string, number: string, receivedOn: string, persons: Array<PersonRow>, referrer: string, groups: Array<string>, status: string, 
/**
 * Null once it is answered or withdrawn.
 */
answer: AnswerDate | null, answeredOn: string | null, 
/**
 * The case that was begun from it.
 */
case: string | null, };
export type ApplicationView = { row: ApplicationRow, fields: ApplicationFields, 
/**
 * The latest first.
 */
statuses: Array<StatusRow>, conflicts: Array<ConflictView>, 
/**
 * Something in it is of a newer version, and shows after the update.
 */
newer: boolean, 
/**
 * It waits to be erased and is only looked up.
 */
restricted: boolean, };
export type AppointBySheet = { user: string, code: string, };
export type AppointUser = { user: string, role: TeamRole, };
export type AreaRating = { id: string, area: string, rating: number | null, note: string, };
export type AsideLaptop = { replica: string, label: string, changes: number, };
export type AskToJoin = { 
/**
 * What the laptop is called.
 */
label: string, passphrase: string, 
/**
 * The initials of its worker.
 */
short: string, language: string, };
export type AskToTell = { persons: Array<string>, partner: string, 
/**
 * Codes of the list `release_item`.
 */
items: Array<string>, 
/**
 * Code of the list `release_channel`.
 */
channel: string, onDay: string, };
export type AssignCase = { case: string, part: string, 
/**
 * Null: nobody.
 */
user: string | null, from: string, };
export type Attached = "all" | "none" | { "up_to": number } | "missing";
export type AttentionKind = "value_conflict" | "edited_after_delete" | "child_under_deleted" | "misfit" | "forged" | "newer" | "missing" | "two_in_force" | "two_phases" | "goes_on" | "written_after" | "written_beside" | "two_partings" | "two_holders" | "two_consents" | "two_statuses" | "two_cases" | "signed_and_refused" | "two_releases" | "two_answers" | "two_replies" | "two_numbers";
export type AttentionOf = { 
/**
 * As text; a code when `code` names its list.
 */
text: string, code: string | null, };
export type AttentionPage = { count: number, rows: Array<AttentionRow>, 
/**
 * Laptops that are out and of which something is set aside.
 */
aside: Array<AsideLaptop>, };
export type AttentionPlace = { screen: AttentionScreen, id: string, };
export type AttentionRow = { kind: AttentionKind, root: string, table: string, row: string, 
/**
 * Empty when it is about the row itself.
 */
field: string, persons: Array<PersonRow>, where: AttentionPlace | null, 
/**
 * Which of several rows it is: a goal, a language. Not said when the place says it already.
 */
of: AttentionOf | null, values: Array<AttentionValue>, 
/**
 * What stood there before anybody disagreed, as text or code like the values.
 */
before: string | null, 
/**
 * How many changes are not here.
 */
lacking: number, 
/**
 * It is in what is only looked up: people decide between what stands there, and write nothing.
 */
locked: boolean, 
/**
 * To be sent along when deciding: nothing is decided when something else stands there by then.
 */
shown: string, };
export type AttentionScreen = "person" | "case" | "plan" | "application" | "contact" | "paper" | "handovers";
export type AttentionValue = { 
/**
 * As text; a code when `code` names its list.
 */
value: string, code: string | null, 
/**
 * Initials of who wrote it.
 */
by: string, at: number, 
/**
 * What the laptop is called.
 */
laptop: string, 
/**
 * Written by the worker at the desk or on this laptop.
 */
mine: boolean, 
/**
 * The one that is shown everywhere now.
 */
winner: boolean, 
/**
 * Of a fact that can be taken back: which.
 */
fact: string | null, 
/**
 * Of facts: where this one is looked at.
 */
open: AttentionPlace | null, };
export type AuditEndRow = { laptop: string, n: number, code: string, at: number, 
/**
 * When a later bundle of that laptop contradicted it.
 */
brokeAt: number | null, };
export type AuditPage = { count: number, rows: Array<AuditRow>, intact: boolean, others: Array<AuditEndRow>, };
export type AuditRow = { n: number, at: number, user: string, act: string, subject: string, 
/**
 * The first eight digits of the line's link.
 */
code: string, };
export type BackupCard = { store: StoreCard, writtenAt: number | null, };
export type BackupReceipt = { folder: string, bytes: number, writtenAt: number, 
/**
 * How many backups of this store beside it are so old that they should be destroyed.
 */
outdated: number, };
export type BeginCase = { application: string | null, persons: Array<PersonInCase>, openedOn: string, 
/**
 * Null: nobody yet.
 */
holder: string | null, deputy: string | null, };
export type BeginErasing = { subject: ErasureSubject, 
/**
 * Code of the list `erasure_reason`.
 */
reason: string, token: string, };
export type BeginPlan = { case: string, };
export type BringKeys = { grant: string, passphrase: string, };
export type BroughtHandover = { row: ReceivedRow, 
/**
 * What was open when it was handed over; what it is about, as it stands here now.
 */
deadlines: Array<HandoverDeadline>, };
export type CamePerson = { 
/**
 * Her id in the file.
 */
came: string, given: string, family: string, birth: string, 
/**
 * Herself here, when an earlier file brought her.
 */
here: PersonRow | null, 
/**
 * What of her was handed over.
 */
items: Array<string>, };
export type CardFiles = { card: string, 
/**
 * The same as a picture with a code of squares.
 */
picture: string, };
export type CardRow = { name: string, unit: string, address: string, phone: string, email: string, issuedOn: string, validUntil: string, expired: boolean, 
/**
 * The coordinator who signed it.
 */
signedBy: string, };
export type CarryKeys = { replica: string, passphrase: string, target: string, };
export type CaseLink = { id: string, number: string, };
export type CasePage = { count: number, rows: Array<CaseRow>, };
export type CaseRow = { id: string, number: string, persons: Array<PersonRow>, phase: string, 
/**
 * Initials; empty when nobody holds it yet.
 */
holder: string, deputy: string, openedOn: string, 
/**
 * The day of the joint evaluation.
 */
evaluationOn: string | null, 
/**
 * Whether the worker at the desk holds it or is deputy.
 */
mine: boolean, };
export type CaseView = { row: CaseRow, application: ApplicationRow | null, participants: Array<Participant>, holder: WorkerRow | null, deputy: WorkerRow | null, 
/**
 * The latest first.
 */
phases: Array<PhaseRow>, workers: Array<WorkerRow>, consents: Array<ConsentRow>, 
/**
 * Clients who are not known to be minors and whose latest answer is not yes.
 */
withoutConsent: Array<PersonRow>, 
/**
 * The latest first.
 */
plans: Array<PlanCard>, 
/**
 * The latest first.
 */
agreements: Array<PaperRow>, conflicts: Array<ConflictView>, 
/**
 * Something in it is of a newer version, and shows after the update.
 */
newer: boolean, 
/**
 * It was handed over, or parted, or waits to be erased, and is only looked up.
 */
restricted: boolean, 
/**
 * Since when its people go on apart.
 */
partedOn: string | null, 
/**
 * The case it goes on from, for one side of it.
 */
continues: CaseLink | null, 
/**
 * When sealed notes were opened with the records key, the latest first.
 */
recordsKeyUsed: Array<RecordsKeyUse>, };
export type ChangeApplication = { application: string, fields: ApplicationChanges, 
/**
 * All persons anew.
 */
persons: Array<string> | null, };
export type ChangeDocument = { person: string, document: ResidencePaper, };
export type ChangeName = { person: string, name: PersonName, };
export type ChangePartner = { partner: string, fields: PartnerFields, };
export type ChangePlan = { plan: string, fields: ChangedPlan, };
export type ChangedPlan = { orientation: string | null, orientationReason: string | null, viewClient: string | null, viewClientLanguage: string | null, viewWorker: string | null, limits: string | null, rules: string | null, periodFrom: string | null, periodTo: string | null, frequency: string | null, evaluationOn: string | null, evaluationMethod: string | null, evaluationPlace: string | null, evaluationWith: string | null, language: string | null, interpreter: string | null, interpreterName: string | null, interpreterNumber: string | null, interpreterSworn: boolean | null, secrecySince: string | null, understanding: string | null, basis: string | null, };
export type Code = "application-has-case" | "application-not-agreed" | "application-person-missing" | "arguments-malformed" | "attachment-damaged" | "attachment-missing" | "backup-damaged" | "backup-newer" | "backup-not-writable" | "backup-target-inside-store" | "backup-too-old" | "backup-verify-failed" | "bundle-damaged" | "bundle-demo" | "bundle-forged" | "bundle-newer" | "bundle-not-for-us" | "bundle-other-team" | "bundle-unknown-laptop" | "bundle-verify-failed" | "cancelled" | "card-damaged" | "card-digits-wrong" | "card-expired" | "card-newer" | "card-older" | "card-other-partner" | "card-too-large" | "card-own" | "case-client-missing" | "case-parted" | "changed-meanwhile" | "channel-missing" | "code-unknown" | "command-unknown" | "contact-group-size" | "contact-person-missing" | "date-before-print" | "date-before-receipt" | "date-in-future" | "date-past" | "date-unreadable" | "digits-wrong" | "disclosure-empty" | "disclosure-handed-over" | "disk-full" | "erased" | "erasure-begun" | "erasure-blocked" | "erasure-changed" | "erasure-done" | "erasure-not-heard" | "erasure-not-own" | "erasure-signed" | "file-failed" | "file-too-large" | "grant-unknown" | "group-missing" | "handover-acts-unsaid" | "handover-answered" | "handover-conflicts" | "handover-empty" | "handover-erased" | "handover-no-card" | "handover-no-own-card" | "handover-not-told" | "handover-not-verified" | "handover-older" | "handover-told-how" | "handover-too-large" | "handover-unfit" | "handover-withdrawn" | "hub-address-unfit" | "hub-busy" | "hub-certificate" | "hub-damaged" | "hub-duplicate" | "hub-emptied" | "hub-full" | "hub-gap" | "hub-not-found" | "hub-not-kept" | "hub-not-ready" | "hub-not-safe" | "hub-not-set" | "hub-password" | "hub-refused" | "hub-remains" | "hub-rolled-back" | "hub-stale" | "hub-unreachable" | "hub-vanished" | "internal" | "job-running" | "keys-missing" | "keys-passphrase-wrong" | "keys-replaced" | "label-missing" | "laptop-gone" | "laptop-not-enrolled" | "laptop-out" | "laptop-out-already" | "minutes-out-of-range" | "name-missing" | "name-too-long" | "not-allowed" | "not-for-this-laptop" | "not-found" | "not-party" | "not-released" | "note-empty" | "note-too-long" | "number-unfit" | "paper-damaged" | "paper-ended" | "paper-incomplete" | "paper-letters" | "parting-one-sided" | "parting-same-worker" | "passphrase-short" | "printer-refused" | "printer-unreachable" | "rating-out-of-range" | "reader-missing" | "reader-unknown" | "reason-missing" | "records-code-wrong" | "records-nothing" | "request-damaged" | "restricted" | "scan-encrypted" | "scan-heic" | "scan-too-large" | "scan-unreadable" | "second-is-you" | "second-passphrase-wrong" | "sheet-wrong-groups" | "short-taken" | "short-unknown" | "signed-already" | "slots-damaged" | "store-damaged" | "store-in-use" | "store-locked" | "store-newer" | "target-not-writable" | "team-last-coordinator" | "team-oneself" | "text-too-long" | "topic-sealed" | "topic-unknown" | "undo-changed-since" | "undo-final" | "user-not-here" | "version-taken" | "whereabouts-kept" | "witness-is-interpreter" | "witness-is-signatory" | "witness-missing" | "worker-unknown" | "wrong-code" | "wrong-passphrase";
export type CodeList = { name: string, codes: Array<string>, sensitive: Array<string>, };
export type CommandError = { 
/**
 * The code.
 */
code: Code, 
/**
 * Values for the text; never a name or a note.
 */
args: { [key in string]: string }, };
export type ConflictView = { table: string, field: string, values: Array<AttentionValue>, };
export type ConsentRow = { id: string, person: PersonRow, answer: string, how: string, language: string, interpreter: string, onDay: string, by: string, at: number, };
export type ContactFields = { contact: string, heldOn: string, kind: string, 
/**
 * Nothing takes out what was said about it.
 */
minutes: number | null, 
/**
 * Nothing takes out what was said about it.
 */
language: string | null, interpreter: string, 
/**
 * Nothing leaves them as they are.
 */
topics: Array<TopicEntry> | null, };
export type ContactPage = { count: number, rows: Array<ContactRow>, };
export type ContactRow = { id: string, persons: Array<PersonRow>, group: Group | null, heldOn: string, enteredAt: number, by: string, kind: string, minutes: number | null, topics: Array<string>, noteClasses: Array<string>, 
/**
 * Of a note this worker may read, else empty.
 */
firstLine: string, };
export type ContactView = { row: ContactRow, language: string | null, interpreter: string, topics: Array<TopicEntry>, notes: Array<NoteView>, conflicts: Array<ConflictView>, };
export type CorrectNote = { note: string, text: string, };
export type CountStep = { day: string, 
/**
 * `saturday`, `sunday` or `holiday`.
 */
why: string, 
/**
 * Code of the list `holiday`, or empty.
 */
holiday: string, };
export type CoverRow = { person: string, item: string, 
/**
 * Null if it is covered; else `no_release`, `renamed`, `other_items`, `other_channel`,
 * `not_ticked`, `unsigned`, `expired` or `withdrawn`.
 */
lack: string | null, 
/**
 * The number of the paper that covers it, and for what it was given; empty if none does.
 */
number: string, purpose: string, };
export type CreateStore = { label: string, userName: string, userShort: string, passphrase: string, language: string, };
export type Day = { date: string, mine: boolean, };
export type DayList = { date: string, contacts: Array<ContactRow>, minutes: number, };
export type DeskState = "empty" | "locked" | "open";
export type DeskStatus = { state: DeskState, stores: Array<StoreCard>, store: StoreCard | null, user: OpenUser | null, 
/**
 * Empty until somebody chose one.
 */
language: string, idleMinutes: number, today: string, lastBackupAt: number | null, sheetsProved: boolean, officeComplete: boolean, 
/**
 * A coordinator gave the worker at the desk new keys, which she does not have here: what is
 * sealed to her from now on she can not read on this laptop until she brings them.
 */
keysReplaced: boolean, 
/**
 * The program that copies the data folder to a server, if one is known to.
 */
copiedBy: string | null, version: string, };
export type Disclose = { told: AskToTell, 
/**
 * In words, or empty.
 */
what: string, 
/**
 * Code of the list `disclosure_ground`.
 */
ground: string, 
/**
 * Why, where the ground is no release.
 */
reason: string, };
export type DisclosureRow = { id: string, person: PersonRow | null, partner: string | null, 
/**
 * As the partner was called then.
 */
partnerName: string, onDay: string, channel: string, items: Array<string>, what: string, ground: string, reason: string, by: string, at: number, 
/**
 * Whether a handover told it: then it is not taken back.
 */
handedOver: boolean, };
export type DismissUser = { user: string, role: TeamRole | null, 
/**
 * The code of the office's sheet, where too few coordinate for two to agree.
 */
sheet: string | null, };
export type Draft = { id: string, kind: string, savedAt: number, content: unknown, };
export type DraftAgreement = { plan: string, language: string, beside: string | null, };
export type DraftPage = { plan: string, language: string, beside: string | null, page: number, scale: number, };
export type DraftRelease = { person: string, form: ReleaseForm, 
/**
 * `de`, `fr` or `en`.
 */
language: string, beside: string | null, };
export type DraftRow = { id: string, kind: string, savedAt: number, title: string, };
export type DropFromCase = { case: string, person: string, };
export type Enclosed = { 
/**
 * The number of the agreement it shows.
 */
number: string, version: number, 
/**
 * When that was signed, or empty.
 */
onDay: string, pages: number, 
/**
 * `pdf`, `jpeg`, `png` or `tiff`.
 */
form: string, bytes: number, };
export type EnclosurePage = { case: string, enclosure: string, page: number, scale: number, };
export type EnclosureRow = { id: string, about: Enclosed, 
/**
 * Whether the file is on this laptop; not yet received otherwise.
 */
here: boolean, 
/**
 * It was here and went bad: it has to come again.
 */
damaged: boolean, };
export type EndAgreement = { paper: string, onDay: string, reason: string, note: string, };
export type EndRow = { onDay: string, reason: string, note: string, by: string, };
export type Enrol = { grant: string, digits: string, target: string, };
export type Enrolled = { file: string, label: string, 
/**
 * Whether the file carries its worker's keys; if not she has to carry them herself.
 */
withKeys: boolean, };
export type EntrustedRow = { note: string, contact: string, heldOn: string, enteredAt: number, persons: Array<PersonRow>, firstLine: string, };
export type ErasureBlock = { 
/**
 * `held`, `hold` or `handover`.
 */
kind: string, 
/**
 * What holds, or the handover.
 */
row: ErasureRow | null, hold: HoldRow | null, };
export type ErasureCount = { kind: string, count: number, };
export type ErasureDone = { id: string, 
/**
 * What it began with, as far as it is known here.
 */
kind: string, count: number, 
/**
 * `retention`, `request`, `handed_over`, `mistake`, or `own` for own notes.
 */
reason: string, 
/**
 * Names of those who signed.
 */
by: Array<string>, at: number, 
/**
 * How many laptops nobody waited for.
 */
without: number, };
export type ErasureEntry = { id: string, subject: ErasureRow, count: number, 
/**
 * Code of the list `erasure_reason`.
 */
reason: string, by: string, at: number, 
/**
 * Names of those who signed.
 */
signed: Array<string>, 
/**
 * The laptops that are not known to have its restrictions.
 */
notHeard: Array<ErasureLaptop>, 
/**
 * How much stands in the way.
 */
blocked: number, 
/**
 * Whether the worker at the desk may sign it, now or once nothing stands in the way.
 */
maySign: boolean, done: boolean, };
export type ErasureLaptop = { replica: string, label: string, 
/**
 * Whether who signed first did not wait for it.
 */
without: boolean, };
export type ErasureLook = { subject: ErasureRow, count: number, kinds: Array<ErasureCount>, 
/**
 * A page of what goes.
 */
rows: Array<ErasureRow>, 
/**
 * What names it and stays, the first of them.
 */
stays: Array<ErasureRow>, staysCount: number, blocks: Array<ErasureBlock>, blocksCount: number, warnings: Array<ErasureWarning>, 
/**
 * Names this very list.
 */
token: string, 
/**
 * Whether the worker at the desk may begin.
 */
mayBegin: boolean, 
/**
 * Whether it is a note she may erase alone.
 */
own: boolean, 
/**
 * The erasure that lists it already.
 */
begun: string | null, };
export type ErasurePage = { open: Array<ErasureEntry>, holds: Array<HoldRow>, doneCount: number, done: Array<ErasureDone>, 
/**
 * Whether the worker at the desk may begin, call off and sign.
 */
may: boolean, };
export type ErasureRow = { root: string, 
/**
 * `person`, `case`, `application`, `contact`, `note`, `release`, `disclosure`, `household`,
 * `handover` or `hold`; empty when it is erased or this version does not know it.
 */
kind: string, persons: Array<PersonRow>, 
/**
 * Its number, or whom it went to.
 */
text: string, day: string, 
/**
 * Kind of a contact, class of a note, reason of a hold.
 */
code: string, 
/**
 * Initials of who wrote a note.
 */
by: string, at: number | null, };
export type ErasureSubject = { kind: string, id: string, with: Array<string>, };
export type ErasureView = { entry: ErasureEntry, kinds: Array<ErasureCount>, rows: Array<ErasureRow>, stays: Array<ErasureRow>, staysCount: number, blocks: Array<ErasureBlock>, warnings: Array<ErasureWarning>, token: string, };
export type ErasureWarning = { 
/**
 * `case_open`, `application_open`, or a code of the list `handover_due`.
 */
kind: string, row: ErasureRow, on: string | null, };
export type EvaluationDue = { case: string, plan: string, 
/**
 * The agreement in force that says so; null while only the draft does.
 */
agreement: string | null, persons: Array<PersonRow>, on: string, 
/**
 * Days left; less than 0 when it has passed.
 */
days: number, };
export type ExchangeAsks = { changes: number, attachments: number, };
export type ExchangeGap = { 
/**
 * Who made them.
 */
laptop: string, changes: number, 
/**
 * The number of the first.
 */
first: number, last: number, 
/**
 * Which laptops said to have them.
 */
holders: Array<string>, 
/**
 * Since when that is known here.
 */
since: number, };
export type ExchangeLate = { laptop: string, changes: number, };
export type ExchangePreview = { 
/**
 * What the laptop is called that wrote it.
 */
from: string, writtenAt: number, 
/**
 * Changes that are new here.
 */
changes: number, roots: Array<ExchangeRoots>, attachments: number, nothingNew: boolean, 
/**
 * How many things that are here are erased when it is taken over: two people signed that.
 */
erases: number, 
/**
 * Something before it is missing: what connects is taken in, the rest has to come again.
 */
gap: boolean, 
/**
 * Of a request: what is here of what it asks for.
 */
asks: ExchangeAsks | null, 
/**
 * Laptops whose database was copied or set back, and that go on in two versions.
 */
copied: Array<string>, newLaptops: Array<string>, 
/**
 * Laptops from which another goes on now: restored from a backup, or copied.
 */
restored: Array<string>, };
export type ExchangeReceipt = { file: string, changes: number, attachments: number, attachmentBytes: number, 
/**
 * Attachments that its changes belong with or that others asked for, and that did not go.
 */
left: number, leftBytes: number, bytes: number, 
/**
 * How many other laptops can open it.
 */
laptops: number, };
export type ExchangeReceived = { changes: number, 
/**
 * Fields that have several values since then.
 */
conflicts: number, attachments: number, 
/**
 * All that waits for a look now.
 */
attention: number, 
/**
 * This laptop was copied or set back and goes on under a new id.
 */
reincarnated: boolean, 
/**
 * How many things that were here are erased now.
 */
erased: number, 
/**
 * What laptops wrote about something that is erased; it is not taken in.
 */
late: Array<ExchangeLate>, };
export type ExchangeRequest = { file: string, 
/**
 * How many attachments it asks for.
 */
attachments: number, bytes: number, 
/**
 * How many other laptops can open it.
 */
laptops: number, };
export type ExchangeRoots = { table: string, added: number, changed: number, };
export type ExchangeStatus = { laptops: Array<Laptop>, lastWrittenAt: number | null, lastReadAt: number | null, 
/**
 * This laptop's changes that stand in no file yet.
 */
changesSince: number, 
/**
 * What is missing here.
 */
gaps: Array<ExchangeGap>, 
/**
 * Changes of which it is only known here that there are some.
 */
bodiesMissing: number, 
/**
 * Attachments that are named here and have not been received, or went bad.
 */
attachmentsMissing: number, 
/**
 * Things that hold something of a newer version, and records and words of the team that are of one.
 * They are kept and passed on as they are, and show after the update.
 */
newer: number, };
export type ExpiringDocument = { person: PersonRow, kind: string, validUntil: string, 
/**
 * Days left; less than 0 when it has run out.
 */
days: number, };
export type Falling = "user" | "role" | "laptop" | "label" | "out" | "admitted";
export type FallingRow = { what: Falling, 
/**
 * Whom or which laptop it is about; nothing of changes that were let in.
 */
name: string, };
export type FileScan = { scan: string, paper: string, };
export type Finalise = { plan: string, 
/**
 * `de`, `fr` or `en`.
 */
language: string, beside: string | null, version: number, };
export type FoundCard = { card: CardRow, 
/**
 * `first`, `newer` or `known`.
 */
news: string, 
/**
 * The partner its service belongs to already.
 */
partner: PartnerRow | null, };
export type FoundHandover = { handover: ReceivedPreview | null, letter: LetterRow | null, };
export type GiveConsent = { case: string, person: string, answer: string, how: string, language: string, interpreter: string, onDay: string, };
export type GoalEntry = { id: string | null, area: string, vision: string, textClient: string, textWorker: string, indicator: string, baseline: string, target: string, due: string, };
export type Grant = { grant: string, };
export type Group = { label: string, size: number, };
export type HandCopy = { paper: string, person: string, onDay: string, };
export type HandoverCells = { row: string, 
/**
 * The person in whose file it stands, by name; empty where it is no person's.
 */
of: string, fields: Array<HandoverField>, };
export type HandoverDeadline = { row: string, 
/**
 * Code of the list `handover_due`.
 */
kind: string, on: string, 
/**
 * What it is, as far as that leaves.
 */
what: string, 
/**
 * Code of the list `handover_acts`.
 */
who: string, };
export type HandoverDifference = { place: HandoverPlace, 
/**
 * Which row it is, of those that are known by what they say: the language, the topic, the person.
 */
about: Array<HandoverField>, here: HandoverField, came: HandoverField, };
export type HandoverEnclosure = { place: HandoverPlace, 
/**
 * The paper it is a scan of, to look at it.
 */
paper: string, about: Enclosed, 
/**
 * Whether its file is on this laptop; else it can not go.
 */
here: boolean, goes: boolean, };
export type HandoverField = { field: string, value: string, code: string | null, };
export type HandoverFile = { file: string, };
export type HandoverGroup = { table: string, rows: Array<HandoverCells>, };
export type HandoverItem = { item: string, 
/**
 * Null if a release covers it; else as `disclosure.check` says it.
 */
lack: string | null, 
/**
 * The number of the paper that covers it, or empty.
 */
number: string, 
/**
 * For what that paper was signed, or empty. No program compares purposes: the worker reads it.
 */
purpose: string, };
export type HandoverPage = { sent: Array<HandoverRow>, sentCount: number, received: Array<ReceivedRow>, receivedCount: number, };
export type HandoverPerson = { person: PersonRow, items: Array<HandoverItem>, };
export type HandoverPlace = { table: string, row: string, field: string, };
export type HandoverPreview = { partner: PartnerRow, persons: Array<HandoverPerson>, groups: Array<HandoverGroup>, texts: Array<HandoverText>, enclosures: Array<HandoverEnclosure>, deadlines: Array<HandoverDeadline>, 
/**
 * Texts that were not ticked.
 */
textsStay: number, 
/**
 * Notes only some may read.
 */
sealedStay: number, 
/**
 * Restricted notes that were released, and that the worker at the desk can not open.
 */
closedStay: number, 
/**
 * Restricted notes with a topic that no file has a field for.
 */
protectedStay: number, 
/**
 * Scans that were not ticked.
 */
scansStay: number, 
/**
 * Open deadlines that do not go along: nobody over there hears of them.
 */
deadlinesStay: number, 
/**
 * Rows that are about somebody else too, or about what nobody released, by kind.
 */
rowsStay: Array<HandoverStays>, 
/**
 * Rows under another record of the same human being that was not chosen, by kind.
 */
secondStay: Array<HandoverStays>, 
/**
 * Values laptops disagree about: nothing leaves before somebody chose.
 */
conflicts: number, 
/**
 * We have no valid card of our own, so nobody could answer.
 */
cardless: boolean, };
export type HandoverRow = { id: string, case: string, partner: PartnerRow, persons: Array<PersonRow>, series: string, seq: number, madeOn: string, onDay: string, answerBy: string, occasion: string, 
/**
 * When the client was read what leaves, or empty.
 */
toldOn: string, 
/**
 * How, where it was said.
 */
told: HandoverTold | null, 
/**
 * The mark of what went, as it stands on the report that was read out, or empty.
 */
mark: string, objections: string, 
/**
 * Code of the list `handover_outcome`.
 */
outcome: string, reason: string, answeredOn: string, 
/**
 * No answer came in the agreed time.
 */
overdue: boolean, 
/**
 * Why it went to a partner nobody had verified.
 */
despite: string, by: string, };
export type HandoverSent = { row: HandoverRow, file: string, };
export type HandoverStays = { table: string, count: number, };
export type HandoverText = { place: HandoverPlace, text: string, 
/**
 * Of a restricted note: only whoever accepts it can read it over there.
 */
sealed: boolean, goes: boolean, };
export type HandoverTold = { 
/**
 * Code of the list `language`, or empty.
 */
language: string, 
/**
 * Code of the list `interpreter`.
 */
interpreter: string, 
/**
 * Who interpreted, by name or number, or empty.
 */
name: string, 
/**
 * Who read it out.
 */
by: string, 
/**
 * Whether understanding was checked.
 */
understood: boolean, };
export type HandoverWish = { case: string, partner: string, persons: Array<string>, 
/**
 * Codes of the list `release_item` that a file has fields for.
 */
items: Array<string>, 
/**
 * Code of the list `disclosure_ground`.
 */
ground: string, reason: string, 
/**
 * Texts that go along.
 */
texts: Array<HandoverPlace>, 
/**
 * Code of the list `handover_occasion`.
 */
occasion: string, onDay: string, answerBy: string, 
/**
 * When the client was read what leaves, or empty.
 */
toldOn: string, 
/**
 * How; needed with the day.
 */
told: HandoverTold | null, objections: string, acts: Array<ActsOn>, 
/**
 * Why it goes to a partner nobody has verified; for coordinators.
 */
despite: string, 
/**
 * The first of a row of handovers, when this one adds to it.
 */
series: string | null, };
export type HandoversOf = { case: string, };
export type HistoryRow = { undo: string | null, at: number, by: string, 
/**
 * Names of the tables it was about.
 */
about: Array<string>, };
export type HoldRow = { id: string, about: ErasureRow, 
/**
 * Code of the list `hold_reason`.
 */
reason: string, note: string, by: string, at: number, };
export type HouseholdMember = { person: PersonRow, since: string | null, };
export type HouseholdView = { id: string, members: Array<HouseholdMember>, };
export type HubAt = { kind: HubKind, 
/**
 * The folder, for a folder.
 */
grant: string | null, 
/**
 * The server's address, for the others.
 */
url: string, 
/**
 * The user, or the id of the access key.
 */
user: string, 
/**
 * The password, or the secret access key.
 */
password: string, bucket: string, region: string, };
export type HubKind = "folder" | "webdav" | "s3";
export type HubPlace = { kind: HubKind, 
/**
 * The folder or the server's address.
 */
at: string, user: string, bucket: string, region: string, };
export type HubReport = { at: number, 
/**
 * Nothing is left to fetch or to send, and everything that was sent was read back.
 */
synced: boolean, 
/**
 * What came; its changes are those that were new here.
 */
down: HubWay, 
/**
 * What went and was read back.
 */
up: HubWay, 
/**
 * Bundles that could not be taken in yet.
 */
waiting: number, 
/**
 * Bundles for other laptops only, from before this one joined.
 */
foreign: number, troubles: Array<HubTrouble>, };
export type HubStatus = { 
/**
 * None when no hub is set up.
 */
hub: HubPlace | null, last: HubReport | null, 
/**
 * This laptop's changes the hub is not known to have.
 */
changes: number, 
/**
 * Bundles that were read while something before them was missing.
 */
gaps: number, };
export type HubSynced = { report: HubReport, 
/**
 * Fields that have several values since then.
 */
conflicts: number, 
/**
 * All that waits for a look now.
 */
attention: number, 
/**
 * Laptops whose database was copied or set back, and that go on in two versions.
 */
copied: Array<string>, 
/**
 * This laptop was copied or set back and goes on under a new id.
 */
reincarnated: boolean, };
export type HubTrouble = { code: Code, count: number, };
export type HubWay = { bundles: number, changes: number, attachments: number, bytes: number, };
export type IssueCard = { phone: string, email: string, };
export type JobStatus = { running: boolean, step: string, done: number, total: number, };
export type Join = { store: string, passphrase: string, 
/**
 * The team's 24 digits, as they were typed.
 */
digits: string, 
/**
 * The passphrase of the laptop the worker's keys come from, if they are in a file of their own.
 */
keysPassphrase: string | null, 
/**
 * The enrolment file, and the file with the worker's keys if it is another one.
 */
grants: Array<string>, };
export type JoinHousehold = { person: string, with: string, };
export type JoinRequest = { store: StoreCard, 
/**
 * Six groups of four, to be typed on the coordinator's laptop.
 */
digits: Array<string>, 
/**
 * The name of the file that was written.
 */
file: string | null, };
export type Keep = { root: string, table: string, row: string, 
/**
 * The field the list named, or nothing for the row itself.
 */
field: string, restore: boolean, 
/**
 * What the row of the list said.
 */
shown: string, };
export type KeptFrom = { person: PersonRow, since: string, by: string, };
export type KeyFile = { file: string, };
export type KeyKind = "passphrase" | "sheet";
export type Kin = { id: string, other: PersonRow, relation: string, note: string, };
export type LanguageSkill = { language: string, speaks: boolean, reads: boolean, interpreted: boolean, };
export type Laptop = { replica: string, label: string, 
/**
 * When it was enrolled.
 */
since: number, 
/**
 * This one.
 */
mine: boolean, 
/**
 * Went over into another.
 */
gone: boolean, 
/**
 * The one it goes on from: restored from its backup, or a copy of it.
 */
from: string | null, 
/**
 * Out of the team, and why: `lost`, `stolen` or `retired`.
 */
out: string | null, 
/**
 * Since when.
 */
outSince: number | null, 
/**
 * Changes it wrote that are set aside until somebody has looked.
 */
aside: number, 
/**
 * Other laptops of the team that go on from the same files.
 */
copies: Array<string>, 
/**
 * When something was last heard of it.
 */
lastHeardAt: number | null, 
/**
 * It goes on in two versions: its database was copied or set back, or restored while it is in use.
 */
copied: boolean, 
/**
 * Enrolled since the worker at the desk last looked at the team.
 */
new: boolean, };
export type LaptopReview = { replica: string, label: string, out: string | null, outSince: number | null, 
/**
 * How many things there are in all.
 */
count: number, 
/**
 * Names them all; whoever lets some in gives it back.
 */
shown: string, groups: Array<ReviewGroup>, };
export type LeaverRow = { id: string, name: string, };
export type LetterRow = { handover: string, 
/**
 * Code of the list `handover_outcome`.
 */
outcome: string, reason: string, onDay: string, worker: string, 
/**
 * The handover it answers, if it is one of ours.
 */
sent: HandoverRow | null, 
/**
 * The one to us that it takes back, if that is here.
 */
received: ReceivedRow | null, };
export type LiftHold = { hold: string, };
export type LiftProtection = { person: string, from: string, };
export type LikelySame = { names: Array<NewName>, birth: string, };
export type ListApplications = { 
/**
 * `open`, the most pressing first, or `all`, the latest first.
 */
filter: string, offset: number, limit: number, };
export type ListCases = { 
/**
 * `mine`, `all`, `without_holder` or `closed`.
 */
filter: string, offset: number, limit: number, };
export type LogContact = { persons: Array<string>, 
/**
 * Persons who are added with it.
 */
newPersons: Array<NewPerson>, group: Group | null, heldOn: string, kind: string, minutes: number | null, language: string | null, interpreter: string, topics: Array<TopicEntry>, note: NewNote | null, 
/**
 * The draft this was; thrown away with success.
 */
draft: string | null, };
export type LookAround = { label: string, language: string, };
export type LookAtErasing = { subject: ErasureSubject, offset: number, limit: number, };
export type LookAtParting = { leaving: Array<string>, };
export type MeasureEntry = { id: string | null, what: string, who: string, whoName: string, byWhen: string, };
export type Missing = { code: string, row: string, };
export type MoveContact = { contact: string, from: string, to: string, };
export type NewApplication = { persons: Array<string>, 
/**
 * Persons who are added with it.
 */
newPersons: Array<NewPerson>, fields: ApplicationFields, 
/**
 * The draft this was; thrown away with success.
 */
draft: string | null, };
export type NewName = { kind: string, given: string, family: string, };
export type NewNote = { class: string, text: string, 
/**
 * User ids besides the writer, for `restricted`.
 */
readers: Array<string>, };
export type NewPaper = { kind: string, number: string, validUntil: string | null, authority: string, };
export type NewPassphrase = { old: string, new: string, };
export type NewPerson = { names: Array<NewName>, 
/**
 * EDTF, or empty.
 */
birth: string, 
/**
 * `f`, `m`, `x`, or empty.
 */
sex: string, languages: Array<LanguageSkill>, };
export type NoteView = { id: string, class: string, author: string, enteredAt: number, 
/**
 * Null when she may not read it.
 */
text: string | null, 
/**
 * Topics inside a sealed note.
 */
topics: Array<TopicEntry>, readers: Array<string>, corrects: string | null, correctedBy: string | null, mine: boolean, };
export type NotesOf = { case: string | null, person: string | null, };
export type NotesShared = { 
/**
 * How many are new to her.
 */
given: number, 
/**
 * What is left to give.
 */
preview: SharePreview, };
export type Nothing = Record<symbol, never>;
export type OfPerson = { person: string, offset: number, limit: number, };
export type OfPersonCases = { cases: Array<CaseRow>, applications: Array<ApplicationRow>, };
export type OfRoot = { root: string, };
export type Office = { organisation: string, address: string, unit: string, jurisdiction: string, dataProtectionLaw: string, officer: string, complaintOffice: string, languages: Array<string>, };
export type OfficeView = { office: Office, missing: Array<string>, };
export type OpenErasure = { erasure: string, offset: number, limit: number, };
export type OpenRequest = { store: string, passphrase: string, };
export type OpenTask = { plan: string, case: string, measure: string, persons: Array<PersonRow>, what: string, 
/**
 * Empty when nobody said by when; then `days` is 0.
 */
byWhen: string, days: number, };
export type OpenUser = { id: string, name: string, short: string, coordinator: boolean, dataProtection: boolean, 
/**
 * Nobody else works in this team.
 */
alone: boolean, };
export type OpenWithRecordsKey = { case: string | null, person: string | null, 
/**
 * The seven groups of the records sheet.
 */
code: string, second: SecondWorker, reason: string, };
export type OpenedNote = { note: string, contact: string, persons: Array<PersonRow>, heldOn: string, enteredAt: number, author: string, class: string, text: string, topics: Array<TopicEntry>, 
/**
 * The note it takes the place of.
 */
corrects: string | null, };
export type OpenedNotes = { notes: Array<OpenedNote>, 
/**
 * Notes that name the records key as a reader and do not open with it.
 */
closed: number, used: Array<RecordsKeyUse>, };
export type OrderGoals = { plan: string, goals: Array<string>, };
export type OtherView = { id: string, source: string, text: string, };
export type OwnName = { name: string, short: string, };
export type OwnNote = { note: string, };
export type OwnService = { 
/**
 * Six groups of four, to be read aloud to another service that has the card; empty without one.
 */
digits: Array<string>, card: CardRow | null, 
/**
 * A laptop that was lost may open files sealed to the card.
 */
exposed: boolean, 
/**
 * The office's name is not filled in, so no card can be made.
 */
nameless: boolean, };
export type Page = { offset: number, limit: number, };
export type PageOf = { paper: string, page: number, scale: number, };
export type PaperPage = { 
/**
 * PNG in base64.
 */
png: string, width: number, height: number, text: string, };
export type PaperRow = { id: string, 
/**
 * `agreement` or `release`; empty when what is stored is not what was frozen.
 */
kind: string, 
/**
 * The case it belongs to, if it belongs to one.
 */
case: string | null, 
/**
 * Of an agreement: the help plan.
 */
plan: string | null, 
/**
 * Of a release: the release.
 */
release: string | null, persons: Array<PersonRow>, number: string, version: number, 
/**
 * `unsigned`, `partly_signed`, `in_force`; of an agreement also `superseded` or `ended`, of a
 * release `expired`, `withdrawn` or `put_away`.
 */
state: string, frozenAt: number, by: string, language: string, beside: string | null, 
/**
 * Of an agreement: the day of the joint evaluation. Of a release: its last day.
 */
until: string, printed: boolean, scanned: boolean, };
export type PaperView = { row: PaperRow, document: string, 
/**
 * SHA-256 over the frozen bytes.
 */
digest: string, 
/**
 * What stands beside the code of squares, in two lines.
 */
groups: string, parties: Array<Party>, 
/**
 * What has a box of its own on the paper: codes of the list `release_item`.
 */
boxes: Array<string>, prints: Array<PrintRow>, scans: Array<ScanRow>, ended: EndRow | null, 
/**
 * Number and version of the paper it follows.
 */
supersedes: string | null, 
/**
 * How many; 0 until it was laid out since the desk was opened.
 */
pages: number, 
/**
 * Whether what is stored is what was frozen.
 */
intact: boolean, 
/**
 * Others of the same root that are in force beside it.
 */
othersInForce: Array<PaperRow>, 
/**
 * What it belongs to is only looked up: nothing is signed or filed any more.
 */
restricted: boolean, };
export type PartCase = { case: string, 
/**
 * Who holds the case of those who leave; null: nobody yet.
 */
leaving: string | null, 
/**
 * Who holds the case of those who stay; null: nobody yet.
 */
staying: string | null, };
export type PartHousehold = { leaving: Array<string>, from: string, 
/**
 * Whether where they are is kept from those who stay.
 */
keep: boolean, 
/**
 * Every case that was shown.
 */
cases: Array<PartCase>, };
export type PartedCase = { row: CaseRow, leaving: Array<PersonRow>, staying: Array<PersonRow>, 
/**
 * Agreements that end.
 */
agreements: number, 
/**
 * Who holds it now.
 */
holder: string | null, };
export type Participant = { person: PersonRow, part: string, 
/**
 * Null when the age is not known.
 */
adult: boolean | null, };
export type PartingView = { leaving: Array<PersonRow>, staying: Array<PersonRow>, cases: Array<PartedCase>, };
export type PartnerCard = { card: CardRow, 
/**
 * Whether somebody typed the digits.
 */
verified: boolean, 
/**
 * Her initials.
 */
verifiedBy: string, verifiedAt: number | null, 
/**
 * A card of another service that came for the same partner and that nobody verified.
 */
other: CardRow | null, };
export type PartnerEntry = { id: string | null, name: string, role: string, };
export type PartnerFields = { name: string, unit: string, address: string, phone: string, email: string, 
/**
 * Since when it is not to be chosen any more, or empty.
 */
leftOn: string, };
export type PartnerPage = { rows: Array<PartnerRow>, count: number, };
export type PartnerRow = { id: string, fields: PartnerFields, 
/**
 * Its service card, if one is here.
 */
card: PartnerCard | null, };
export type Party = { part: string, person: PersonRow | null, 
/**
 * The worker's id.
 */
user: string | null, name: string, 
/**
 * In which ways this party may sign, besides a worker's own key.
 */
kinds: Array<string>, signature: SignatureRow | null, copyOn: string | null, };
export type PersonFields = { person: string, birth: string | null, sex: string | null, };
export type PersonHit = { row: PersonRow, matched: string, };
export type PersonHits = { count: number, hits: Array<PersonHit>, };
export type PersonInCase = { person: string, part: string, };
export type PersonName = { id: string, kind: string, given: string, family: string, };
export type PersonPage = { count: number, rows: Array<PersonRow>, };
export type PersonRow = { id: string, name: string, native: string, 
/**
 * EDTF, as far as it is known.
 */
birth: string, age: number | null, languages: Array<string>, 
/**
 * When she was erased; somebody else's record still names her.
 */
erasedAt: number | null, 
/**
 * Where she is must not be told to somebody.
 */
protected: boolean, };
export type PersonView = { row: PersonRow, names: Array<PersonName>, birth: string, sex: string, languages: Array<LanguageSkill>, documents: Array<ResidencePaper>, household: HouseholdView | null, kin: Array<Kin>, 
/**
 * From whom it is kept where she is.
 */
keptFrom: Array<KeptFrom>, 
/**
 * How much about others is not shown here: where they are is kept from her.
 */
withheld: number, sameAs: Array<SamePerson>, 
/**
 * Persons who may be the same human being.
 */
duplicates: Array<PersonRow>, contacts: number, conflicts: Array<ConflictView>, 
/**
 * Something in it is of a newer version, and shows after the update.
 */
newer: boolean, 
/**
 * It waits to be erased and is only looked up.
 */
restricted: boolean, 
/**
 * When sealed notes were opened with the records key, the latest first.
 */
recordsKeyUsed: Array<RecordsKeyUse>, };
export type PhaseRow = { id: string, phase: string, reason: string, onDay: string, note: string, by: string, at: number, };
export type PlanCard = { id: string, number: string, orientation: string, evaluationOn: string | null, goals: number, };
export type PlanFields = { orientation: string, orientationReason: string, viewClient: string, viewClientLanguage: string, viewWorker: string, limits: string, rules: string, periodFrom: string, periodTo: string, frequency: string, evaluationOn: string, evaluationMethod: string, evaluationPlace: string, evaluationWith: string, language: string, interpreter: string, interpreterName: string, interpreterNumber: string, interpreterSworn: boolean | null, secrecySince: string, understanding: string, basis: string, };
export type PlanGoal = { id: string, area: string, vision: string, textClient: string, textWorker: string, indicator: string, baseline: string, target: string, due: string, measures: Array<PlanMeasure>, };
export type PlanMeasure = { id: string, what: string, who: string, whoName: string, byWhen: string, status: string, };
export type PlanPartner = { id: string, name: string, role: string, };
export type PlanResource = { id: string, kind: string, text: string, };
export type PlanView = { id: string, case: string, caseNumber: string, persons: Array<PersonRow>, number: string, fields: PlanFields, views: Array<OtherView>, 
/**
 * All areas of life, rated or not.
 */
areas: Array<AreaRating>, resources: Array<PlanResource>, goals: Array<PlanGoal>, partners: Array<PlanPartner>, sayings: Array<Saying>, missing: Array<Missing>, 
/**
 * What was printed for signature, the newest first.
 */
agreements: Array<PaperRow>, conflicts: Array<ConflictView>, 
/**
 * Its case was handed over, or parted, or waits to be erased, and is only looked up.
 */
restricted: boolean, };
export type PrintPaper = { paper: string, printer: string, copies: number, };
export type PrintReport = { wish: HandoverWish, 
/**
 * `de`, `fr` or `en`.
 */
language: string, 
/**
 * The client's language beside it.
 */
beside: string | null, printer: string, };
export type PrintRow = { way: string, copies: number, by: string, at: number, };
export type PrintSheet = { kind: string, printer: string, };
export type Printer = { uri: string, name: string, };
export type ProposalRow = { id: string, user: string, name: string, 
/**
 * Without a role she would leave the team.
 */
role: TeamRole | null, 
/**
 * Who proposed it.
 */
by: Array<string>, at: number, 
/**
 * Whether the worker at the desk may agree.
 */
mayAgree: boolean, 
/**
 * What she said for the team that would count no more.
 */
falls: Array<FallingRow>, };
export type ProveSheet = { kind: string, groups: Array<string>, };
export type PutGoal = { plan: string, goal: GoalEntry, };
export type PutInCase = { case: string, person: string, part: string, };
export type PutMeasure = { plan: string, goal: string, measure: MeasureEntry, };
export type PutPartner = { plan: string, partner: PartnerEntry, };
export type PutResource = { plan: string, resource: ResourceEntry, };
export type PutView = { plan: string, view: ViewEntry, };
export type Rate = { plan: string, area: string, rating: number | null, note: string, };
export type ReceiveCard = { grant: string, 
/**
 * Whose it is; without one a new partner is made, or the one found to whom it belongs.
 */
partner: string | null, };
export type Received = { receivedOn: string, };
export type ReceivedPreview = { row: ReceivedRow, 
/**
 * `first`, `addition` or `answered`.
 */
news: string, 
/**
 * When something of it was erased here, if it was: then it is taken in as new, or not.
 */
erasedAt: number | null, 
/**
 * Whether somebody here has typed the sender's digits.
 */
verified: boolean, persons: Array<CamePerson>, 
/**
 * Notes that only the worker who accepts will read.
 */
sealed: number, 
/**
 * Pictures of agreements that come along.
 */
enclosures: Array<Enclosed>, groups: Array<HandoverGroup>, deadlines: Array<HandoverDeadline>, differences: Array<HandoverDifference>, };
export type ReceivedRow = { id: string, 
/**
 * The partner the service is here, once its card was kept.
 */
partner: PartnerRow | null, 
/**
 * How the service calls itself.
 */
from: string, worker: string, seq: number, madeOn: string, onDay: string, answerBy: string, occasion: string, toldOn: string, 
/**
 * How, where its version says so.
 */
told: HandoverTold | null, 
/**
 * The mark of what came, as it stands on the report that was read out, or empty.
 */
mark: string, objections: string, 
/**
 * Code of the list `handover_outcome`.
 */
outcome: string, reason: string, answeredOn: string, 
/**
 * The case here.
 */
case: string | null, by: string, };
export type RecordsKeyUse = { by: string, 
/**
 * Who was there too.
 */
second: string, reason: string, at: number, 
/**
 * How many notes were opened.
 */
count: number, };
export type Referrer = { name: string, kind: string, person: string, phone: string, email: string, 
/**
 * What it has done so far.
 */
help: string, };
export type ReferrerChanges = { name: string | null, kind: string | null, person: string | null, phone: string | null, email: string | null, help: string | null, };
export type RejectHandover = { grant: string, reason: string, };
export type ReleaseDraft = { pages: number, 
/**
 * Codes of what is missing, as `release-missing-<code>` says it.
 */
missing: Array<string>, 
/**
 * Letters no font of ours can draw.
 */
missingLetters: Array<string>, 
/**
 * Languages of those who sign, those with fixed texts first.
 */
clientLanguages: Array<string>, 
/**
 * Whether one of them reads the language beside.
 */
readsIt: boolean, };
export type ReleaseForm = { 
/**
 * Code of the list `release_kind`.
 */
kind: string, 
/**
 * Who stands for the person, if she does not sign herself.
 */
representatives: Array<string>, case: string | null, 
/**
 * A partner's id.
 */
recipient: string | null, 
/**
 * Code of the list `release_direction`, or empty.
 */
direction: string, 
/**
 * Codes of the list `release_item`.
 */
items: Array<string>, 
/**
 * Codes of the list `release_channel`.
 */
channels: Array<string>, purpose: SaidWords, occasion: SaidWords, consequences: SaidWords, 
/**
 * The last day, or empty.
 */
validUntil: string, talk: TalkFields, };
export type ReleasePage = { release: DraftRelease, page: number, scale: number, };
export type ReleaseRow = { 
/**
 * Its paper, with who signs and where it stands.
 */
paper: PaperRow, 
/**
 * Code of the list `release_kind`.
 */
kind: string, 
/**
 * Of a release: towards whom, as it was called then; or empty.
 */
recipient: string, recipientUnit: string, 
/**
 * The partner's id, of a release.
 */
partner: string | null, 
/**
 * Code of the list `release_direction`, or empty.
 */
direction: string, items: Array<string>, 
/**
 * Of a signed paper: items with a box of their own that was not ticked by hand. They are not
 * allowed.
 */
unticked: Array<string>, channels: Array<string>, purpose: string, occasion: string, 
/**
 * Who was told on its ground, the latest first.
 */
told: Array<DisclosureRow>, };
export type ReleasesOf = { person: string | null, case: string | null, };
export type RemoveDocument = { person: string, document: string, };
export type RemoveGoal = { plan: string, goal: string, };
export type RemoveKin = { person: string, kin: string, };
export type RemoveMeasure = { plan: string, measure: string, };
export type RemoveName = { person: string, name: string, };
export type RemovePartner = { plan: string, partner: string, };
export type RemoveResource = { plan: string, resource: string, };
export type RemoveView = { plan: string, view: string, };
export type Rename = { replica: string, label: string, };
export type RenewUser = { user: string, passphrase: string, };
export type ReportPage = { wish: HandoverWish, 
/**
 * `de`, `fr` or `en`.
 */
language: string, 
/**
 * The client's language beside it.
 */
beside: string | null, page: number, scale: number, };
export type ReportShown = { page: PaperPage, pages: number, };
export type RequestCard = { label: string, short: string, 
/**
 * The worker these initials name in this team.
 */
user: string | null, 
/**
 * Whether she is at the desk: then her own keys go along.
 */
mine: boolean, };
export type ResidencePaper = { id: string, kind: string, number: string, validUntil: string | null, authority: string, };
export type Resolve = { root: string, table: string, row: string, field: string, value: number | null, text: string | null, 
/**
 * What the row of the list said.
 */
shown: string, };
export type ResourceEntry = { id: string | null, kind: string, text: string, };
export type RestoreStore = { grant: string, 
/**
 * Whose passphrase; null for a sheet.
 */
user: string | null, secret: string, kind: KeyKind, 
/**
 * Also when it is older than the window: something erased may come back.
 */
despiteAge: boolean, };
export type ReviewGroup = { root: string, 
/**
 * What it is, by the name of its table.
 */
table: string | null, persons: Array<PersonRow>, changes: number, first: number, last: number, 
/**
 * Initials of who wrote, as the laptop says.
 */
by: Array<string>, lines: Array<ReviewLine>, more: number, };
export type ReviewLaptop = { replica: string, offset: number, limit: number, };
export type ReviewLine = { table: string, 
/**
 * Nothing when the row itself was taken away or brought back.
 */
field: string | null, 
/**
 * As text; a code when `code` names its list.
 */
value: string, code: string | null, deleted: boolean, };
export type SaidWords = { text: string, 
/**
 * In the language beside; empty if nothing was typed.
 */
saying: string, };
export type SameAsHere = { came: string, here: string, };
export type SamePerson = { fact: string, other: PersonRow, by: string, at: number, };
export type SaveDraft = { id: string | null, kind: string, content: unknown, };
export type SavePaper = { paper: string, grant: string, };
export type SaveRequest = { store: string, grant: string, };
export type Say = { plan: string, row: string, field: string, language: string, text: string, };
export type Saying = { row: string, field: string, language: string, text: string, };
export type ScanOutcome = { 
/**
 * `filed`, `choose`, `incomplete` or `several`.
 */
outcome: string, 
/**
 * Names a scan that waits; null when it is filed.
 */
scan: string | null, pages: number, 
/**
 * The paper it is of, as far as that is known.
 */
paper: PaperRow | null, missingPages: Array<number>, 
/**
 * The papers of this store that were found in one file.
 */
found: Array<PaperRow>, 
/**
 * Printed papers of which no scan is filed yet, the newest first.
 */
candidates: Array<PaperRow>, };
export type ScanPage = { 
/**
 * The paper it is filed with; null while it waits.
 */
paper: string | null, scan: string, page: number, scale: number, };
export type ScanRow = { id: string, pages: number, 
/**
 * `pdf`, `jpeg`, `png` or `tiff`.
 */
form: string, bytes: number, 
/**
 * Whether the file is on this laptop; not yet received otherwise.
 */
here: boolean, 
/**
 * It was here and went bad: it has to come again.
 */
damaged: boolean, by: string, at: number, };
export type SearchText = { text: string, };
export type SecondWorker = { user: string, passphrase: string, };
export type SendHandover = { wish: HandoverWish, grant: string, };
export type Separate = { person: string, fact: string, };
export type SetHold = { subject: ErasureSubject, 
/**
 * Code of the list `hold_reason`.
 */
reason: string, note: string, };
export type SetLanguages = { person: string, languages: Array<LanguageSkill>, };
export type SetMeasure = { plan: string, measure: string, status: string, };
export type SetPassphrase = { new: string, };
export type SetPhase = { case: string, phase: string, reason: string, onDay: string, note: string, };
export type SetStatus = { application: string, status: string, onDay: string, reason: string, channel: string, note: string, };
export type Settings = { language: string, idleMinutes: number, 
/**
 * The address of a printer, or empty.
 */
printer: string, };
export type Settle = { root: string, 
/**
 * The one that stays; nothing when all are left.
 */
stays: string | null, 
/**
 * What the row of the list said.
 */
shown: string, };
export type ShareNotes = { case: string, user: string, 
/**
 * Ids of notes.
 */
entrusted: Array<string>, };
export type SharePreview = { 
/**
 * The colleague.
 */
user: string, name: string, short: string, 
/**
 * Restricted notes the worker at the desk reads and the colleague does not.
 */
restricted: number, 
/**
 * Restricted ones the colleague can read already.
 */
known: number, 
/**
 * Restricted ones neither of them can open.
 */
closed: number, 
/**
 * Entrusted ones the worker at the desk wrote: each is ticked or stays. Personal ones never go.
 */
entrusted: Array<EntrustedRow>, };
export type ShareWith = { case: string, user: string, };
export type Sheet = { kind: string, groups: Array<string>, 
/**
 * Numbers of the two groups to type, from 1.
 */
ask: Array<number>, };
export type ShutOut = { replica: string, reason: string, also: Array<string>, };
export type SignErasure = { erasure: string, token: string, without: Array<string>, };
export type SignPaper = { paper: string, part: string, person: string | null, 
/**
 * Of an interpreter who is not named on the paper.
 */
name: string, kind: string, 
/**
 * A colleague's user id.
 */
witness: string | null, witnessName: string, onDay: string, place: string, reason: string, 
/**
 * What had a box of its own on the paper and was ticked by hand.
 */
ticked: Array<string>, };
export type SignatureRow = { id: string, part: string, person: string | null, name: string, kind: string, 
/**
 * The colleague's name, or that of somebody else.
 */
witness: string, onDay: string, place: string, reason: string, 
/**
 * What had a box of its own and was ticked by hand.
 */
ticked: Array<string>, by: string, at: number, 
/**
 * Whether who wrote it down signed that with her own key.
 */
valid: boolean, };
export type StatusRow = { id: string, status: string, onDay: string, reason: string, channel: string, note: string, by: string, at: number, };
export type StoreCard = { id: string, label: string, demo: boolean, 
/**
 * Asked to join a team and was not let in yet.
 */
waiting: boolean, users: Array<UnlockUser>, 
/**
 * The one who was here last.
 */
lastUser: string | null, 
/**
 * The code of an error that keeps it from being opened.
 */
trouble: Code | null, };
export type SyncHub = { once: HubAt | null, };
export type TakeBackDisclosure = { disclosure: string, 
/**
 * At whom the list is shown.
 */
person: string, };
export type TakeBackFact = { case: string, fact: string, };
export type TakeBackStatus = { application: string, fact: string, };
export type TalkFields = { language: string, 
/**
 * Code of the list `interpreter`.
 */
interpreter: string, name: string, number: string, sworn: boolean | null, 
/**
 * Bound to secrecy since that day, or empty.
 */
secrecySince: string, understanding: SaidWords, };
export type Team = { 
/**
 * Six groups of four, to be typed on a laptop that joins.
 */
digits: Array<string>, laptops: Array<Laptop>, };
export type TeamRole = "coordinator" | "data_protection";
export type TextHit = { contact: string, persons: Array<PersonRow>, heldOn: string, snippet: string, };
export type TextHits = { count: number, hits: Array<TextHit>, };
export type TodayView = { date: string, contactsToday: number, drafts: Array<DraftRow>, expiring: Array<ExpiringDocument>, lastBackupAt: number | null, sheetsProved: boolean, officeMissing: Array<string>, 
/**
 * How many things laptops disagree about.
 */
attention: number, 
/**
 * Applications to answer within two weeks, or late.
 */
answersDue: Array<ApplicationRow>, 
/**
 * Joint evaluations of the worker's cases within four weeks, or passed.
 */
evaluationsDue: Array<EvaluationDue>, 
/**
 * What the service promised in her cases.
 */
tasks: Array<OpenTask>, 
/**
 * Agreements in her cases that wait for signatures.
 */
unsigned: Array<PaperRow>, 
/**
 * Her cases in which a client has not agreed to be accompanied.
 */
withoutConsent: Array<CaseRow>, 
/**
 * Cases nobody of the team holds.
 */
noHolder: Array<CaseRow>, 
/**
 * Handovers to which no answer came in the agreed time.
 */
answersMissing: Array<HandoverRow>, 
/**
 * How many erasures wait for the signature of the worker at the desk.
 */
erasuresToSign: number, 
/**
 * Fewer than two coordinate a team of several; said to those who do. When nobody does, to everybody.
 */
fewCoordinators: boolean, 
/**
 * How many have a way in at this laptop and left the team; said to those who can end it.
 */
leavers: number, 
/**
 * The last day of our own card, from 30 days before; and on when it is past, because nobody can answer
 * a handover of ours then.
 */
cardEnds: string | null, 
/**
 * By how many days the clock of this laptop lies behind what was saved here last, if by more than
 * 48 hours: until then deadlines count from that day.
 */
clockBehind: number | null, };
export type TopicEntry = { topic: string, minutes: number | null, act: string | null, };
export type Two = { person: string, other: string, };
export type UnderRecordsKey = { restricted: number, entrusted: number, 
/**
 * When it was used before, the latest first.
 */
used: Array<RecordsKeyUse>, };
export type Undo = { undo: string, };
export type Unlock = { store: string, user: string, passphrase: string, };
export type UnlockUser = { id: string, short: string, };
export type UnlockWithSheet = { store: string, code: string, };
export type UserRenewed = { user: UserRow, 
/**
 * Colleagues read them too and may give them to her again.
 */
shared: number, 
/**
 * No colleague may give them to her; only the records key opens them.
 */
records: number, 
/**
 * Her own personal ones: nothing opens them any more.
 */
personal: number, };
export type UserRow = { id: string, name: string, short: string, coordinator: boolean, dataProtection: boolean, onThisLaptop: boolean, 
/**
 * When a coordinator gave her new keys; null while she has her first ones.
 */
renewedAt: number | null, 
/**
 * Cases that are not closed and that she holds.
 */
cases: number, };
export type VerifyCard = { partner: string, digits: string, };
export type ViewEntry = { id: string | null, source: string, text: string, };
export type Which = { contact: string, };
export type WhichApplication = { application: string, };
export type WhichCase = { case: string, };
export type WhichDraft = { id: string, };
export type WhichErasure = { erasure: string, };
export type WhichPaper = { paper: string, };
export type WhichPlan = { plan: string, };
export type WhichStore = { store: string, };
export type WhichUser = { user: string, };
export type Whom = { person: string, };
export type WithdrawHandover = { handover: string, reason: string, grant: string, };
export type WithdrawRelease = { paper: string, onDay: string, 
/**
 * Code of the list `release_end`.
 */
reason: string, note: string, };
export type WorkerRow = { id: string, part: string, 
/**
 * Null: nobody.
 */
user: string | null, name: string, from: string, by: string, at: number, };
export type Workers = { users: Array<UserRow>, 
/**
 * Names of those who left.
 */
former: Array<string>, 
/**
 * Those who have a way in at this laptop and are not in the team: what they know still opens its
 * files, until a coordinator takes it away here.
 */
leavers: Array<LeaverRow>, proposals: Array<ProposalRow>, 
/**
 * Fewer than two coordinate: if she is ill or her laptop is lost, nobody can act.
 */
fewCoordinators: boolean, 
/**
 * Nobody looks after data protection.
 */
noOfficer: boolean, };
export type WriteExchange = { grant: string, attachments: Attached | null, };

export interface Commands {
  "desk.status": { args: Nothing, ret: DeskStatus };
  "desk.unlock": { args: Unlock, ret: DeskStatus };
  "desk.unlock_with_sheet": { args: UnlockWithSheet, ret: DeskStatus };
  "desk.set_passphrase": { args: SetPassphrase, ret: null };
  "desk.change_passphrase": { args: NewPassphrase, ret: null };
  "desk.lock": { args: Nothing, ret: null };
  "desk.touch": { args: Nothing, ret: null };
  "store.create": { args: CreateStore, ret: Array<Sheet> };
  "store.look_around": { args: LookAround, ret: DeskStatus };
  "store.sheets": { args: Nothing, ret: Array<Sheet> };
  "store.prove_sheet": { args: ProveSheet, ret: null };
  "store.print_sheet": { args: PrintSheet, ret: null };
  "store.inspect_backup": { args: Grant, ret: BackupCard };
  "store.restore": { args: RestoreStore, ret: DeskStatus };
  "store.ask_to_join": { args: AskToJoin, ret: JoinRequest };
  "store.join_request": { args: OpenRequest, ret: JoinRequest };
  "store.save_join_request": { args: SaveRequest, ret: JoinRequest };
  "store.drop_join_request": { args: WhichStore, ret: DeskStatus };
  "store.join": { args: Join, ret: DeskStatus };
  "store.rekey": { args: Nothing, ret: null };
  "laptop.team": { args: Nothing, ret: Team };
  "laptop.inspect": { args: Grant, ret: RequestCard };
  "laptop.enrol": { args: Enrol, ret: Enrolled };
  "laptop.carry_keys": { args: CarryKeys, ret: KeyFile };
  "laptop.rename": { args: Rename, ret: Team };
  "laptop.shut_out": { args: ShutOut, ret: Team };
  "laptop.review": { args: ReviewLaptop, ret: LaptopReview };
  "laptop.admit": { args: AdmitChanges, ret: LaptopReview };
  "exchange.status": { args: Nothing, ret: ExchangeStatus };
  "exchange.write": { args: WriteExchange, ret: ExchangeReceipt };
  "exchange.ask": { args: Grant, ret: ExchangeRequest };
  "exchange.inspect": { args: Grant, ret: ExchangePreview };
  "exchange.read": { args: Grant, ret: ExchangeReceived };
  "hub.status": { args: Nothing, ret: HubStatus };
  "hub.set": { args: HubAt, ret: null };
  "hub.test": { args: Nothing, ret: null };
  "hub.forget": { args: Nothing, ret: null };
  "hub.sync": { args: SyncHub, ret: HubSynced };
  "backup.write": { args: Grant, ret: BackupReceipt };
  "office.get": { args: Nothing, ret: OfficeView };
  "office.set": { args: Office, ret: OfficeView };
  "user.list": { args: Nothing, ret: Array<UserRow> };
  "user.add": { args: AddUser, ret: UserRow };
  "user.team": { args: Nothing, ret: Workers };
  "user.dismiss": { args: DismissUser, ret: Workers };
  "user.agree": { args: AgreeTo, ret: Workers };
  "user.appoint": { args: AppointUser, ret: Workers };
  "user.appoint_by_sheet": { args: AppointBySheet, ret: Workers };
  "user.rename": { args: OwnName, ret: Workers };
  "user.bring_keys": { args: BringKeys, ret: UserRow };
  "user.remove_here": { args: WhichUser, ret: Array<UserRow> };
  "user.renew": { args: RenewUser, ret: UserRenewed };
  "person.create": { args: NewPerson, ret: PersonView };
  "person.open": { args: Whom, ret: PersonView };
  "person.list": { args: Page, ret: PersonPage };
  "person.search": { args: SearchText, ret: PersonHits };
  "person.likely_same": { args: LikelySame, ret: Array<PersonRow> };
  "person.change": { args: PersonFields, ret: PersonView };
  "person.add_name": { args: AddName, ret: PersonView };
  "person.change_name": { args: ChangeName, ret: PersonView };
  "person.remove_name": { args: RemoveName, ret: PersonView };
  "person.set_languages": { args: SetLanguages, ret: PersonView };
  "person.add_document": { args: AddDocument, ret: PersonView };
  "person.change_document": { args: ChangeDocument, ret: PersonView };
  "person.remove_document": { args: RemoveDocument, ret: PersonView };
  "person.join": { args: Two, ret: PersonView };
  "person.separate": { args: Separate, ret: PersonView };
  "person.lift_protection": { args: LiftProtection, ret: PersonView };
  "household.join": { args: JoinHousehold, ret: PersonView };
  "household.leave": { args: Whom, ret: PersonView };
  "household.part_preview": { args: LookAtParting, ret: PartingView };
  "household.part": { args: PartHousehold, ret: PersonView };
  "kinship.add": { args: AddKin, ret: PersonView };
  "kinship.remove": { args: RemoveKin, ret: PersonView };
  "contact.log": { args: LogContact, ret: ContactView };
  "contact.open": { args: Which, ret: ContactView };
  "contact.change": { args: ContactFields, ret: ContactView };
  "contact.move": { args: MoveContact, ret: ContactView };
  "contact.day": { args: Day, ret: DayList };
  "contact.of_person": { args: OfPerson, ret: ContactPage };
  "note.add": { args: AddNote, ret: ContactView };
  "note.correct": { args: CorrectNote, ret: ContactView };
  "note.share_preview": { args: ShareWith, ret: SharePreview };
  "note.share": { args: ShareNotes, ret: NotesShared };
  "note.records_look": { args: NotesOf, ret: UnderRecordsKey };
  "note.open_with_records_key": { args: OpenWithRecordsKey, ret: OpenedNotes };
  "application.create": { args: NewApplication, ret: ApplicationView };
  "application.open": { args: WhichApplication, ret: ApplicationView };
  "application.change": { args: ChangeApplication, ret: ApplicationView };
  "application.list": { args: ListApplications, ret: ApplicationPage };
  "application.set_status": { args: SetStatus, ret: ApplicationView };
  "application.take_back": { args: TakeBackStatus, ret: ApplicationView };
  "deadline.answer": { args: Received, ret: AnswerDate };
  "case.begin": { args: BeginCase, ret: CaseView };
  "case.open": { args: WhichCase, ret: CaseView };
  "case.list": { args: ListCases, ret: CasePage };
  "case.of_person": { args: Whom, ret: OfPersonCases };
  "case.assign": { args: AssignCase, ret: CaseView };
  "case.set_phase": { args: SetPhase, ret: CaseView };
  "case.put_person": { args: PutInCase, ret: CaseView };
  "case.drop_person": { args: DropFromCase, ret: CaseView };
  "case.consent": { args: GiveConsent, ret: CaseView };
  "case.take_back": { args: TakeBackFact, ret: CaseView };
  "agreement.draft": { args: DraftAgreement, ret: AgreementDraft };
  "agreement.draft_page": { args: DraftPage, ret: PaperPage };
  "agreement.finalise": { args: Finalise, ret: PaperView };
  "agreement.of_case": { args: AgreementsOf, ret: Array<PaperRow> };
  "agreement.end": { args: EndAgreement, ret: PaperView };
  "paper.open": { args: WhichPaper, ret: PaperView };
  "paper.page": { args: PageOf, ret: PaperPage };
  "paper.print": { args: PrintPaper, ret: PaperView };
  "paper.save": { args: SavePaper, ret: PaperView };
  "paper.sign": { args: SignPaper, ret: PaperView };
  "paper.confirm": { args: WhichPaper, ret: PaperView };
  "paper.hand_copy": { args: HandCopy, ret: PaperView };
  "paper.scan": { args: Grant, ret: ScanOutcome };
  "paper.file_scan": { args: FileScan, ret: PaperView };
  "paper.scan_page": { args: ScanPage, ret: PaperPage };
  "partner.list": { args: Page, ret: PartnerPage };
  "partner.add": { args: PartnerFields, ret: PartnerRow };
  "partner.change": { args: ChangePartner, ret: PartnerRow };
  "service_card.own": { args: Nothing, ret: OwnService };
  "service_card.issue": { args: IssueCard, ret: OwnService };
  "service_card.save": { args: Grant, ret: CardFiles };
  "service_card.inspect": { args: Grant, ret: FoundCard };
  "service_card.receive": { args: ReceiveCard, ret: PartnerRow };
  "service_card.verify": { args: VerifyCard, ret: PartnerRow };
  "release.list": { args: ReleasesOf, ret: Array<ReleaseRow> };
  "release.draft": { args: DraftRelease, ret: ReleaseDraft };
  "release.draft_page": { args: ReleasePage, ret: PaperPage };
  "release.finalise": { args: DraftRelease, ret: PaperView };
  "release.withdraw": { args: WithdrawRelease, ret: PaperView };
  "disclosure.check": { args: AskToTell, ret: Array<CoverRow> };
  "disclosure.log": { args: Disclose, ret: Array<DisclosureRow> };
  "disclosure.of_person": { args: Whom, ret: Array<DisclosureRow> };
  "disclosure.take_back": { args: TakeBackDisclosure, ret: Array<DisclosureRow> };
  "handover.preview": { args: HandoverWish, ret: HandoverPreview };
  "handover.report_page": { args: ReportPage, ret: ReportShown };
  "handover.print_report": { args: PrintReport, ret: null };
  "handover.send": { args: SendHandover, ret: HandoverSent };
  "handover.of_case": { args: HandoversOf, ret: Array<HandoverRow> };
  "handover.brought": { args: HandoversOf, ret: Array<BroughtHandover> };
  "handover.enclosures": { args: HandoversOf, ret: Array<EnclosureRow> };
  "handover.enclosure_page": { args: EnclosurePage, ret: PaperPage };
  "handover.list": { args: Page, ret: HandoverPage };
  "handover.withdraw": { args: WithdrawHandover, ret: HandoverSent };
  "handover.inspect": { args: Grant, ret: FoundHandover };
  "handover.accept": { args: AcceptHandover, ret: ReceivedRow };
  "handover.reject": { args: RejectHandover, ret: ReceivedRow };
  "handover.answer": { args: AnswerHandover, ret: HandoverFile };
  "handover.read_letter": { args: Grant, ret: LetterRow };
  "help_plan.begin": { args: BeginPlan, ret: PlanView };
  "help_plan.open": { args: WhichPlan, ret: PlanView };
  "help_plan.change": { args: ChangePlan, ret: PlanView };
  "help_plan.put_goal": { args: PutGoal, ret: PlanView };
  "help_plan.remove_goal": { args: RemoveGoal, ret: PlanView };
  "help_plan.order_goals": { args: OrderGoals, ret: PlanView };
  "help_plan.put_measure": { args: PutMeasure, ret: PlanView };
  "help_plan.remove_measure": { args: RemoveMeasure, ret: PlanView };
  "help_plan.set_measure": { args: SetMeasure, ret: PlanView };
  "help_plan.put_resource": { args: PutResource, ret: PlanView };
  "help_plan.remove_resource": { args: RemoveResource, ret: PlanView };
  "help_plan.put_view": { args: PutView, ret: PlanView };
  "help_plan.remove_view": { args: RemoveView, ret: PlanView };
  "help_plan.put_partner": { args: PutPartner, ret: PlanView };
  "help_plan.remove_partner": { args: RemovePartner, ret: PlanView };
  "help_plan.rate": { args: Rate, ret: PlanView };
  "help_plan.say": { args: Say, ret: PlanView };
  "erasure.look": { args: LookAtErasing, ret: ErasureLook };
  "erasure.begin": { args: BeginErasing, ret: ErasureView };
  "erasure.call_off": { args: WhichErasure, ret: ErasurePage };
  "erasure.list": { args: Page, ret: ErasurePage };
  "erasure.open": { args: OpenErasure, ret: ErasureView };
  "erasure.sign": { args: SignErasure, ret: ErasureView };
  "erasure.own": { args: OwnNote, ret: null };
  "erasure.hold": { args: SetHold, ret: ErasureLook };
  "erasure.lift_hold": { args: LiftHold, ret: null };
  "draft.save": { args: SaveDraft, ret: DraftRow };
  "draft.list": { args: Nothing, ret: Array<DraftRow> };
  "draft.open": { args: WhichDraft, ret: Draft };
  "draft.discard": { args: WhichDraft, ret: null };
  "today.view": { args: Nothing, ret: TodayView };
  "attention.list": { args: Page, ret: AttentionPage };
  "attention.resolve": { args: Resolve, ret: AttentionPage };
  "attention.keep": { args: Keep, ret: AttentionPage };
  "attention.settle": { args: Settle, ret: AttentionPage };
  "history.of": { args: OfRoot, ret: Array<HistoryRow> };
  "history.undo": { args: Undo, ret: null };
  "audit.list": { args: Page, ret: AuditPage };
  "search.text": { args: SearchText, ret: TextHits };
  "code.lists": { args: Nothing, ret: Array<CodeList> };
  "settings.get": { args: Nothing, ret: Settings };
  "settings.set": { args: Settings, ret: Settings };
  "printer.list": { args: Nothing, ret: Array<Printer> };
  "job.status": { args: Nothing, ret: JobStatus };
  "job.cancel": { args: Nothing, ret: null };
}
