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

test("short texts are not compared, and of two that have nothing in common nothing is marked", () => {
  expect(comparable("1992", "1991")).toBe(false);
  expect(marked("Zwei Worte", "Andere Worte")).toEqual([]);
  const other = (name: string) => Array.from({ length: 3000 }, (_, i) => `${name}${i}`).join(" ");
  expect(marked(other("hier"), other("dort"))).toEqual([]);
});

test("in a text as long as a field takes, one word is found", () => {
  const text = (word: string) => `${"Die Familie braucht einen Platz. ".repeat(600)}${word}${" Sie kommt am Montag wieder.".repeat(100)}`;
  expect(marked(text("heute"), text("morgen"))).toEqual(["heute"]);
});
