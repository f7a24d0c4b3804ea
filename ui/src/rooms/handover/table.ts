// Rows of one kind as a table: its columns are the fields that some row has.
import type { HandoverCells, HandoverField, HandoverGroup } from "../../api/types";

/** The fields of a group in the order the core names them, each once. */
export function columns(rows: HandoverCells[]): string[] {
  return [...new Set(rows.flatMap((row) => row.fields.map((one) => one.field)))];
}

/** What a row says in a column, or nothing. */
export function cell(row: HandoverCells, field: string): HandoverField | null {
  return row.fields.find((one) => one.field === field) ?? null;
}

/** How many rows there are in all. */
export function total(groups: HandoverGroup[]): number {
  return groups.reduce((sum, group) => sum + group.rows.length, 0);
}
