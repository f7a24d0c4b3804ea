import { expect, test } from "vitest";
import { titleOf } from "./title";

const id = "1e702ba43fe68befcc001e6e716c1369";

test("a draft is called by its people and its words, never by an id or a code", () => {
  const row = { id, name: "Amina Haidari" };
  expect(titleOf({ kind: "office_hour", persons: [{ row }], note: "Brief" })).toBe("Amina Haidari · Brief");
  expect(titleOf({ kind: "office_hour", persons: [{ row }], note: "", topics: [] })).toBe("Amina Haidari");
  expect(titleOf({ persons: [{ fresh: { names: [{ given: "محمد", family: "حیدری" }] } }] })).toBe("محمد حیدری");
  expect(titleOf({ contact: id, text: "Nachtrag", noteClass: "file" })).toBe("Nachtrag");
  expect(titleOf({ official: { given: "Fatma", family: "" }, birth: "" })).toBe("Fatma");
});

test("what is strange or empty has no title", () => {
  expect([null, {}, { kind: "office_hour" }].map((one) => titleOf(one))).toEqual(["", "", ""]);
});

test("a declaration is called by who makes it, its kind, and towards whom", () => {
  const kept = { kind: "secrecy", person: { id, name: "Nasrin Haidari" }, recipient: { id, fields: { name: "Jugendamt" } } };
  expect(titleOf(kept, "release")).toBe("Nasrin Haidari · Schweigepflichtentbindung · Jugendamt");
  expect(titleOf({ kind: "secrecy", person: null, recipient: null }, "release")).toBe("Schweigepflichtentbindung");
});
