// The code lists of the core, asked for once after unlocking: topics, kinds, documents, languages.
import { ask } from "../../api/call";
import type { CodeList } from "../../api/types";
import { label, language } from "../../i18n/text.svelte";

let lists = $state.raw<CodeList[]>([]);

/** Asks the core for its lists. */
export async function loadCodes(): Promise<void> {
  lists = await ask("code.lists", {});
}

/** The entries of a list that may be chosen, with their labels. */
export function choices(name: string): { value: string; label: string }[] {
  const codes = lists.find((one) => one.name === name)?.codes ?? [];
  return codes.filter((code) => code !== "confidential").map((code) => ({ value: code, label: label(name, code) }));
}

/** The entries of a list, sorted by label. */
export function sorted(name: string): { value: string; label: string }[] {
  const order = new Intl.Collator(language());
  return choices(name).sort((a, b) => order.compare(a.label, b.label));
}

/** Whether an entry says something sensitive about a person. */
export function isSensitive(name: string, code: string): boolean {
  return lists.find((one) => one.name === name)?.sensitive.includes(code) ?? false;
}

/** A text without marks and case, to look things up as people type them. */
export function folded(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** The entries of a list whose label or code fits what was typed; beginnings of words first, and a whole word before a longer one (Schule before Schulden). */
export function fitting(name: string, typed: string): { id: string; label: string }[] {
  const wanted = folded(typed.trim());
  const rated = sorted(name).map((entry) => {
    const text = folded(entry.label);
    const rank = text.startsWith(wanted) ? 0 : text.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(wanted)) ? 1 : text.includes(wanted) || entry.value.includes(wanted) ? 2 : 3;
    return { entry, rank };
  });
  return rated.filter((one) => one.rank < 3).sort((a, b) => a.rank - b.rank || (a.rank === 0 ? a.entry.label.length - b.entry.label.length : 0)).map(({ entry }) => ({ id: entry.value, label: entry.label }));
}
