// What of a person may leave: by the paper that covers it, and by the reason why not.
import type { HandoverItem } from "../../api/types";

/** Things one paper covers, and for what it was signed; or things that stay for one reason. */
export type Covered = { by: string; purpose: string; items: string[] };

function grouped(items: HandoverItem[], of: (item: HandoverItem) => string): Covered[] {
  const groups = new Map<string, Covered>();
  for (const one of items) groups.set(of(one), { by: of(one), purpose: one.purpose, items: [...(groups.get(of(one))?.items ?? []), one.item] });
  return [...groups.values()];
}

/** What papers cover, by their numbers. */
export function covered(items: HandoverItem[]): Covered[] {
  return grouped(items.filter((one) => one.lack === null), (one) => one.number);
}

/** What nothing covers, by the reason. */
export function lacking(items: HandoverItem[]): Covered[] {
  return grouped(items.filter((one) => one.lack !== null), (one) => one.lack ?? "");
}

/** What a new declaration has to name: not what only waits for a signature. */
export function wanted(items: HandoverItem[]): string[] {
  return items.filter((one) => one.lack !== null && one.lack !== "unsigned").map((one) => one.item);
}
