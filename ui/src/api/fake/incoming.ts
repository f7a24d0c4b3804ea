// Files of other services in the in-memory office: by the name of its grant a first handover, one that adds to it, the answer to
// one of ours, or a word that one was taken back.
import type { CamePerson, Commands, FoundHandover, HandoverCells, HandoverDeadline, LetterRow, ReceivedRow } from "../types";
import { begin } from "./cases";
import { grouped, sent, settle } from "./handovers";
import { id, me, office, refuse, reply, rowOf, TODAY } from "./office";
import { partners } from "./partners";
import { make } from "./people";

type Args<K extends keyof Commands> = Commands[K]["args"];

const harbour = () => [...partners.values()].find((one) => one.fields.name === "Dienst am Hafen") ?? null;
const blank: ReceivedRow = { id: "", partner: null, from: "Sozialdienst Flussaue", worker: "Andrea Brandt", seq: 1, madeOn: "2027-01-08", onDay: "2027-02-01", answerBy: "2027-02-05", occasion: "moving", toldOn: "2027-01-08", told: { language: "prs", interpreter: "phone", name: "Farid Nazari", by: "Andrea Brandt", understood: true }, mark: "9XQ2 4NTD M7KB 0HRF 8ZVC 3WGJ 1E", objections: "Die Schule soll vorerst nichts erfahren.", outcome: "open", reason: "", answeredOn: "", case: null, by: "" };
const earlier = { ...blank, id: id(), from: "Dienst am Hafen", madeOn: "2026-11-02", onDay: "2026-11-15", objections: "", outcome: "accepted", answeredOn: "2026-11-05", by: "JW" };

/** What was answered. */
export const received: ReceivedRow[] = [earlier];
const files = new Map<string, ReceivedRow>();

/** The row a file is about; it stays the same however often one looks. */
function rowOfFile(grant: string): ReceivedRow {
  const known = files.get(grant.split("-")[0]);
  if (known) return known;
  const row = grant.startsWith("addition") ? { ...blank, id: id(), partner: harbour(), from: "Dienst am Hafen", seq: 2 } : { ...blank, id: id() };
  files.set(grant.split("-")[0], row);
  return row;
}

function came(grant: string): CamePerson[] {
  const twin = [...office.persons.values()][6];
  const official = twin.names.find((one) => one.kind === "official");
  const items = ["identity", "languages", "plan", "narrative"];
  return [
    { came: "came-1", given: official?.given ?? "", family: official?.family ?? "", birth: twin.birth, here: grant.startsWith("addition") ? twin.row : null, items },
    { came: "came-2", given: "Zarlascht", family: "Wolesmal", birth: "2016-04-02", here: null, items: ["identity", "languages"] },
  ];
}

const cells = (row: string, fields: [string, string, string?][]): HandoverCells => ({ row, of: "", fields: fields.map(([field, value, code]) => ({ field, value, code: code ?? null })) });
const deadlines: HandoverDeadline[] = [
  { row: "step-1", kind: "measure", on: "2027-01-29", what: "Anmeldung in der neuen Schule", who: "receiving" },
  { row: "paper-1", kind: "document", on: "2027-03-14", what: "", who: "client" },
];

function found(grant: string): FoundHandover {
  const row = rowOfFile(grant);
  const people = came(grant);
  const rows = [
    ...people.map((one) => ({ table: "person", cells: cells(one.came, [["birth", one.birth]]) })),
    ...people.map((one) => ({ table: "person_name", cells: cells(`${one.came}-name`, [["kind", "official", "name_kind"], ["given", one.given], ["family", one.family]]) })),
    ...people.map((one) => ({ table: "person_language", cells: cells(`${one.came}-prs`, [["language", "prs", "language"], ["speaks", "yes", "yes_no"], ["interpreted", "yes", "yes_no"]]) })),
    { table: "measure", cells: cells("step-1", [["what", "Anmeldung in der neuen Schule"], ["who", "service", "measure_who"], ["by_when", "2027-01-29"], ["status", "open", "measure_status"]]) },
    { table: "note", cells: cells("note-1", [["class", "file", "note_class"], ["text", "Zieht zum ersten Februar um. Braucht Dari am Telefon."]]) },
  ];
  const adds = grant.startsWith("addition");
  const differences = adds ? [{ place: { table: "measure", row: "step-1", field: "by_when" }, about: [], here: cells("", [["by_when", "2027-01-20"]]).fields[0], came: cells("", [["by_when", "2027-01-29"]]).fields[0] }] : [];
  return { handover: { row, news: row.outcome === "open" ? (adds ? "addition" : "first") : "answered", erasedAt: null, verified: adds, persons: people, sealed: 0, enclosures: [], groups: grouped(rows), deadlines, differences }, letter: null };
}

function letter(grant: string): LetterRow {
  const back = grant.startsWith("withdrawn");
  const about = sent.find((one) => one.overdue) ?? sent.find((one) => one.answeredOn === TODAY) ?? null;
  return { handover: back ? earlier.id : (about?.id ?? ""), outcome: back ? "withdrawn" : "accepted", reason: back ? "Die Familie bleibt doch am Ort." : "", onDay: "2027-01-11", worker: "Andrea Brandt", sent: back ? null : about, received: back ? earlier : null };
}
const isLetter = (grant: string) => grant.startsWith("letter") || grant.startsWith("withdrawn");
const TOUCHED = ["handover", "person", "case", "partner", "service_card", "today"];

function answer(row: ReceivedRow, some: Partial<ReceivedRow>): ReceivedRow {
  if (row.outcome !== "open") refuse("handover-answered");
  Object.assign(row, { partner: row.partner, answeredOn: TODAY, by: me().short, ...some });
  received.unshift(row);
  return row;
}

/** The commands of this part. */
export const incomingCommands = {
  "handover.list": (args: Args<"handover.list">) => {
    const page = <T>(rows: T[]) => rows.slice(args.offset, args.offset + args.limit);
    return reply({ sent: page(sent), sentCount: sent.length, received: page(received), receivedCount: received.length });
  },
  "handover.brought": (args: Args<"handover.brought">) => reply(received.filter((row) => row.case === args.case && row.outcome === "accepted").map((row) => ({ row, deadlines: deadlines.map((due) => ({ ...due, what: "" })) }))),
  "handover.inspect": ({ grant }: Args<"handover.inspect">) => {
    if (grant.startsWith("grant")) refuse("bundle-not-for-us");
    return reply<FoundHandover>(isLetter(grant) ? { handover: null, letter: letter(grant) } : found(grant));
  },
  "handover.accept": (args: Args<"handover.accept">) => {
    const persons = came(args.grant).map((one) => one.here?.id ?? args.same.find((same) => same.came === one.came)?.here ?? make({ names: [{ kind: "official", given: one.given, family: one.family }], birth: one.birth, sex: "", languages: [] }).row.id);
    const file = begin({ application: null, persons: persons.map((person) => ({ person, part: (rowOf(person).age ?? 18) < 18 ? "child" : "client" })), openedOn: TODAY, holder: null, deputy: null });
    return reply(answer(rowOfFile(args.grant), { outcome: "accepted", case: file.row.id }), TOUCHED);
  },
  "handover.reject": (args: Args<"handover.reject">) => {
    if (!args.reason.trim()) refuse("reason-missing");
    return reply(answer(rowOfFile(args.grant), { outcome: "rejected", reason: args.reason }), TOUCHED);
  },
  "handover.answer": () => reply({ file: "geleit-20270112-c41d08.age" }),
  "handover.read_letter": ({ grant }: Args<"handover.read_letter">) => {
    const said = letter(grant);
    if (said.sent) settle(said.sent, said.outcome, said.reason);
    else Object.assign(earlier, { outcome: "withdrawn", reason: said.reason });
    return reply(said, TOUCHED);
  },
};
