// A handover while it is written: kept in time, there again after a lock, gone when its file was written.
import { cleanup, fireEvent, render, screen } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { connect } from "../../api/call";
import type { CaseView, Draft, HandoverPreview, PersonRow } from "../../api/types";
import { forget, here } from "../../here.svelte";
import { refresh } from "../desk/desk.svelte";
import { LATEST } from "../draft/autosave";
import { titleOf } from "../draft/title";
import { blank } from "./form";
import { aboutOf, keptOf, revive, toKept } from "./kept";
import New from "./New.svelte";

vi.mock("../../api/shell", () => ({ chooseFolder: async () => ({ grant: "g", name: "stick" }) }));

const TODAY = "2027-01-12";
const person = (id: string, name: string, age = 34): PersonRow => ({ id, name, native: "", birth: "", age, languages: ["prs"], erasedAt: null, protected: false });
const [nasrin, ali] = [person("p1", "Nasrin Haidari"), person("p2", "Ali Haidari", 9)];
const service = { id: "s1", fields: { name: "Dienst am Hafen", unit: "", address: "", phone: "", email: "", leftOn: "" }, card: null };
const view = { row: { id: "c1" }, participants: [nasrin, ali].map((one) => ({ person: one, part: "client", adult: null })) } as unknown as CaseView;
const items = (lack: string | null) => ["identity", "plan"].map((item) => ({ item, lack, number: "E1", purpose: "" }));
const shown = { partner: service, persons: [{ person: nasrin, items: items("unsigned") }, { person: ali, items: items("no_release") }], groups: [], texts: [], enclosures: [], deadlines: [], textsStay: 0, sealedStay: 0, closedStay: 0, protectedStay: 0, scansStay: 0, secondStay: [], deadlinesStay: 2, rowsStay: [], conflicts: 0, cardless: false } as HandoverPreview;
let drafts: Draft[];
let saves: number;

beforeEach(async () => {
  vi.useFakeTimers();
  // The window opens dialogs over the page; jsdom does not know how.
  HTMLDialogElement.prototype.showModal ??= () => undefined;
  [drafts, saves] = [[], 0];
  connect(async (name, args) => {
    const { id, kind, content } = args as Draft;
    const replies: Record<string, () => unknown> = {
      "desk.status": () => ({ today: TODAY, language: null, user: { coordinator: false } }),
      "draft.save": () => {
        const saved = { id: id ?? `d${(saves += 1)}`, kind, savedAt: saves, content: JSON.parse(JSON.stringify(content)) };
        drafts = [...drafts.filter((one) => one.id !== saved.id), saved];
        return saved;
      },
      "draft.list": () => drafts,
      "draft.open": () => drafts.find((one) => one.id === id),
      "draft.discard": () => ((drafts = drafts.filter((one) => one.id !== id)), null),
      "partner.list": () => ({ rows: [service], count: 1 }),
      "printer.list": () => [{ uri: "ipp://drucker", name: "Drucker" }],
      "handover.preview": () => shown,
      "handover.send": () => ({ row: { case: "c1", partner: service, answerBy: "2027-02-09" }, file: "geleit-20270112-5f3a91.age" }),
    };
    return { value: (replies[name] ?? (() => []))(), touched: [], undo: null };
  });
  await refresh();
  forget({ name: "new-handover", id: "c1" });
});
afterEach(() => void vi.useRealTimers());

const pause = (ms = LATEST) => vi.advanceTimersByTimeAsync(ms);
const objections = () => screen.getByLabelText<HTMLTextAreaElement>(/Einwände/);
const ticked = () => screen.getByLabelText<HTMLInputElement>(/Name, Geburtsdatum/);
const keep = (sheet = blank(TODAY, [nasrin, ali])) => (drafts = [{ id: "d1", kind: "handover", savedAt: 1, content: toKept({ ...sheet, partner: service, items: ["identity", "plan"] }, { file: "c1", series: null }, [nasrin, ali]) }]);

test("what is ticked and said is kept after 800 ms, and is there again after a lock took the page", async () => {
  render(New, { view, before: null });
  await pause();
  expect(drafts).toEqual([]);
  await fireEvent.input(objections(), { target: { value: "Nicht die Schule" } });
  await fireEvent.click(ticked());
  await pause();
  expect(drafts.map((one) => one.kind)).toEqual(["handover"]);
  cleanup();
  render(New, { draft: await keptOf({ file: "c1", series: null }), view, before: null });
  await pause();
  expect([objections().value, ticked().checked]).toEqual(["Nicht die Schule", true]);
  screen.getByText(/Entwurf gespeichert/);
});

test("looking at a draft writes nothing, and going on writes the same one", async () => {
  keep();
  render(New, { draft: "d1", view, before: null });
  await pause();
  expect(drafts[0].savedAt).toBe(1);
  await fireEvent.input(objections(), { target: { value: "Nicht die Schule" } });
  await pause();
  expect(drafts.map((one) => [one.id, (one.content as { sheet: { objections: string } }).sheet.objections])).toEqual([["d1", "Nicht die Schule"]]);
});

test("a report that was printed before the lock still says what was changed since", async () => {
  keep();
  render(New, { draft: "d1", view, before: null });
  await pause();
  await pause();
  await fireEvent.click(screen.getByRole("button", { name: "Bericht drucken", hidden: true }));
  await pause();
  screen.getAllByText("Der Bericht ist beim Drucker.");
  cleanup();
  render(New, { draft: "d1", view, before: null });
  await pause();
  await pause();
  screen.getByText("Der Bericht ist beim Drucker.");
  await fireEvent.input(objections(), { target: { value: "Nicht die Schule" } });
  await pause();
  screen.getByText(/Seit dem Druck wurde etwas geändert/);
});

test("a draft belongs to its case and to the handover it adds to", async () => {
  keep();
  expect(await aboutOf("d1")).toEqual({ file: "c1", series: null });
  expect([await keptOf({ file: "c1", series: null }), await keptOf({ file: "c2", series: null }), await keptOf({ file: "c1", series: "h1" })]).toEqual(["d1", undefined, undefined]);
});

test("it is gone when the file was written, and when it is thrown away after asking", async () => {
  keep({ ...blank(TODAY, [nasrin, ali]), toldOn: TODAY });
  render(New, { draft: "d1", view, before: null });
  await pause();
  await pause();
  await fireEvent.click(screen.getByRole("button", { name: /Datei schreiben/ }));
  await pause();
  screen.getByText("geleit-20270112-5f3a91.age");
  expect(drafts).toEqual([]);
  cleanup();
  keep();
  render(New, { draft: "d1", view, before: null });
  await pause();
  await fireEvent.click(screen.getByRole("button", { name: "Entwurf verwerfen" }));
  await pause();
  expect(drafts).toHaveLength(1);
  await fireEvent.click(screen.getAllByRole("button", { name: "Entwurf verwerfen", hidden: true }).at(-1)!);
  await pause();
  expect(drafts).toEqual([]);
});

test("what is missing leads to a new declaration of that person towards that service; what waits for a signature does not", async () => {
  keep();
  render(New, { draft: "d1", view, before: null });
  await pause();
  await pause();
  const buttons = screen.getAllByRole("button", { name: /Neue Erklärung/ });
  expect(buttons.map((one) => one.textContent?.trim())).toEqual(["Neue Erklärung: Ali Haidari"]);
  screen.getByText(/Ein Kind braucht eine eigene Entbindung/);
  screen.getByText(/Sie gehen nur mit, wenn jede Person sie freigegeben hat/);
  await fireEvent.click(buttons[0]);
  expect(here()).toEqual({ name: "new-release", id: "p2", tab: "c1", wants: { partner: "s1", items: ["identity", "plan"] } });
});

test("whoever is not ticked is named, and open deadlines that stay are told", async () => {
  keep();
  render(New, { draft: "d1", view, before: null });
  await pause();
  await pause();
  screen.getByRole("heading", { name: "2 offene Fristen bleiben hier" });
  expect(screen.queryByText(/Nicht angekreuzt/)).toBeNull();
  await fireEvent.click(screen.getByRole("checkbox", { name: "Ali Haidari" }));
  await pause();
  screen.getByRole("heading", { name: "Nicht angekreuzt: Ali Haidari" });
});

test("who no longer takes part, and what no file has room for, is not chosen any more; an addition goes to the same service", () => {
  const start = blank(TODAY, [nasrin]);
  const found = revive({ sheet: { persons: ["p1", "p2"], items: ["plan", "health"], partner: null } }, { ...start, partner: service }, [nasrin]);
  expect([found.persons, found.items, found.partner?.id, found.told]).toEqual([["p1"], ["plan"], "s1", start.told]);
  expect(revive(null, start, [nasrin])).toEqual(start);
});

test("a list calls it by its people and where it goes", () => {
  const kept = keep()[0].content;
  expect(titleOf(kept, "handover")).toBe("Nasrin Haidari und Ali Haidari · Übergabe an Dienst am Hafen");
});
