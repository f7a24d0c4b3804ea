// The office in memory: invented people, a fixed clock, the same every time.
import type { AuditEndRow, AuditRow, Code, ContactView, Draft, HistoryRow, Office, PersonRow, PersonView, Settings, Sheet, StoreCard, UserRow } from "../types";
import { about } from "./about";

/** Where the desk stands. */
export type Place = "empty" | "locked" | "open";

/** Tuesday, 12 January 2027, an office hour without network. */
export const TODAY = "2027-01-12";
/** Twenty to eleven of that day. */
export const NOW = Date.UTC(2027, 0, 12, 9, 42);

let seed = 7;
/** The next number below `n` of a fixed sequence. */
export function next(n: number): number {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * n);
}

let counter = 0;
/** A new id. */
export function id(): string {
  counter += 1;
  return counter.toString(16).padStart(32, "0");
}

const users: UserRow[] = [
  { id: id(), name: "Selin Kaya", short: "SK", coordinator: true, dataProtection: true, onThisLaptop: true, renewedAt: null, cases: 0 },
  { id: id(), name: "Jonas Weber", short: "JW", coordinator: false, dataProtection: false, onThisLaptop: true, renewedAt: null, cases: 3 },
  { id: id(), name: "Miriam Braun", short: "MB", coordinator: false, dataProtection: false, onThisLaptop: false, renewedAt: Date.UTC(2026, 10, 3, 9, 5), cases: 0 },
];

const stores: StoreCard[] = [
  { id: id(), label: "Sozialdienst Ziegelei", demo: false, waiting: false, users: users.slice(0, 2).map(({ id, short }) => ({ id, short })), lastUser: users[0].id, trouble: null },
  { id: id(), label: "Übungsdienst", demo: true, waiting: false, users: [{ id: users[0].id, short: "SK" }], lastUser: users[0].id, trouble: null },
];

const blankOffice: Office = { organisation: "Sozialdienst Ziegelei e. V.", address: "Ziegelweg 4\n71600 Beispielstadt", unit: "", jurisdiction: "de-bw", dataProtectionLaw: "gdpr_private_de", officer: "", complaintOffice: "", languages: ["de"] };

/** Everything there is. */
export const office = {
  state: "open" as Place,
  stores,
  users,
  details: blankOffice,
  settings: { language: "de", idleMinutes: 5, printer: "" } as Settings,
  sheets: [] as Sheet[],
  lastBackupAt: Date.UTC(2027, 0, 8, 15, 3) as number | null,
  persons: new Map<string, PersonView>(),
  contacts: new Map<string, ContactView>(),
  drafts: new Map<string, Draft>(),
  audit: [] as AuditRow[],
  auditEnds: [
    { laptop: "Haus Amsel 2", n: 812, code: "9f3a 22c1", at: Date.UTC(2027, 0, 11, 16, 40), brokeAt: null },
    { laptop: "Leihgerät", n: 41, code: "b2e0 5a17", at: Date.UTC(2027, 0, 7, 14, 20), brokeAt: null },
    { laptop: "Leihgerät", n: 96, code: "07be d410", at: Date.UTC(2027, 0, 8, 9, 5), brokeAt: Date.UTC(2027, 0, 8, 9, 5) },
  ] as AuditEndRow[],
  history: new Map<string, HistoryRow[]>(),
  undo: new Map<string, () => void>(),
  /** Whether the one at the desk got new keys at another laptop. */
  keysReplaced: false,
  job: { running: false, step: "backup-copy", done: 0, total: 0 },
};

/** The user at the desk. */
export function me(): UserRow {
  return office.users[0];
}

/** A row for lists from a person's file. */
export function rowOf(person: string): PersonRow {
  return office.persons.get(person)?.row ?? { id: person, name: "–", native: "", birth: "", age: null, languages: [], erasedAt: null, protected: false };
}

/** Refuses with a code. */
export function refuse(code: Code, args: Record<string, string> = {}): never {
  throw { code, args };
}

/** A reply, with what it touched and, if it can be taken back, how. */
export function reply<T>(value: T, touched: string[] = [], back?: { roots: string[]; act: string; undo: () => void }) {
  let undo: string | null = null;
  if (back) {
    undo = id();
    office.undo.set(undo, back.undo);
    for (const root of back.roots) office.history.set(root, [{ undo, at: NOW, by: me().short, about: about(back.act) }, ...(office.history.get(root) ?? [])]);
    office.audit.unshift({ n: office.audit.length + 1, at: NOW, user: me().short, act: back.act, subject: back.roots[0].slice(-8), code: "5c1e 90aa" });
  }
  return { value, touched, undo };
}
