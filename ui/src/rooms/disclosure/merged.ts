// The same disclosure about several persons as one.
import type { DisclosureRow, PersonRow } from "../../api/types";

/** A disclosure with everybody it was about. */
export type Disclosure = { row: DisclosureRow; persons: PersonRow[] };

/** The lists of several persons as one, the latest first; what was told about several of them stands once. */
export function merged(lists: DisclosureRow[][]): Disclosure[] {
  const found = new Map<string, Disclosure>();
  for (const row of lists.flat()) {
    const one = found.get(row.id) ?? { row, persons: [] };
    if (row.person) one.persons.push(row.person);
    found.set(row.id, one);
  }
  return [...found.values()].sort((a, b) => b.row.onDay.localeCompare(a.row.onDay) || b.row.at - a.row.at);
}
