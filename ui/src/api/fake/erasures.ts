// Erasing in the in-memory office: what would go, one erasure that waits for its second signature, a hold, and what is done.
import type { Commands, ErasureEntry, ErasureLook, ErasurePage, ErasureRow, ErasureSubject, ErasureView, HoldRow } from "../types";
import { applications } from "./applications";
import { cases } from "./cases";
import { sent } from "./handovers";
import { received } from "./incoming";
import { laptops } from "./laptops";
import { id, me, NOW, office, refuse, reply } from "./office";
import { papers } from "./papers";

type Args<K extends keyof Commands> = Commands[K]["args"];
const TOUCHED = ["erasure", "person", "case", "contact", "application", "today"];
const MAY = () => me().coordinator || me().dataProtection;
const officer = () => (MAY() ? undefined : refuse("not-allowed"));
const blank = { persons: [], text: "", day: "", code: "", by: "", at: null };

function rowFor(kind: string, root: string): ErasureRow {
  const [person, file, asked, contact] = [office.persons.get(root), cases.get(root)?.row, applications.get(root)?.row, office.contacts.get(root)?.row];
  if (kind === "person" && person) return { ...blank, root, kind, persons: [person.row] };
  if (kind === "case" && file) return { ...blank, root, kind, persons: file.persons, text: file.number, day: file.openedOn };
  if (kind === "application" && asked) return { ...blank, root, kind, persons: asked.persons, text: asked.number, day: asked.receivedOn };
  if (kind === "contact" && contact) return { ...blank, root, kind, persons: contact.persons, day: contact.heldOn, code: contact.kind };
  const written = [...office.contacts.values()].flatMap((one) => one.notes.map((note) => ({ note, persons: one.row.persons }))).find((one) => one.note.id === root);
  if (kind === "note" && written) return { ...blank, root, kind, persons: written.persons, code: written.note.class, by: written.note.author, at: written.note.enteredAt };
  const release = [...papers.values()].find((one) => one.row.release === root)?.row;
  if (kind === "release" && release) return { ...blank, root, kind, persons: release.persons, text: release.number, at: release.frozenAt };
  if (kind === "handover" && [...sent, ...received].some((one) => one.id === root)) return { ...blank, root, kind, at: NOW };
  return refuse("not-found");
}

/** What names only these persons goes with them; what names others too stands in the way. */
function followed({ kind, id: root, with: along }: ErasureSubject) {
  const first = rowFor(kind, root);
  const persons = kind === "person" ? [root, ...along] : [];
  const named = (of: { id: string }[]) => of.some((one) => persons.includes(one.id));
  const only = (of: { id: string }[]) => of.every((one) => persons.includes(one.id));
  const near = [...[...office.contacts.values()].map((one) => ["contact", one.row] as const), ...[...cases.values()].map((one) => ["case", one.row] as const), ...[...applications.values()].map((one) => ["application", one.row] as const)].filter(([, one]) => named(one.persons));
  const goes = near.filter(([, one]) => only(one.persons)).map(([of, one]) => rowFor(of, one.id));
  const notes = [...office.contacts.values()].filter((one) => one.row.id === root || goes.some((row) => row.root === one.row.id)).flatMap((one) => one.notes.map((note) => rowFor("note", note.id)));
  const rows = [first, ...along.map((one) => rowFor("person", one)), ...goes, ...notes];
  return { first, rows, held: near.filter(([, one]) => !only(one.persons)).map(([of, one]) => rowFor(of, one.id)) };
}

const kindsOf = (rows: ErasureRow[]) => [...new Set(rows.map((one) => one.kind))].map((kind) => ({ kind, count: rows.filter((one) => one.kind === kind).length }));
const tokenOf = (rows: ErasureRow[]) => rows.map((one) => one.root).sort().join("").slice(0, 64);
const holds: HoldRow[] = [];
type Open = { entry: ErasureEntry; rows: ErasureRow[]; subject: string };
let begun: Open[] | null = null;
const done: ErasurePage["done"] = [{ id: id(), kind: "application", count: 3, reason: "retention", by: ["Selin Kaya", "Ute Lang"], at: NOW - 9e9, without: 0 }];

/** Made when first asked for, as the contacts are there by then. */
function all(): Open[] {
  if (begun) return begun;
  const contact = [...office.contacts.values()].at(-1)?.row ?? refuse("not-found");
  const { first, rows } = followed({ kind: "contact", id: contact.id, with: [] });
  const silent = laptops.filter((one) => !one.mine && !one.out && !one.gone).slice(0, 1).map((one) => ({ replica: one.replica, label: one.label, without: false }));
  begun = [{ subject: contact.id, rows, entry: { id: id(), subject: first, count: rows.length, reason: "retention", by: "Ute Lang", at: NOW - 7e8, signed: ["Ute Lang"], notHeard: silent, blocked: 0, maySign: true, done: false } }];
  return begun;
}

const mine = ({ entry }: Open): ErasureEntry => ({ ...entry, maySign: entry.maySign && MAY() });
const find = (erasure: string) => all().find((one) => one.entry.id === erasure) ?? refuse("not-found");

/** The id of the erasure that waits. */
export const waiting = () => all()[0].entry.id;

/** How many wait for the one at the desk. */
export const toSign = () => all().filter((one) => mine(one).maySign && one.entry.notHeard.every((laptop) => laptop.without)).length;

function look(subject: ErasureSubject, offset = 0, limit = 50): ErasureLook {
  const { first, rows, held } = followed(subject);
  const over = holds.filter((one) => rows.some((row) => row.root === one.about.root));
  const blocks = [...held.map((row) => ({ kind: "held", row, hold: null })), ...over.map((hold) => ({ kind: "hold", row: null, hold }))];
  const open = rows.filter((one) => one.kind === "case" && cases.get(one.root)?.row.phase !== "closed");
  const written = [...office.contacts.values()].flatMap((one) => one.notes).find((one) => one.id === subject.id);
  const own = subject.kind === "note" && written?.mine === true && ["personal", "entrusted"].includes(written.class);
  return { subject: first, count: rows.length, kinds: kindsOf(rows), rows: rows.slice(offset, offset + limit), stays: [], staysCount: 0, blocks: blocks.slice(0, 50), blocksCount: blocks.length, warnings: open.map((row) => ({ kind: "case_open", row, on: null })), token: tokenOf(rows), mayBegin: MAY(), own, begun: all().find((one) => one.rows.some((row) => row.root === subject.id))?.entry.id ?? null };
}

function view(one: Open, offset = 0, limit = 50): ErasureView {
  return { entry: mine(one), kinds: kindsOf(one.rows), rows: one.rows.slice(offset, offset + limit), stays: [], staysCount: 0, blocks: [], warnings: [], token: tokenOf(one.rows) };
}

const page = (offset = 0, limit = 50): ErasurePage => ({ open: all().filter((one) => !one.entry.done).map(mine), holds, doneCount: done.length, done: done.slice(offset, offset + limit), may: MAY() });

function locked(rows: ErasureRow[], is: boolean) {
  for (const { root } of rows) for (const file of [cases.get(root), applications.get(root), office.persons.get(root)]) if (file) file.restricted = is;
}

function gone(rows: ErasureRow[]) {
  for (const { root, kind } of rows) {
    if (kind === "person") office.persons.delete(root);
    cases.delete(root);
    applications.delete(root);
    office.contacts.delete(root);
    for (const contact of office.contacts.values()) contact.notes = contact.notes.filter((one) => one.id !== root);
  }
}

/** The commands of this part. */
export const erasureCommands = {
  "erasure.look": ({ subject, offset, limit }: Args<"erasure.look">) => reply(look(subject, offset, limit)),
  "erasure.list": ({ offset, limit }: Args<"erasure.list">) => reply(page(offset, limit)),
  "erasure.open": ({ erasure, offset, limit }: Args<"erasure.open">) => reply(view(find(erasure), offset, limit)),
  "erasure.begin": ({ subject, reason, token }: Args<"erasure.begin">) => {
    officer();
    const found = look(subject);
    if (found.token !== token) refuse("erasure-changed");
    if (found.begun) refuse("erasure-begun");
    if (found.blocksCount) refuse("erasure-blocked");
    const { first, rows } = followed(subject);
    const one: Open = { subject: subject.id, rows, entry: { id: id(), subject: first, count: rows.length, reason, by: me().name, at: NOW, signed: [], notHeard: [], blocked: 0, maySign: true, done: false } };
    all().unshift(one);
    locked(rows, true);
    return reply(view(one), TOUCHED);
  },
  "erasure.call_off": ({ erasure }: Args<"erasure.call_off">) => {
    officer();
    const one = find(erasure);
    all().splice(all().indexOf(one), 1);
    locked(one.rows, false);
    return reply(page(), TOUCHED);
  },
  "erasure.sign": ({ erasure, token, without }: Args<"erasure.sign">) => {
    officer();
    const one = find(erasure);
    if (tokenOf(one.rows) !== token) refuse("erasure-changed");
    if (!one.entry.maySign) refuse("erasure-signed");
    const silent = one.entry.notHeard.filter((laptop) => !laptop.without && !without.includes(laptop.replica));
    if (silent.length) refuse("erasure-not-heard", { count: String(silent.length) });
    one.entry.signed = [...one.entry.signed, me().name];
    one.entry.maySign = false;
    one.entry.notHeard = one.entry.notHeard.map((laptop) => ({ ...laptop, without: true }));
    if (one.entry.signed.length > 1) {
      one.entry.done = true;
      gone(one.rows);
      done.unshift({ id: id(), kind: one.entry.subject.kind, count: one.entry.count, reason: one.entry.reason, by: one.entry.signed, at: NOW, without: without.length });
    }
    return reply(view(one), TOUCHED);
  },
  "erasure.own": ({ note }: Args<"erasure.own">) => {
    if (!look({ kind: "note", id: note, with: [] }).own) refuse("erasure-not-own");
    gone([rowFor("note", note)]);
    return reply(null, TOUCHED);
  },
  "erasure.hold": ({ subject, reason, note }: Args<"erasure.hold">) => {
    holds.unshift({ id: id(), about: rowFor(subject.kind, subject.id), reason, note, by: me().short, at: NOW });
    return reply(look(subject), ["erasure", "today"]);
  },
  "erasure.lift_hold": ({ hold }: Args<"erasure.lift_hold">) => {
    officer();
    const at = holds.findIndex((one) => one.id === hold);
    if (at < 0) refuse("not-found");
    holds.splice(at, 1);
    return reply(null, ["erasure", "today"]);
  },
};
