// What a person allows, as a worker writes it down: filled in, frozen, withdrawn; and what may be passed on and what not.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ids, press, visit } from "./browser";

async function officeFilled(page: Page): Promise<void> {
  await press(page, /^Dienststelle: /);
  await page.getByLabel(/Datenschutzbeauftragte/).fill("Frau Adler");
  await page.getByLabel("Beschwerdestelle").fill("Landesbeauftragter");
  await page.locator("main form button[type=submit]").click();
  await page.getByText("Gespeichert").first().waitFor();
}

test("a release is filled in with a new partner, what is missing leads to its field, and frozen it is a paper without a worker's signature", async () => {
  const { page, faults } = await visit({ screen: { name: "case", id: (await ids()).case, tab: "releases" } });
  await press(page, "Neue Erklärung");
  await page.getByRole("heading", { name: "Neue Erklärung" }).waitFor();
  await page.getByLabel("Wer erklärt es?").selectOption({ label: "Nasrin Haidari" });
  await page.getByLabel("Gegenüber welcher Stelle").fill("Frauenhaus");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Stelle anlegen" }).waitFor();
  expect(await page.getByLabel("Name, wie auf ihren Briefen").inputValue()).toBe("Frauenhaus");
  await page.getByRole("dialog").getByRole("button", { name: "Speichern" }).click();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain("Stelle ändern");
  await press(page, "Stelle ändern");
  await page.getByRole("dialog").getByText("Nur zum Berichtigen.").waitFor();
  await page.getByLabel(/^Abteilung oder Person/).fill("Aufnahme");
  await page.getByRole("dialog").getByRole("button", { name: "Speichern" }).click();
  await page.getByText("Frauenhaus, Aufnahme").waitFor();
  await page.getByLabel("mündlich").check();
  await page.getByLabel("Wofür", { exact: true }).fill("Ein sicherer Platz");
  await page.getByLabel("Aus welchem Anlass", { exact: true }).fill("Aufnahme im Januar");
  expect(await page.getByLabel("Gilt längstens bis").inputValue()).toBe("12.07.2027");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Erklärung prüfen" }).waitFor();
  expect(await page.getByRole("button", { name: "Zur Unterschrift festschreiben" }).isDisabled()).toBe(true);
  await press(page, "mindestens eine Angabe");
  expect(await page.evaluate(() => document.activeElement?.closest("[data-at]")?.getAttribute("data-at"))).toBe("items");
  await page.getByLabel("Erlebte Gewalt").check();
  await page.keyboard.press("Control+Enter");
  await officeFilled(page);
  await page.keyboard.press("Control+1");
  await page.keyboard.press("Control+1");
  await page.locator("section[aria-labelledby=drafts] button.link").filter({ hasText: "Nasrin Haidari · Schweigepflichtentbindung · Frauenhaus" }).click();
  await press(page, /^Weiter zur Vorschau/);
  await press(page, "Zur Unterschrift festschreiben");
  await page.getByRole("heading", { name: /^Schweigepflichtentbindung/ }).waitFor();
  const signers = page.locator("section[aria-labelledby=parties]");
  expect(await signers.textContent()).toContain("Nasrin Haidari");
  expect(await signers.textContent()).not.toContain("Fachkraft");
  await press(page, "Zur Begleitung");
  await page.getByText("Frauenhaus, Aufnahme").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("withdrawn in two clicks, and whoever was told already is named", async () => {
  const { page, faults } = await visit({ screen: { name: "case", id: (await ids()).case, tab: "releases" } });
  const row = page.locator("li").filter({ hasText: "Hebammenpraxis Sommer" }).first();
  await row.getByRole("button", { name: /^Widerrufen/ }).click();
  await page.getByRole("dialog").getByText("12.01.2027").first().waitFor();
  expect(await page.getByRole("dialog").textContent()).toContain("Hebammenpraxis Sommer: Name, Geburtsdatum, Geschlecht; Gesundheit");
  await press(page, "Widerruf eintragen");
  await row.getByText("widerrufen").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("releases");
  expect(faults).toEqual([]);
  await page.close();
});

test("only what is covered is passed on; the rest needs another ground with a reason; an entry by mistake is taken back", async () => {
  const { page, faults } = await visit({ screen: { name: "case", id: (await ids()).case, tab: "releases" } });
  await press(page, "Weitergabe eintragen");
  const dialog = page.getByRole("dialog", { name: "Weitergabe eintragen" });
  await dialog.getByRole("button", { name: "Eintragen", exact: true }).click();
  await dialog.getByRole("button", { name: "Zum Feld gehen" }).click();
  expect(await page.evaluate(() => document.activeElement?.closest("fieldset")?.querySelector("legend")?.textContent)).toBe("Über wen");
  await dialog.getByLabel("Nasrin Haidari").check();
  await dialog.getByLabel("An welche Stelle").fill("hebamme");
  await page.keyboard.press("Enter");
  await dialog.getByLabel("Gesundheit").check();
  await dialog.getByLabel("Sozialleistungen").check();
  await dialog.getByText("Die Entbindung nennt andere Angaben.").waitFor();
  await dialog.getByText("Erlaubt: 1 von 2 Angaben.").waitFor();
  expect(await dialog.getByRole("button", { name: "Eintragen", exact: true }).isDisabled()).toBe(true);
  await dialog.getByText("gesetzliche Pflicht").click();
  await dialog.getByRole("button", { name: "Eintragen", exact: true }).click();
  await dialog.getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  await dialog.getByRole("button", { name: "Nur das Erlaubte weitergeben" }).click();
  await dialog.getByText("Erlaubt: 1 von 1 Angaben.").waitFor();
  expect(await dialog.getByLabel("Sozialleistungen").isChecked()).toBe(false);
  await dialog.getByRole("button", { name: "Eintragen", exact: true }).click();
  const told = page.locator("section[aria-labelledby=disclosures]");
  await expect.poll(() => told.locator("li").count()).toBe(2);
  await told.getByRole("button", { name: /^Eintrag zurücknehmen/ }).first().click();
  await press(page, "Zurücknehmen");
  await expect.poll(() => told.locator("li").count()).toBe(1);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("disclosures");
  expect(faults).toEqual([]);
  await page.close();
});
