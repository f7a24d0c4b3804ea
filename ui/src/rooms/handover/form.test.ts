import { expect, test } from "vitest";
import { blank, ticked, toQuestion, toWish, type Sheet } from "./form";

const TODAY = "2027-01-12";
const person = (id: string) => ({ id, name: id, native: "", birth: "", age: 30, languages: [], erasedAt: null, protected: false });
const service = { id: "s1", fields: { name: "Dienst am Hafen", unit: "", address: "", phone: "", email: "", leftOn: "" }, card: null };
const note = { table: "note", row: "n1", field: "text" };
const filled = (some: Partial<Sheet> = {}): Sheet => ({ ...blank(TODAY, [person("p1"), person("p2")]), partner: service, toldOn: "2027-01-11", told: { language: "prs", interpreter: "phone", name: "Farid Nazari", by: "Selin Kaya", understood: true }, objections: "Nicht die Schule", acts: { m1: "receiving" }, ...some });
const about = { file: "c1", series: null };

test("at first everybody is chosen and nothing about them, no text, and four weeks for the answer", () => {
  const sheet = blank(TODAY, [person("p1"), person("p2")]);
  expect(sheet.persons).toEqual(["p1", "p2"]);
  expect(sheet.items).toEqual([]);
  expect([sheet.texts, sheet.toldOn, sheet.answerBy]).toEqual([[], null, "2027-02-09"]);
});

test("without a service nothing is asked; with one everything that was said goes along", () => {
  expect(toWish(blank(TODAY, []), about, TODAY)).toBeNull();
  expect(toWish(filled(), { ...about, series: "h1" }, TODAY)).toMatchObject({ case: "c1", partner: "s1", series: "h1", toldOn: "2027-01-11", acts: [{ row: "m1", who: "receiving" }], ground: "release", reason: "" });
});

test("how it is read out begins with the language of the first, and says nothing nobody said; a name goes along only with an interpreter", () => {
  const { told } = blank(TODAY, [{ ...person("p1"), languages: ["prs", "de"] }]);
  expect(told).toEqual({ language: "prs", interpreter: "none", name: "", by: "", understood: false });
  const names = ["phone", "none"].map((interpreter) => toWish(filled({ told: { ...told, interpreter, name: "Farid Nazari" } }), about, TODAY)?.told?.name);
  expect(names).toEqual(["Farid Nazari", ""]);
});

test("a reason stands only beside a ground that needs one", () => {
  const wish = (ground: string) => toWish(filled({ ground, reason: "Gefahr für das Kind" }), about, TODAY)?.reason;
  expect([wish("release"), wish("child_protection")]).toEqual(["", "Gefahr für das Kind"]);
});

test("what is only written beside it asks nothing anew, a tick does", () => {
  const question = (some: Partial<Sheet>) => JSON.stringify(toQuestion(toWish(filled(some), about, TODAY)!));
  const plain = question({});
  expect([question({ objections: "anders" }), question({ acts: {} }), question({ toldOn: null, told: { language: "", interpreter: "none", name: "", by: "", understood: false } }), question({ despite: "eilt" })]).toEqual(Array(4).fill(plain));
  expect(question({ texts: [note] })).not.toBe(plain);
  expect(question({ items: ["identity"] })).not.toBe(plain);
});

test("a text is ticked by its place, and unticked by the same", () => {
  const other = { ...note, row: "n2" };
  expect(ticked([note], other)).toEqual([note, other]);
  expect(ticked([note, other], { ...note })).toEqual([other]);
});
