import { expect, test } from "vitest";
import { isLong, shapeOf, together } from "./shape";
import { fieldWords, valueWords } from "./words";

const value = (table: string, field: string, text: string, code: string | null = null) => valueWords({ table, field }, text, code);

test("a field is called as in its form, a row by what it is, a newer one is not guessed", () => {
  expect(fieldWords({ table: "person", field: "birth" })).toBe("Geburtsdatum");
  expect(fieldWords({ table: "goal", field: "text_client" })).toBe("Ziel in den Worten der Person");
  expect(fieldWords({ table: "measure", field: "" })).toBe("Schritt");
  expect(fieldWords({ table: "41", field: "3" })).toBe("Angabe einer neueren Version von Geleit");
});

test("values are said as they would be read", () => {
  expect(value("person", "birth", "1990~")).toBe("etwa 1990");
  expect(value("residence_document", "valid_until", "2027-03-01")).toBe("01.03.2027");
  expect(value("person", "sex", "f", "sex")).toBe("weiblich");
  expect(value("person_language", "speaks", "no", "yes_no")).toBe("nein");
  expect(value("plan_area", "rating", "3")).toBe("3 gut");
  expect(value("office", "languages", "de fr")).toBe("Deutsch und Französisch");
  expect(value("help_plan", "limits", "")).toBe("nichts eingetragen");
  expect(value("help_plan", "limits", "2027-13-45")).toBe("2027-13-45");
});

test("a field is written by hand as in its form, and a link never", () => {
  const shape = (table: string, field: string, code: string | null = null) => shapeOf({ table, field, values: [{ value: "", code: null }, { value: "x", code }].map((one) => ({ ...one, by: "", at: 0, laptop: "", mine: false, winner: false, fact: null, open: null })) });
  expect(shape("person", "sex", "sex")).toEqual({ form: "code", list: "sex" });
  expect(shape("person_language", "reads", "yes_no")).toEqual({ form: "yes_no" });
  expect(shape("person", "birth").form).toBe("birth");
  expect(shape("goal", "due")).toEqual({ form: "day", lean: "future" });
  expect(shape("contact", "held_on")).toEqual({ form: "day", lean: "past" });
  expect(shape("help_plan", "rules").form).toBe("text");
  expect(shape("case_file", "application").form).toBe("none");
});

test("texts are put one under the other where a field holds more than one line", () => {
  const of = (table: string, field: string, ...texts: string[]) => together({ table, field, values: texts.map((value) => ({ value, code: null, by: "", at: 0, laptop: "", mine: false, winner: false, fact: null, open: null })) });
  expect(of("help_plan", "rules", "Pünktlich sein. ", "Leise sein.", "Pünktlich sein.")).toBe("Pünktlich sein.\nLeise sein.");
  expect(of("help_plan", "rules", "Pünktlich sein.", "")).toBeNull();
  expect(of("person_name", "given", "Nura", "Noura")).toBeNull();
  expect(of("goal", "due", "2027-01-01", "2027-02-01")).toBeNull();
  expect([isLong("Neun Uhr"), isLong("Neun\nUhr"), isLong("x".repeat(81))]).toEqual([false, true, true]);
});
