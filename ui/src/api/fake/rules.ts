// What the rooms of the core refuse, as far as the page can meet it: the same codes for the same reasons.
import type { NewPerson } from "../types";
import { me, office, refuse, TODAY } from "./office";

/** A fact is about today or an earlier day. */
export function past(day: string): string {
  return day > TODAY ? refuse("date-in-future") : day;
}

/** A birth is behind us, as far as it is known. */
export function birth(edtf: string): string {
  return edtf.slice(0, 10) > TODAY.slice(0, Math.min(10, edtf.replace(/[~?]$/, "").length)) ? refuse("date-in-future") : edtf;
}

/** What every paper needs to say about the office and does not say yet. */
export function lackingInOffice(): string[] {
  const empty = Object.entries(office.details).filter(([name, value]) => value.length === 0 && name !== "unit");
  return empty.map(([name]) => `office_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`);
}

/** A new person has a name and a birth. */
export function person(fresh: NewPerson): void {
  if (!fresh.names.some((one) => one.given.trim() || one.family.trim())) refuse("name-missing");
  birth(fresh.birth);
}

/** A case is about somebody who is accompanied. */
export function accompanied(parts: string[]): void {
  if (!parts.includes("client")) refuse("case-client-missing");
}

/** From nothing to a whole day. */
export function minutes(given: (number | null)[]): void {
  if (given.some((one) => one !== null && (one < 0 || one > 1440))) refuse("minutes-out-of-range");
}

/** A name of the team: neither empty nor longer than there is room. */
export function labelled(text: string, most: number): string {
  const tidy = text.split(/\s+/).filter(Boolean).join(" ");
  return tidy === "" || [...tidy].length > most ? refuse("label-missing") : tidy;
}

/** Texts of a plan: lines of 200 characters, the rest of 6,000. */
export function planned(texts: Record<string, unknown>): void {
  const lines = ["frequency", "interpreterName", "interpreterNumber", "source", "name", "whoName"];
  for (const [field, text] of Object.entries(texts)) {
    const most = lines.includes(field) ? 200 : 6_000;
    if (typeof text === "string" && [...text.trim()].length > most) refuse("text-too-long", { most: String(most) });
  }
}

/** Only for coordinators. */
export function coordinator(): void {
  if (!me().coordinator) refuse("not-allowed");
}
