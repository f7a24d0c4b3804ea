// Open deadlines of a handover: how late one is, and of which nobody said who acts.
import type { HandoverDeadline } from "../../api/types";

/** What the core calls it that nobody said who acts. */
export const UNSAID = "open";

const DAY = 86_400_000;

/** Days from today to a day; less than nothing when it is past. */
export function daysTo(on: string, today: string): number {
  return Math.round((Date.parse(on) - Date.parse(today)) / DAY);
}

/** The row of the first deadline for which nobody has said who acts, or nothing. */
export function unsaid(deadlines: HandoverDeadline[], acts: Record<string, string>): string | null {
  return deadlines.find((one) => (acts[one.row] ?? one.who) === UNSAID)?.row ?? null;
}
