// What laptops disagree about, in the in-memory office: an example of each kind there is.
import type { AttentionPage, AttentionRow, AttentionValue, Commands, ConflictView } from "../types";
import { laptops } from "./laptops";
import { matters } from "./matters";
import { id, NOW, office, refuse, reply } from "./office";
import { papers } from "./papers";
import { plans } from "./plans";

type Args<K extends keyof Commands> = Commands[K]["args"];

const mine = (value: string, code: string | null = null): AttentionValue => ({ value, code, by: "SK", at: NOW - 8e8, laptop: "Laptop Büro", mine: true, winner: true, fact: null, open: null });
const theirs = (value: string, code: string | null = null): AttentionValue => ({ value, code, by: "JW", at: NOW - 9e8, laptop: "Laptop Weber", mine: false, winner: false, fact: null, open: null });
const row = (kind: AttentionRow["kind"], table: string, field: string, some: Partial<AttentionRow>): AttentionRow => ({ kind, root: id(), table, row: id(), field, persons: [], where: null, of: null, values: [], before: null, lacking: 0, locked: false, shown: id(), ...some });

/** Facts that can not both be so: each is looked at, and one is taken back where that can be. */
function facts(kind: AttentionRow["kind"], table: string, field: string, some: Partial<AttentionRow>, values: AttentionValue[], takesBack: boolean): AttentionRow {
  return row(kind, table, field, { ...some, values: values.map((one) => ({ ...one, winner: false, fact: takesBack ? id() : null, open: some.where ?? null })) });
}

/** Lets two laptops have written different things. */
export function disagree(): void {
  const [plan] = plans.values();
  const [agreement] = papers.values();
  const first = [...office.persons.values()][0];
  const [person, help] = [{ root: first.row.id, persons: [first.row], where: { screen: "person", id: first.row.id } as const }, { root: plan.case, persons: plan.persons, where: { screen: "plan", id: plan.id } as const }];
  const cased = { root: plan.case, persons: plan.persons, where: { screen: "case", id: plan.case } as const };
  const papered = { ...cased, where: { screen: "paper", id: agreement.row.id } as const };
  const numbered = `${agreement.row.number} / ${agreement.row.version}`;
  first.birth = first.row.birth = "1992-05-12";
  matters.push(
    row("two_in_force", "agreement", "", { root: plan.case, persons: plan.persons, where: { screen: "case", id: plan.case }, values: [{ ...mine(numbered), winner: false }, theirs(`${agreement.row.number} / 2`)].map((one) => ({ ...one, open: { screen: "paper", id: agreement.row.id } as const })) }),
    row("value_conflict", "person", "birth", { ...person, values: [mine("1992-05-12"), theirs("1992-12-05")], before: "1992" }),
    row("value_conflict", "person", "sex", { ...person, values: [theirs("f", "sex"), { ...mine("x", "sex"), winner: false }].map((one, i) => ({ ...one, winner: i === 0 })), before: "" }),
    row("value_conflict", "help_plan", "view_worker", { ...help, values: [mine("Die Familie ist gut organisiert und braucht Zugänge zu Schule und Praxis."), theirs("Die Familie ist sehr gut organisiert und braucht vor allem Ruhe und einen Platz in der Schule.")], before: "Die Familie ist organisiert und braucht Zugänge." }),
    row("edited_after_delete", "residence_document", "valid_until", { ...person, values: [{ ...theirs("2027-09-01"), winner: true }], before: "2027-03-01" }),
    row("child_under_deleted", "measure", "", { ...help, values: [theirs("Formulare mit den Eltern ausfüllen · 2027-02-01")] }),
    row("misfit", "plan_area", "rating", { ...help, of: { text: "health", code: "life_area" }, values: [theirs("9")] }),
    row("value_conflict", "help_plan", "view_client", { ...help, values: [mine("Wir möchten, dass Ali ruhig lernen kann.\nDie Wohnung ist laut, und zu fünft ist sie sehr eng."), theirs("Wir möchten, dass Ali ruhig lernen kann.\nDie Wohnung ist feucht, und zu fünft ist sie sehr eng."), { ...theirs("Wir möchten vor allem, dass Ali ruhig lernen kann und einen eigenen Tisch hat."), by: "MB", laptop: "Laptop Braun" }], before: "Wir möchten, dass Ali ruhig lernen kann." }),
    row("two_phases", "case_phase", "phase", { root: plan.case, persons: plan.persons, where: { screen: "case", id: plan.case }, values: [mine("closed", "case_phase"), theirs("planning", "case_phase")].map((one) => ({ ...one, fact: id(), open: { screen: "case", id: plan.case } as const })) }),
    row("newer", "person", "99", person),
    row("missing", "person", "", { ...person, lacking: 2 }),
    row("forged", "case_phase", "", { ...cased, values: [theirs("Abgeschlossen · 2027-01-11")] }),
    facts("goes_on", "case_phase", "", cased, [mine("2027-01-11"), theirs("2027-01-12")], false),
    facts("written_after", "case_file", "number", cased, [theirs("P-2027-sk-3")], false),
    facts("written_beside", "case_parted", "", cased, [mine("2027-01-11"), theirs("2027-01-12")], false),
    facts("two_partings", "case_parted", "", cased, [mine("2027-01-11"), theirs("2027-01-12")], false),
    facts("two_holders", "case_worker", "user", cased, [mine("SK"), theirs("JW")], true),
    facts("two_consents", "case_consent", "given", cased, [mine("yes", "yes_no"), theirs("no", "yes_no")], true),
    facts("two_statuses", "application_status", "status", cased, [mine("accepted", "application_status"), theirs("refused", "application_status")], true),
    facts("two_cases", "case_file", "number", cased, [mine("2027-sk-3"), theirs("2027-jw-1")], false),
    facts("signed_and_refused", "signature", "kind", papered, [mine("ink", "signature_kind"), theirs("refused", "signature_kind")], false),
    facts("two_releases", "signature", "kind", papered, [mine("ink", "signature_kind"), theirs("refused", "signature_kind")], false),
    facts("two_answers", "handover_answer", "outcome", cased, [mine("withdrawn", "handover_outcome"), theirs("accepted", "handover_outcome")], false),
    facts("two_replies", "handover_in", "outcome", cased, [mine("accepted", "handover_outcome"), theirs("rejected", "handover_outcome")], false),
    facts("two_numbers", "case_file", "number", cased, [mine("2027-sk-3"), theirs("2027-sk-3")], false),
  );
  settle();
}

function settle(): void {
  const of = (root: string, table: (name: string) => boolean): ConflictView[] => matters.filter((one) => one.kind === "value_conflict" && one.root === root && table(one.table)).map(({ table, field, values }) => ({ table, field, values }));
  for (const one of office.persons.values()) one.conflicts = of(one.row.id, (table) => table === "person");
  for (const one of plans.values()) one.conflicts = of(one.case, (table) => table === "help_plan");
}

function page(offset = 0, limit = 50): AttentionPage {
  return { count: matters.length, rows: matters.slice(offset, offset + limit), aside: laptops.filter((one) => one.aside > 0).map(({ replica, label, aside }) => ({ replica, label, changes: aside })) };
}

function found(args: { root: string; table: string; row: string }, field?: string): AttentionRow {
  return matters.find((one) => one.root === args.root && one.table === args.table && one.row === args.row && (field === undefined || one.field === field)) ?? refuse("not-found");
}

/** Takes one out of the list, and writes what was decided where it is shown. */
function close(one: AttentionRow, act: string, decided: string | null) {
  const at = matters.indexOf(one);
  const file = office.persons.get(one.root);
  const before = file && { birth: file.birth, sex: file.sex };
  if (file && decided !== null && (one.field === "birth" || one.field === "sex")) file[one.field] = decided;
  matters.splice(at, 1);
  settle();
  const undo = () => {
    matters.splice(at, 0, one);
    if (file && before) Object.assign(file, before);
    settle();
  };
  return reply(page(), ["attention", "person", "case", "help_plan", "today"], { roots: [one.root], act, undo });
}

/** The commands of this part. */
export const attentionCommands = {
  "attention.list": (args: Args<"attention.list">) => reply(page(args.offset, args.limit)),
  "attention.resolve": (args: Args<"attention.resolve">) => {
    const one = found(args, args.field);
    if (one.shown !== args.shown) refuse("changed-meanwhile");
    const chosen = args.value === null ? args.text : (one.values[args.value]?.value ?? refuse("not-found"));
    return close(one, "attention.resolve", chosen ?? refuse("arguments-malformed"));
  },
  "attention.settle": (args: Args<"attention.settle">) => {
    const one = matters.find((some) => some.root === args.root && some.shown === args.shown) ?? refuse("changed-meanwhile");
    if (args.stays !== null && !one.values.some((value) => value.fact === args.stays)) refuse("not-found");
    return close(one, "attention.settle", null);
  },
  "attention.keep": (args: Args<"attention.keep">) => close(found(args), "attention.keep", null),
};
