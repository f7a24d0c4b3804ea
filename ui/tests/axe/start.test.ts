// From an empty laptop to the first day, and back in after locking: as a new worker meets it.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { press, visit } from "./browser";

async function prove(page: Page): Promise<void> {
  const groups = await page.locator("ol code").allTextContents();
  await press(page, "Ich habe das Blatt");
  await page.getByLabel("Gruppe 3").fill(groups[2].toLowerCase());
  await page.getByLabel("Gruppe 9").fill(groups[8]);
  await press(page, "Blatt bestätigen");
}

test("a new team: store, three proved sheets, an office with gaps, a verified backup, Today", async () => {
  const { page, faults } = await visit({ desk: "empty" });
  await press(page, "Neues Team beginnen");
  await page.getByLabel("Name des Datenbestands").fill("Dienst Ziegelei");
  await page.getByLabel("Ihr Name").fill("Selin Kaya");
  await page.getByLabel("Kürzel").fill("SK");
  await page.getByLabel("Neue Passphrase").fill("zu kurz");
  await press(page, "Datenbestand anlegen");
  await page.getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  expect(await page.locator(":focus").textContent()).toContain("zu kurz");
  await page.getByLabel("Neue Passphrase").fill("im garten steht ein baum");
  await press(page, "Datenbestand anlegen");
  await page.getByRole("heading", { name: "Ihr persönliches Blatt" }).waitFor();
  await prove(page);
  await page.getByRole("heading", { name: "Das Blatt der Dienststelle" }).waitFor();
  await prove(page);
  await page.getByRole("heading", { name: "Das Blatt der Akten" }).waitFor();
  await prove(page);
  await page.getByText("Angaben zur Dienststelle fehlen").waitFor();
  await page.getByLabel("Träger oder Behörde").fill("Sozialdienst Ziegelei e. V.");
  await press(page, "Weiter");
  await press(page, "Ordner wählen und sichern");
  await page.getByText(/von 1\.200/).waitFor();
  await page.getByText("zurückgelesen und geprüft").waitFor();
  await press(page, "Weiter");
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a backup can be stopped and says that nothing was lost", async () => {
  const { page } = await visit({ screen: { name: "backup" } });
  await press(page, "Ordner wählen und sichern");
  await press(page, "Abbrechen");
  await page.getByText("Ihre Daten sind unverändert").waitFor();
  await page.close();
});

test("unlocking takes one field; a wrong passphrase brings one back to it", async () => {
  const { page } = await visit({ desk: "locked" });
  expect(await page.locator("body").innerText()).not.toMatch(/Selin|Kaya|Mohammad/);
  await page.keyboard.type("falsch");
  await page.keyboard.press("Enter");
  await page.getByText("Diese Passphrase passt nicht").first().waitFor();
  await page.keyboard.type("im garten steht ein baum");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  await page.close();
});

test("a forgotten passphrase: recovery code, then a new one", async () => {
  const { page } = await visit({ desk: "locked" });
  await press(page, "Passphrase vergessen?");
  await page.getByLabel("Wiederherstellungscode").fill("abcd efgh");
  await press(page, "Mit Code öffnen");
  await page.getByLabel("Neue Passphrase").fill("vier neue woerter hier");
  await press(page, "Passphrase setzen");
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  await page.close();
});

test("a correction keeps the original, and the wrong person is put right", async () => {
  const { page } = await visit({ screen: { name: "today" } });
  await page.locator("tbody button.link").first().click();
  const before = (await page.locator("article .prose").first().textContent()) ?? "";
  await press(page, "Berichtigen");
  await page.getByLabel("Richtiger Text").fill("So war es wirklich.");
  await press(page, "Berichtigung speichern");
  await page.getByText("So war es wirklich.").waitFor();
  await page.getByText("Ursprünglicher Text").click();
  expect(before.length).toBeGreaterThan(10);
  await page.locator("details .prose").filter({ hasText: before }).waitFor();
  await press(page, "Falsche Person");
  await page.getByRole("combobox", { name: "Gehört zu" }).fill("leyla hai");
  await page.keyboard.press("Enter");
  await press(page, "Verschieben");
  await page.getByRole("button", { name: "Leyla Haidari", exact: true }).waitFor();
  await page.close();
});

test("looking around shows the passphrase of the practice office, and it opens it again", async () => {
  const { page, faults } = await visit({ desk: "empty" });
  await press(page, "Umsehen");
  await page.getByText("look around demo").waitFor();
  await press(page, "Weiter");
  await page.getByText("Übungsdaten").waitFor();
  await page.keyboard.press("Control+l");
  await press(page, "Zur Anmeldung");
  await page.getByText("look around demo").waitFor();
  await page.getByLabel("Passphrase", { exact: true }).fill("look around demo");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a backup brought back with the sheet of the office stays locked", async () => {
  const { page } = await visit({ desk: "empty" });
  await press(page, "Sicherung zurückholen");
  await press(page, "Ordner wählen");
  await page.getByText("GELEIT-STICK").waitFor();
  await page.getByText("Wiederherstellungscode", { exact: true }).click();
  await page.getByLabel("Wiederherstellungscode").last().fill("abcd efgh");
  await press(page, "Sicherung zurückholen");
  await page.getByText("älter als 90 Tage").waitFor();
  await page.getByLabel("Trotzdem zurückholen").check();
  await press(page, "Sicherung zurückholen");
  await page.getByRole("heading", { name: "Entsperren" }).waitFor();
  await page.close();
});
