// Laptops of the in-memory office that are out, and what the stolen one wrote afterwards.
import type { Commands, LaptopReview, ReviewGroup, ReviewLine } from "../types";
import { laptops, team } from "./laptops";
import { id, NOW, office, refuse, reply, rowOf } from "./office";
import { coordinator } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];
const HOUR = 3_600_000;
const TOUCHED = ["attention", "contact", "exchange", "laptop", "person", "today"];
const line = (table: string, field: string | null, value = "", code: string | null = null): ReviewLine => ({ table, field, value, code, deleted: field === null });
const group = (table: string, at: number, some: Partial<ReviewGroup>): ReviewGroup => ({ root: id(), table, persons: [], changes: 1, first: NOW - at * HOUR, last: NOW - at * HOUR, by: ["JW"], lines: [], more: 0, ...some });
let groups: ReviewGroup[] | null = null;

/** Made when first asked for, as the persons are there by then. */
function aside(): ReviewGroup[] {
  const persons = [...office.persons.keys()].slice(0, 3).map((one) => [rowOf(one)]);
  const told = "Der Vater kommt allein.\nEr hat den Bescheid noch nicht bekommen und fragt, was er der Schule sagen soll. Wir rufen zusammen im Sekretariat an; dort heißt es, der Platz sei frei, sobald die Bescheinigung da ist. ".repeat(3).trim();
  groups ??= [
    group("contact", 440, { persons: persons[0], changes: 3, last: NOW - 439 * HOUR, lines: [line("contact", "held_on", "2026-12-24"), line("contact", "kind", "phone", "contact_kind"), line("contact_person", "person", persons[0]?.[0].name), line("contact_topic", "topic", "childcare", "topic"), line("note", "text", told)], more: 2 }),
    group("person", 430, { persons: persons[1], changes: 2, lines: [line("person", "birth", "1990~"), line("person_name", null)] }),
    group("note", 420, { persons: persons[2], lines: [line("note", "class", "restricted", "note_class")] }),
    group("disclosure", 410, { persons: persons[0], lines: [line("disclosure", "items", "plan benefits"), line("disclosure", "ground", "vital_interest"), line("disclosure", "at", String(NOW - 410 * HOUR))] }),
    ...[...Array(50).keys()].map((n) => group("measure", 400 - n, { persons: persons[n % 3], lines: [line("measure", "what", `Formular ${n + 1} gemeinsam ausfüllen`)] })),
  ];
  return groups;
}

function page(replica: string, offset: number, limit: number): LaptopReview {
  const laptop = laptops.find((one) => one.replica === replica) ?? refuse("not-found");
  const all = laptop.label === "Laptop Sommer" ? aside() : [];
  return { replica, label: laptop.label, out: laptop.out, outSince: laptop.outSince, count: all.length, shown: String(all.length), groups: all.slice(offset, offset + limit) };
}

/** The commands of this part. */
export const outCommands = {
  "laptop.shut_out": (args: Args<"laptop.shut_out">) => {
    coordinator();
    const all = [args.replica, ...args.also].map((replica) => laptops.find((one) => one.replica === replica) ?? refuse("not-found"));
    if (all.some((one) => one.mine)) refuse("team-oneself");
    if (all[0].out) refuse("laptop-out-already");
    for (const one of all) Object.assign(one, { out: args.reason, outSince: NOW });
    return reply(team(), TOUCHED);
  },
  "laptop.review": (args: Args<"laptop.review">) => {
    coordinator();
    return reply(page(args.replica, args.offset, args.limit));
  },
  "laptop.admit": (args: Args<"laptop.admit">) => {
    coordinator();
    const laptop = laptops.find((one) => one.replica === args.replica) ?? refuse("not-found");
    const chosen = aside().filter((one) => args.roots === null || args.roots.includes(one.root));
    if (args.shown !== String(aside().length)) refuse("changed-meanwhile");
    if (chosen.length === 0) refuse("not-found");
    groups = aside().filter((one) => !chosen.includes(one));
    laptop.aside = groups.reduce((sum, one) => sum + one.changes, 0);
    return reply(page(args.replica, 0, 50), TOUCHED);
  },
};
