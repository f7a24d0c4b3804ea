import { expect, test } from "vitest";
import { covered, lacking } from "./covers";

const items = [
  { item: "identity", lack: null, number: "E1", purpose: "Umzug" },
  { item: "plan", lack: "no_release", number: "", purpose: "" },
  { item: "languages", lack: null, number: "E1", purpose: "Umzug" },
  { item: "residence", lack: null, number: "E2", purpose: "Wohnung" },
  { item: "admission", lack: "expired", number: "", purpose: "" },
  { item: "narrative", lack: "no_release", number: "", purpose: "" },
];

test("what is covered stands by its paper and for what that was signed, what is not by its reason", () => {
  expect(covered(items)).toEqual([{ by: "E1", purpose: "Umzug", items: ["identity", "languages"] }, { by: "E2", purpose: "Wohnung", items: ["residence"] }]);
  expect(lacking(items)).toEqual([{ by: "no_release", purpose: "", items: ["plan", "narrative"] }, { by: "expired", purpose: "", items: ["admission"] }]);
});
