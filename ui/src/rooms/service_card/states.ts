// How a card stands: what the page says about it, and what it asks for.
import type { CardRow, PartnerCard, PartnerRow } from "../../api/types";
import { shift } from "../../shared/date";
import { folded } from "../code/codes.svelte";

/** From nothing to trusted; an expired card is none, whoever verified it. */
export type CardState = "none" | "received" | "verified" | "expired";

const SOON = 30;

/** Where a partner's card stands. */
export function stateOf(card: PartnerCard | null): CardState {
  if (!card) return "none";
  if (card.card.expired) return "expired";
  return card.verified ? "verified" : "received";
}

/** Whether there is something to telephone about: a card nobody verified, or a second one with other digits. */
export function toVerify(card: PartnerCard | null): boolean {
  return card !== null && (card.other !== null || stateOf(card) === "received");
}

/** Whether a card that still holds ends within thirty days. */
export function endsSoon(card: CardRow, today: string): boolean {
  return !card.expired && card.validUntil <= shift(today, SOON);
}

/** The partner a first card most likely belongs to: the only one of this name, or of several the one of this unit. */
export function likelyOf(card: CardRow, rows: PartnerRow[]): PartnerRow | null {
  const same = (one: string, other: string) => folded(one.trim()) === folded(other.trim());
  const named = rows.filter(({ fields }) => !fields.leftOn && same(fields.name, card.name));
  const found = named.length > 1 ? named.filter(({ fields }) => same(fields.unit, card.unit)) : named;
  return found.length === 1 ? found[0] : null;
}
