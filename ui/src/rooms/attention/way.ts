// The way from a file to the same difference in the list.
import { ask } from "../../api/call";
import type { ConflictView } from "../../api/types";
import type { Screen } from "../../routes";

const PAGE = 50;

function sign(one: ConflictView): string {
  return [one.table, one.field, ...one.values.map((value) => value.at)].join("/");
}

/** The list, opened at what a file shows. */
export function wayTo(conflict: ConflictView): Screen {
  return { name: "attention", tab: sign(conflict) };
}

/** Where one was in the list, and how many there were: who leaves and comes back goes on there. Gone when the desk is locked, with the page. */
export const left = { at: 0, most: 0 };

/** At which place of the list that stands; the first when it is no longer there. Without anything wanted, where one left off. */
export async function placeOf(wanted: string | undefined): Promise<number> {
  if (!wanted) {
    const page = await ask("attention.list", { offset: left.at, limit: 1 });
    return page.rows.length ? left.at : 0;
  }
  for (let offset = 0; ; offset += PAGE) {
    const page = await ask("attention.list", { offset, limit: PAGE });
    const at = page.rows.findIndex((row) => sign(row) === wanted);
    if (at >= 0) return offset + at;
    if (offset + PAGE >= page.count) return 0;
  }
}
