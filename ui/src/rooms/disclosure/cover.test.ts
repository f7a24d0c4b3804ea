import { expect, test } from "vitest";
import type { DisclosureRow } from "../../api/types";
import { allowed, byItem, grants, isCovered } from "./cover";
import { merged } from "./merged";

const answers = [
  { person: "nasrin", item: "health", lack: null, number: "7", purpose: "Geburt" },
  { person: "karim", item: "health", lack: "no_release", number: "", purpose: "" },
  { person: "nasrin", item: "languages", lack: null, number: "7", purpose: "Geburt" },
  { person: "karim", item: "languages", lack: null, number: "9", purpose: "Arbeit" },
];

test("only what everybody allows is left when the rest is taken out", () => {
  const covers = byItem(answers, ["health", "languages"]);
  expect(covers).toEqual([{ item: "health", lacks: [{ person: "karim", lack: "no_release" }] }, { item: "languages", lacks: [] }]);
  expect([allowed(covers), isCovered(covers)]).toEqual([["languages"], false]);
  expect(isCovered(byItem(answers, ["languages"]))).toBe(true);
});

test("each paper that covers something is named once, with what for", () => {
  expect(grants(answers)).toEqual([{ number: "7", purpose: "Geburt" }, { number: "9", purpose: "Arbeit" }]);
});

test("nothing asked is not allowed", () => expect([isCovered([]), allowed([])]).toEqual([false, []]));

test("what was told about several persons stands once, the latest first", () => {
  const person = (id: string) => ({ id, name: id, native: "", birth: "", age: null, languages: [], erasedAt: null, protected: false });
  const row = (id: string, about: string, onDay: string, at = 0): DisclosureRow => ({ id, person: person(about), partner: null, partnerName: "", onDay, channel: "oral", items: [], what: "", ground: "release", reason: "", by: "SK", at, handedOver: false });
  const found = merged([[row("a", "nasrin", "2027-01-10"), row("b", "nasrin", "2027-01-12", 1)], [row("a", "karim", "2027-01-10"), row("c", "karim", "2027-01-12", 2)]]);
  expect(found.map((one) => [one.row.id, one.persons.map((each) => each.id)])).toEqual([["c", ["karim"]], ["b", ["nasrin"]], ["a", ["nasrin", "karim"]]]);
});
