import { expect, test } from "vitest";
import { cell, columns, total } from "./table";

const row = (id: string, ...fields: string[]) => ({ row: id, of: "", fields: fields.map((field) => ({ field, value: `${id} ${field}`, code: null })) });
const rows = [row("a", "who", "status"), row("b", "what", "who")];

test("a table has every field that some row has, each once, and empty cells where a row says nothing", () => {
  expect(columns(rows)).toEqual(["who", "status", "what"]);
  expect(cell(rows[0], "what")).toBeNull();
  expect(cell(rows[1], "what")?.value).toBe("b what");
  expect(total([{ table: "measure", rows }, { table: "goal", rows: [] }])).toBe(2);
});
