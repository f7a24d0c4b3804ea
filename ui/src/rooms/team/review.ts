// What a laptop that is out wrote, in the words of the forms; facts, which no form edits, in words of their own.
import type { ReviewGroup, ReviewLine } from "../../api/types";
import { list } from "../../i18n/format";
import { has, label, t } from "../../i18n/text.svelte";
import { fieldWords, tableWords, valueWords } from "../attention/words";

/** The code lists of facts; those of fields that are edited come with the value. */
const LISTS: Record<string, string> = {
  "case_worker.part": "worker_part",
  "case_consent.answer": "consent_answer",
  "case_consent.how": "consent_how",
  "case_consent.language": "language",
  "case_consent.interpreter": "interpreter",
  "paper_signature.part": "signatory",
  "paper_signature.kind": "signature_kind",
  "release.kind": "release_kind",
  "disclosure.channel": "release_channel",
  "disclosure.ground": "disclosure_ground",
  "disclosure.items": "release_item",
  "handover_answer.outcome": "handover_outcome",
  "handover_in.outcome": "handover_outcome",
};

/** Who and when, which stand in the line above too. */
const BESIDE = ["at", "entered_at", "began_at", "by_user", "author", "class"];

/** "Geburtsdatum", "Eingetragen von", or what the row is when the field has no name of its own. */
export function lineField({ table, field }: ReviewLine): string {
  const row = tableWords(table);
  if (!field) return row;
  const own = fieldWords({ table, field });
  const dashed = field.replaceAll("_", "-");
  return own === row && has(`laptop-field-${dashed}`) ? t(`laptop-field-${dashed}`) : own;
}

/** The value as it would be read elsewhere; of a row that it was taken away or brought back. */
export function lineValue({ table, field, value, code, deleted }: ReviewLine): string {
  if (!field) return t(deleted ? "laptop-review-deleted" : "laptop-review-restored");
  const codes = LISTS[`${table}.${field}`];
  if (field === "items" && codes) return list(value.split(" ").map((one) => label(codes, one)));
  return valueWords({ table, field }, value, code ?? codes ?? null);
}

/** What somebody wrote, before who entered it when: whoever decides reads the first lines. */
export function ordered(lines: ReviewLine[]): ReviewLine[] {
  const beside = ({ field }: ReviewLine) => Number(BESIDE.includes(field ?? ""));
  return lines.toSorted((one, other) => beside(one) - beside(other));
}

/** Whom the lines themselves name: what is set aside has no rows here yet from which one could tell. */
export function namedIn({ lines }: Pick<ReviewGroup, "lines">): string {
  const named = lines.filter((line) => line.field === "person").map(lineValue);
  return list([...new Set(named)].filter(Boolean));
}

/** Whether there is a note of which the text is sealed: its text would stand among the lines otherwise. */
export function isSealed({ table, lines }: ReviewGroup): boolean {
  const tables = [table, ...lines.map((line) => line.table)];
  return tables.some((one) => one === "note" || one === "note_key") && !lines.some((line) => line.table === "note" && line.field === "text");
}
