import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { connect } from "../../api/call";
import type { AttentionRow, Resolve, Settle } from "../../api/types";
import Queue from "./Queue.svelte";
import { left, placeOf } from "./way";

const said = (value: string, mine: boolean) => ({ value, code: null, by: mine ? "SK" : "JW", at: 1, laptop: mine ? "Büro" : "Weber", mine, winner: mine, fact: null, open: null });
const row = (id: string, field: string, some: Partial<AttentionRow> = {}): AttentionRow => ({ kind: "value_conflict", root: "r", table: "help_plan", row: id, field, persons: [], where: null, of: null, values: [said("Neun Uhr", false), said("Zehn Uhr", true)], before: null, lacking: 0, locked: false, shown: "s1", ...some });
let rows: AttentionRow[];
let sent: (Resolve & Partial<Settle>)[];
let refused: string | null;

beforeEach(() => {
  [sent, refused] = [[], null];
  [left.at, left.most] = [0, 0];
  rows = [row("a", "rules"), row("b", "limits"), row("c", "frequency")];
  connect(async (name, args) => {
    const page = args as { offset: number; limit: number };
    if (name === "attention.list") return { value: { count: rows.length, rows: rows.slice(page.offset, page.offset + page.limit), aside: [] }, touched: [], undo: null };
    if (refused) {
      rows = rows.map((one) => ({ ...one, shown: "s2" }));
      throw { code: refused, args: {} };
    }
    sent.push(args as Resolve);
    rows = rows.filter((one) => one.row !== ((args as Resolve).row ?? "a"));
    return { value: null, touched: ["attention"], undo: "u" };
  });
});

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));

test("mine stands first, yet the choice names the place in the core's order", async () => {
  render(Queue, { first: 0 });
  await screen.findByText("1 von 3");
  expect(screen.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual(["Von Ihnen wird jetzt gezeigt", "Von JW"]);
  await press("Das stimmt: Zehn Uhr");
  await screen.findByText("2 von 3");
  expect(sent).toMatchObject([{ row: "a", field: "rules", value: 1, text: null, shown: "s1" }]);
  expect(document.activeElement?.textContent).toBe("Was der Dienst nicht leisten kann");
});

test("left for later, it waits, and nothing is sent", async () => {
  render(Queue, { first: 1 });
  await screen.findByText("2 von 3");
  await press("Später entscheiden");
  await screen.findByText("3 von 3");
  await press("Später entscheiden");
  await screen.findByText(/3 Angaben warten noch/);
  await press("Von vorn");
  await screen.findByText("1 von 3");
  expect(sent).toEqual([]);
});

test("by hand: what was typed is what is sent", async () => {
  render(Queue, { first: 0 });
  await press("Selbst schreiben …");
  const field = screen.getByRole("textbox") as HTMLTextAreaElement;
  expect([field.value, field.labels?.[0].textContent, document.activeElement]).toEqual(["Neun Uhr", "Wie wir zusammenarbeiten: was stimmt", field]);
  await fireEvent.input(field, { target: { value: "Halb zehn" } });
  await press("So eintragen");
  await screen.findByText("2 von 3");
  expect(sent).toMatchObject([{ value: null, text: "Halb zehn" }]);
});

test("both are kept: written one under the other, and what was made of them is sent", async () => {
  render(Queue, { first: 0 });
  await press("Beides behalten …");
  const field = screen.getByRole("textbox") as HTMLTextAreaElement;
  expect([field.value, document.activeElement]).toEqual(["Neun Uhr\nZehn Uhr", field]);
  await fireEvent.input(field, { target: { value: "Neun oder zehn Uhr" } });
  await press("So eintragen");
  await screen.findByText("2 von 3");
  expect(sent).toMatchObject([{ value: null, text: "Neun oder zehn Uhr" }]);
});

test("a name stays one name: two of them are not put one under the other", async () => {
  rows = [row("a", "given", { table: "person_name" })];
  render(Queue, { first: 0 });
  await screen.findByText("1 von 1");
  expect(screen.queryByRole("button", { name: "Beides behalten …" })).toBeNull();
});

test("who leaves goes on at the first that waits, with the same count", async () => {
  const { unmount } = render(Queue, { first: 0 });
  await press("Das stimmt: Neun Uhr");
  await screen.findByText("2 von 3");
  await press("Später entscheiden");
  await screen.findByText("3 von 3");
  unmount();
  expect(await placeOf(undefined)).toBe(1);
  render(Queue, { first: 1 });
  await screen.findByText("3 von 3");
  // Another laptop decided the rest meanwhile: it begins at the first again.
  rows = [row("b", "limits")];
  expect(await placeOf(undefined)).toBe(0);
});

test("facts: one stays and the others are taken back, or all are left; each has its door", async () => {
  const fact = (value: string, id: string, mine: boolean) => ({ ...said(value, mine), code: "case_phase", fact: id, open: { screen: "case", id: "c" } as const });
  rows = [row("a", "phase", { kind: "two_phases", table: "case_phase", values: [fact("closed", "f1", true), fact("planning", "f2", false)] }), row("a", "phase", { kind: "two_phases", table: "case_phase", shown: "s2", values: [fact("closed", "f1", true), fact("planning", "f2", false)] })];
  const all = rows;
  for (const [name, stays] of [["Das stimmt: Hilfeplanung", "f2"], ["Geklärt: alles bleibt so stehen", null]] as const) {
    rows = all.slice(0, 1);
    const { unmount } = render(Queue, { first: 0 });
    await screen.findByRole("heading", { level: 2, name: "Zwei Phasen vom selben Tag" });
    expect(screen.getAllByRole("button", { name: /^Ansehen: / }).length).toBe(2);
    await press(name);
    await screen.findByText(/Es gibt nichts zu entscheiden/);
    expect(sent.at(-1)).toEqual({ root: "r", stays, shown: "s1" });
    unmount();
  }
});

test("what has not come leads to the exchange, what is newer is only told", async () => {
  rows = [row("a", "", { kind: "missing", table: "person", values: [], lacking: 2 }), row("b", "99", { kind: "newer", table: "person" })];
  render(Queue, { first: 0 });
  await screen.findByText(/Von 2 Änderungen/);
  await screen.findByRole("button", { name: "Zum Austausch" });
  await press("Weiter");
  await screen.findByText(/noch nicht kennt/);
  expect(screen.getAllByRole("button").map((one) => one.textContent?.trim())).toEqual(["Vorige", "Nächste", "Weiter"]);
});

test("when somebody wrote there meanwhile, it is read again and said, and nothing was decided", async () => {
  render(Queue, { first: 0 });
  refused = "changed-meanwhile";
  await press("Das stimmt: Neun Uhr");
  await screen.findByText(/noch einmal geschrieben/);
  refused = null;
  await press("Das stimmt: Neun Uhr");
  await screen.findByText("2 von 3");
  expect(sent).toMatchObject([{ shown: "s2", value: 0 }]);
});

test("after the last one there is nothing left to decide", async () => {
  rows = [row("a", "rules")];
  render(Queue, { first: 0 });
  await press("Das stimmt: Neun Uhr");
  await screen.findByText(/Es gibt nichts zu entscheiden/);
  expect(document.activeElement?.textContent).toContain("Es gibt nichts zu entscheiden");
});

test("a deleted entry is brought back or left, of one that was tried one takes notice", async () => {
  const deleted = { kind: "edited_after_delete", table: "measure", values: [{ ...said("Halb zehn", false), winner: true }] } as const;
  rows = [row("a", "what", { ...deleted, values: [...deleted.values] }), row("b", "what", { kind: "forged", values: [said("Nie", false)] })];
  render(Queue, { first: 0 });
  await screen.findByRole("heading", { level: 2, name: "Schritt" });
  expect([screen.queryByText("wird jetzt gezeigt"), screen.queryByRole("button", { name: /Das stimmt/ })]).toEqual([null, null]);
  await press("Gelöscht lassen");
  await screen.findByText(/nicht hierher gehört/);
  expect(sent).toEqual([{ root: "r", table: "measure", row: "a", field: "what", shown: "s1", restore: false }]);
  expect(screen.getAllByRole("button").map((one) => one.textContent?.trim())).toEqual(["Vorige", "Nächste", "Zur Kenntnis genommen", "Später entscheiden"]);
  await press("Zur Kenntnis genommen");
  expect(sent.at(-1)).toEqual({ root: "r", stays: null, shown: "s1" });
});

test("nobody says that all is the same while something is set aside", async () => {
  rows = [];
  const list = { count: 0, rows, aside: [{ replica: "w", label: "Weber", changes: 2 }] };
  connect(async () => ({ value: list, touched: [], undo: null }));
  render(Queue, { first: 0 });
  await screen.findByText("Sonst gibt es nichts zu entscheiden.");
  expect(screen.queryByText(/dasselbe eingetragen/)).toBeNull();
});

test("in what is only looked up one takes one of the values, and nothing is written or brought back from before", async () => {
  rows = [row("a", "rules", { locked: true, before: "Acht Uhr" })];
  render(Queue, { first: 0 });
  await screen.findByText(/nur noch eingesehen/);
  expect(screen.queryByRole("button", { name: "Selbst schreiben …" })).toBeNull();
  expect(screen.getAllByRole("button", { name: /^Das stimmt: / }).map((one) => one.getAttribute("aria-label"))).toEqual(["Das stimmt: Zehn Uhr", "Das stimmt: Neun Uhr"]);
  await press("Das stimmt: Neun Uhr");
  await screen.findByText(/Es gibt nichts zu entscheiden/);
  expect(sent).toMatchObject([{ value: 0, text: null }]);
});

test("of what does not fit one takes notice", async () => {
  rows = [row("a", "birth", { kind: "misfit", table: "person" })];
  render(Queue, { first: 0 });
  await press("Zur Kenntnis genommen");
  await screen.findByText(/Es gibt nichts zu entscheiden/);
  expect(sent.at(-1)).toEqual({ root: "r", stays: null, shown: "s1" });
});
