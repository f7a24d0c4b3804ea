// What is said about a person in a line: age, birth, languages.
import type { PersonRow } from "../../api/types";
import { day, list, moment, month } from "../../i18n/format";
import { label, t } from "../../i18n/text.svelte";
import { fromEdtf } from "./birth";

/** "12.05.1990", "Mai 1990", "etwa 1990", "01.01.1990 (angenommen)". */
export function birthWords(edtf: string): string {
  const { iso, precision, certainty } = fromEdtf(edtf);
  if (!precision) return t("person-birth-unknown");
  const date = precision === "day" ? day(iso) : precision === "month" ? month(iso) : iso;
  return certainty === "exact" ? date : t(`person-birth-${certainty}`, { date });
}

/** The date of birth as it would be typed. */
export function birthTyped(edtf: string): string {
  const { iso, precision } = fromEdtf(edtf);
  return precision === "day" ? day(iso) : precision === "month" ? `${iso.slice(5)}.${iso.slice(0, 4)}` : iso;
}

/** "34 Jahre" or nothing. */
export function ageWords(row: PersonRow): string {
  return row.age === null ? "" : t("person-age", { age: row.age });
}

/** "Dari und Deutsch". */
export function languageWords(codes: string[]): string {
  return list(codes.map((code) => label("language", code)));
}

/** "34 Jahre · Dari": what tells two people of one name apart; first, whether it must not be told where she is. */
export function hintOf(row: PersonRow): string {
  return [row.protected && t("person-protected"), ageWords(row), languageWords(row.languages)].filter(Boolean).join(" · ");
}

/** Her name, or when she was erased. */
const nameWords = (row: PersonRow): string => (row.erasedAt ? t("person-erased", { day: moment(row.erasedAt) }) : row.name);

/** "Mohammad H. und Leyla H.", or the label of a group. */
export function withWhom(persons: PersonRow[], group: { label: string; size: number } | null): string {
  const names = persons.map(nameWords);
  if (group) names.push(t("contact-group-words", { label: group.label, size: group.size }));
  return list(names);
}

/** "Karim und Nasrin Haidari und 3 weitere": a family in a line; that some were erased together is said once. */
export function peopleWords(persons: PersonRow[]): string {
  const said = persons.filter((row, i) => !row.erasedAt || persons.findIndex((one) => one.erasedAt === row.erasedAt) === i);
  const names = said.slice(0, 2).map(nameWords);
  return said.length > 2 ? t("person-and-more", { names: names.join(", "), count: said.length - 2 }) : list(names);
}
