// CONTRACT of the command table, stage 1. The core (Rust) generates ui/src/api/types.ts with exactly these names and shapes.
// ids are 32 lower-case hex characters; dates "2027-01-12"; instants are milliseconds since 1970 UTC; minutes are numbers.
// Unknown argument fields are refused. Every command: call(name, args) -> Reply<value> or throws CommandError.
export type Reply<T> = { value: T, touched: string[], undo: string | null }   // touched: "person:<id>", "contact", "today", "office", "user", "draft", "desk" …; undo: token for history.undo
export type CommandError = { code: string, args: Record<string, string | number> }  // text: locales error-<code> (what happened, is the data safe) and help-<code> (what to do)

// ---- desk -------------------------------------------------------------------
export type DeskState = "empty" | "locked" | "open"
export type UnlockUser = { id: string, short: string }            // short = initials chosen by the user; nothing else is shown before unlock
export type StoreCard = { id: string, label: string, demo: boolean, users: UnlockUser[], lastUser: string | null, trouble: string | null } // trouble: error code: "store-damaged" | "store-newer" | "slots-damaged" | null
export type OpenUser = { id: string, name: string, short: string, coordinator: boolean, dataProtection: boolean }
export type DeskStatus = { state: DeskState, stores: StoreCard[], store: StoreCard | null, user: OpenUser | null, language: string /* de|fr|en */, idleMinutes: number, today: string, lastBackupAt: number | null, sheetsProved: boolean, officeComplete: boolean, version: string }
export type Unlock = { store: string, user: string, passphrase: string }
export type UnlockWithSheet = { store: string, code: string }      // personal or office recovery code
export type NewPassphrase = { old: string, new: string }
// ---- first start ------------------------------------------------------------
export type CreateStore = { label: string, userName: string, userShort: string, passphrase: string, language: string }
export type Sheet = { kind: "personal" | "office", groups: string[], ask: number[] } // groups of 4 characters; ask: the two 1-based group numbers that must be typed to prove it
export type ProveSheet = { kind: "personal" | "office", groups: string[] /* the two typed groups, in the order of ask */ }
export type Office = { organisation: string, address: string, unit: string, jurisdiction: "de-bw" | "lu" | "", dataProtectionLaw: "gdpr_public_de" | "gdpr_private_de" | "kdg" | "dsg_ekd" | "gdpr_lu" | "", officer: string, complaintOffice: string, languages: string[] }
export type OfficeView = { office: Office, missing: string[] /* field names still empty */ }
export type RestoreStore = { grant: string /* folder of the backup */, user: string | null, secret: string /* passphrase of that user, or a recovery code */, kind: "passphrase" | "sheet" }
export type BackupCard = { grantName: string, label: string, writtenAt: number, users: UnlockUser[], trouble: string | null } // what a chosen backup folder holds, readable before any secret
// ---- users ------------------------------------------------------------------
export type UserRow = { id: string, name: string, short: string, coordinator: boolean, dataProtection: boolean, onThisLaptop: boolean }
export type AddUser = { name: string, short: string, passphrase: string, coordinator: boolean, dataProtection: boolean }
// ---- persons ----------------------------------------------------------------
export type NameKind = "official" | "native" | "alias" | "former"
export type PersonName = { id: string, kind: NameKind, given: string, family: string, sort: string }   // given or family may be "", not both
export type NewName = { kind: NameKind, given: string, family: string }
export type BirthDate = { text: string }  // EDTF: "1990-05-12" exact, "1990-05", "1990", "1990~" estimated, "1990-01-01?" registered by assumption (01.01. convention); "" unknown
export type LanguageSkill = { language: string /* BCP 47: ar, prs, fa, ti, uk, tr, kmr, ckb, de, fr, en … */, speaks: boolean, reads: boolean, interpreted: boolean /* needs interpreting into this language */ }
export type ResidenceDocument = { id: string, kind: string /* code list residence_document */, number: string, validUntil: string | null, authority: string }
export type Kin = { id: string, other: PersonRow, relation: string /* code list relation_kind, as seen from this person: the other is my … */, note: string }
export type HouseholdMember = { person: PersonRow, since: string | null }
export type HouseholdView = { id: string, members: HouseholdMember[] }
export type PersonRow = { id: string, name: string /* display */, native: string /* other-script name or "" */, birth: string /* EDTF */, age: number | null, languages: string[] }
export type PersonHit = { row: PersonRow, matched: string /* the name form that matched */ }
export type PersonHits = { count: number, hits: PersonHit[] }      // at most 50 hits, best first
export type PersonView = { row: PersonRow, names: PersonName[], birth: BirthDate, sex: "" | "f" | "m" | "x", languages: LanguageSkill[], documents: ResidenceDocument[], household: HouseholdView | null, kin: Kin[], sameAs: SamePerson[], duplicates: PersonRow[] /* likely the same person */, contacts: number, conflicts: ConflictView[] }
export type ConflictView = { table: string, field: string, values: { value: string, at: number, by: string }[] }
export type SamePerson = { fact: string, other: PersonRow, by: string, at: number }
export type NewPerson = { names: NewName[], birth: string, sex: "" | "f" | "m" | "x", languages: LanguageSkill[], household: string | null }
export type PersonFields = { person: string, birth: string | null, sex: string | null }      // null = leave as it is
// ---- contacts ---------------------------------------------------------------
export type NoteClass = "file" | "restricted" | "entrusted" | "personal"
export type TopicEntry = { topic: string /* code list topic */, minutes: number | null, act: "support" | "advise" | "inform" | null }
export type NewNote = { class: NoteClass, text: string, readers: string[] /* user ids besides the author, for restricted only */ }
export type LogContact = { persons: string[], newPersons: NewPerson[], group: { label: string, size: number } | null, heldOn: string, kind: string /* code list contact_kind: office_hour, appointment, visit, phone, group, other */, minutes: number | null, language: string | null, interpreter: "none" | "present" | "phone" | "video", topics: TopicEntry[], note: NewNote | null, draft: string | null /* draft to drop on success */ }
export type NoteView = { id: string, class: NoteClass, author: string /* short */, enteredAt: number, text: string | null /* null: you may not read it */, readers: string[] /* shorts */, corrects: string | null, correctedBy: string | null, mine: boolean }
export type ContactRow = { id: string, persons: PersonRow[], group: { label: string, size: number } | null, heldOn: string, enteredAt: number, by: string /* short */, kind: string, minutes: number | null, topics: string[], noteClasses: NoteClass[], firstLine: string /* of a readable note, else "" */ }
export type ContactView = { row: ContactRow, language: string | null, interpreter: string, topics: TopicEntry[], notes: NoteView[] }
export type ContactFields = { contact: string, heldOn: string | null, kind: string | null, minutes: number | null, language: string | null, interpreter: string | null, topics: TopicEntry[] | null }
export type DayList = { date: string, contacts: ContactRow[], minutes: number, newPersons: number }
export type ContactPage = { count: number, rows: ContactRow[] }
// ---- drafts, today, audit, backup, search -----------------------------------
export type DraftRow = { id: string, kind: "contact" | "person" | "note", savedAt: number, title: string /* first words, decrypted for its author only */ }
export type Draft = { id: string, kind: "contact" | "person" | "note", savedAt: number, content: unknown }
export type ExpiringDocument = { person: PersonRow, kind: string, validUntil: string, days: number }
export type TodayView = { date: string, contactsToday: number, drafts: DraftRow[], expiring: ExpiringDocument[], lastBackupAt: number | null, sheetsProved: boolean, officeMissing: string[], attention: number }
export type AuditRow = { n: number, at: number, user: string, act: string, subject: string }
export type AuditPage = { count: number, rows: AuditRow[], intact: boolean }
export type HistoryRow = { undo: string | null, at: number, by: string, act: string /* command name */ }
export type BackupReceipt = { folder: string, bytes: number, writtenAt: number, verified: boolean }
export type TextHit = { contact: string, persons: PersonRow[], heldOn: string, snippet: string }
export type TextHits = { count: number, hits: TextHit[] }
export type JobStatus = { running: boolean, step: string /* key of locales job-<step> */, done: number, total: number }
export type CodeList = { name: string, codes: string[], sensitive: string[] }   // labels: locales <name>-<code> with _ as -
export type Printer = { uri: string, name: string }
export type Settings = { language: string, idleMinutes: number, printer: string /* IPP address or "" */ }
export type PagePicture = { png: string /* base64 */, text: string /* the same page in words */ }

export interface Commands {
  "desk.status": { args: {}, ret: DeskStatus }
  "desk.unlock": { args: Unlock, ret: DeskStatus }
  "desk.unlock_with_sheet": { args: UnlockWithSheet, ret: DeskStatus }   // then a new passphrase must be set: desk.set_passphrase
  "desk.set_passphrase": { args: { new: string }, ret: null }            // only right after unlock_with_sheet
  "desk.change_passphrase": { args: NewPassphrase, ret: null }
  "desk.lock": { args: {}, ret: null }
  "desk.touch": { args: {}, ret: null }                                   // the user is active (sent at most every 10 s on input)
  "store.create": { args: CreateStore, ret: Sheet[] }                     // leaves the desk open
  "store.sheets": { args: {}, ret: Sheet[] }                              // those not yet proved (also after a later unlock: makes new ones)
  "store.prove_sheet": { args: ProveSheet, ret: null }
  "store.print_sheet": { args: { kind: string, printer: string }, ret: null }
  "store.look_around": { args: {}, ret: DeskStatus }                      // builds a demo office (job) and opens it
  "store.inspect_backup": { args: { grant: string }, ret: BackupCard }
  "store.restore": { args: RestoreStore, ret: DeskStatus }
  "office.get": { args: {}, ret: OfficeView }
  "office.set": { args: Office, ret: OfficeView }
  "user.list": { args: {}, ret: UserRow[] }
  "user.add": { args: AddUser, ret: Sheet }                               // coordinator; the new user types the passphrase; her personal sheet
  "person.create": { args: NewPerson, ret: PersonView }
  "person.open": { args: { person: string }, ret: PersonView }
  "person.list": { args: { offset: number, limit: number }, ret: { count: number, rows: PersonRow[] } }
  "person.search": { args: { text: string }, ret: PersonHits }
  "person.likely_same": { args: { names: NewName[], birth: string }, ret: PersonRow[] }
  "person.change": { args: PersonFields, ret: PersonView }
  "person.add_name": { args: { person: string, name: NewName }, ret: PersonView }
  "person.change_name": { args: { person: string, name: PersonName }, ret: PersonView }
  "person.remove_name": { args: { person: string, name: string }, ret: PersonView }
  "person.set_languages": { args: { person: string, languages: LanguageSkill[] }, ret: PersonView }
  "person.add_document": { args: { person: string, document: { kind: string, number: string, validUntil: string | null, authority: string } }, ret: PersonView }
  "person.change_document": { args: { person: string, document: ResidenceDocument }, ret: PersonView }
  "person.remove_document": { args: { person: string, document: string }, ret: PersonView }
  "person.join": { args: { person: string, other: string }, ret: PersonView }
  "person.separate": { args: { person: string, fact: string }, ret: PersonView }
  "household.join": { args: { person: string, with: string }, ret: PersonView }        // puts person into the household of `with` (made if there is none)
  "household.leave": { args: { person: string }, ret: PersonView }
  "kinship.add": { args: { person: string, other: string, relation: string, note: string }, ret: PersonView }
  "kinship.remove": { args: { person: string, kin: string }, ret: PersonView }
  "contact.log": { args: LogContact, ret: ContactView }
  "contact.open": { args: { contact: string }, ret: ContactView }
  "contact.change": { args: ContactFields, ret: ContactView }
  "contact.move": { args: { contact: string, from: string, to: string }, ret: ContactView }   // wrong person
  "contact.day": { args: { date: string, mine: boolean }, ret: DayList }
  "contact.of_person": { args: { person: string, offset: number, limit: number }, ret: ContactPage }
  "note.add": { args: { contact: string, note: NewNote }, ret: ContactView }
  "note.correct": { args: { note: string, text: string }, ret: ContactView }                  // the original stays
  "draft.save": { args: { id: string | null, kind: string, content: unknown }, ret: DraftRow }
  "draft.list": { args: {}, ret: DraftRow[] }
  "draft.open": { args: { id: string }, ret: Draft }
  "draft.discard": { args: { id: string }, ret: null }
  "today.view": { args: {}, ret: TodayView }
  "history.of": { args: { root: string }, ret: HistoryRow[] }
  "history.undo": { args: { undo: string }, ret: null }
  "audit.list": { args: { offset: number, limit: number }, ret: AuditPage }                    // data-protection role
  "backup.write": { args: { grant: string /* folder */ }, ret: BackupReceipt }                 // job
  "search.text": { args: { text: string }, ret: TextHits }
  "code.lists": { args: {}, ret: CodeList[] }
  "settings.get": { args: {}, ret: Settings }
  "settings.set": { args: Settings, ret: Settings }
  "printer.list": { args: {}, ret: Printer[] }
  "job.status": { args: {}, ret: JobStatus }
  "job.cancel": { args: {}, ret: null }
}
