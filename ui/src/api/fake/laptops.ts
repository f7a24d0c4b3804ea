// The laptops of the in-memory office's team.
import type { Commands, Laptop, RequestCard } from "../types";
import { ASKING, bare, TEAM } from "./joining";
import { id, NOW, refuse, reply } from "./office";

type Args<K extends keyof Commands> = Commands[K]["args"];
const DAY = 86_400_000;
const one = (label: string, days: number, rest: Partial<Laptop>): Laptop => ({ replica: id(), label, since: NOW - days * DAY, mine: false, gone: false, from: null, out: null, outSince: null, aside: 0, copies: [], lastHeardAt: null, copied: false, new: false, ...rest });

/** The laptops, this one first. */
export const laptops: Laptop[] = [one("Laptop Büro", 400, { mine: true }), one("Laptop Weber", 320, { lastHeardAt: NOW - 3 * DAY }), one("Laptop Braun", 2, { new: true }), one("Laptop alt", 700, { gone: true, lastHeardAt: NOW - 401 * DAY }), one("Laptop Sommer", 500, { out: "stolen", outSince: NOW - 20 * DAY, aside: 57, lastHeardAt: NOW - 21 * DAY }), one("Laptop Weber (Kopie)", 30, { lastHeardAt: NOW - 12 * DAY })];
laptops[1].copies = [laptops[5].replica];
laptops[5].copies = [laptops[1].replica];

const asking: RequestCard = { label: "Laptop Unterwegs", short: "JW", user: "Jonas Weber", mine: false };

/** The team as it is shown. */
export function team() {
  const value = { digits: TEAM, laptops: laptops.map((laptop) => ({ ...laptop })) };
  for (const laptop of laptops) laptop.new = false;
  return value;
}

/** The commands of this part. */
export const laptopCommands = {
  "laptop.team": () => reply(team()),
  "laptop.inspect": () => reply(asking),
  "laptop.enrol": (args: Args<"laptop.enrol">) => {
    if (bare(args.digits) !== ASKING.join("")) refuse("digits-wrong");
    laptops.push(one(asking.label, 0, {}));
    return reply({ file: "geleit-2027-01-12-4815.age", label: asking.label, withKeys: false }, ["laptop", "exchange", "today"]);
  },
  "laptop.carry_keys": (args: Args<"laptop.carry_keys">) => (args.passphrase ? reply({ file: "keys-4815.age" }) : refuse("keys-passphrase-wrong")),
  "laptop.rename": (args: Args<"laptop.rename">) => {
    const found = laptops.find((laptop) => laptop.replica === args.replica) ?? refuse("not-found");
    if (!args.label.trim()) refuse("label-missing");
    found.label = args.label;
    return reply(team(), ["laptop", "exchange", "attention"]);
  },
};
