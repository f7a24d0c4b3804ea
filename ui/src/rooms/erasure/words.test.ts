import { expect, test } from "vitest";
import type { ErasureDone, ErasureEntry, ErasureRow, HoldRow } from "../../api/types";
import { begunWords, doneWords, holdWords, kindsWords, openWords, others, screenOf, signedWords, silent, thingWords, warningWords } from "./words";

const AT = Date.UTC(2027, 0, 9, 12);
const person = (id: string, name: string) => ({ id, name, native: "", birth: "", age: null, languages: [], erasedAt: name ? null : AT, protected: false });
const row = (of: Partial<ErasureRow>): ErasureRow => ({ root: "r", kind: "contact", persons: [], text: "", day: "", code: "", by: "", at: null, ...of });
const laptop = (label: string, without = false) => ({ replica: label, label, without });
const entry = (of: Partial<ErasureEntry>): ErasureEntry => ({ id: "e", subject: row({}), count: 5, reason: "retention", by: "Ute Lang", at: AT, signed: [], notHeard: [], blocked: 0, maySign: true, done: false, ...of });

test("a thing is said with what it is, when and with whom, and nobody who is erased is named", () => {
  const contact = row({ day: "2027-01-12", code: "office_hour", persons: [person("1", "Leyla Haidari"), person("2", "")] });
  expect(thingWords(contact)).toBe("Kontakt, Sprechstunde, 12.01.2027, Leyla Haidari");
  expect(thingWords(row({ kind: "case", text: "2027-ab-3" }))).toBe("Begleitung, 2027-ab-3");
  expect(thingWords(row({ kind: "" }))).toBe("Gelöschtes");
  expect(kindsWords([{ kind: "person", count: 2 }, { kind: "note", count: 1200 }])).toBe("Person: 2 · Notiz: 1.200");
});

test("of a person's file only she is named, not her kin who stay", () => {
  expect(thingWords(row({ kind: "person", root: "1", persons: [person("1", "Leyla Haidari"), person("2", "Ali Haidari")] }))).toBe("Person, Leyla Haidari");
});

test("only what has a screen is a door", () => {
  expect([row({}), row({ kind: "note" }), row({ kind: "" })].map(screenOf)).toEqual(["contact", null, null]);
});

test("what is still open is said with its day where it has one", () => {
  expect(warningWords({ kind: "document", row: row({ kind: "person" }), on: "2027-03-01" })).toMatch(/ am 01\.03\.2027: Person$/);
  expect(warningWords({ kind: "case_open", row: row({ kind: "case" }), on: null })).toBe("Nicht abgeschlossen: Begleitung");
  expect(warningWords({ kind: "application_open", row: row({ kind: "application" }), on: null })).toBe("Noch nicht entschieden: Antrag");
});

test("who could go along is asked once, and not when she goes already or is erased", () => {
  const blocks = [{ row: row({ persons: [person("1", "Leyla"), person("2", "Karim"), person("3", "")] }) }, { row: row({ persons: [person("2", "Karim")] }) }, { row: null }];
  expect(others(blocks, ["1"])).toEqual([{ id: "2", name: "Karim" }]);
});

test("a laptop is waited for until it is left out, now or by whoever signed first", () => {
  const laptops = [laptop("A"), laptop("B", true), laptop("C")];
  expect([silent(laptops, []), silent(laptops, ["A", "C"])].map((some) => some.map((one) => one.label))).toEqual([["A", "C"], []]);
});

test("an erasure says who began it, who signed and what it still waits for", () => {
  expect(begunWords(entry({}))).toMatch(/^Begonnen von Ute Lang, 09\.01\.2027, .+ Grund: Aufbewahrungsfrist abgelaufen\.$/);
  expect([signedWords([]), signedWords(["Ute Lang"])]).toEqual(["Noch hat niemand unterschrieben.", "Unterschrieben: Ute Lang. Es fehlt die zweite Unterschrift."]);
  expect(openWords(entry({ notHeard: [laptop("Laptop Weber")], blocked: 1 }))).toBe("Noch nichts von der Sperre weiß: Laptop Weber. Etwas steht im Weg.");
  expect(openWords(entry({ notHeard: [laptop("Laptop Weber", true)] }))).toBe("");
});

test("what is done says why, by whom, and that somebody was not waited for", () => {
  const done: ErasureDone = { id: "e", kind: "case", count: 1, reason: "request", by: ["Ute Lang", "Selin Kaya"], at: AT, without: 0 };
  expect(doneWords(done)).toMatch(/: Begleitung, ein Eintrag\. Grund: die Person verlangt es\. Unterschrieben: Ute Lang und Selin Kaya\.$/);
  expect(doneWords({ ...done, kind: "", reason: "own", without: 2 })).toMatch(/: Gelöschtes, .+ Grund: eigene Notiz\. .+ Auf 2 Laptops wurde nicht gewartet\.$/);
});

test("a hold says why, with what remark, by whom and since when", () => {
  const hold: HoldRow = { id: "h", about: row({ kind: "person" }), reason: "court", note: "Az. 12", by: "SK", at: AT };
  expect(holdWords(hold)).toMatch(/^Gerichtsverfahren, Az\. 12, SK, 09\.01\.2027, /);
});
