// Cases of the in-memory office.
import type { CaseView, Commands, Participant } from "../types";
import { application, settleRow } from "./applications";
import { applications } from "./applications";
import { id, me, NOW, office, refuse, reply, rowOf } from "./office";
import { accompanied, past } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];

/** All cases. */
export const cases = new Map<string, CaseView>();

/** One case, or a refusal. */
export const caseOf = (key: string): CaseView => cases.get(key) ?? refuse("not-found");

const takesPart = (person: string, part: string): Participant => {
  const row = rowOf(person);
  return { person: row, part, adult: row.age === null ? null : row.age >= 18 };
};
const worker = (part: string, user: string, from: string) => ({ id: id(), part, user, name: office.users.find((one) => one.id === user)?.name ?? refuse("not-found"), from, by: me().short, at: NOW });

/** Brings the row and what follows from the facts up to date. */
export function settleCase(view: CaseView): void {
  view.holder = view.workers.find((one) => one.part === "holder") ?? null;
  view.deputy = view.workers.find((one) => one.part === "deputy") ?? null;
  if (view.holder?.user === null) view.holder = null;
  if (view.deputy?.user === null) view.deputy = null;
  const short = (user: string | null | undefined) => office.users.find((one) => one.id === user)?.short ?? "";
  view.withoutConsent = view.participants.filter((one) => one.part === "client" && one.adult !== false && view.consents.find((fact) => fact.person.id === one.person.id)?.answer !== "given").map((one) => one.person);
  Object.assign(view.row, { persons: view.participants.map((one) => one.person), phase: view.phases[0]?.phase ?? "intake", holder: short(view.holder?.user), deputy: short(view.deputy?.user), evaluationOn: view.agreements[0]?.until ?? view.plans[0]?.evaluationOn ?? null, mine: [view.holder?.user, view.deputy?.user].includes(me().id) });
}

/** Makes a case. */
export function begin(args: Args<"case.begin">): CaseView {
  const key = id();
  const from = args.openedOn;
  const workers = [...(args.holder ? [worker("holder", args.holder, from)] : []), ...(args.deputy ? [worker("deputy", args.deputy, from)] : [])];
  const view: CaseView = { row: { id: key, number: `2027-LB23-${String(cases.size + 31).padStart(3, "0")}`, persons: [], phase: "intake", holder: "", deputy: "", openedOn: from, evaluationOn: null, mine: false }, application: null, participants: args.persons.map((one) => takesPart(one.person, one.part)), holder: null, deputy: null, phases: [{ id: id(), phase: "intake", reason: "", onDay: from, note: "", by: me().short, at: NOW }], workers, consents: [], withoutConsent: [], plans: [], agreements: [], conflicts: [], newer: false, restricted: false, partedOn: null, continues: null, recordsKeyUsed: [] };
  if (args.application) {
    const asked = application(args.application);
    asked.row.case = key;
    asked.statuses.unshift({ id: id(), status: "accepted", onDay: from, reason: "", channel: "", note: "", by: me().short, at: NOW });
    settleRow(asked);
    view.application = asked.row;
  }
  settleCase(view);
  cases.set(key, view);
  return view;
}

function edit(key: string, act: string, change: (view: CaseView) => void) {
  const view = caseOf(key);
  const before = structuredClone(view);
  change(view);
  settleCase(view);
  return reply(view, ["case", `case:${key}`, "today"], { roots: [key], act, undo: () => cases.set(key, before) });
}

/** The commands of this part. */
export const caseCommands = {
  "case.begin": (args: Args<"case.begin">) => {
    past(args.openedOn);
    accompanied(args.persons.map((one) => one.part));
    if (args.application && application(args.application).row.case) refuse("application-has-case");
    const view = begin(args);
    return reply(view, ["case", "application", "today"], { roots: [view.row.id], act: "case.begin", undo: () => cases.delete(view.row.id) });
  },
  "case.open": (args: Args<"case.open">) => reply(caseOf(args.case)),
  "case.list": (args: Args<"case.list">) => {
    const wanted = { mine: (one: CaseView) => one.row.mine && one.row.phase !== "closed", without_holder: (one: CaseView) => !one.row.holder && one.row.phase !== "closed", closed: (one: CaseView) => one.row.phase === "closed" }[args.filter] ?? ((one: CaseView) => one.row.phase !== "closed");
    const rows = [...cases.values()].filter(wanted).map((one) => one.row);
    return reply({ count: rows.length, rows: rows.slice(args.offset, args.offset + args.limit) });
  },
  "case.of_person": (args: Args<"case.of_person">) => {
    const about = ({ row }: { row: { persons: { id: string }[] } }) => row.persons.some((one) => one.id === args.person);
    return reply({ cases: [...cases.values()].filter(about).map((one) => one.row), applications: [...applications.values()].filter(about).map((one) => one.row) });
  },
  "case.assign": (args: Args<"case.assign">) => edit(args.case, "case.assign", (view) => view.workers.unshift(args.user ? worker(args.part, args.user, args.from) : { id: id(), part: args.part, user: null, name: "", from: args.from, by: me().short, at: NOW })),
  "case.set_phase": (args: Args<"case.set_phase">) => 
    edit(args.case, "case.set_phase", (view) => {
      if (args.phase === "closed" && !args.reason) refuse("reason-missing");
      view.phases.unshift({ id: id(), phase: args.phase || refuse("code-unknown"), reason: args.reason, onDay: past(args.onDay), note: args.note, by: me().short, at: NOW });
    }),
  "case.put_person": (args: Args<"case.put_person">) => 
    edit(args.case, "case.put_person", (view) => {
      const others = view.participants.filter((one) => one.person.id !== args.person);
      accompanied([...others.map((one) => one.part), args.part]);
      view.participants = [...others, takesPart(args.person, args.part)];
    }),
  "case.drop_person": (args: Args<"case.drop_person">) => 
    edit(args.case, "case.drop_person", (view) => {
      const others = view.participants.filter((one) => one.person.id !== args.person);
      accompanied(others.map((one) => one.part));
      view.participants = others;
    }),
  "case.consent": ({ case: key, person, ...rest }: Args<"case.consent">) => edit(key, "case.consent", (view) => view.consents.unshift({ id: id(), person: rowOf(person), ...rest, onDay: past(rest.onDay), by: me().short, at: NOW })),
  "case.take_back": (args: Args<"case.take_back">) =>
    edit(args.case, "case.take_back", (view) => {
      if (![...view.phases, ...view.consents, ...view.workers].some((one) => one.id === args.fact)) refuse("not-found");
      view.phases = view.phases.filter((one) => one.id !== args.fact);
      view.consents = view.consents.filter((one) => one.id !== args.fact);
      view.workers = view.workers.filter((one) => one.id !== args.fact);
    }),
};
