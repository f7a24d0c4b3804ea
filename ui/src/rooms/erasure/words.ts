// What goes, stays or stands in the way, said in a line; and how far an erasure has come.
import type { ErasureBlock, ErasureCount, ErasureDone, ErasureEntry, ErasureLaptop, ErasureRow, ErasureWarning, HoldRow } from "../../api/types";
import { count as number, day, list, moment } from "../../i18n/format";
import { label, t } from "../../i18n/text.svelte";
import type { RouteName } from "../../routes";
import { peopleWords } from "../person/words";
import { nameOf } from "../team/laptop";

/** "Begleitung", or that it is gone. */
const kindWords = (kind: string): string => t(`erasing-kind-${kind || "gone"}`);

/** "Person: 2 · Notiz: 5". */
export const kindsWords = (kinds: ErasureCount[]): string => kinds.map((one) => `${kindWords(one.kind)}: ${number(one.count)}`).join(" · ");

/** "Kontakt, Sprechstunde, 12.01.2027, Leyla Haidari"; nobody who is erased is named. */
export function thingWords(row: ErasureRow): string {
  const codes: Record<string, string> = { contact: "contact-kind", note: "note-class", hold: "hold-reason" };
  const code = row.code && codes[row.kind] ? label(codes[row.kind], row.code) : "";
  const when = row.day ? day(row.day) : row.at ? moment(row.at) : "";
  // A person's file names her kin too, who stay.
  const who = peopleWords(row.persons.filter((one) => one.name && (row.kind !== "person" || one.id === row.root)));
  return [kindWords(row.kind), row.text, code, when, row.by, who].filter(Boolean).join(", ");
}

/** The screen on which a thing is looked at; none for what has no screen of its own. */
export function screenOf(row: ErasureRow): RouteName | null {
  const screens: Record<string, RouteName> = { person: "person", case: "case", application: "application", contact: "contact" };
  return screens[row.kind] ?? null;
}

/** "Gerichtsverfahren, Az. 12, SK, 12.01.2027, 10:42": why something must be kept, and who said so. */
export const holdWords = (hold: HoldRow): string => [label("hold-reason", hold.reason), hold.note, hold.by, moment(hold.at)].filter(Boolean).join(", ");

/** What is still open, in a sentence. */
export function warningWords({ kind, row, on }: ErasureWarning): string {
  const what = thingWords(row);
  return on ? t("erasing-warning-due", { due: label("handover-due", kind), day: day(on), what }) : t(`erasing-warning-${kind.replace("_", "-")}`, { what });
}

/** Persons who could go along, because what stands in the way is about them too. */
export function others(blocks: Pick<ErasureBlock, "row">[], listed: string[]): { id: string; name: string }[] {
  const named = blocks.flatMap(({ row }) => row?.persons ?? []).filter((one) => one.name && !listed.includes(one.id));
  return [...new Map(named.map(({ id, name }) => [id, { id, name }])).values()];
}

/** The laptops nobody said not to wait for: with one of them nobody signs. */
export const silent = (laptops: ErasureLaptop[], ticked: string[]): ErasureLaptop[] => laptops.filter((one) => !one.without && !ticked.includes(one.replica));

/** Who began it, when and why. */
export const begunWords = (one: ErasureEntry): string => t("erasure-begun-by", { by: one.by, at: moment(one.at), reason: label("erasure-reason", one.reason) });

/** Who has signed, and what is missing. */
export const signedWords = (signed: string[]): string => (signed.length ? t("erasure-signed", { names: list(signed) }) : t("erasure-signed-none"));

/** What an erasure still waits for besides signatures; nothing where nothing does. */
export function openWords({ notHeard, blocked }: ErasureEntry): string {
  const open = silent(notHeard, []).map((one) => nameOf(one, notHeard));
  return [open.length && t("erasures-entry-silent", { laptops: list(open), count: open.length }), blocked && t("erasures-entry-blocked")].filter(Boolean).join(" ");
}

/** What was erased when, why, by whom, and whether some laptop was not waited for. */
export function doneWords({ kind, count, reason, by, at, without }: ErasureDone): string {
  const why = reason === "own" ? t("erasing-reason-own") : label("erasure-reason", reason);
  const line = t("erasures-done-line", { at: moment(at), what: kindWords(kind), count, reason: why, by: list(by) });
  return without ? `${line} ${t("erasures-done-without", { count: without })}` : line;
}
