import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { connect } from "../../api/call";
import type { BroughtHandover, HandoverDeadline } from "../../api/types";
import { refresh } from "../desk/desk.svelte";
import Brought from "./Brought.svelte";
import { daysTo, unsaid } from "./due";

const TODAY = "2027-03-05";
const due = (row: string, on: string, who = "open"): HandoverDeadline => ({ row, kind: "measure", on, what: row, who });
const came = (deadlines: HandoverDeadline[]) => ({ row: { id: "h", partner: null, from: "Landratsamt", worker: "Alma", seq: 1, madeOn: "2027-01-12", onDay: "2027-02-01", answerBy: "2027-02-15", occasion: "moving", toldOn: "2027-01-12", objections: "", outcome: "accepted", reason: "", answeredOn: "2027-01-20", case: "c", by: "SK" }, deadlines }) as BroughtHandover;

beforeEach(async () => {
  connect(async (name) => {
    if (name === "desk.status") return { value: { today: TODAY, language: null }, touched: [], undo: null };
    return { value: [came([due("Miete", "2027-03-04", "giving"), due("Schule", "2027-04-01", "receiving")])], touched: [], undo: null };
  });
  await refresh();
});

test("what was missed yesterday is still there, and says that it is late", async () => {
  render(Brought, { file: "c" });
  const late = await screen.findByText(/Miete/);
  expect(late.closest("li")?.textContent).toContain("seit 1 Tag");
  expect(screen.getByText(/Schule/).closest("li")?.textContent).not.toContain("seit");
});

test("days are counted over the change of the clock", () => {
  expect([daysTo("2027-03-04", TODAY), daysTo(TODAY, TODAY), daysTo("2027-04-05", TODAY)]).toEqual([-1, 0, 31]);
});

test("nobody acts before somebody said who", () => {
  const deadlines = [due("a", TODAY), due("b", TODAY)];
  expect(unsaid(deadlines, {})).toBe("a");
  expect(unsaid(deadlines, { a: "client" })).toBe("b");
  expect(unsaid(deadlines, { a: "client", b: "open" })).toBe("b");
  expect(unsaid(deadlines, { a: "client", b: "receiving" })).toBeNull();
});
