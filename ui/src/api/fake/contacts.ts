// Contacts, notes, drafts, history of the in-memory office.
import type { Commands, ContactView, NewNote, NoteView } from "../types";
import { about } from "./about";
import { missing } from "./desk";
import { due } from "./due";
import { matters } from "./matters";
import { make } from "./people";
import { seal } from "./seal";
import { minutes, past, person } from "./rules";
import { id, me, NOW, office, refuse, reply, rowOf, TODAY } from "./office";
import { leavers } from "./workers";

type Args<K extends keyof Commands> = Commands[K]["args"];
const find = (contact: string): ContactView => office.contacts.get(contact) ?? refuse("not-found");
const DAY = 86_400_000;
let saves = 0; // time does not pass here, yet a draft saved anew is a newer one

function note(fresh: NewNote, corrects: string | null = null): NoteView {
  if (!fresh.text.trim()) refuse("note-empty");
  if (fresh.class === "restricted" && fresh.readers.length === 0) refuse("reader-missing");
  const readers = fresh.readers.map((reader) => office.users.find((one) => one.id === reader)?.short ?? refuse("reader-unknown"));
  return { id: id(), class: fresh.class, author: me().short, enteredAt: NOW, text: fresh.text, topics: [], readers, corrects, correctedBy: null, mine: true };
}

function log(args: Args<"contact.log">) {
  if (args.persons.length + args.newPersons.length === 0 && !args.group) refuse("contact-person-missing");
  if (args.group && (args.group.size < 1 || args.group.size > 9_999)) refuse("contact-group-size");
  past(args.heldOn);
  minutes([args.minutes, ...args.topics.map((one) => one.minutes)]);
  args.newPersons.forEach(person);
  const { open, inside } = seal(args.topics, args.note?.class ?? null);
  const notes = args.note ? [{ ...note(args.note), topics: inside }] : [];
  const persons = [...args.persons.map(rowOf), ...args.newPersons.map((one) => make(one).row)];
  const row = { id: id(), persons, group: args.group, heldOn: args.heldOn, enteredAt: NOW, by: me().short, kind: args.kind, minutes: args.minutes, topics: open.map((one) => one.topic), noteClasses: notes.map((one) => one.class), firstLine: args.note?.text.split("\n")[0] ?? "" };
  const view: ContactView = { row, language: args.language, interpreter: args.interpreter, topics: open, notes, conflicts: [] };
  office.contacts.set(row.id, view);
  for (const one of persons) office.persons.get(one.id)!.contacts += 1;
  if (args.draft) office.drafts.delete(args.draft);
  return reply(view, ["contact", "today", "draft", ...persons.map((one) => `person:${one.id}`)], { roots: [row.id, ...persons.map((one) => one.id)], act: "contact.log", undo: () => office.contacts.delete(row.id) });
}

function edit(contact: string, act: string, change: (view: ContactView) => void) {
  const view = find(contact);
  const before = structuredClone(view);
  change(view);
  return reply(view, ["contact", `contact:${contact}`, "today"], { roots: [contact], act, undo: () => office.contacts.set(contact, before) });
}

function today() {
  const expiring = [...office.persons.values()].flatMap((one) => one.documents.flatMap((paper) => (paper.validUntil ? [{ person: one.row, kind: paper.kind, validUntil: paper.validUntil, days: Math.round((Date.parse(paper.validUntil) - Date.parse(TODAY)) / DAY) }] : [])));
  const soon = expiring.filter((one) => one.days < 21).sort((a, b) => a.days - b.days).slice(0, 8);
  return { date: TODAY, contactsToday: [...office.contacts.values()].filter((one) => one.row.heldOn === TODAY).length, drafts: drafts(), expiring: soon, lastBackupAt: office.lastBackupAt, sheetsProved: office.sheets.length === 0, officeMissing: missing(), attention: matters.length, fewCoordinators: office.users.filter((one) => one.coordinator).length < 2, leavers: leavers.length, cardEnds: null, ...due() };
}

function drafts() {
  return [...office.drafts.values()].map(({ id, kind, savedAt, content }) => ({ id, kind, savedAt, title: String((content as { note?: string }).note ?? "").slice(0, 60) }));
}

/** The commands of this part. */
export const contactCommands = {
  "contact.log": log,
  "contact.open": (args: Args<"contact.open">) => reply(find(args.contact)),
  "contact.change": (args: Args<"contact.change">) =>
    edit(args.contact, "contact.change", (view) => {
      if (args.heldOn) past(args.heldOn);
      minutes([args.minutes, ...(args.topics ?? []).map((one) => one.minutes)]);
      Object.assign(view.row, { heldOn: args.heldOn ?? view.row.heldOn, kind: args.kind ?? view.row.kind, minutes: args.minutes });
      Object.assign(view, { language: args.language, interpreter: args.interpreter ?? view.interpreter, topics: args.topics ?? view.topics });
      view.row.topics = view.topics.map((one) => one.topic);
    }),
  "contact.move": (args: Args<"contact.move">) => edit(args.contact, "contact.move", (view) => (view.row.persons = view.row.persons.map((one) => (one.id === args.from ? rowOf(args.to) : one)))),
  "contact.day": (args: Args<"contact.day">) => {
    const contacts = [...office.contacts.values()].map((one) => one.row).filter((row) => row.heldOn === args.date && (!args.mine || row.by === me().short)).sort((a, b) => b.enteredAt - a.enteredAt);
    return reply({ date: args.date, contacts, minutes: contacts.reduce((sum, one) => sum + (one.minutes ?? 0), 0) });
  },
  "contact.of_person": (args: Args<"contact.of_person">) => {
    const rows = [...office.contacts.values()].map((one) => one.row).filter((row) => row.persons.some((one) => one.id === args.person)).sort((a, b) => b.heldOn.localeCompare(a.heldOn));
    return reply({ count: rows.length, rows: rows.slice(args.offset, args.offset + args.limit) });
  },
  "note.add": (args: Args<"note.add">) => edit(args.contact, "note.add", (view) => view.notes.push(note(args.note))),
  "note.correct": (args: Args<"note.correct">) => {
    const contact = [...office.contacts.values()].find((one) => one.notes.some((other) => other.id === args.note)) ?? refuse("not-found");
    return edit(contact.row.id, "note.correct", (view) => {
      const old = view.notes.find((one) => one.id === args.note)!;
      const fresh = { ...note({ class: "file", text: args.text, readers: [] }, old.id), class: old.class, readers: old.readers, topics: old.topics };
      old.correctedBy = fresh.id;
      view.notes.push(fresh);
    });
  },
  "draft.save": (args: Args<"draft.save">) => {
    if (!["contact", "person", "note", "application", "release", "handover"].includes(args.kind)) refuse("code-unknown");
    const key = args.id ?? id();
    office.drafts.set(key, { id: key, kind: args.kind, savedAt: NOW + ++saves, content: args.content });
    return reply(drafts().find((one) => one.id === key)!, ["draft", "today"]);
  },
  "draft.list": () => reply(drafts()),
  "draft.open": (args: Args<"draft.open">) => reply(office.drafts.get(args.id) ?? refuse("not-found")),
  "draft.discard": (args: Args<"draft.discard">) => {
    office.drafts.delete(args.id);
    return reply(null, ["draft", "today"]);
  },
  "today.view": () => reply(today()),
  "history.of": (args: Args<"history.of">) => reply(office.history.get(args.root) ?? [{ undo: null, at: NOW - 9e7, by: "JW", about: about("person.create") }]),
  "history.undo": (args: Args<"history.undo">) => {
    const act = office.undo.get(args.undo) ?? refuse("undo-changed-since");
    office.undo.delete(args.undo);
    for (const rows of office.history.values()) for (const row of rows) if (row.undo === args.undo) row.undo = null;
    act();
    return reply(null, ["person", "contact", "application", "case", "office", "attention", "today", ...[...office.persons.keys()].map((one) => `person:${one}`)]);
  },
  "audit.list": (args: Args<"audit.list">) => reply({ count: office.audit.length, rows: office.audit.slice(args.offset, args.offset + args.limit), intact: true, others: office.auditEnds }),
  "search.text": (args: Args<"search.text">) => {
    const hits = [...office.contacts.values()].filter((one) => one.row.firstLine.toLowerCase().includes(args.text.trim().toLowerCase())).map((one) => ({ contact: one.row.id, persons: one.row.persons, heldOn: one.row.heldOn, snippet: one.row.firstLine }));
    return reply({ count: hits.length, hits: hits.slice(0, 50) });
  },
};
