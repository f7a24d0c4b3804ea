// Generated from the command table in core/src/commands. Do not edit:
// UPDATE_GOLDEN=1 cargo test -p geleit-core types_test

export type Reply<T> = { value: T, touched: string[], undo: string | null };
export type AddDocument = { person: string, document: NewPaper, };
export type AddKin = { person: string, other: string, relation: string, note: string, };
export type AddName = { person: string, name: NewName, };
export type AddNote = { contact: string, note: NewNote, };
export type AddUser = { name: string, short: string, passphrase: string, coordinator: boolean, dataProtection: boolean, };
export type AskToJoin = { 
/**
 * What the laptop is called.
 */
label: string, passphrase: string, 
/**
 * The initials of its worker.
 */
short: string, language: string, };
export type AttentionKind = "value_conflict" | "edited_after_delete" | "child_under_deleted" | "misfit" | "forged";
export type AttentionPage = { count: number, rows: Array<AttentionRow>, };
export type AttentionPlace = { screen: AttentionScreen, id: string, };
export type AttentionRow = { kind: AttentionKind, root: string, table: string, row: string, 
/**
 * Empty when it is about the row itself.
 */
field: string, persons: Array<PersonRow>, where: AttentionPlace | null, values: Array<AttentionValue>, 
/**
 * What stood there before anybody disagreed, as text or code like the values.
 */
before: string | null, 
/**
 * To be sent along when deciding: nothing is decided when something else stands there by then.
 */
shown: string, };
export type AttentionScreen = "person" | "case" | "plan" | "application" | "contact" | "agreement";
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
winner: boolean, };
export type AuditPage = { count: number, rows: Array<AuditRow>, intact: boolean, };
export type AuditRow = { n: number, at: number, user: string, act: string, subject: string, };
export type BackupCard = { store: StoreCard, writtenAt: number | null, };
export type BackupReceipt = { folder: string, bytes: number, writtenAt: number, };
export type ChangeDocument = { person: string, document: ResidencePaper, };
export type ChangeName = { person: string, name: PersonName, };
export type Code = "arguments-malformed" | "backup-damaged" | "backup-newer" | "backup-not-writable" | "backup-target-inside-store" | "backup-verify-failed" | "bundle-damaged" | "bundle-demo" | "bundle-forged" | "bundle-newer" | "bundle-not-for-us" | "bundle-other-team" | "bundle-unknown-laptop" | "bundle-verify-failed" | "cancelled" | "changed-meanwhile" | "code-unknown" | "command-unknown" | "contact-group-size" | "contact-person-missing" | "date-in-future" | "date-unreadable" | "digits-wrong" | "disk-full" | "grant-unknown" | "internal" | "job-running" | "keys-missing" | "label-missing" | "laptop-gone" | "laptop-not-enrolled" | "minutes-out-of-range" | "name-missing" | "name-too-long" | "not-allowed" | "not-for-this-laptop" | "not-found" | "note-empty" | "note-too-long" | "passphrase-short" | "printer-refused" | "printer-unreachable" | "reader-missing" | "reader-unknown" | "request-damaged" | "request-of-somebody-else" | "sheet-wrong-groups" | "short-taken" | "short-unknown" | "slots-damaged" | "store-damaged" | "store-in-use" | "store-locked" | "store-newer" | "target-not-writable" | "topic-sealed" | "topic-unknown" | "undo-changed-since" | "wrong-code" | "wrong-passphrase";
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
export type ContactFields = { contact: string, heldOn: string | null, kind: string | null, minutes: number | null, language: string | null, interpreter: string | null, topics: Array<TopicEntry> | null, };
export type ContactPage = { count: number, rows: Array<ContactRow>, };
export type ContactRow = { id: string, persons: Array<PersonRow>, group: Group | null, heldOn: string, enteredAt: number, by: string, kind: string, minutes: number | null, topics: Array<string>, noteClasses: Array<string>, 
/**
 * Of a note this worker may read, else empty.
 */
firstLine: string, };
export type ContactView = { row: ContactRow, language: string | null, interpreter: string, topics: Array<TopicEntry>, notes: Array<NoteView>, };
export type CorrectNote = { note: string, text: string, };
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
 * The program that copies the data folder to a server, if one is known to.
 */
copiedBy: string | null, version: string, };
export type Draft = { id: string, kind: string, savedAt: number, content: unknown, };
export type DraftRow = { id: string, kind: string, savedAt: number, title: string, };
export type Enrol = { grant: string, digits: string, target: string, };
export type Enrolled = { file: string, label: string, 
/**
 * Whether the file carries its worker's keys; if not she has to carry them herself.
 */
withKeys: boolean, };
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
 * Something before it is missing: what connects is taken in, the rest has to come again.
 */
gap: boolean, 
/**
 * A laptop whose files were copied.
 */
copied: string | null, newLaptops: Array<string>, };
export type ExchangeReceipt = { file: string, changes: number, attachments: number, bytes: number, 
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
 * This laptop was copied and goes on under a new id.
 */
reincarnated: boolean, };
export type ExchangeRoots = { table: string, added: number, changed: number, };
export type ExchangeStatus = { laptops: Array<Laptop>, lastWrittenAt: number | null, lastReadAt: number | null, 
/**
 * This laptop's changes that stand in no file yet.
 */
changesSince: number, };
export type ExpiringDocument = { person: PersonRow, kind: string, validUntil: string, 
/**
 * Days left; less than 0 when it has run out.
 */
days: number, };
export type Grant = { grant: string, };
export type Group = { label: string, size: number, };
export type HistoryRow = { undo: string | null, at: number, by: string, 
/**
 * Names of the tables it was about.
 */
about: Array<string>, };
export type HouseholdMember = { person: PersonRow, since: string | null, };
export type HouseholdView = { id: string, members: Array<HouseholdMember>, };
export type JobStatus = { running: boolean, step: string, done: number, total: number, };
export type Join = { store: string, passphrase: string, 
/**
 * The team's 24 digits, as they were typed.
 */
digits: string, 
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
export type Keep = { root: string, table: string, row: string, restore: boolean, };
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
 * When something was last heard of it.
 */
lastHeardAt: number | null, 
/**
 * Two laptops write as this one: its files were copied.
 */
copied: boolean, 
/**
 * Enrolled since the worker at the desk last looked at the team.
 */
new: boolean, };
export type LikelySame = { names: Array<NewName>, birth: string, };
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
export type MoveContact = { contact: string, from: string, to: string, };
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
export type Nothing = Record<symbol, never>;
export type OfPerson = { person: string, offset: number, limit: number, };
export type OfRoot = { root: string, };
export type Office = { organisation: string, address: string, unit: string, jurisdiction: string, dataProtectionLaw: string, officer: string, complaintOffice: string, languages: Array<string>, };
export type OfficeView = { office: Office, missing: Array<string>, };
export type OpenRequest = { store: string, passphrase: string, };
export type OpenUser = { id: string, name: string, short: string, coordinator: boolean, dataProtection: boolean, };
export type Page = { offset: number, limit: number, };
export type PersonFields = { person: string, birth: string | null, sex: string | null, };
export type PersonHit = { row: PersonRow, matched: string, };
export type PersonHits = { count: number, hits: Array<PersonHit>, };
export type PersonName = { id: string, kind: string, given: string, family: string, };
export type PersonPage = { count: number, rows: Array<PersonRow>, };
export type PersonRow = { id: string, name: string, native: string, 
/**
 * EDTF, as far as it is known.
 */
birth: string, age: number | null, languages: Array<string>, };
export type PersonView = { row: PersonRow, names: Array<PersonName>, birth: string, sex: string, languages: Array<LanguageSkill>, documents: Array<ResidencePaper>, household: HouseholdView | null, kin: Array<Kin>, sameAs: Array<SamePerson>, 
/**
 * Persons who may be the same human being.
 */
duplicates: Array<PersonRow>, contacts: number, conflicts: Array<ConflictView>, };
export type PrintSheet = { kind: string, printer: string, };
export type Printer = { uri: string, name: string, };
export type ProveSheet = { kind: string, groups: Array<string>, };
export type RemoveDocument = { person: string, document: string, };
export type RemoveKin = { person: string, kin: string, };
export type RemoveName = { person: string, name: string, };
export type Rename = { replica: string, label: string, };
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
export type RestoreStore = { grant: string, 
/**
 * Whose passphrase; null for a sheet.
 */
user: string | null, secret: string, kind: KeyKind, };
export type SamePerson = { fact: string, other: PersonRow, by: string, at: number, };
export type SaveDraft = { id: string | null, kind: string, content: unknown, };
export type SaveRequest = { store: string, grant: string, };
export type SearchText = { text: string, };
export type Separate = { person: string, fact: string, };
export type SetLanguages = { person: string, languages: Array<LanguageSkill>, };
export type SetPassphrase = { new: string, };
export type Settings = { language: string, idleMinutes: number, 
/**
 * The address of a printer, or empty.
 */
printer: string, };
export type Sheet = { kind: string, groups: Array<string>, 
/**
 * Numbers of the two groups to type, from 1.
 */
ask: Array<number>, };
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
export type Team = { 
/**
 * Six groups of four, to be typed on a laptop that joins.
 */
digits: Array<string>, laptops: Array<Laptop>, };
export type TextHit = { contact: string, persons: Array<PersonRow>, heldOn: string, snippet: string, };
export type TextHits = { count: number, hits: Array<TextHit>, };
export type TodayView = { date: string, contactsToday: number, drafts: Array<DraftRow>, expiring: Array<ExpiringDocument>, lastBackupAt: number | null, sheetsProved: boolean, officeMissing: Array<string>, 
/**
 * How many things laptops disagree about.
 */
attention: number, };
export type TopicEntry = { topic: string, minutes: number | null, act: string | null, };
export type Two = { person: string, other: string, };
export type Undo = { undo: string, };
export type Unlock = { store: string, user: string, passphrase: string, };
export type UnlockUser = { id: string, short: string, };
export type UnlockWithSheet = { store: string, code: string, };
export type UserRow = { id: string, name: string, short: string, coordinator: boolean, dataProtection: boolean, onThisLaptop: boolean, };
export type Which = { contact: string, };
export type WhichDraft = { id: string, };
export type WhichStore = { store: string, };
export type Whom = { person: string, };

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
  "laptop.team": { args: Nothing, ret: Team };
  "laptop.inspect": { args: Grant, ret: RequestCard };
  "laptop.enrol": { args: Enrol, ret: Enrolled };
  "laptop.carry_keys": { args: Enrol, ret: KeyFile };
  "laptop.rename": { args: Rename, ret: Team };
  "exchange.status": { args: Nothing, ret: ExchangeStatus };
  "exchange.write": { args: Grant, ret: ExchangeReceipt };
  "exchange.inspect": { args: Grant, ret: ExchangePreview };
  "exchange.read": { args: Grant, ret: ExchangeReceived };
  "backup.write": { args: Grant, ret: BackupReceipt };
  "office.get": { args: Nothing, ret: OfficeView };
  "office.set": { args: Office, ret: OfficeView };
  "user.list": { args: Nothing, ret: Array<UserRow> };
  "user.add": { args: AddUser, ret: Sheet };
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
  "household.join": { args: JoinHousehold, ret: PersonView };
  "household.leave": { args: Whom, ret: PersonView };
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
  "draft.save": { args: SaveDraft, ret: DraftRow };
  "draft.list": { args: Nothing, ret: Array<DraftRow> };
  "draft.open": { args: WhichDraft, ret: Draft };
  "draft.discard": { args: WhichDraft, ret: null };
  "today.view": { args: Nothing, ret: TodayView };
  "attention.list": { args: Page, ret: AttentionPage };
  "attention.resolve": { args: Resolve, ret: AttentionPage };
  "attention.keep": { args: Keep, ret: AttentionPage };
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
