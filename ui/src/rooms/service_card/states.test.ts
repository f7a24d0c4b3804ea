import { expect, test } from "vitest";
import type { CardRow, PartnerCard, PartnerRow } from "../../api/types";
import { endsSoon, likelyOf, stateOf, toVerify } from "./states";

const TODAY = "2027-01-12";
const card = (some: Partial<CardRow> = {}): CardRow => ({ name: "Sozialdienst Ufer", unit: "", address: "", phone: "", email: "", issuedOn: "2026-05-01", validUntil: "2028-05-01", expired: false, signedBy: "A. Brandt", ...some });
const held = (some: Partial<PartnerCard> = {}): PartnerCard => ({ card: card(), verified: false, verifiedBy: "", verifiedAt: null, other: null, ...some });
const verified = { verified: true, verifiedBy: "SK", verifiedAt: 1 };
const partner = (name: string, unit = "", leftOn = ""): PartnerRow => ({ id: `${name} ${unit}`, fields: { name, unit, address: "", phone: "", email: "", leftOn }, card: null });

test("a card is received, then verified, and after its last day neither", () => {
  const expired = { card: card({ expired: true }) };
  expect([null, held(), held(verified), held(expired), held({ ...verified, ...expired })].map(stateOf)).toEqual(["none", "received", "verified", "expired", "expired"]);
});

test("one telephones about a card nobody verified and about a second one, never about one that has expired", () => {
  const cards = [null, held(), held(verified), held({ ...verified, other: card() }), held({ card: card({ expired: true }) })];
  expect(cards.map(toVerify)).toEqual([false, true, false, true, false]);
});

test("a card is renewed in its last thirty days", () => {
  expect(["2027-02-12", "2027-02-11", TODAY].map((validUntil) => endsSoon(card({ validUntil }), TODAY))).toEqual([false, true, true]);
  expect(endsSoon(card({ validUntil: "2027-01-11", expired: true }), TODAY)).toBe(false);
});

test("a first card is proposed for the partner of its name, of several for the one of its unit, and never for one that left", () => {
  const [one, north, south, gone] = [partner("Sozialdienst Ufer"), partner("Sozialdienst Ufer", "Nord"), partner("sozialdienst ufer", "Süd"), partner("Sozialdienst Ufer", "", "2026-10-01")];
  const likely = (rows: PartnerRow[], unit = "") => likelyOf(card({ unit }), rows);
  expect([likely([one, gone]), likely([north, south], "sud"), likely([north, south]), likely([partner("Jugendamt")]), likely([gone])]).toEqual([one, south, null, null, null]);
});
