// Partners in words, and finding one by what is typed.
import { ask } from "../../api/call";
import type { PartnerFields, PartnerRow } from "../../api/types";
import { folded } from "../code/codes.svelte";

const PAGE = 200;
const MOST = 5_000;

/** A partner of whom nothing is known but the name that was typed. */
export function blank(name: string): PartnerFields {
  return { name, unit: "", address: "", phone: "", email: "", leftOn: "" };
}

/** "Jugendamt, Frau Adler". */
export function partnerWords({ fields }: PartnerRow): string {
  return [fields.name, fields.unit].filter(Boolean).join(", ");
}

/** All partners, page by page. */
export async function allPartners(): Promise<PartnerRow[]> {
  const rows: PartnerRow[] = [];
  for (let count = 1; rows.length < Math.min(count, MOST); ) {
    const page = await ask("partner.list", { offset: rows.length, limit: PAGE });
    if (page.rows.length === 0) break;
    rows.push(...page.rows);
    count = page.count;
  }
  return rows;
}

/** Those that may be chosen and fit what was typed: beginnings of the name first. */
export function fittingPartners(rows: PartnerRow[], typed: string): PartnerRow[] {
  const wanted = folded(typed.trim());
  const named = rows.filter((one) => !one.fields.leftOn).map((row) => ({ row, text: folded(partnerWords(row)) }));
  const rank = (text: string) => (text.startsWith(wanted) ? 0 : 1);
  return named.filter(({ text }) => text.includes(wanted)).sort((a, b) => rank(a.text) - rank(b.text)).map(({ row }) => row);
}
