import { expect, test } from "vitest";
import type { ReleaseRow } from "../../api/types";
import { endOf, grouped, itemWords, recipientWords, ticked } from "./rows";
import { adultsBeside } from "./stands";

const person = (id: string, age: number | null = 36) => ({ id, name: id, native: "", birth: "", age, languages: [], erasedAt: null, protected: false });
const row = (key: string, ...persons: string[]): ReleaseRow => ({ paper: { id: key, kind: "release", case: null, plan: null, release: key, persons: persons.map((one) => person(one)), number: key, version: 1, state: "in_force", frozenAt: 0, by: "SK", language: "de", beside: null, until: "", printed: true, scanned: false }, kind: "secrecy", recipient: "", recipientUnit: "", partner: null, direction: "", items: [], channels: [], purpose: "", occasion: "", told: [], unticked: [] });

test("declarations stand under the person who made them, not under who stands for her", () => {
  const groups = grouped([row("a", "omid", "karim"), row("b", "karim"), row("c", "omid", "nasrin"), row("d")]);
  expect(groups.map((one) => [one.person?.id, one.rows.map((each) => each.paper.id)])).toEqual([["omid", ["a", "c"]], ["karim", ["b"]], [undefined, ["d"]]]);
});

test("what not everybody signed is put away, what holds or has run out is withdrawn, what ended stays ended", () => {
  expect(["unsigned", "partly_signed", "in_force", "expired", "withdrawn", "put_away"].map(endOf)).toEqual(["not_signed", "not_signed", "withdrawn", "withdrawn", null, null]);
});

test("what was not ticked by hand is not among what is allowed", () => expect(ticked({ items: ["languages", "health", "needs"], unticked: ["health"] })).toEqual(["languages", "needs"]));

test("items are named in short, and the partner with whom one talks", () => {
  expect(itemWords(["languages", "health"], 3)).toBe("Sprachen; Gesundheit");
  expect(itemWords(["languages", "health", "family", "plan"], 2)).toBe("Sprachen; Gesundheit und 2 weitere");
  expect(recipientWords({ recipient: "Jugendamt", recipientUnit: "Frau Adler" })).toBe("Jugendamt, Frau Adler");
  expect(recipientWords({ recipient: "Jugendamt", recipientUnit: "" })).toBe("Jugendamt");
});

test("whoever stands for a person is of age, somebody else, and named once", () => {
  expect(adultsBeside("omid", [person("karim"), person("omid", 6), person("sahar", 8), person("karim"), person("tante", null)]).map((one) => one.id)).toEqual(["karim", "tante"]);
});
