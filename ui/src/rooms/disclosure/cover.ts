// Whether releases cover what is to be told: item by item, and what is left when only the allowed is told.
import type { CoverRow } from "../../api/types";

/** One item: covered for everybody, or for whom not and why. */
export type Cover = { item: string; lacks: { person: string; lack: string }[] };

/** The answers by item, in the order of the items asked for. */
export function byItem(rows: CoverRow[], items: string[]): Cover[] {
  const lacksOf = (item: string) => rows.flatMap((row) => (row.item === item && row.lack ? [{ person: row.person, lack: row.lack }] : []));
  return items.map((item) => ({ item, lacks: lacksOf(item) }));
}

/** A paper that covers something, and for what the person gave it. */
export type Grant = { number: string; purpose: string };

/** The papers that cover something, each once. The worker reads what for before she tells. */
export function grants(rows: CoverRow[]): Grant[] {
  const covering = rows.filter((row) => row.lack === null);
  return [...new Map(covering.map(({ number, purpose }) => [number, { number, purpose }])).values()];
}

/** The items that are covered for everybody. */
export function allowed(covers: Cover[]): string[] {
  return covers.filter((one) => one.lacks.length === 0).map((one) => one.item);
}

/** Whether everything is covered; nothing asked is not. */
export function isCovered(covers: Cover[]): boolean {
  return covers.length > 0 && covers.every((one) => one.lacks.length === 0);
}
