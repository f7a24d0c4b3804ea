// A case goes to another service, and one comes from there: what leaves is chosen and seen, who came is decided by hand.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ids, press, visit } from "./browser";

/** Tabs on until the focus is on something whose name begins so; nothing is clicked. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 140; i++) {
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? (focused.getAttribute("aria-label") ?? focused.labels?.[0]?.textContent) : focused?.textContent;
      return (label ?? "").trim();
    });
    if (at.startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to “${name}” by Tab`);
}
const leaves = (page: Page) => page.locator("section[aria-labelledby=handover-leaves]");

test("by keyboard: a case is handed over; one text is read, ticked and seen among what leaves; the file waits for the day it was read out", async () => {
  const { page, faults } = await visit({ screen: { name: "case", id: (await ids()).case } });
  await tabTo(page, "An anderen Dienst übergeben");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "An anderen Dienst übergeben" }).waitFor();
  await leaves(page).getByText("Wählen Sie zuerst den Dienst.").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Wählen Sie eine Stelle und mindestens eine Person").waitFor();
  await press(page, "Zum Feld gehen");
  await page.keyboard.type("bergstadt");
  await page.keyboard.press("Enter");
  await page.getByText("Dienstkarte geprüft").waitFor();
  await leaves(page).getByText("Es geht noch nichts mit.").waitFor();
  for (const item of ["Name, Geburtsdatum", "Sprachen"]) {
    await tabTo(page, item);
    await page.keyboard.press("Space");
  }
  await leaves(page).getByText("Einträge gehen mit.").waitFor();
  expect(await leaves(page).getByText("Texte gehen nur mit").count()).toBe(1);
  for (const item of ["Ziele und Schritte des Hilfeplans", "Texte, die der Dienst geschrieben hat"]) {
    await tabTo(page, item);
    await page.keyboard.press("Space");
  }
  const text = leaves(page).locator("li").filter({ hasText: "Termin im Sekretariat der Schule wahrnehmen" }).first();
  await text.waitFor();
  expect(await leaves(page).locator("li input:checked").count()).toBe(0);
  await text.getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await leaves(page).getByRole("table", { name: "Schritt" }).or(leaves(page).getByText(/^Schritt \(/)).first().waitFor();
  await leaves(page).getByText(/^Schritt \(/).focus();
  if (!(await leaves(page).getByRole("table", { name: "Schritt" }).isVisible())) await page.keyboard.press("Enter");
  await leaves(page).getByRole("cell", { name: "Termin im Sekretariat der Schule wahrnehmen" }).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  await press(page, "Zum Feld gehen");
  await page.keyboard.type("heute");
  await page.getByText("Bericht zum Vorlesen").focus();
  await page.keyboard.press("Enter");
  await tabTo(page, "Bericht ansehen");
  await page.keyboard.press("Enter");
  await page.getByText("Seite 1 von 2").first().waitFor();
  await tabTo(page, "Bericht drucken");
  await page.keyboard.press("Enter");
  await page.getByText("Der Bericht ist beim Drucker.").first().waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByText("Zum Vorlesen fehlt etwas").first().waitFor();
  await page.getByLabel("Vorgelesen von").fill("Selin Kaya");
  await page.getByText("Seit dem Druck wurde etwas geändert.").waitFor();
  await tabTo(page, "Das Verstehen ist geprüft");
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Übergabe geschrieben").first().waitFor();
  expect(await page.locator("main").textContent()).toContain("geleit-20270112-5f3a91.age");
  await press(page, "Zur Begleitung");
  await page.locator("section[aria-labelledby=handovers]").getByText("noch ohne Antwort").waitFor();
  await page.locator("section[aria-labelledby=handovers]").getByText(/in dieser Sprache: .*, von Selin Kaya · Verstehen geprüft/).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("what no release covers stays, and goes only on another ground with its reason; a card nobody verified is said", async () => {
  const { page, faults } = await visit({ screen: { name: "new-handover", id: (await ids()).case } });
  await page.getByLabel("Welcher Dienst begleitet weiter?").fill("im tal");
  await page.keyboard.press("Enter");
  await page.getByText("Diese Dienstkarte hat noch niemand geprüft").waitFor();
  await page.getByText("Es geht noch nichts mit.").waitFor();
  await page.getByLabel("Name, Geburtsdatum").check();
  await page.getByText("Es gibt keine Entbindung gegenüber dieser Stelle.").first().waitFor();
  await page.getByText("Kinderschutz").check();
  await leaves(page).getByText(/Einträge gehen mit\.$/).waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  await page.getByLabel("Begründung").fill("Gefahr für die Kinder");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Die Dienstkarte dieser Stelle hat noch niemand geprüft.").first().waitFor();
  await page.getByLabel(/^Trotzdem ohne Prüfung/).fill("Es eilt");
  await page.keyboard.press("Control+Enter");
  await page.getByText("Übergabe geschrieben").first().waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("by keyboard: a file of another service is read, one person is the same as one here, it is accepted and the answer written", async () => {
  const { page, faults } = await visit({ file: "handover", screen: { name: "exchange" } });
  await tabTo(page, "Datei wählen und ansehen");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Übergabe von Sozialdienst Flussaue" }).waitFor();
  await page.getByText("Absender nicht geprüft").first().waitFor();
  await page.getByText("Hier steht niemand mit ähnlichem Namen.").waitFor();
  await page.getByText("noch bei einer Person").waitFor();
  expect(await page.locator("input[type=radio]:checked").count()).toBe(0);
  expect(await page.getByRole("button", { name: "Annehmen und übernehmen" }).isDisabled()).toBe(true);
  await tabTo(page, "Dieselbe Person wie");
  await page.keyboard.press("Space");
  await tabTo(page, "Annehmen und übernehmen");
  await page.keyboard.press("Enter");
  await page.getByText("Übergabe angenommen").first().waitFor();
  await tabTo(page, "Antwort schreiben …");
  await page.keyboard.press("Enter");
  await page.getByText("Antwort geschrieben").waitFor();
  await page.getByText("geleit-20270112-c41d08.age").waitFor();
  await press(page, "Zur Begleitung");
  await page.getByText("Zarlascht Wolesmal").first().waitFor();
  await page.locator("section[aria-labelledby=brought]").getByText("Es handelt: der aufnehmende Dienst").waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("übergaben");
  await page.getByRole("option", { name: "Übergaben", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.locator("section[aria-labelledby=handovers-came]").getByText("Sozialdienst Flussaue").first().waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("an addition shows what stands here otherwise; it is rejected only with a reason", async () => {
  const { page, faults } = await visit({ file: "addition", screen: { name: "exchange" } });
  await press(page, "Datei wählen und ansehen");
  await page.getByText("Diese Datei ergänzt eine frühere Übergabe.").waitFor();
  await page.getByRole("checkbox", { name: /nehmen, was kam.*Schritt: bis wann, 29\.01\.2027/ }).check();
  await press(page, "Ablehnen …");
  await page.getByRole("dialog").getByRole("button", { name: "Ablehnen", exact: true }).click();
  await page.getByRole("dialog").getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  await page.getByRole("dialog").getByLabel("Begründung").fill("Kein Platz");
  await page.getByRole("dialog").getByRole("button", { name: "Ablehnen", exact: true }).click();
  await page.getByText("Übergabe abgelehnt").first().waitFor();
  await page.getByRole("button", { name: /^Antwort schreiben/ }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("the answer to a handover of ours: missing on Today, read, and the case is only looked up", async () => {
  const { page, faults } = await visit({ file: "letter", screen: { name: "today" } });
  await page.getByRole("heading", { name: "Auf eine Übergabe kam keine Antwort" }).waitFor();
  await page.keyboard.press("Control+5");
  await press(page, "Datei wählen und ansehen");
  await page.getByRole("heading", { name: "Der andere Dienst hat angenommen" }).waitFor();
  await press(page, "Übernehmen");
  await page.getByText("Die Begleitung ist übergeben.").waitFor();
  await press(page, "Zur Begleitung");
  await page.getByText(/^Übergeben an Integrationsdienst Bergstadt/).waitFor();
  expect(await page.getByRole("button", { name: "An anderen Dienst übergeben" }).count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("what was sent is taken back while nobody answered, with a reason and a file for the other service", async () => {
  const { page, faults } = await visit({ screen: { name: "handovers" } });
  const list = page.locator("section[aria-labelledby=handovers-sent]");
  await list.getByRole("button", { name: /^Zurücknehmen/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: /^Zurücknehmen und Datei/ }).click();
  await dialog.getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  await dialog.getByLabel("Begründung").fill("Die Entbindung wurde widerrufen");
  await dialog.getByRole("button", { name: /^Zurücknehmen und Datei/ }).click();
  await dialog.getByText("geleit-20270112-77b0c2.age").waitFor();
  await dialog.locator(".actions").last().getByRole("button", { name: "Schließen" }).click();
  await list.getByText("zurückgenommen").waitFor();
  await list.getByRole("button", { name: /^Brief noch einmal schreiben/ }).click();
  await dialog.getByRole("button", { name: /^Brief noch einmal schreiben/ }).click();
  await dialog.getByText("geleit-20270112-0e9d14.age").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Brief noch einmal schreiben");
  expect(faults).toEqual([]);
  await page.close();
});

test("a handover that was left for a missing declaration, or by a shortcut, goes on where it was; thrown away it is gone", async () => {
  const { page, faults } = await visit({ screen: { name: "new-handover", id: (await ids()).case } });
  const objections = page.getByLabel(/^Einwände/);
  await page.getByLabel("Welcher Dienst begleitet weiter?").fill("bergstadt");
  await page.keyboard.press("Enter");
  await page.getByText("Dienstkarte geprüft").waitFor();
  await page.getByLabel("Familie", { exact: true }).check();
  await objections.fill("Nicht die Schule");
  await press(page, /^Neue Erklärung/);
  await page.getByRole("heading", { name: "Neue Erklärung" }).waitFor();
  await page.getByText("Integrationsdienst Bergstadt").first().waitFor();
  expect(await page.getByLabel("Familie", { exact: true }).isChecked()).toBe(true);
  await press(page, "Zurück");
  await expect.poll(() => objections.inputValue()).toBe("Nicht die Schule");
  await page.getByText(/Entwurf gespeichert/).waitFor();
  await page.keyboard.press("Control+1");
  await press(page, /· Übergabe an Integrationsdienst Bergstadt/);
  await expect.poll(() => objections.inputValue()).toBe("Nicht die Schule");
  expect(await page.getByLabel("Familie", { exact: true }).isChecked()).toBe(true);
  await press(page, "Entwurf verwerfen");
  await page.getByRole("dialog").getByRole("button", { name: "Entwurf verwerfen" }).click();
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  expect(await page.getByText("Übergabe an Integrationsdienst Bergstadt").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});
