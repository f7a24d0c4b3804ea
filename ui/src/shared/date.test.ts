import { describe, expect, test } from "vitest";
import { isWeekend, parseDate, shift, shiftMonths } from "./date";

const TODAY = "2027-01-12";

describe("a date as people type it", () => {
  test.each([
    ["12.1.", "2027-01-12"], ["12.01.27", "2027-01-12"], ["12.01.2027", "2027-01-12"], ["12/1/2027", "2027-01-12"], ["12-1-27", "2027-01-12"],
    ["2027-01-12", "2027-01-12"], ["1.1", "2027-01-01"], ["heute", TODAY], ["Gestern", "2027-01-11"], ["hier", "2027-01-11"], ["yesterday", "2027-01-11"],
    ["vorgestern", "2027-01-10"], ["avant-hier", "2027-01-10"], ["aujourd'hui", TODAY], [" 7. 1. 2027 ", "2027-01-07"], ["29.2.2028", "2028-02-29"],
  ])("%s is read", (typed, iso) => expect(parseDate(typed, TODAY)).toBe(iso));

  test.each(["", "gest", "31.2.2027", "32.1.", "12", "12.13.", "1.1.1", "12.1.227", "29.2.2027", "1.1.3000"])("%s cannot be read", (typed) => expect(parseDate(typed, TODAY)).toBeNull());

  test("without a year it lies where the field looks", () => {
    expect(parseDate("24.12.", TODAY, "past")).toBe("2026-12-24");
    expect(parseDate("24.12.", TODAY, "future")).toBe("2027-12-24");
    expect(parseDate("3.1.", TODAY, "future")).toBe("2028-01-03");
    expect(parseDate("24.12.", TODAY, "near")).toBe("2027-12-24");
  });

  test("a day is moved over the ends of months and years", () => {
    expect(shift("2027-01-01", -1)).toBe("2026-12-31");
    expect(shift("2028-02-28", 1)).toBe("2028-02-29");
  });
});

test("months are moved with their last day in mind, and a weekend is known", () => {
  expect([shiftMonths("2027-01-29", 1), shiftMonths("2027-01-31", 1), shiftMonths("2027-08-31", 6), shiftMonths("2027-01-12", 12)]).toEqual(["2027-02-28", "2027-02-28", "2028-02-29", "2028-01-12"]);
  expect([isWeekend("2027-02-28"), isWeekend("2027-07-12")]).toEqual([true, false]);
});
