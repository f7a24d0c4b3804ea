// The history of a file, with what is one stretch of work told once.
import type { HistoryRow } from "../../api/types";

/** Rows behind each other: the newest, and those before it. */
export type Stretch = { first: HistoryRow; rest: HistoryRow[] };

const day = (at: number) => new Date(at).toDateString();

function same(one: HistoryRow, other: HistoryRow): boolean {
  return one.by === other.by && day(one.at) === day(other.at) && one.about.join() === other.about.join();
}

/** Folds what one author changed in the same tables on the same day, one behind the other: a plan is saved with every pause. */
export function folded(rows: HistoryRow[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const row of rows) {
    const last = stretches.at(-1);
    if (last && same(last.first, row)) last.rest.push(row);
    else stretches.push({ first: row, rest: [] });
  }
  return stretches;
}
