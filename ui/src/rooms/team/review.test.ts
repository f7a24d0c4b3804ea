import { expect, test } from "vitest";
import type { ReviewGroup, ReviewLine } from "../../api/types";
import { isSealed, lineField, lineValue, namedIn, ordered } from "./review";

const line = (table: string, field: string | null, value = "", some: Partial<ReviewLine> = {}): ReviewLine => ({ table, field, value, code: null, deleted: false, ...some });
const group = (table: string | null, lines: ReviewLine[]): ReviewGroup => ({ root: "r", table, persons: [], changes: 1, first: 0, last: 0, by: [], lines, more: 0 });
const said = (one: ReviewLine) => `${lineField(one)}: ${lineValue(one)}`;

test("a field is called as in its form, that of a fact by words of its own, one of a newer version is not guessed", () => {
  expect(said(line("person", "birth", "1990~"))).toBe("Geburtsdatum: etwa 1990");
  expect(said(line("contact", "kind", "phone", { code: "contact_kind" }))).toBe("Art des Kontakts: Telefon");
  expect(said(line("case_worker", "part", "deputy"))).toBe("Rolle: Vertretung");
  expect(said(line("disclosure", "items", "plan benefits"))).toMatch(/^Weitergabe: .+ und .+$/);
  expect(said(line("disclosure", "at", String(Date.UTC(2027, 0, 9, 12))))).toMatch(/^Eingetragen am: 09\.01\.2027, /);
  expect(said(line("thing_of_tomorrow", "mood", "gut"))).toBe("Angabe einer neueren Version von Geleit: gut");
});

test("a row that was taken away or brought back says so", () => {
  expect(said(line("person_name", null, "", { deleted: true }))).toBe("Name: gelöscht");
  expect(said(line("person_name", null))).toBe("Name: zurückgeholt");
});

test("whom what is set aside names is read from its lines", () => {
  expect(namedIn(group("contact", [line("contact", "kind", "phone"), line("contact_person", "person", "Leyla Haidari"), line("contact_person", "person", "Karim Haidari"), line("contact_person", "person", "Leyla Haidari")]))).toBe("Leyla Haidari und Karim Haidari");
  expect(namedIn(group("office", [line("office", "unit", "Ziegelei")]))).toBe("");
});

test("what was written stands before who entered it when", () => {
  const lines = [line("note", "class", "file"), line("note", "entered_at", "0"), line("note", "text", "Kam allein."), line("note", "author", "SK")];
  expect(ordered(lines).map((one) => one.field)).toEqual(["text", "class", "entered_at", "author"]);
});

test("a note without its text is sealed, one with its text is not, and nothing else is", () => {
  expect(isSealed(group("note", [line("note", "class", "restricted")]))).toBe(true);
  expect(isSealed(group("note_key", []))).toBe(true);
  expect(isSealed(group("note", [line("note", "class", "file"), line("note", "text", "Kam allein.")]))).toBe(false);
  expect(isSealed(group("person", [line("person", "sex", "f")]))).toBe(false);
  expect(isSealed(group(null, []))).toBe(false);
});
