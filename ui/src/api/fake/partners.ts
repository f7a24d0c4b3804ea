// Partners of the in-memory office: services and people outside.
import type { Commands, PartnerFields, PartnerRow } from "../types";
import { id, refuse, reply } from "./office";

type Args<K extends keyof Commands> = Commands[K]["args"];

/** All partners. */
export const partners = new Map<string, PartnerRow>();

/** One partner, or a refusal. */
export const partner = (key: string): PartnerRow => partners.get(key) ?? refuse("not-found");

/** Puts one in. */
export function befriend(fields: PartnerFields): PartnerRow {
  if (!fields.name.trim()) refuse("name-missing");
  if (Object.values(fields).some((text) => [...text.trim()].length > 1_000)) refuse("text-too-long", { most: "200" });
  const row: PartnerRow = { id: id(), fields, card: null };
  partners.set(row.id, row);
  return row;
}

/** A partner with nothing but a name and a unit. */
export const known = (name: string, unit: string, leftOn = ""): PartnerRow => befriend({ name, unit, address: "", phone: "", email: "", leftOn });

/** The commands of this part. */
export const partnerCommands = {
  "partner.list": (args: Args<"partner.list">) => {
    const rows = [...partners.values()].sort((a, b) => Number(a.fields.leftOn !== "") - Number(b.fields.leftOn !== "") || a.fields.name.localeCompare(b.fields.name, "de"));
    return reply({ count: rows.length, rows: rows.slice(args.offset, args.offset + args.limit) });
  },
  "partner.add": (args: Args<"partner.add">) => {
    const row = befriend(args);
    return reply(row, ["partner"], { roots: [row.id], act: "partner.add", undo: () => partners.delete(row.id) });
  },
  "partner.change": (args: Args<"partner.change">) => {
    const before = partner(args.partner);
    if (!args.fields.name.trim()) refuse("name-missing");
    const row = { ...before, fields: args.fields };
    partners.set(row.id, row);
    return reply(row, ["partner"], { roots: [row.id], act: "partner.change", undo: () => partners.set(row.id, before) });
  },
};
