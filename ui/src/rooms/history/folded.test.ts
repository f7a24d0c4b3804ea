import { expect, test } from "vitest";
import { folded } from "./folded";

const NOON = new Date(2027, 0, 12, 12).getTime();
const row = (by: string, about: string, hours = 0, undo: string | null = null) => ({ undo, at: NOON - hours * 3_600_000, by, about: [about] });

test("what one author wrote into the same table on one day stands once, the others beneath", () => {
  const rows = [row("SK", "goal", 0, "u"), row("SK", "goal", 1), row("SK", "goal", 2), row("JW", "goal", 3), row("SK", "goal", 4)];
  expect(folded(rows).map(({ first, rest }) => [first.by, first.undo, rest.length])).toEqual([["SK", "u", 2], ["JW", null, 0], ["SK", null, 0]]);
});

test("another day or another table is another row", () => {
  expect(folded([row("SK", "goal"), row("SK", "measure"), row("SK", "measure", 24)]).map((one) => one.rest.length)).toEqual([0, 0, 0]);
  expect(folded([])).toEqual([]);
});
