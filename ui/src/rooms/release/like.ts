// A release filled in as somebody else's of the same case: parents mostly release the same to the same service.
import type { PartnerRow, ReleaseRow } from "../../api/types";
import { isSensitive } from "../code/codes.svelte";
import type { Sheet } from "./form";

const STANDS = ["unsigned", "partly_signed", "in_force"];

/** What may serve as a model for a person: the latest of each other person towards each service. */
export function modelsFor(person: string, rows: ReleaseRow[]): ReleaseRow[] {
  const found = new Map<string, ReleaseRow>();
  for (const row of [...rows].sort((one, other) => other.paper.frozenAt - one.paper.frozenAt)) {
    const whose = row.paper.persons[0]?.id ?? "";
    const key = `${whose} ${row.partner}`;
    if (row.kind === "secrecy" && row.partner && whose !== person && STANDS.includes(row.paper.state) && !found.has(key)) found.set(key, row);
  }
  return [...found.values()];
}

/** Takes over towards whom, how, what for and until when, and what is released; what the law protects more each ticks herself. */
export function fillLike(sheet: Sheet, row: ReleaseRow, recipient: PartnerRow | null): void {
  sheet.recipient = recipient;
  [sheet.direction, sheet.channels] = [row.direction, [...row.channels]];
  sheet.items = row.items.filter((item) => !isSensitive("release_item", item));
  [sheet.purpose, sheet.occasion] = [{ text: row.purpose, saying: "" }, { text: row.occasion, saying: "" }];
  sheet.validUntil = row.paper.until || sheet.validUntil;
}
