// What is read off the list of laptops, and said about one of them.
import type { Laptop } from "../../api/types";
import { moment } from "../../i18n/format";
import { t } from "../../i18n/text.svelte";

type Named = Pick<Laptop, "replica" | "label">;

/** Those that are not out; one that went over into another is among them. */
export function inTeam(laptops: Laptop[]): Laptop[] {
  return laptops.filter((one) => one.out === null);
}

/** Those of the team that go on from a laptop: restored from its backup, or copies of it. */
export function after(laptop: Laptop, laptops: Laptop[]): Laptop[] {
  return laptops.filter((one) => one.from === laptop.replica && one.out === null);
}

/** Those that are out. One that went over into another is told apart while something of it waits, and when the other stays. */
export function outOf(laptops: Laptop[]): Laptop[] {
  return laptops.filter((one) => one.out !== null && (!one.gone || one.aside > 0 || after(one, laptops).length > 0));
}

/** Whether a laptop can be shut out from here: never the one that is sat at, but the device another was restored from. */
export function canGo(one: Laptop): boolean {
  return !one.mine && one.out === null;
}

/** The copies of a laptop that could go with it. */
export function copiesOf(laptop: Laptop, laptops: Laptop[]): Laptop[] {
  return laptops.filter((one) => laptop.copies.includes(one.replica) && canGo(one));
}

/** What a laptop is called; where another bears the same name, as a copied one does, with the beginning of its id. */
export function nameOf({ replica, label }: Named, among: Named[]): string {
  const alike = among.some((one) => one.replica !== replica && one.label === label);
  return alike ? t("laptop-alike", { laptop: label, code: replica.slice(0, 4).toUpperCase() }) : label;
}

/** "09.01.2027, 10:42", "hier", "noch nie": when something was last heard of it. */
export function heardWords(one: Laptop): string {
  return one.mine ? t("laptop-heard-here") : one.lastHeardAt === null ? t("laptop-heard-never") : moment(one.lastHeardAt);
}

/** "gestohlen, ausgeschlossen am 23.12.2026, 10:42": why it is out and since when. */
export function outWords({ out, outSince }: Pick<Laptop, "out" | "outSince">): string {
  return t("laptop-out-since", { reason: t(`laptop-out-reason-${out}`), at: moment(outSince ?? 0) });
}
