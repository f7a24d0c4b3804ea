// Dates as people type them. The field is text; this reads it and hands on the ISO form, or null if it cannot be read.

const WORDS: Record<string, number> = {
  heute: 0, today: 0, "aujourd'hui": 0, "aujourd’hui": 0,
  gestern: -1, yesterday: -1, hier: -1,
  vorgestern: -2, "avant-hier": -2,
  morgen: 1, tomorrow: 1, demain: 1,
};

/** Where a date without a year lies: behind today (a contact), before it (a document), or in this year. */
export type Lean = "past" | "future" | "near";

/** Moves an ISO date by whole days. */
export function shift(iso: string, days: number): string {
  const date = new Date(`${iso}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Moves an ISO date by whole months; the last day of a shorter month at the latest. */
export function shiftMonths(iso: string, months: number): string {
  const [year, month, day] = iso.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0, 12)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last), 12)).toISOString().slice(0, 10);
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(iso: string): boolean {
  return [0, 6].includes(new Date(`${iso}T12:00:00Z`).getUTCDay());
}

function exact(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  const iso = date.toISOString().slice(0, 10);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2199 ? iso : null;
}

function century(text: string, today: string, lean: Lean): number {
  if (text.length !== 2) return Number(text);
  const year = 2000 + Number(text);
  return lean === "past" && year > Number(today.slice(0, 4)) + 1 ? year - 100 : year;
}

function withoutYear(month: number, day: number, today: string, lean: Lean): string | null {
  const year = Number(today.slice(0, 4));
  const iso = exact(year, month, day);
  if (iso && lean === "past" && iso > today) return exact(year - 1, month, day);
  if (iso && lean === "future" && iso < today) return exact(year + 1, month, day);
  return iso;
}

/** Reads "12.1.", "12.01.27", "12/1/2027", "2027-01-12", "gestern", "hier", "yesterday". */
export function parseDate(typed: string, today: string, lean: Lean = "past"): string | null {
  const text = typed.trim().toLowerCase();
  if (text in WORDS) return shift(today, WORDS[text]);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return exact(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = /^(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*(?:[./\- ]\s*(\d{4}|\d{2})?)?$/.exec(text);
  if (!parts) return null;
  const [day, month] = [Number(parts[1]), Number(parts[2])];
  return parts[3] ? exact(century(parts[3], today, lean), month, day) : withoutYear(month, day, today, lean);
}
