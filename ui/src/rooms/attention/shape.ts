// How a field is written by hand: the same way as in its form.
import type { AttentionRow } from "../../api/types";

/** What stands in for the form of a field: a list of codes, a question of yes or no, a day, words and so on. */
export type Shape = { form: "none" | "birth" | "yes_no" | "rating" | "number" | "text" } | { form: "day"; lean: "past" | "future" } | { form: "code"; list: string };

/** Persons, workers and other files are chosen where they belong, and so are several languages at once. */
const CHOSEN_ELSEWHERE = ["by_user", "application", "other", "person", "plan", "goal", "of_row", "languages"];
const NUMBERS = ["minutes", "group_size", "place"];
const AHEAD = ["valid_until", "evaluation_on", "period_from", "period_to", "due", "by_when"];
const BACK = ["held_on", "received_on", "opened_on", "since", "ended"];

/** One line in its form: two of them are never put one under the other. */
const ONE_LINE = /(^|_)(given|family|label|name|number|phone|email|unit|authority|officer|organisation)$/;

/** Read side by side in wide columns. */
export function isLong(text: string): boolean {
  return text.length > 80 || text.includes("\n");
}

/** The texts of all laptops one under the other, to begin with when more than one of them is right; nothing where a field holds one. */
export function together(row: Pick<AttentionRow, "table" | "field" | "values">): string | null {
  const texts = [...new Set(row.values.map((one) => one.value.trim()).filter(Boolean))];
  return shapeOf(row).form === "text" && !ONE_LINE.test(row.field) && texts.length > 1 ? texts.join("\n") : null;
}

/** The shape of a field; the code list is the one its values name. */
export function shapeOf({ table, field, values }: Pick<AttentionRow, "table" | "field" | "values">): Shape {
  const list = values.find((one) => one.code)?.code;
  if (list === "yes_no") return { form: "yes_no" };
  if (list) return { form: "code", list };
  if (CHOSEN_ELSEWHERE.includes(field) || /_at$/.test(field)) return { form: "none" };
  if (table === "person" && field === "birth") return { form: "birth" };
  if (field === "rating") return { form: "rating" };
  if (NUMBERS.includes(field)) return { form: "number" };
  if (AHEAD.includes(field)) return { form: "day", lean: "future" };
  return BACK.includes(field) ? { form: "day", lean: "past" } : { form: "text" };
}
