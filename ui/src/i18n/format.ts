// Dates, times and numbers in the language of the page.
import { language } from "./text.svelte";

function region(): string {
  return { de: "de-DE", fr: "fr-LU", en: "en-GB" }[language()];
}

function noon(iso: string): Date {
  return new Date(`${iso}T12:00:00Z`);
}

/** "12.01.2027" from "2027-01-12". */
export function day(iso: string): string {
  return new Intl.DateTimeFormat(region(), { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }).format(noon(iso));
}

/** "Dienstag, 12. Januar 2027". */
export function longDay(iso: string): string {
  return new Intl.DateTimeFormat(region(), { weekday: "long", day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(noon(iso));
}

/** "Mai 1990" from "1990-05". */
export function month(iso: string): string {
  return new Intl.DateTimeFormat(region(), { month: "long", year: "numeric", timeZone: "UTC" }).format(noon(`${iso}-15`));
}

/** "10:42" of an instant, in the time of this laptop. */
export function clock(at: number): string {
  return new Intl.DateTimeFormat(region(), { hour: "2-digit", minute: "2-digit" }).format(at);
}

/** "12.01.2027, 10:42" of an instant. */
export function moment(at: number): string {
  return new Intl.DateTimeFormat(region(), { day: "2-digit", month: "2-digit", year: "numeric", hour: "2-digit", minute: "2-digit" }).format(at);
}

/** "1,234" or "1.234". */
export function count(n: number): string {
  return new Intl.NumberFormat(region()).format(n);
}

/** "4,2 MB". */
export function bytes(n: number): string {
  const unit = n >= 1e9 ? ["gigabyte", 1e9] : n >= 1e6 ? ["megabyte", 1e6] : ["kilobyte", 1e3];
  return new Intl.NumberFormat(region(), { style: "unit", unit: unit[0] as string, maximumFractionDigits: 1 }).format(n / (unit[1] as number));
}

/** "Deutsch, Dari und Paschtu". */
export function list(words: string[]): string {
  return new Intl.ListFormat(region(), { type: "conjunction" }).format(words);
}
