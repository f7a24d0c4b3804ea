import { expect, test } from "vitest";
import { toSame, undecided } from "./same";

const row = { id: "h1", name: "Amina Haidari", native: "", birth: "", age: 30, languages: [], erasedAt: null, protected: false };
const came = (id: string, here: typeof row | null = null) => ({ came: id, given: "Amina", family: "Haidari", birth: "", here, items: ["identity"] });
const persons = [came("c1"), came("c2"), came("c3", row)];
const likelies = { c1: [row], c2: [] };

test("nobody is taken for somebody else unasked: whoever may be here has to be looked at", () => {
  expect(undecided(persons, likelies, {}).map((one) => one.came)).toEqual(["c1"]);
  expect(undecided(persons, likelies, { c1: "new" })).toEqual([]);
  expect(undecided(persons, likelies, { c1: row })).toEqual([]);
});

test("only those who are somebody here are said to be the same", () => {
  expect(toSame({ c1: row, c2: "new", c4: "" })).toEqual([{ came: "c1", here: "h1" }]);
});
