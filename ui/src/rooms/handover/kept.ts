// A handover kept as a draft: what is kept of it, bound to its case, and finding it again there.
import { ask } from "../../api/call";
import type { PersonRow } from "../../api/types";
import { t } from "../../i18n/text.svelte";
import { partnerWords } from "../partner/words";
import { ITEMS, type About, type Sheet } from "./form";

/** A draft: the form and whose it is. People and words stand beside it as every draft has them, so that lists can name it. */
export type Kept = About & { sheet: Sheet; persons: { row: { name: string } }[]; text: string };

/** What is kept of a form. */
export function toKept(sheet: Sheet, about: About, persons: PersonRow[]): Kept {
  const chosen = persons.filter((one) => sheet.persons.includes(one.id));
  const text = sheet.partner ? t("handover-draft-to", { partner: partnerWords(sheet.partner) }) : t("handover-title");
  return { ...about, sheet, persons: chosen.map(({ name }) => ({ row: { name } })), text };
}

/** A kept form over an empty one. Who no longer takes part and what a file has no room for is not chosen any more: nobody could
 *  untick it. What is added to a handover goes where that one went. */
export function revive(kept: unknown, start: Sheet, persons: PersonRow[]): Sheet {
  const { sheet } = (kept ?? {}) as Partial<Kept>;
  const made = { ...start, ...sheet, told: { ...start.told, ...sheet?.told } };
  return { ...made, partner: start.partner ?? made.partner, persons: made.persons.filter((id) => persons.some((one) => one.id === id)), items: made.items.filter((item) => ITEMS.some((one) => one === item)) };
}

/** Of which case a draft is, and to which handover it adds. */
export async function aboutOf(draft: string): Promise<About> {
  const { file, series } = (await ask("draft.open", { id: draft })).content as Kept;
  return { file, series };
}

/** The latest draft of this worker for a case, if she has one. */
export async function keptOf({ file, series }: About): Promise<string | undefined> {
  for (const { id, kind } of await ask("draft.list", {})) {
    if (kind !== "handover") continue;
    const known = await aboutOf(id);
    if (known.file === file && known.series === series) return id;
  }
  return undefined;
}
