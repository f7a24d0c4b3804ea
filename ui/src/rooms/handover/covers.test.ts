import { expect, test } from "vitest";
import { covered, lacking } from "./covers";

const items = [
  { item: "identity", lack: null, number: "E1" },
  { item: "plan", lack: "no_release", number: "" },
  { item: "languages", lack: null, number: "E1" },
  { item: "residence", lack: null, number: "E2" },
  { item: "admission", lack: "expired", number: "" },
  { item: "narrative", lack: "no_release", number: "" },
];

test("what is covered stands by its paper, what is not by its reason", () => {
  expect(covered(items)).toEqual([{ by: "E1", items: ["identity", "languages"] }, { by: "E2", items: ["residence"] }]);
  expect(lacking(items)).toEqual([{ by: "no_release", items: ["plan", "narrative"] }, { by: "expired", items: ["admission"] }]);
});
