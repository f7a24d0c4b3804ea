// Persons of the in-memory office.
import type { Commands, NewName, NewPerson, PersonName, PersonView } from "../types";
import { likely, search } from "./find";
import { id, me, NOW, office, refuse, reply, rowOf, TODAY } from "./office";
import { birth, person as fitting } from "./rules";

const file = (person: string): PersonView => office.persons.get(person) ?? refuse("not-found");
type Args<K extends keyof Commands> = Commands[K]["args"];

function named(name: NewName): PersonName {
  if (!name.given.trim() && !name.family.trim()) refuse("name-missing");
  return { id: id(), ...name };
}

function freshen(view: PersonView): void {
  const form = (kind: string) => view.names.filter((one) => one.kind === kind).map((one) => [one.given, one.family].filter(Boolean).join(" "))[0] ?? "";
  const year = Number(view.birth.slice(0, 4));
  Object.assign(view.row, { name: form("official") || form("alias") || form("native"), native: form("native"), birth: view.birth, age: year ? Number(TODAY.slice(0, 4)) - year : null, languages: view.languages.filter((one) => one.speaks).map((one) => one.language) });
}

/** Makes a person's file. */
export function make(fresh: NewPerson): PersonView {
  if (fresh.names.length === 0) refuse("name-missing");
  const key = id();
  const view: PersonView = { row: { id: key, name: "", native: "", birth: "", age: null, languages: [], erasedAt: null, protected: false }, names: fresh.names.map(named), birth: fresh.birth, sex: fresh.sex, languages: fresh.languages, documents: [], household: null, kin: [], keptFrom: [], withheld: 0, sameAs: [], duplicates: [], contacts: 0, conflicts: [], newer: false, restricted: false, recordsKeyUsed: [] };
  freshen(view);
  office.persons.set(key, view);
  return view;
}

function change(person: string, act: string, edit: (view: PersonView) => void) {
  const view = file(person);
  const before = structuredClone(view);
  edit(view);
  freshen(view);
  return reply(view, [`person:${person}`, "today"], { roots: [person], act, undo: () => office.persons.set(person, before) });
}

/** The commands of this part. */
export const peopleCommands = {
  "person.create": (args: NewPerson) => {
    fitting(args);
    const view = make(args);
    return reply(view, [`person:${view.row.id}`], { roots: [view.row.id], act: "person.create", undo: () => office.persons.delete(view.row.id) });
  },
  "person.open": (args: Args<"person.open">) => reply(file(args.person)),
  "person.list": (args: Args<"person.list">) => {
    const rows = [...office.persons.values()].map((one) => one.row).sort((a, b) => a.name.localeCompare(b.name, "de"));
    return reply({ count: rows.length, rows: rows.slice(args.offset, args.offset + args.limit) });
  },
  "person.search": (args: Args<"person.search">) => reply(search(args.text)),
  "person.likely_same": (args: Args<"person.likely_same">) => reply(likely(args.names)),
  "person.change": (args: Args<"person.change">) =>
    change(args.person, "person.change", (view) => {
      if (args.birth !== null) view.birth = birth(args.birth);
      if (args.sex !== null) view.sex = args.sex;
      view.conflicts = [];
    }),
  "person.add_name": (args: Args<"person.add_name">) => change(args.person, "person.add_name", (view) => view.names.push(named(args.name))),
  "person.change_name": (args: Args<"person.change_name">) => change(args.person, "person.change_name", (view) => (view.names = view.names.map((one) => (one.id === args.name.id ? args.name : one)))),
  "person.remove_name": (args: Args<"person.remove_name">) => 
    change(args.person, "person.remove_name", (view) => {
      const others = view.names.filter((one) => one.id !== args.name);
      view.names = others.length ? others : refuse("name-missing");
    }),
  "person.set_languages": (args: Args<"person.set_languages">) => change(args.person, "person.set_languages", (view) => (view.languages = args.languages)),
  "person.add_document": (args: Args<"person.add_document">) => change(args.person, "person.add_document", (view) => view.documents.push({ id: id(), ...args.document })),
  "person.change_document": (args: Args<"person.change_document">) => change(args.person, "person.change_document", (view) => (view.documents = view.documents.map((one) => (one.id === args.document.id ? args.document : one)))),
  "person.remove_document": (args: Args<"person.remove_document">) => change(args.person, "person.remove_document", (view) => (view.documents = view.documents.filter((one) => one.id !== args.document))),
  "person.join": (args: Args<"person.join">) =>
    change(args.person, "person.join", (view) => {
      view.sameAs.push({ fact: id(), other: rowOf(args.other), by: me().short, at: NOW });
      view.duplicates = view.duplicates.filter((one) => one.id !== args.other);
    }),
  "person.separate": (args: Args<"person.separate">) => change(args.person, "person.separate", (view) => (view.sameAs = view.sameAs.filter((one) => one.fact !== args.fact))),
  "household.join": (args: Args<"household.join">) =>
    change(args.person, "household.join", (view) => {
      const other = file(args.with);
      const members = [...(other.household?.members ?? [{ person: other.row, since: null }]), { person: view.row, since: TODAY }];
      view.household = other.household = { id: other.household?.id ?? id(), members };
    }),
  "household.leave": (args: Args<"household.leave">) => change(args.person, "household.leave", (view) => (view.household = null)),
  "kinship.add": (args: Args<"kinship.add">) => change(args.person, "kinship.add", (view) => view.kin.push({ id: id(), other: rowOf(args.other), relation: args.relation, note: args.note })),
  "kinship.remove": (args: Args<"kinship.remove">) => change(args.person, "kinship.remove", (view) => (view.kin = view.kin.filter((one) => one.id !== args.kin))),
};
