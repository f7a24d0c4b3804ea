import { expect, test } from "vitest";
import type { Laptop } from "../../api/types";
import { after, canGo, copiesOf, heardWords, inTeam, nameOf, outOf, outWords } from "./laptop";

const laptop = (replica: string, some: Partial<Laptop> = {}): Laptop => ({ replica, label: replica, since: 0, mine: false, gone: false, from: null, out: null, outSince: null, aside: 0, copies: [], lastHeardAt: null, copied: false, new: false, ...some });

test("what is out stands apart; one that only went over into another is not told twice unless something of it waits", () => {
  const all = [laptop("a"), laptop("b", { out: "lost" }), laptop("c", { out: "lost", gone: true }), laptop("d", { out: "lost", gone: true, aside: 2 }), laptop("e", { gone: true }), laptop("f", { out: "lost", from: "c" })];
  expect(inTeam(all).map((one) => one.replica)).toEqual(["a", "e"]);
  expect(outOf(all).map((one) => one.replica)).toEqual(["b", "d", "f"]);
});

test("neither this laptop nor one that is out already can be shut out, nor go along as a copy", () => {
  const all = [laptop("here", { mine: true }), laptop("out", { out: "stolen" }), laptop("copy"), laptop("stranger")];
  expect(all.filter(canGo).map((one) => one.replica)).toEqual(["copy", "stranger"]);
  expect(copiesOf(laptop("lost", { copies: ["here", "out", "copy"] }), all).map((one) => one.replica)).toEqual(["copy"]);
});

test("the device another laptop was restored from can be shut out, and stands among those that are out while the other stays", () => {
  const stolen = laptop("stolen", { gone: true });
  const restored = laptop("restored", { from: "stolen" });
  expect(canGo(stolen)).toBe(true);
  expect(after(stolen, [stolen, restored])).toEqual([restored]);
  const out = { ...stolen, out: "stolen" };
  expect(outOf([out, restored])).toEqual([out]);
  expect(outOf([out, { ...restored, out: "lost" }]).map((one) => one.replica)).toEqual(["restored"]);
});

test("two of one name are told apart by the beginning of their ids, and only those", () => {
  const all = [laptop("a1b2c3", { label: "Haus B" }), laptop("f00d42", { label: "Haus B" }), laptop("77", { label: "Haus C" })];
  expect(all.map((one) => nameOf(one, all))).toEqual(["Haus B · A1B2", "Haus B · F00D", "Haus C"]);
});

test("when something was last heard is said in words", () => {
  expect(heardWords(laptop("a", { mine: true }))).toBe("hier");
  expect(heardWords(laptop("b"))).toBe("noch nie");
  expect(heardWords(laptop("c", { lastHeardAt: Date.UTC(2027, 0, 9, 12) }))).toContain("09.01.2027");
  expect(outWords({ out: "retired", outSince: Date.UTC(2027, 0, 9, 12) })).toMatch(/^ausgemustert, ausgeschlossen am 09\.01\.2027, /);
});
