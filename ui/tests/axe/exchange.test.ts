// Two laptops: one joins a team, and files go to and fro between them, as two workers meet it.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { press, visit } from "./browser";

const focused = (page: Page) => page.locator(":focus").textContent();

test("a laptop joins a team: asks, shows its digits, is left and opened again, joins with files and digits", async () => {
  const { page, faults } = await visit({ desk: "empty" });
  await press(page, "Einem Team beitreten");
  await page.getByLabel("Name dieses Laptops").fill("Laptop Weber");
  await page.getByLabel("Neue Passphrase").fill("im garten steht ein baum");
  await press(page, "Anfrage anlegen");
  await page.getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  expect(await page.getByLabel("Kürzel").getAttribute("aria-invalid")).toBe("true");
  await page.getByLabel("Kürzel").fill("JW");
  await press(page, "Anfrage anlegen");
  await page.getByRole("heading", { name: "Die Ziffern dieses Laptops" }).waitFor();
  const groups = await page.locator("ol code").allTextContents();
  expect(groups.map((group) => group.length)).toEqual([4, 4, 4, 4, 4, 4]);
  await press(page, "Anfrage auf Stick speichern");
  await page.getByText("Gespeichert: laptop-4815.request").first().waitFor();

  await press(page, "Zurück");
  await page.getByText("Dieser Laptop wartet").waitFor();
  await page.keyboard.type("im garten steht ein baum");
  await page.keyboard.press("Enter");
  expect(await page.locator("ol code").first().textContent()).toBe(groups[0]);

  await press(page, "Ich habe die Datei vom Team");
  await press(page, "Datei vom Team: Datei wählen");
  await page.getByLabel("Die 24 Ziffern des Teams").fill("0000 0000 0000 0000 0000 0000");
  await page.getByText("24 von 24 Ziffern").waitFor();
  await page.getByLabel("Passphrase dieses Laptops").fill("im garten steht ein baum");
  await press(page, "Beitreten");
  await page.getByText("Diese Ziffern gehören nicht dazu").first().waitFor();
  expect(await page.getByLabel("Die 24 Ziffern des Teams").getAttribute("aria-invalid")).toBe("true");
  await page.getByLabel("Die 24 Ziffern des Teams").fill("2718 2818 2845 9045 2353 6028");
  await press(page, "Beitreten");
  await page.getByText("Ihre eigenen Schlüssel sind in keiner der Dateien").first().waitFor();
  await press(page, "Datei mit Ihren Schlüsseln: Schlüsseldatei wählen");
  await press(page, "Beitreten");
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a request is thrown away only after a question, and then nothing waits", async () => {
  const { page } = await visit({ desk: "waiting" });
  await press(page, "Anfrage wegwerfen");
  await press(page, "Behalten");
  await page.getByText("Dieser Laptop wartet").waitFor();
  await press(page, "Anfrage wegwerfen");
  await page.getByRole("dialog").getByRole("button", { name: "Anfrage wegwerfen" }).click();
  await page.getByRole("heading", { name: "Willkommen bei Geleit" }).waitFor();
  await page.close();
});

test("files to and fro: stopped, written, looked into, left, taken over, nothing new the second time", async () => {
  const { page, faults } = await visit({});
  await page.getByText("23 Änderungen von diesem Laptop stehen noch in keiner Austauschdatei").waitFor();
  await page.keyboard.press("Control+5");
  await press(page, "Ordner wählen und schreiben");
  await press(page, "Abbrechen");
  await page.getByText("Ihre Daten sind unverändert").waitFor();
  await press(page, "Ordner wählen und schreiben");
  await page.getByText(/von 1\.200/).waitFor();
  await page.getByText("2 andere Laptops können sie lesen").waitFor();
  await page.getByText("Alles von diesem Laptop steht in einer Austauschdatei").waitFor();

  await press(page, "Datei wählen und ansehen");
  await page.getByRole("heading", { name: "Davor fehlt etwas" }).waitFor();
  expect(await page.getByRole("table", { name: "Was neu ist" }).innerText()).toMatch(/Kontakt\s+12\s+0/);
  await press(page, "Nicht übernehmen");
  await press(page, "Datei wählen und ansehen");
  await press(page, "Übernehmen");
  await page.getByText("41 Änderungen stehen jetzt auf diesem Laptop").waitFor();
  await page.getByText("2 Felder haben jetzt widersprüchliche Angaben").waitFor();
  await page.getByRole("button", { name: /Punkte klären$/ }).waitFor();
  await press(page, "Andere Datei wählen");
  await page.getByRole("heading", { name: "Nichts Neues" }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("what is missing is said and asked for; what goes along is chosen; a size that is none is refused at its field", async () => {
  const { page, faults } = await visit({ screen: { name: "exchange" } });
  const missing = page.getByRole("region", { name: "Was hier fehlt" });
  await missing.getByText("18 Änderungen von „Laptop Weber“").waitFor();
  expect(await missing.innerText()).toMatch(/Hat: Laptop Weber und Laptop Braun · Nummer 412 bis 429/);
  await missing.getByText("3 Anlagen sind noch nicht eingetroffen").waitFor();
  await press(page, "Anfrage schreiben");
  await page.getByRole("heading", { name: "Anfrage geschrieben" }).waitFor();

  await page.getByLabel("nur kleine").check();
  await page.getByLabel("Höchstens so viele MB").fill("viel");
  await press(page, "Ordner wählen und schreiben");
  expect(await page.getByLabel("Höchstens so viele MB").getAttribute("aria-invalid")).toBe("true");
  expect(await page.getByLabel("Höchstens so viele MB").evaluate((field) => field === document.activeElement)).toBe(true);
  await page.getByLabel("keine", { exact: true }).check();
  await press(page, "Ordner wählen und schreiben");
  await page.getByText("Anlagen, die nicht mitgehen").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a colleague's request is answered at once, and a second time there is nothing to answer", async () => {
  const { page, faults } = await visit({ screen: { name: "exchange" }, file: "request" });
  await press(page, "Datei wählen und ansehen");
  await page.getByRole("heading", { name: "„Laptop Weber“ bittet um etwas" }).waitFor();
  await page.getByText("57 Änderungen und 4 Anlagen").waitFor();
  await press(page, "Ordner wählen und antworten");
  await page.getByRole("heading", { name: "Austauschdatei geschrieben" }).waitFor();
  await press(page, "Andere Datei wählen");
  await page.getByText("Dieser Laptop hat nichts, was dort fehlt").waitFor();
  await press(page, "Übernehmen");
  await page.getByRole("heading", { name: "Übernommen" }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a coordinator lets a laptop in: digits are typed, not shown; a new laptop is announced until it was looked at", async () => {
  const { page, faults } = await visit({});
  await page.getByRole("heading", { name: "Neuer Laptop im Team: Laptop Braun" }).waitFor();
  await press(page, "Laptops ansehen");
  await page.getByRole("heading", { name: "Neu im Team: Laptop Braun" }).waitFor();
  await press(page, "Laptop aufnehmen");
  const dialog = page.getByRole("dialog");
  await press(page, "Anfrage des neuen Laptops: Anfrage wählen");
  await dialog.getByText("Jonas Weber").waitFor();
  expect(await dialog.innerText()).not.toMatch(/4815\s*1623/);
  await press(page, "Wohin mit der Datei: Ordner wählen");
  await dialog.getByLabel("Die 24 Ziffern auf dem neuen Laptop").fill("1");
  await dialog.getByRole("button", { name: "Laptop aufnehmen" }).click();
  await dialog.getByText("Diese Ziffern gehören nicht dazu").first().waitFor();
  expect(await focused(page)).toContain("Diese Ziffern");
  await dialog.getByLabel("Die 24 Ziffern auf dem neuen Laptop").fill("4815-1623-4208-1516-2342-9007");
  await dialog.getByRole("button", { name: "Laptop aufnehmen" }).click();
  await dialog.getByText("Es fehlen noch die Schlüssel von Jonas Weber").waitFor();
  await press(page, "Fertig");
  await page.getByRole("table", { name: "Laptops des Teams" }).getByText("Laptop Unterwegs").waitFor();
  await page.getByRole("row", { name: /Laptop Unterwegs/ }).getByRole("button", { name: "Meine Schlüssel mitgeben" }).click();
  await page.locator("dialog input").first().fill("im garten steht ein baum");
  await page.locator("dialog .picked button").click();
  await page.locator("dialog button[type=submit]").click();
  await page.getByText("keys-4815.age").waitFor();
  await press(page, "Fertig");
  await page.keyboard.press("Control+1");
  await page.getByRole("heading", { name: "Austausch", exact: true }).waitFor();
  expect(await page.getByText("Neuer Laptop im Team").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});
