// Handovers of ours in the in-memory office: what one would be, sending it, and taking it back.
import type { Commands, EnclosureRow, HandoverCells, HandoverField, HandoverGroup, HandoverPreview, HandoverRow, HandoverText, HandoverWish } from "../types";
import { shift } from "../../shared/date";
import { caseOf, cases } from "./cases";
import { OFF } from "./desk";
import { disclosureCommands } from "./disclosures";
import { id, me, office, refuse, reply, rowOf, TODAY } from "./office";
import { pageOf } from "./papers";
import { partner, partners } from "./partners";
import { plans } from "./plans";
import { release } from "./trust";

type Args<K extends keyof Commands> = Commands[K]["args"];
type Table = { table: string; row: string; item: string; fields: [string, string, string?][]; texts: [string, string][]; about: string[] };

/** All handovers of ours, the newest first. */
export const sent: HandoverRow[] = [];

const field = (name: string, value: string, list?: string): HandoverField => ({ field: name, value, code: list ?? null });
const yes = (on: boolean) => (on ? "yes" : "no");

function tables(wish: HandoverWish): Table[] {
  const everybody = caseOf(wish.case).participants.map((one) => one.person.id);
  const people = wish.persons.flatMap((key): Table[] => {
    const file = office.persons.get(key) ?? refuse("not-found");
    return [
      { table: "person", row: key, item: "identity", fields: [["birth", file.birth], ["sex", file.sex, "sex"]], texts: [], about: [key] },
      ...file.names.map((one): Table => ({ table: "person_name", row: one.id, item: "identity", fields: [["kind", one.kind, "name_kind"], ["given", one.given], ["family", one.family]], texts: [], about: [key] })),
      ...file.languages.map((one): Table => ({ table: "person_language", row: `${key}-${one.language}`, item: "languages", fields: [["language", one.language, "language"], ["speaks", yes(one.speaks), "yes_no"], ["interpreted", yes(one.interpreted), "yes_no"]], texts: [], about: [key] })),
    ];
  });
  const notes = [...office.contacts.values()].filter((one) => one.row.persons.some((person) => wish.persons.includes(person.id))).flatMap((one) => one.notes.filter((note) => (note.class === "file" || note.class === "restricted") && note.text).map((note): Table => ({ table: "note", row: note.id, item: "counselling", fields: [], texts: [[note.class === "file" ? "text" : "sealed", note.text ?? ""]], about: one.row.persons.map((person) => person.id) })));
  const goals = [...plans.values()].filter((one) => one.case === wish.case).flatMap((plan) => plan.goals.flatMap((goal): Table[] => [
    { table: "goal", row: goal.id, item: "plan", fields: [["area", goal.area, "life_area"], ["due", goal.due]], texts: [["text_client", goal.textClient]], about: everybody },
    ...goal.measures.map((step): Table => ({ table: "measure", row: step.id, item: "plan", fields: [["who", step.who, "measure_who"], ["by_when", step.byWhen], ["status", step.status, "measure_status"]], texts: [["what", step.what]], about: everybody })),
  ]));
  return [...people, ...notes, ...goals].sort((a, b) => order.indexOf(a.table) - order.indexOf(b.table));
}
const order = ["person", "person_name", "person_language", "note", "goal", "measure"];

/** Rows by kind, as the core hands them out. */
export function grouped(rows: { table: string; cells: HandoverCells }[]): HandoverGroup[] {
  const groups: HandoverGroup[] = [];
  for (const { table, cells } of rows) {
    const last = groups.at(-1);
    if (last?.table === table) last.rows.push(cells);
    else groups.push({ table, rows: [cells] });
  }
  return groups;
}

function preview(wish: HandoverWish): HandoverPreview {
  const asked = { persons: wish.persons, partner: wish.partner, items: wish.items, channel: "file", onDay: TODAY };
  const covers = disclosureCommands["disclosure.check"](asked).value;
  const allows = (item: string, about: string[]) => wish.items.includes(item) && about.every((person) => wish.persons.includes(person) && (wish.ground !== "release" || covers.some((one) => one.person === person && one.item === item && one.lack === null)));
  const goes = (row: Table, name: string) => wish.texts.some((one) => one.table === row.table && one.row === row.row && one.field === name);
  const all = tables(wish);
  const spoken = all.filter((row) => allows("narrative", row.about) && (row.table !== "note" || allows(row.item, row.about)));
  const texts = spoken.flatMap((row) => row.texts.map(([name, text]): HandoverText => ({ place: { table: row.table, row: row.row, field: name }, text, sealed: name === "sealed", goes: goes(row, name) })));
  const cells = all.map((row) => {
    const plain = allows(row.item, row.about) ? row.fields.filter(([, value]) => value).map(([name, value, list]) => field(name, value, list ?? undefined)) : [];
    const told = spoken.includes(row) ? row.texts.filter(([name]) => goes(row, name)).map(([name, text]) => field(name === "sealed" ? "text" : name, text)) : [];
    return { table: row.table, cells: { row: row.row, of: "", fields: [...plain, ...told] } };
  });
  const kept = cells.filter((one) => one.cells.fields.length);
  const open = all.filter((row) => row.fields.some(([name, value]) => (name === "due" || name === "by_when") && value && (value >= TODAY || row.table === "measure")));
  const due = allows("deadlines", wish.persons) ? open.filter((row) => kept.some((one) => one.cells.row === row.row)) : [];
  return {
    partner: partner(wish.partner),
    persons: wish.persons.map((person) => ({ person: rowOf(person), items: covers.filter((one) => one.person === person).map(({ item, lack, number, purpose }) => ({ item, lack, number, purpose })) })),
    groups: grouped(kept),
    texts,
    enclosures: [],
    deadlines: due.map((row) => ({ row: row.row, kind: row.table, on: row.fields.find(([name]) => name === "due" || name === "by_when")?.[1] ?? "", what: row.texts.filter(([name]) => goes(row, name)).map(([, text]) => text)[0] ?? "", who: wish.acts.find((acts) => acts.row === row.row)?.who ?? "open" })),
    textsStay: texts.filter((one) => !one.goes).length,
    sealedStay: 1,
    closedStay: 0,
    protectedStay: 0,
    scansStay: 0,
    deadlinesStay: open.length - due.length,
    rowsStay: grouped(cells.filter((one) => !kept.includes(one))).map(({ table, rows }) => ({ table, count: rows.length })),
    secondStay: [],
    conflicts: 0,
    cardless: false,
  };
}

function record(wish: HandoverWish): HandoverRow {
  const before = sent.filter((one) => one.series === wish.series);
  const key = id();
  const row: HandoverRow = { id: key, case: wish.case, partner: partner(wish.partner), persons: wish.persons.map(rowOf), series: wish.series ?? key, seq: before.length + 1, madeOn: TODAY, onDay: wish.onDay, answerBy: wish.answerBy, occasion: wish.occasion, toldOn: wish.toldOn, told: wish.toldOn ? wish.told : null, mark: wish.toldOn ? "K3F9 7M2X QD8R 0VBN 5TGH 1WYC 44" : "", objections: wish.objections, outcome: "open", reason: "", answeredOn: "", overdue: wish.answerBy < TODAY, despite: wish.despite, by: me().short };
  sent.unshift(row);
  return row;
}

/** Some that were sent before: one nobody answered, one that was taken in over there. */
export function passOn(): void {
  const to = [...partners.values()].find((one) => one.fields.name === "Integrationsdienst Bergstadt") ?? refuse("not-found");
  const [family, other, third] = [...cases.values()];
  release(family.row.id, to.id, family.participants.map((one) => one.person.id), ["identity", "languages", "deadlines", "plan", "narrative"]);
  const wish = (file: typeof other, days: number): HandoverWish => ({ case: file.row.id, partner: to.id, persons: file.participants.map((one) => one.person.id), items: ["identity"], ground: "release", reason: "", texts: [], occasion: "moving", onDay: shift(TODAY, -days), answerBy: shift(TODAY, 28 - days), toldOn: shift(TODAY, -days), told: { language: "prs", interpreter: "phone", name: "Farid Nazari", by: me().name, understood: true }, objections: "", acts: [], despite: "", series: null });
  Object.assign(record(wish(other, 40)), { madeOn: shift(TODAY, -40) });
  Object.assign(record(wish(third, 60)), { madeOn: shift(TODAY, -60), outcome: "accepted", answeredOn: shift(TODAY, -50), overdue: false });
  third.restricted = true;
}

/** Notes what the other service said. */
export function settle(row: HandoverRow, outcome: string, reason: string): HandoverRow {
  Object.assign(row, { outcome, reason, answeredOn: TODAY, overdue: false });
  if (outcome === "accepted") caseOf(row.case).restricted = true;
  return row;
}

/** The commands of this part. */
export const handoverCommands = {
  "handover.preview": (args: Args<"handover.preview">) => reply(preview(args)),
  "handover.send": ({ wish }: Args<"handover.send">) => {
    const { card } = partner(wish.partner);
    if (!wish.persons.length || !wish.items.length) refuse("handover-empty");
    if (wish.ground === "release" ? !wish.toldOn : !wish.reason.trim()) refuse(wish.ground === "release" ? "handover-not-told" : "reason-missing");
    if (wish.toldOn && !(wish.told?.understood && wish.told.language && wish.told.by)) refuse("handover-told-how");
    if (wish.toldOn > TODAY) refuse("date-in-future");
    if (wish.answerBy < TODAY) refuse("date-past");
    if (!card) refuse("handover-no-card");
    if (card?.card.expired) refuse("card-expired");
    if (!card?.verified && !(me().coordinator && wish.despite.trim())) refuse("handover-not-verified");
    if (!preview(wish).groups.length) refuse("not-released");
    if (preview(wish).deadlines.some((one) => one.who === "open")) refuse("handover-acts-unsaid");
    return reply({ row: record(wish), file: "geleit-20270112-5f3a91.age" }, ["handover", "disclosure", "today"]);
  },
  "handover.report_page": (args: Args<"handover.report_page">) => reply({ page: pageOf([`Übergabebericht\n${preview(args.wish).groups.length} Arten von Angaben`, "Was hier bleibt"], args.page), pages: 2 }),
  "handover.print_report": (args: Args<"handover.print_report">) => (args.printer === OFF ? refuse("printer-unreachable") : reply(null)),
  "handover.enclosures": () => reply<EnclosureRow[]>([]),
  "handover.enclosure_page": (args: Args<"handover.enclosure_page">) => reply(pageOf(["Hilfeplan-Vereinbarung"], args.page)),
  "handover.of_case": (args: Args<"handover.of_case">) => reply(sent.filter((one) => one.case === args.case)),
  "handover.withdraw": (args: Args<"handover.withdraw">) => {
    const row = sent.find((one) => one.id === args.handover) ?? refuse("not-found");
    if (row.outcome === "withdrawn") return reply({ row, file: "geleit-20270112-0e9d14.age" }, ["handover"]);
    if (row.outcome !== "open") refuse("handover-answered");
    if (!args.reason.trim()) refuse("reason-missing");
    return reply({ row: settle(row, "withdrawn", args.reason), file: "geleit-20270112-77b0c2.age" }, ["handover", "today"]);
  },
};
