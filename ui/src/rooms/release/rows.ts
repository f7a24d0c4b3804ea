// Declarations in a list: by the person who made them, and what may be done with one.
import type { PersonRow, ReleaseRow } from "../../api/types";
import { label, t } from "../../i18n/text.svelte";

/** The declarations of one person. */
export type Group = { person: PersonRow | null; rows: ReleaseRow[] };

/** By the person who declares; she stands first on her paper. The order of the rows stays. */
export function grouped(rows: ReleaseRow[]): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const person = row.paper.persons[0] ?? null;
    const key = person?.id ?? "";
    groups.set(key, groups.get(key) ?? { person, rows: [] });
    groups.get(key)?.rows.push(row);
  }
  return [...groups.values()];
}

/** How a declaration ends from here: withdrawn, put away because not everybody signed, or not at all. What has run out is withdrawn
    too: whoever withdraws asks who was told already. */
export function endOf(state: string): "withdrawn" | "not_signed" | null {
  if (state === "in_force" || state === "expired") return "withdrawn";
  return state === "unsigned" || state === "partly_signed" ? "not_signed" : null;
}

/** What the paper allows; a protected item that was not ticked by hand stands on it and is still not allowed. */
export function ticked({ items, unticked }: Pick<ReleaseRow, "items" | "unticked">): string[] {
  return items.filter((one) => !unticked.includes(one));
}

/** "Sprachen; Unterkunft und 3 weitere"; all of them unless only so many are wanted. */
export function itemWords(items: string[], most = items.length): string {
  const words = items.slice(0, most).map((one) => label("release_item", one));
  return items.length > most ? t("release-items-more", { items: words.join("; "), count: items.length - most }) : words.join("; ");
}

/** "Jugendamt, Frau Adler". */
export function recipientWords({ recipient, recipientUnit }: Pick<ReleaseRow, "recipient" | "recipientUnit">): string {
  return [recipient, recipientUnit].filter(Boolean).join(", ");
}
