// The day by which an application must be answered: one month, clamped to the end of the month, act by a working day.
import type { AnswerDate, CountStep } from "../types";
import { shift } from "../../shared/date";
import { TODAY } from "./office";

const weekday = (iso: string) => new Date(`${iso}T12:00:00Z`).getUTCDay();
const why = (iso: string) => ({ 0: "sunday", 6: "saturday" })[weekday(iso)];

function walk(from: string, step: number): { day: string; steps: CountStep[] } {
  const steps: CountStep[] = [];
  let day = from;
  for (let reason = why(day); reason; reason = why(day)) {
    steps.push({ day, why: reason, holiday: "" });
    day = shift(day, step);
  }
  return { day, steps };
}

/** Counts from the day of receipt. */
export function answerBy(from: string): AnswerDate {
  const [year, month, day] = from.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const end = new Date(Date.UTC(year, month, Math.min(day, last), 12)).toISOString().slice(0, 10);
  const [after, before] = [walk(end, 1), walk(end, -1)];
  const days = Math.round((Date.parse(before.day) - Date.parse(TODAY)) / 86_400_000);
  return { from, rule: "one_month", end, legalEnd: after.day, actBy: before.day, days, calendar: "de-bw", moved: after.steps, before: before.steps };
}
