import { expect, test } from "vitest";
import { fromEdtf, toEdtf } from "./birth";
import { splitTyped } from "./new";

test.each([
  ["12.5.1990", "exact", "1990-05-12"], ["5.1990", "exact", "1990-05"], ["1990", "exact", "1990"], ["1990", "estimated", "1990~"], ["1990", "assumed", "1990-01-01?"],
  ["1.1.1990", "assumed", "1990-01-01?"], ["1990-05-12", "exact", "1990-05-12"], ["", "estimated", ""],
] as const)("%s, %s, is %s", (typed, certainty, edtf) => expect(toEdtf(typed, certainty)).toBe(edtf));

test.each(["31.2.1990", "13.1990", "90", "etwa 1990"])("%s cannot be read", (typed) => expect(toEdtf(typed, "exact")).toBeNull());

test("precision and certainty come back", () => {
  expect(fromEdtf("1990-01-01?")).toEqual({ iso: "1990-01-01", precision: "day", certainty: "assumed" });
  expect(fromEdtf("1990~")).toEqual({ iso: "1990", precision: "year", certainty: "estimated" });
  expect(fromEdtf("")).toEqual({ iso: "", precision: "", certainty: "exact" });
});

test("a name typed in one go finds its two parts", () => {
  expect(splitTyped("Amina Haidari")).toEqual({ given: "Amina", family: "Haidari" });
  expect(splitTyped("Selam")).toEqual({ given: "Selam", family: "" });
  expect(splitTyped("Al Khatib, Rana")).toEqual({ given: "Rana", family: "Al Khatib" });
});
