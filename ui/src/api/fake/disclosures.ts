// What was told to somebody outside, in the in-memory office, and the check in front of it.
import type { Commands, CoverRow, DisclosureRow } from "../types";
import { id, me, NOW, refuse, reply, rowOf } from "./office";
import { partner } from "./partners";
import { releases, unticked } from "./releases";
import { past } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];
type Kept = { row: Omit<DisclosureRow, "person">; persons: string[]; papers: string[] };

/** From the farthest miss to the nearest. */
const LACKS = ["no_release", "renamed", "other_items", "other_channel", "not_ticked", "unsigned", "expired", "withdrawn"];
const STATES: Record<string, string> = { unsigned: "unsigned", partly_signed: "unsigned", put_away: "unsigned", expired: "expired", withdrawn: "withdrawn" };
const kept: Kept[] = [];

const rowsOf = ({ row, persons }: Kept, of: string): DisclosureRow[] => (persons.includes(of) ? [{ ...row, person: rowOf(of) }] : []);
const ofPerson = (person: string): DisclosureRow[] => kept.flatMap((one) => rowsOf(one, person));

/** Who was told on the ground of a paper. */
export function told(paper: string): DisclosureRow[] {
  return kept.filter((one) => one.papers.includes(paper)).map((one) => ({ ...one.row, person: rowOf(one.persons[0]) }));
}

function cover(ask: Args<"disclosure.check">, person: string, item: string): { paper: string } | { lack: string } {
  const towards = releases.filter((one) => one.kind === "secrecy" && one.partner === ask.partner && one.paper.persons[0]?.id === person);
  const { name, unit } = partner(ask.partner).fields;
  const lackOf = (one: (typeof releases)[number]): string => {
    if (one.recipient !== name || one.recipientUnit !== unit) return "renamed";
    if (!one.items.includes(item)) return "other_items";
    if (!one.channels.includes(ask.channel)) return "other_channel";
    return STATES[one.paper.state] ?? (unticked(one.paper.id).includes(item) ? "not_ticked" : "");
  };
  const lacks = towards.map(lackOf);
  const at = lacks.indexOf("");
  return at >= 0 ? { paper: towards[at].paper.id } : { lack: LACKS[Math.max(0, ...lacks.map((one) => LACKS.indexOf(one)))] };
}

/** Writes down that somebody was told something. */
export function tell({ told: ask, what, ground, reason }: Args<"disclosure.log">): void {
  if (!ask.persons.length || !ask.items.length) refuse("disclosure-empty");
  past(ask.onDay);
  const covers = ask.persons.flatMap((person) => ask.items.map((item) => cover(ask, person, item)));
  if (ground === "release" && covers.some((one) => "lack" in one)) refuse("not-released");
  if (ground !== "release" && !reason.trim()) refuse("reason-missing");
  const papers = [...new Set(covers.flatMap((one) => ("paper" in one ? [one.paper] : [])))];
  kept.unshift({ row: { id: id(), partner: ask.partner, partnerName: partner(ask.partner).fields.name, onDay: ask.onDay, channel: ask.channel, items: ask.items, what, ground, reason, by: me().short, at: NOW, handedOver: false }, persons: ask.persons, papers });
}

const TOUCHED = ["disclosure", "release"];

/** The commands of this part. */
export const disclosureCommands = {
  "disclosure.check": (args: Args<"disclosure.check">) => {
    const answer = (person: string, item: string): CoverRow => {
      const found = cover(args, person, item);
      if ("lack" in found) return { person, item, lack: found.lack, number: "", purpose: "" };
      const by = releases.find((one) => one.paper.id === found.paper);
      return { person, item, lack: null, number: by?.paper.number ?? "", purpose: by?.purpose ?? "" };
    };
    return reply(args.persons.flatMap((person) => args.items.map((item) => answer(person, item))));
  },
  "disclosure.log": (args: Args<"disclosure.log">) => {
    tell(args);
    return reply(ofPerson(args.told.persons[0]), TOUCHED, { roots: args.told.persons, act: "disclosure.log", undo: () => kept.shift() });
  },
  "disclosure.of_person": (args: Args<"disclosure.of_person">) => reply(ofPerson(args.person)),
  "disclosure.take_back": (args: Args<"disclosure.take_back">) => {
    const at = kept.findIndex((one) => one.row.id === args.disclosure);
    const [gone] = at < 0 ? refuse("not-found") : kept.splice(at, 1);
    return reply(ofPerson(args.person), TOUCHED, { roots: gone.persons, act: "disclosure.take_back", undo: () => kept.splice(at, 0, gone) });
  },
};
