import { expect, test } from "vitest";
import { comparable, differing } from "./marks";

const marked = (text: string, other: string) => differing(text, other).filter((one) => one.differs).map((one) => one.text);

test("only the words that differ are marked, on both sides", () => {
  const [mine, theirs] = ["Die Familie ist gut organisiert und braucht Zugänge.", "Die Familie ist sehr gut organisiert und braucht Ruhe."];
  expect(marked(mine, theirs)).toEqual(["Zugänge."]);
  expect(marked(theirs, mine)).toEqual(["sehr", "Ruhe."]);
});

test("words behind each other are one stretch", () => {
  expect(marked("Termin am Montag um neun", "Termin am Freitag gegen zehn")).toEqual(["Montag um neun"]);
});

test("the stretches put together are the text, line breaks and all", () => {
  for (const text of ["a b  c\nd e", " vorn und hinten frei ", "می‌خواهیم که اطفال درس بخوانند"]) {
    expect(differing(text, "a x c d ganz anders").map((one) => one.text).join("")).toBe(text);
  }
});

test("short texts and very long ones are not compared", () => {
  expect(comparable("1992", "1991")).toBe(false);
  expect(comparable("wort ".repeat(700), "wort ".repeat(10))).toBe(false);
  expect(marked("Zwei Worte", "Andere Worte")).toEqual([]);
});
