// Households that part, in the in-memory office.
import type { Commands, PartingView, PersonView } from "../types";
import { begin, cases } from "./cases";
import { id, me, NOW, office, refuse, reply } from "./office";
import { past } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];

const file = (person: string): PersonView => office.persons.get(person) ?? refuse("not-found");

function look(leaving: string[]): PartingView {
  if (leaving.length === 0) refuse("parting-one-sided");
  const members = file(leaving[0]).household?.members ?? refuse("not-found");
  const [leave, stay] = [true, false].map((goes) => members.map((one) => one.person).filter((one) => leaving.includes(one.id) === goes));
  if (leave.length < leaving.length) refuse("not-found");
  if (stay.length === 0) refuse("parting-one-sided");
  const shared = [...cases.values()].filter(({ row }) => row.phase !== "closed" && [leave, stay].every((side) => row.persons.some((one) => side.some((other) => other.id === one.id))));
  return {
    leaving: leave,
    staying: stay,
    cases: shared.map((one) => ({ row: one.row, leaving: one.row.persons.filter((person) => leaving.includes(person.id)), staying: one.row.persons.filter((person) => !leaving.includes(person.id)), agreements: one.agreements.filter((paper) => paper.state !== "ended" && paper.state !== "superseded").length, holder: one.holder?.user ?? null })),
  };
}

/** The commands of this part. */
export const partingCommands = {
  "household.part_preview": (args: Args<"household.part_preview">) => reply(look(args.leaving)),
  "household.part": (args: Args<"household.part">) => {
    past(args.from);
    const parting = look(args.leaving);
    if (args.keep && args.cases.some((one) => one.leaving && args.cases.some((other) => other.staying === one.leaving))) refuse("parting-same-worker");
    const before = [new Map([...office.persons].map(([key, view]) => [key, structuredClone(view)])), new Map([...cases].map(([key, view]) => [key, structuredClone(view)]))] as const;
    const own = parting.leaving.length > 1 ? { id: id(), members: parting.leaving.map((person) => ({ person, since: args.from })) } : null;
    for (const person of parting.staying) {
      const view = file(person.id);
      const gone = view.kin.filter((one) => args.keep && args.leaving.includes(one.other.id));
      view.withheld += gone.length;
      view.kin = view.kin.filter((one) => !gone.includes(one));
      if (view.household) view.household = { ...view.household, members: view.household.members.filter((one) => !args.leaving.includes(one.person.id)) };
    }
    for (const person of parting.leaving) {
      const view = file(person.id);
      view.household = own;
      if (args.keep) view.keptFrom = parting.staying.map((other) => ({ person: other, since: args.from, by: me().short }));
      view.row.protected = args.keep;
    }
    for (const one of parting.cases) {
      const old = cases.get(one.row.id) ?? refuse("not-found");
      const holders = args.cases.find((said) => said.case === one.row.id) ?? refuse("changed-meanwhile");
      old.phases.unshift({ id: id(), phase: "closed", reason: "parted", onDay: args.from, note: "", by: me().short, at: NOW });
      Object.assign(old, { restricted: true, partedOn: args.from });
      old.row.phase = "closed";
      for (const [people, holder] of [[one.leaving, holders.leaving], [one.staying, holders.staying]] as const) {
        const part = (person: string) => old.participants.find((known) => known.person.id === person)?.part ?? "client";
        begin({ application: null, openedOn: args.from, holder, deputy: null, persons: people.map((person) => ({ person: person.id, part: part(person.id) })) }).continues = { id: old.row.id, number: old.row.number };
      }
    }
    const undo = () => {
      for (const [key, view] of before[0]) office.persons.set(key, view);
      cases.clear();
      for (const [key, view] of before[1]) cases.set(key, view);
    };
    return reply(file(args.leaving[0]), ["person", "case", "household", "today"], { roots: args.leaving, act: "household.part", undo });
  },
  "person.lift_protection": (args: Args<"person.lift_protection">) => {
    const view = file(args.person);
    const kept = view.keptFrom;
    view.keptFrom = kept.filter((one) => one.person.id !== args.from);
    view.row.protected = view.keptFrom.length > 0;
    const undo = () => Object.assign(view, { keptFrom: kept, row: { ...view.row, protected: true } });
    return reply(view, [`person:${args.person}`, "person"], { roots: [args.person], act: "person.lift_protection", undo });
  },
};
