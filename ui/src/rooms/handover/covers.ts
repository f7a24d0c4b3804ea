// What of a person may leave: by the paper that covers it, and by the reason why not.
import type { HandoverItem } from "../../api/types";

/** Things one paper covers, or things that stay for one reason. */
export type Covered = { by: string; items: string[] };

function grouped(items: HandoverItem[], of: (item: HandoverItem) => string): Covered[] {
  const groups = new Map<string, string[]>();
  for (const one of items) groups.set(of(one), [...(groups.get(of(one)) ?? []), one.item]);
  return [...groups].map(([by, list]) => ({ by, items: list }));
}

/** What papers cover, by their numbers. */
export function covered(items: HandoverItem[]): Covered[] {
  return grouped(items.filter((one) => one.lack === null), (one) => one.number);
}

/** What nothing covers, by the reason. */
export function lacking(items: HandoverItem[]): Covered[] {
  return grouped(items.filter((one) => one.lack !== null), (one) => one.lack ?? "");
}
