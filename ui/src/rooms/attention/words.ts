// Fields and values of the list, in the words of the forms they are entered in.
import { day, moment } from "../../i18n/format";
import { has, label, t } from "../../i18n/text.svelte";
import { birthWords, languageWords } from "../person/words";

/** A field by the names of the core. */
export type About = { table: string; field: string };

const dashed = (name: string) => name.replaceAll("_", "-");
const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));

/** Whether this version has words for a table. */
export const tableKnown = (table: string): boolean => has(`page-about-${dashed(table)}`);

/** "Angaben zur Person": what a row is. Of a newer version of Geleit the name is not known. */
export function tableWords(table: string): string {
  return tableKnown(table) ? t(`page-about-${dashed(table)}`) : t("attention-newer");
}

/** "Geburtsdatum": a field by the label of its form, a row by what it is. */
export function fieldWords({ table, field }: About): string {
  const key = `attention-field-${dashed(table)}-${dashed(field)}`;
  return field && has(key) ? t(`attention-field-${dashed(table)}-${dashed(field)}`) : tableWords(table);
}

/** "12.05.1992", "weiblich", "ja", "nichts eingetragen": a value as it would be read in its form. */
export function valueWords({ table, field }: About, value: string, code: string | null): string {
  if (value === "") return t("attention-empty");
  if (code === "yes_no") return t(`yes-no-${value}`);
  if (code) return label(code, value);
  if (table === "person" && field === "birth") return birthWords(value);
  if (table === "office" && field === "languages") return languageWords(value.split(" "));
  if (field === "rating" && /^[0-4]$/.test(value)) return t("plan-rating-step", { number: value, word: t(`plan-rating-${value}`) });
  if (/(^|_)at$/.test(field) && /^\d+$/.test(value)) return moment(Number(value));
  return isDay(value) ? day(value) : value;
}
