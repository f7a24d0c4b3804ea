// From an application to a signed agreement, as a worker does it; and what she types is kept.
import { expect, test } from "vitest";
import { ids, press, visit } from "./browser";

test("an application is taken in, its answer date counted while typing, and accepted as a case", async () => {
  const { page, faults } = await visit({ screen: { name: "intake" } });
  await page.keyboard.press("Control+n");
  await page.getByRole("heading", { name: "Neuer Antrag auf Begleitung" }).waitFor();
  await page.getByLabel("Wer stellt den Antrag?").fill("leyla hai");
  await page.keyboard.press("Enter");
  await page.getByLabel("Eingang am").fill("31.12.2026");
  await page.getByText("Antwort bis Freitag, 29. Januar 2027").waitFor();
  await page.getByText("Wie gerechnet wurde").click();
  await page.getByText("31.12.2026 + 1 Monat = 31.01.2027").waitFor();
  await page.getByText("31.01.2027 ist kein Arbeitstag: Sonntag").waitFor();
  await page.getByLabel("Zugang", { exact: true }).selectOption("self");
  await page.getByLabel("Anliegen, wie die Person es sagt").fill("Ich finde keine Wohnung.");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: /^Antrag 2027-/ }).waitFor();
  await press(page, "Annehmen und Begleitung eröffnen");
  await press(page, "Begleitung eröffnen");
  await page.getByRole("heading", { name: "Leyla Haidari" }).waitFor();
  expect(await page.locator("main").textContent()).toContain("Das Einverständnis fehlt noch von Leyla Haidari.");
  expect(faults).toEqual([]);
  await page.close();
});

test("an application that was begun comes back from Today", async () => {
  const { page } = await visit({ screen: { name: "new-application" } });
  await page.getByLabel("Anliegen, wie die Person es sagt").fill("Halb geschrieben");
  await press(page, "Später weiterschreiben");
  await page.locator("section[aria-labelledby=drafts] button.link").last().click();
  await page.getByRole("heading", { name: "Neuer Antrag auf Begleitung" }).waitFor();
  await expect.poll(() => page.getByLabel("Anliegen, wie die Person es sagt").inputValue()).toBe("Halb geschrieben");
  await page.close();
});

test("what is typed into a plan is kept without a button, and taken back with one", async () => {
  const { page, faults } = await visit({ screen: { name: "plan", id: (await ids()).plan } });
  const field = page.getByLabel("Aus Sicht des Dienstes", { exact: true });
  const before = await field.inputValue();
  await field.fill("Die Familie kennt ihre Wege.");
  await page.getByText(/^Gespeichert \d/).waitFor();
  expect(await field.inputValue()).toBe("Die Familie kennt ihre Wege.");
  await field.blur();
  await press(page, /^Rückgängig/);
  await expect.poll(() => field.inputValue()).toBe(before);
  await press(page, "Gemeinsame Auswertung");
  await press(page, "in 6 Monaten");
  await expect.poll(() => page.getByLabel("Gemeinsame Auswertung am").inputValue()).toBe("12.07.2027");
  expect(faults).toEqual([]);
  await page.close();
});

test("what is missing leads to its place; printed for signature, frozen though the printer is off; a mark needs a witness who did not interpret", async () => {
  const { page, faults } = await visit({ screen: { name: "plan", id: (await ids()).plan } });
  for (const [place, words] of [["Ziel 3: wie es heute ist", "versteht einzelne Wörter"], ["Ziel 3: wie es sein soll", "versteht den Inhalt"]]) {
    await press(page, place);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
    await page.keyboard.type(words);
    await page.getByRole("button", { name: place }).waitFor({ state: "detached" });
  }
  await press(page, /^Dienststelle: Daten/);
  await page.getByLabel(/Datenschutzbeauftragte/).fill("Frau Adler");
  await page.getByLabel("Beschwerdestelle").fill("Landesbeauftragter");
  await page.locator("main form button[type=submit]").click();
  await page.keyboard.press("Control+2");
  await page.getByRole("button", { name: /^Karim Haidari/ }).first().click();
  await page.getByRole("tab", { name: /^Hilfepläne/ }).click();
  await press(page, /^Hilfeplan 2027/);
  await page.getByText("Es fehlt nichts").waitFor();
  await press(page, "Prüfen und zum Unterschreiben drucken");
  await page.getByText("Seite 1 von 6", { exact: true }).first().waitFor();
  await page.getByRole("group", { name: "So sieht das Papier aus" }).focus();
  await page.keyboard.press("PageDown");
  await page.getByText("Seite 2 von 6", { exact: true }).first().waitFor();
  await page.getByLabel("Drucker", { exact: true }).selectOption({ label: "Drucker im Flur" });
  await press(page, "Zum Unterschreiben drucken");
  await page.getByText("Das Papier ist festgeschrieben und sicher").waitFor();
  await page.getByLabel("Drucker", { exact: true }).selectOption({ label: "Drucker im Büro" });
  await press(page, "Noch einmal drucken");
  await page.getByRole("heading", { name: /Fassung 2$/ }).waitFor();
  await page.locator("li").filter({ hasText: "Nasrin Haidari" }).getByRole("button", { name: "Mit einem Zeichen …" }).click();
  await page.getByLabel("Name der Zeugin oder des Zeugen").fill("4711");
  await page.getByText("Diese Person hat gedolmetscht").waitFor();
  expect(await page.getByRole("button", { name: "Eintragen" }).isDisabled()).toBe(true);
  await page.getByLabel("Zeugin oder Zeuge aus dem Team").selectOption({ label: "Jonas Weber" });
  await press(page, "Eintragen");
  await page.getByText("Zeugin oder Zeuge: Jonas Weber").waitFor();
  await press(page, "Scan einlesen");
  await page.getByText("Eingeordnet").first().waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a step of ours is done from Today with one click, and can be taken back", async () => {
  const { page } = await visit({ screen: { name: "today" } });
  await page.getByRole("heading", { name: "3 Schritte von uns sind offen" }).waitFor();
  await press(page, /^Erledigt: /);
  await page.getByRole("heading", { name: "2 Schritte von uns sind offen" }).waitFor();
  await page.keyboard.press("Control+z");
  await page.getByRole("heading", { name: "3 Schritte von uns sind offen" }).waitFor();
  await page.close();
});
