// What the core makes of what was typed about a desk is shown, and a refusal stands at the field that is wrong.
import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeAll, expect, test } from "vitest";
import { connect } from "../../api/call";
import Found from "./Found.svelte";
import Preferences from "./Preferences.svelte";

beforeAll(() => {
  connect(async (name, args) => {
    if (name === "store.create") throw { code: "label-missing", args: {} };
    const settings = args as { idleMinutes: number };
    return { value: name === "settings.set" ? { ...settings, idleMinutes: Math.min(15, settings.idleMinutes) } : { language: "de" }, touched: [], undo: null };
  });
});

test("minutes the core does not keep are shown as it keeps them, with what is possible", async () => {
  render(Preferences, { settings: { language: "de", idleMinutes: 5, printer: "" } });
  const minutes = screen.getByRole("spinbutton") as HTMLInputElement;
  await fireEvent.input(minutes, { target: { value: "30" } });
  await fireEvent.click(screen.getByRole("button", { name: "Speichern" }));
  await screen.findByText("Möglich sind 1 bis 15 Minuten. Gesperrt wird jetzt nach 15 Minuten.");
  expect(minutes.value).toBe("15");
  await fireEvent.input(minutes, { target: { value: "10" } });
  await fireEvent.click(screen.getByRole("button", { name: "Speichern" }));
  await screen.findByText("Einstellungen gespeichert");
  expect([minutes.value, screen.queryByText(/Möglich sind/)]).toEqual(["10", null]);
});

test("a missing name is refused at the first field that is empty", async () => {
  render(Found, { made: () => undefined });
  const wrong = () => screen.getAllByRole("textbox").filter((one) => one.getAttribute("aria-invalid")).map((one) => (one as HTMLInputElement).labels?.[0].textContent);
  await fireEvent.input(screen.getByLabelText(/Name des Datenbestands/), { target: { value: "Dienst Ziegelei" } });
  await fireEvent.click(screen.getByRole("button", { name: "Datenbestand anlegen" }));
  await screen.findByRole("group", { name: "Es gibt ein Problem" });
  expect(wrong()).toEqual(["Ihr Name"]);
  await fireEvent.input(screen.getByLabelText("Ihr Name"), { target: { value: "Selin Kaya" } });
  expect(wrong()).toEqual(["Kürzel"]);
});
