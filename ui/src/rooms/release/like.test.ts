import { beforeAll, expect, test } from "vitest";
import { connect } from "../../api/call";
import type { ReleaseRow } from "../../api/types";
import { loadCodes } from "../code/codes.svelte";
import { blank } from "./form";
import { fillLike, modelsFor } from "./like";

const person = (id: string) => ({ id, name: id, native: "", birth: "", age: 36, languages: [], erasedAt: null, protected: false });
const row = (id: string, whose: string, some: Partial<ReleaseRow> = {}, state = "in_force", frozenAt = 1): ReleaseRow => ({
  paper: { id, kind: "release", case: "c", plan: null, release: id, persons: [person(whose)], number: "1", version: 1, state, frozenAt, by: "", language: "de", beside: null, until: "2027-06-30", printed: true, scanned: false },
  kind: "secrecy", recipient: "Schule", recipientUnit: "", partner: "s", direction: "mutual", items: ["identity", "health"], unticked: [], channels: ["oral"], purpose: "Anmeldung", occasion: "Umzug", told: [], ...some,
});

beforeAll(async () => {
  connect(async () => ({ value: [{ name: "release_item", codes: ["identity", "health"], sensitive: ["health"] }], touched: [], undo: null }));
  await loadCodes();
});

test("models are the latest of others, as long as they stand, and one of those that say the same", () => {
  const rows = [row("a", "karim"), row("b", "omid", { items: ["identity"] }, "in_force", 2), row("c", "nasrin"), row("d", "karim", { partner: "t" }, "withdrawn"), row("e", "karim", { kind: "data_protection", partner: null })];
  expect(modelsFor("nasrin", rows).map((one) => one.paper.id)).toEqual(["b"]);
  const many = [1, 2, 3, 4, 5, 6].map((at) => row(`${at}`, "karim", { purpose: `${at}` }, "in_force", at));
  expect(modelsFor("nasrin", many).map((one) => one.paper.id)).toEqual(["6", "5", "4", "3"]);
});

test("it is filled in like the model, but for what the law protects more, and what was typed stays", () => {
  const sheet = { ...blank("2027-01-12", person("nasrin"), "c"), items: ["health"], occasion: { text: "Geburt", saying: "" } };
  fillLike(sheet, row("a", "karim"), null);
  expect([sheet.items, sheet.direction, sheet.channels, sheet.purpose, sheet.occasion.text, sheet.validUntil, sheet.person?.id]).toEqual([["identity"], "mutual", ["oral"], { text: "Anmeldung", saying: "" }, "Geburt", "2027-06-30", "nasrin"]);
});
