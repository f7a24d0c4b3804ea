// What keeps a declaration from being printed: in words, and where it is filled in.
import { t } from "../../i18n/text.svelte";

// Where several things may be wrong with one field.
const FIELD: Record<string, string> = { validity_past: "valid_until", validity_long: "valid_until" };

/** Whether the office lacks it and not the form. */
export function isOfOffice(code: string): boolean {
  return code.startsWith("office_");
}

/** What is missing, in words. */
export function missingWords(code: string): string {
  return t(`release-missing-${code.replaceAll("_", "-")}`);
}

/** Puts the focus into the field of the form where it is filled in, or on its place where there is no field. */
export function seek(code: string): void {
  const place = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(FIELD[code] ?? code)}"]`);
  place?.scrollIntoView({ block: "center" });
  (place?.querySelector<HTMLElement>("textarea, input, select, button") ?? place)?.focus({ preventScroll: true });
}
