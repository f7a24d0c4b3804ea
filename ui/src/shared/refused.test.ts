// What is refused is said, what would be lost is asked about: through components that do it, as a worker meets them.
import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { connect } from "../api/call";
import type { CaseView, DraftRow } from "../api/types";
import { go, here } from "../here.svelte";
import Step from "../rooms/application/Step.svelte";
import Participants from "../rooms/case/Participants.svelte";
import Drafts from "../rooms/draft/List.svelte";
import Parting from "./Parting.svelte";

const sent: string[] = [];
let refused: string | null;
const replies: Record<string, unknown> = { "draft.open": { id: "d", kind: "note", savedAt: 1, content: { contact: "c", text: "Anruf der Schule" } } };

beforeAll(() => {
  // The dialogs of the test's window know no modal state; they are only shown and hidden.
  HTMLDialogElement.prototype.showModal = function () { this.open = true; };
  connect(async (name) => {
    sent.push(name);
    if (refused && !name.endsWith(".open")) throw { code: refused, args: {} };
    return { value: replies[name] ?? null, touched: [], undo: null };
  });
});
beforeEach(() => {
  sent.length = 0;
  refused = null;
});

const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole("button", { name }));
const person = (id: string, name: string) => ({ person: { id, name, native: "", birth: "", age: 40, languages: [] }, part: "client", adult: true });
const file = { row: { id: "f" }, participants: [person("a", "Karim Haidari"), person("b", "Nasrin Haidari")] } as unknown as CaseView;

test("a refused bin says why in its part, and the next act that succeeds takes the words away", async () => {
  render(Participants, { view: file });
  refused = "case-client-missing";
  const bin = screen.getAllByRole("button", { name: /Karim Haidari/ }).at(-1) as HTMLElement;
  bin.focus();
  await fireEvent.click(bin);
  expect((await screen.findByRole("alert")).textContent).toContain("mindestens eine Klientin");
  expect(document.activeElement).toBe(bin);
  refused = null;
  await fireEvent.click(bin);
  await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(document.activeElement?.tagName).toBe("H2");
});

async function beginStep(close: () => void) {
  render(Parting);
  render(Step, { application: "x", status: "waiting_list", close });
  return screen.getByRole("textbox", { name: /Bemerkung|Notiz/ });
}

test("a dialog with something written asks before it closes, and keeps it on a wish", async () => {
  const close = vi.fn();
  const note = await beginStep(close);
  await fireEvent.input(note, { target: { value: "Ruft am Montag an." } });
  await press("Schließen");
  await screen.findByText("Geschriebenes verwerfen?");
  expect(close).not.toHaveBeenCalled();
  await press("Weiterschreiben");
  expect([(note as HTMLTextAreaElement).value, close.mock.calls.length]).toEqual(["Ruft am Montag an.", 0]);
  await press("Abbrechen");
  await press("Verwerfen");
  expect(close).toHaveBeenCalledOnce();
});

test("a dialog in which nothing was written closes at once", async () => {
  const close = vi.fn();
  await beginStep(close);
  await press("Schließen");
  expect([close.mock.calls.length, screen.queryByText("Geschriebenes verwerfen?")]).toEqual([1, null]);
});

test("leaving the screen asks as well, and goes only after the answer", async () => {
  const note = await beginStep(() => undefined);
  await fireEvent.input(note, { target: { value: "Wichtig" } });
  go({ name: "people" });
  await screen.findByText("Geschriebenes verwerfen?");
  expect(here().name).not.toBe("people");
  await press("Verwerfen");
  await vi.waitFor(() => expect(here().name).toBe("people"));
});

test("a draft is thrown away only after asking", async () => {
  render(Drafts, { drafts: [{ id: "d", kind: "note", savedAt: 1, title: "" }] satisfies DraftRow[] });
  await press("Entwurf „Anruf der Schule“ verwerfen");
  expect(sent).not.toContain("draft.discard");
  await press("Behalten");
  await press("Entwurf „Anruf der Schule“ verwerfen");
  await press("Entwurf verwerfen");
  await vi.waitFor(() => expect(sent).toContain("draft.discard"));
});
