import { expect, test } from "vitest";
import type { EntrustedRow, SharePreview, UserRow } from "../../api/types";
import { goes, othersFirst } from "./share";

const user = (id: string): UserRow => ({ id, name: id, short: id, coordinator: false, dataProtection: false, onThisLaptop: true, renewedAt: null, cases: 0 });
const row = (note: string): EntrustedRow => ({ note, contact: "c", heldOn: "2026-12-29", enteredAt: 0, persons: [], firstLine: "" });
const preview = (restricted: number, ...entrusted: string[]): SharePreview => ({ user: "u", name: "Jonas Weber", short: "JW", restricted, known: 0, closed: 0, entrusted: entrusted.map(row) });

test("whoever is responsible for the case comes first, and never the one at the desk", () => {
  const names = othersFirst([user("ami"), user("bea"), user("cem"), user("dan")], "bea", ["dan", "bea", null, undefined]).map((one) => one.id);
  expect(names).toEqual(["dan", "ami", "cem"]);
});

test("restricted notes go together, entrusted ones only if they are ticked and stand in the list", () => {
  expect(goes(preview(3, "a", "b"), [])).toBe(3);
  expect(goes(preview(3, "a", "b"), ["b", "gone"])).toBe(4);
  expect(goes(preview(0, "a"), [])).toBe(0);
});
