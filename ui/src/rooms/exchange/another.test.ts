import { afterEach, expect, test } from "vitest";
import { connect } from "../../api/call";
import type { Code } from "../../api/types";
import { isOfAnother } from "./another";

const refuse = (code: Code) => ({ code, args: {} });
let asked = 0;
const answers = (code: Code | null) =>
  connect(async () => {
    asked += 1;
    if (code) throw refuse(code);
    return { value: { handover: null, letter: null }, touched: [], undo: null };
  });
afterEach(() => (asked = 0));

test("a file that is none of the team's is looked into as one of another service", async () => {
  answers(null);
  expect(await isOfAnother("g", refuse("bundle-not-for-us"))).toBe(true);
  expect(await isOfAnother("g", refuse("bundle-damaged"))).toBe(true);
});

test("what is nobody's stays refused; what is wrong with a handover is said in its own screen", async () => {
  answers("bundle-not-for-us");
  expect(await isOfAnother("g", refuse("bundle-not-for-us"))).toBe(false);
  answers("handover-withdrawn");
  expect(await isOfAnother("g", refuse("bundle-damaged"))).toBe(true);
});

test("one that was written for this service and is damaged is said to be damaged, not to be for somebody else", async () => {
  answers("bundle-damaged");
  expect(await isOfAnother("g", refuse("bundle-not-for-us"))).toBe(true);
  expect(await isOfAnother("g", refuse("bundle-damaged"))).toBe(false);
});

test("what is wrong with a file of the team is not asked a second time", async () => {
  answers(null);
  expect(await isOfAnother("g", refuse("bundle-unknown-laptop"))).toBe(false);
  expect(asked).toBe(0);
});
