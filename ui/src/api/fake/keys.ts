// Keys of the in-memory office: sealed notes given to a colleague or opened with the records key, new keys, another store key.
import type { Commands, ContactView, NotesOf, NoteView, RecordsKeyUse, SharePreview, UnderRecordsKey, UserRow } from "../types";
import { cases } from "./cases";
import { contactCommands } from "./contacts";
import { OPENS } from "./desk";
import { during } from "./job";
import { me, NOW, office, refuse, reply } from "./office";
import { coordinator } from "./rules";
import { leavers } from "./workers";

type Args<K extends keyof Commands> = Commands[K]["args"];
type Found = { contact: ContactView; note: NoteView };
/** What stands on the records sheet. */
export const RECORDS = "7K2M 9QXA 4TCE W3HN 8BRV 5JDP 6GYZ";
const given = new Set<string>();
const member = (user: string): UserRow => office.users.find((one) => one.id === user) ?? refuse("reader-unknown");
const worker = (user: string): UserRow => office.users.find((one) => one.id === user) ?? refuse("not-found");
const caseOf = (key: string) => cases.get(key) ?? refuse("not-found");
const root = ({ case: file, person }: NotesOf): { recordsKeyUsed: RecordsKeyUse[] } => (file ? caseOf(file) : (office.persons.get(person ?? "") ?? refuse("not-found")));

function notesOf({ case: file, person }: NotesOf): Found[] {
  const persons = file ? caseOf(file).participants.map((one) => one.person.id) : [person];
  const contacts = [...office.contacts.values()].filter(({ row }) => row.persons.some((one) => persons.includes(one.id)));
  return contacts.flatMap((contact) => contact.notes.map((note) => ({ contact, note })));
}
const sealed = (of: NotesOf, ...classes: string[]) => notesOf(of).filter(({ note }) => classes.includes(note.class));

function preview(file: string, user: string): SharePreview {
  const to = member(user);
  const reads = ({ note }: Found) => [note.author, ...note.readers].includes(to.short);
  const restricted = sealed({ case: file, person: null }, "restricted");
  const news = restricted.filter((one) => !reads(one));
  const entrusted = sealed({ case: file, person: null }, "entrusted").filter(({ note }) => note.mine && !given.has(`${note.id} ${user}`));
  return {
    user,
    name: to.name,
    short: to.short,
    restricted: news.filter(({ note }) => note.text !== null).length,
    known: restricted.length - news.length,
    closed: news.filter(({ note }) => note.text === null).length,
    entrusted: entrusted.map(({ contact, note }) => ({ note: note.id, contact: contact.row.id, heldOn: contact.row.heldOn, enteredAt: note.enteredAt, persons: contact.row.persons, firstLine: note.text?.split("\n")[0] ?? "" })),
  };
}

function share({ case: file, user, entrusted }: Args<"note.share">) {
  const before = preview(file, user);
  if (entrusted.some((one) => !before.entrusted.some((row) => row.note === one))) refuse("not-found");
  for (const { note } of sealed({ case: file, person: null }, "restricted")) if (note.text !== null && note.author !== before.short && !note.readers.includes(before.short)) note.readers.push(before.short);
  for (const note of entrusted) given.add(`${note} ${user}`);
  return reply({ given: before.restricted + entrusted.length, preview: preview(file, user) }, ["contact"]);
}

function look(of: NotesOf): UnderRecordsKey {
  return { restricted: sealed(of, "restricted").length, entrusted: sealed(of, "entrusted").length, used: root(of).recordsKeyUsed };
}

function openSealed(args: Args<"note.open_with_records_key">) {
  const bare = (text: string) => text.replace(/[\s-]/g, "").toUpperCase();
  if (bare(args.code) !== bare(RECORDS)) refuse("records-code-wrong");
  if (!args.reason.trim()) refuse("reason-missing");
  const second = member(args.second.user);
  if (second === me()) refuse("second-is-you");
  if (!second.onThisLaptop || args.second.passphrase !== OPENS) refuse("second-passphrase-wrong");
  const found = sealed(args, "restricted", "entrusted");
  if (found.length === 0) refuse("records-nothing");
  const view = root(args);
  view.recordsKeyUsed = [{ by: me().short, second: second.short, reason: args.reason.trim(), at: NOW, count: found.length }, ...view.recordsKeyUsed];
  const notes = found.map(({ contact: { row }, note }) => ({ note: note.id, contact: row.id, persons: row.persons, heldOn: row.heldOn, enteredAt: note.enteredAt, author: note.author, class: note.class, text: note.text ?? "Sie möchte nicht, dass ihr Bruder davon erfährt.", topics: note.topics, corrects: note.corrects }));
  return reply({ notes, closed: 0, used: view.recordsKeyUsed }, args.case ? ["case", `case:${args.case}`] : ["person", `person:${args.person}`]);
}

/** Puts sealed notes into the first case, and that the records key was used there once. */
export function confide(): void {
  const [file] = cases.values();
  const [father, mother] = file.participants.map((one) => one.person.id);
  const log = (person: string, heldOn: string, kind: "restricted" | "entrusted", text: string) => contactCommands["contact.log"]({ persons: [person], newPersons: [], group: null, heldOn, kind: "visit", minutes: 30, language: "prs", interpreter: "phone", topics: [{ topic: "health_physical", minutes: 30, act: "support" }], note: { class: kind, text, readers: kind === "restricted" ? [office.users[2].id] : [] }, draft: null }).value;
  log(mother, "2026-12-22", "restricted", "Nasrin schläft kaum. Sie will erst mit der Hebamme sprechen.");
  log(father, "2026-12-28", "restricted", "Karim fürchtet um seine Arbeit und bittet um Zeit.");
  log(mother, "2026-12-29", "entrusted", "Von der Flucht erzählt. Soll nirgends stehen.");
  log(mother, "2027-01-05", "entrusted", "Sorge um die Schwester in Herat.");
  const [note] = log(father, "2027-01-07", "restricted", "Gespräch mit Jonas Weber allein.").notes;
  Object.assign(note, { author: "JW", mine: false, text: null, topics: [], readers: [] });
  const used = (): RecordsKeyUse => ({ by: "SK", second: "JW", reason: "Frau Lang ist ausgeschieden, der Termin beim Gericht steht an.", at: NOW - 12e8, count: 2 });
  file.recordsKeyUsed = [used()];
  office.persons.get(father)!.recordsKeyUsed = [used()];
}

/** The commands of this part. */
export const keyCommands = {
  "note.share_preview": (args: Args<"note.share_preview">) => reply(preview(args.case, args.user)),
  "note.share": share,
  "note.records_look": (args: Args<"note.records_look">) => reply(look(args)),
  "note.open_with_records_key": openSealed,
  "store.rekey": async () => {
    coordinator();
    await during("rekey-copy");
    leavers.length = 0;
    return reply(null, ["user", "desk", "today"]);
  },
  "user.remove_here": async ({ user }: Args<"user.remove_here">) => {
    coordinator();
    const gone = office.users.find((one) => one.id === user);
    if (gone === me()) refuse("team-oneself");
    if (!gone?.onThisLaptop && !leavers.some((one) => one.id === user)) refuse("user-not-here");
    await during("rekey-copy");
    if (gone) gone.onThisLaptop = false;
    leavers.length = 0;
    office.stores[0].users = office.stores[0].users.filter((one) => one.id !== user);
    return reply(office.users, ["user", "desk"]);
  },
  "user.renew": ({ user, passphrase }: Args<"user.renew">) => {
    coordinator();
    const renewed = worker(user);
    if (renewed === me()) refuse("team-oneself");
    if ([...passphrase].length < 12) refuse("passphrase-short");
    Object.assign(renewed, { renewedAt: NOW, onThisLaptop: true });
    return reply({ user: renewed, shared: 4, records: 1, personal: 2 }, ["user", "desk"]);
  },
};
