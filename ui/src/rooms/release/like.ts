// A release filled in as somebody else's of the same case: parents mostly release the same to the same service.
import type { PartnerRow, ReleaseRow, SaidWords } from "../../api/types";
import { isSensitive } from "../code/codes.svelte";
import type { Sheet } from "./form";

const STANDS = ["unsigned", "partly_signed", "in_force"];

const MOST = 4;

const plain = (items: string[]) => items.filter((item) => !isSensitive("release_item", item));

/** What may serve as a model for a person: the latest of others in the case, each that would fill in something else. */
export function modelsFor(person: string, rows: ReleaseRow[]): ReleaseRow[] {
  const found = new Map<string, ReleaseRow>();
  for (const row of [...rows].sort((one, other) => other.paper.frozenAt - one.paper.frozenAt)) {
    const { kind, partner, direction, channels, items, purpose, occasion, paper } = row;
    const fills = JSON.stringify([partner, direction, [...channels].sort(), plain(items).sort(), purpose, occasion, paper.until]);
    if (kind === "secrecy" && partner && paper.persons[0]?.id !== person && STANDS.includes(paper.state) && !found.has(fills)) found.set(fills, row);
  }
  return [...found.values()].slice(0, MOST);
}

/** Takes over towards whom, how, what for and until when, and what is released; what the law protects more each ticks herself, and
    what was typed already stays. */
export function fillLike(sheet: Sheet, row: ReleaseRow, recipient: PartnerRow | null): void {
  sheet.recipient = recipient;
  [sheet.direction, sheet.channels] = [row.direction, [...row.channels]];
  sheet.items = plain(row.items);
  const said = (typed: SaidWords, text: string) => (typed.text.trim() || typed.saying.trim() ? typed : { text, saying: "" });
  [sheet.purpose, sheet.occasion] = [said(sheet.purpose, row.purpose), said(sheet.occasion, row.occasion)];
  sheet.validUntil = row.paper.until || sheet.validUntil;
}
