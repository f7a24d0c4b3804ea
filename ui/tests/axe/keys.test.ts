// Keys of a team: sealed notes given to a colleague, opened with the records key by two, new keys, a way in that ends, another
// store key; and the word on Today that one's own keys were replaced.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { OPENS } from "../../src/api/fake/desk";
import { RECORDS } from "../../src/api/fake/keys";
import { ids, press, visit, type Wish } from "./browser";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const result = await (window as unknown as { axe: { run: (scope: Document, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }).axe.run(document, { runOnly: tags });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")} ${one.nodes[0]?.failureSummary ?? ""}`);
  }, TAGS);
}

const dialog = (page: Page) => page.getByRole("dialog").last();
const inDialog = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true }).click();
const tool = async (page: Page, name: string) => {
  await press(page, "Weiteres");
  await page.getByRole("menuitem", { name }).click();
};
const theCase = async (): Promise<Wish> => ({ screen: { name: "case", id: (await ids()).case } });

test("sealed notes of a case: restricted ones go together, entrusted ones one by one, after a question; what is left stays to be ticked", async () => {
  const { page, faults } = await visit(await theCase());
  await tool(page, "Versiegelte Notizen weitergeben");
  // The deputy stands first; one note is his own.
  expect(await dialog(page).getByLabel("An wen?").locator("option:checked").textContent()).toBe("Jonas Weber");
  await dialog(page).getByText("2 eingeschränkte Notizen dieser Begleitung werden für Jonas Weber lesbar.").waitFor();
  await dialog(page).getByRole("checkbox", { name: /Sorge um die Schwester/ }).check();
  await inDialog(page, "3 Notizen weitergeben");
  await page.getByRole("heading", { name: "3 Notizen an Jonas Weber weitergeben?" }).waitFor();
  expect(await page.locator(":focus").textContent()).toContain("Abbrechen");
  await inDialog(page, "Weitergeben");
  await dialog(page).getByText("3 Notizen sind für Jonas Weber lesbar.").first().waitFor();
  expect(await dialog(page).getByRole("checkbox").count()).toBe(1);
  await dialog(page).getByRole("checkbox").check();
  await inDialog(page, "Eine Notiz weitergeben");
  await inDialog(page, "Weitergeben");
  await dialog(page).getByText("Für Jonas Weber gibt es hier nichts weiterzugeben.").waitFor();
  expect(await dialog(page).getByRole("button", { name: /weitergeben/ }).count()).toBe(0);
  await dialog(page).getByLabel("An wen?").selectOption({ label: "Miriam Braun" });
  await dialog(page).getByText("2 eingeschränkte Notizen sind für diese Person schon lesbar.").waitFor();
  await dialog(page).getByText("Eine eingeschränkte Notiz können auch Sie nicht lesen.").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a case without sealed notes says so, and offers nothing to give", async () => {
  const { page, faults } = await visit({ screen: { name: "cases" } });
  await page.locator("tbody button.link").last().click();
  await tool(page, "Versiegelte Notizen weitergeben");
  await dialog(page).getByText("Für Jonas Weber gibt es hier nichts weiterzugeben.").waitFor();
  await dialog(page).getByText("Zu dieser Begleitung gibt es keine eingeschränkten Notizen.").waitFor();
  expect(await dialog(page).getByRole("button", { name: /weitergeben/ }).count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("the records key: refused at its field, opened by two with a reason, read once, and gone; that it was used stays", async () => {
  const { page, faults } = await visit(await theCase());
  await page.getByText("Grund: Frau Lang ist ausgeschieden", { exact: false }).first().waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("aktenschl");
  await page.getByRole("option", { name: "Mit dem Aktenschlüssel öffnen" }).click();
  await page.getByText("Für ihn versiegelt: 3 eingeschränkte, 2 anvertraute Notizen.").waitFor();
  const code = page.getByLabel("Gruppen vom Blatt der Akten");
  await code.fill("7K2M");
  await page.getByLabel("Warum muss es sein?").fill("Frist beim Gericht, Selin ist krank.");
  await press(page, "Gemeinsam öffnen");
  await page.getByText("Diese Gruppen gehören nicht zum Aktenschlüssel").first().waitFor();
  expect(await code.getAttribute("aria-invalid")).toBe("true");
  await code.fill(RECORDS.toLowerCase());
  await page.getByLabel("Passphrase der zweiten Person").fill(OPENS);
  await press(page, "Gemeinsam öffnen");
  await page.getByText("5 Notizen sind geöffnet").waitFor();
  expect(await page.locator(":focus").textContent()).toContain("5 Notizen sind geöffnet");
  await page.getByText("Von der Flucht erzählt.").waitFor();
  await press(page, "Fertig gelesen, wieder verschließen");
  await page.getByText("Frist beim Gericht, Selin ist krank.").waitFor();
  expect(await page.getByText("Von der Flucht erzählt.").count()).toBe(0);
  await tool(page, "Mit dem Aktenschlüssel öffnen");
  await code.waitFor();
  expect([await code.inputValue(), await page.getByText("Von der Flucht erzählt.").count()]).toEqual(["", 0]);
  expect(faults).toEqual([]);
  await page.close();
});

test("a worker: new keys after she typed the same twice, with what is closed to her; her way in here ends with counts and a way to stop", async () => {
  const { page, faults } = await visit({ screen: { name: "team" } });
  await press(page, "Aufgaben von Jonas Weber");
  await inDialog(page, "Neue Schlüssel geben");
  // A file from another laptop costs nothing; it is offered first.
  await inDialog(page, "Mit Schlüsseldatei freischalten");
  await page.getByRole("heading", { name: "Person mit Schlüsseldatei freischalten" }).waitFor();
  await inDialog(page, "Abbrechen");
  await press(page, "Aufgaben von Jonas Weber");
  await inDialog(page, "Neue Schlüssel geben");
  await dialog(page).getByText("Mit ihm geht nichts verloren.").waitFor();
  await dialog(page).getByText("Entwürfe an diesem Laptop gehen verloren").waitFor();
  await inDialog(page, "Neue Schlüssel geben");
  await dialog(page).getByLabel("Neue Passphrase", { exact: true }).fill("sieben blaue schafe");
  await dialog(page).getByLabel("Neue Passphrase noch einmal").fill("sieben blaue schale");
  await inDialog(page, "Schlüssel anlegen");
  await dialog(page).getByText("Die beiden Eingaben sind verschieden.").waitFor();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("sieben blaue schafe");
  await page.keyboard.press("Enter");
  await dialog(page).getByText("Eine Notiz öffnet nur noch der Aktenschlüssel.").waitFor();
  await dialog(page).getByText("Schließen", { exact: true }).click();
  await page.getByRole("row", { name: /Jonas Weber/ }).getByText("neue Schlüssel seit 12.01.2027").waitFor();

  await press(page, "Aufgaben von Jonas Weber");
  await inDialog(page, "Zugang entfernen");
  await inDialog(page, "Zugang entfernen");
  await dialog(page).getByText("Die Daten werden unter einen neuen Schlüssel gebracht").waitFor();
  await inDialog(page, "Abbrechen");
  await dialog(page).getByRole("alert").waitFor();
  await inDialog(page, "Zugang entfernen");
  await page.getByText("Jonas Weber hat an diesem Laptop keinen Zugang mehr.").first().waitFor();
  await page.getByRole("row", { name: /Jonas Weber/ }).getByText("ein anderer").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("the store gets another key after a question; keys that were replaced are said on Today with the way to the new ones", async () => {
  const { page, faults } = await visit({ screen: { name: "backup" } });
  await press(page, "Datenbestand neu verschlüsseln");
  await dialog(page).getByText("Bis zum Schluss können Sie abbrechen").waitFor();
  await inDialog(page, "Datenbestand neu verschlüsseln");
  await page.getByText("Die Daten werden unter einen neuen Schlüssel gebracht").waitFor();
  await page.getByRole("heading", { name: "Der Datenbestand hat einen neuen Schlüssel" }).waitFor();
  await page.close();
  const replaced = await visit({ keys: "replaced" });
  await replaced.page.getByRole("heading", { name: "Ihre Schlüssel wurden ersetzt" }).waitFor();
  await press(replaced.page, "Mit Schlüsseldatei freischalten");
  await replaced.page.getByRole("heading", { name: "Person mit Schlüsseldatei freischalten" }).waitFor();
  // What was typed here is sealed to the old keys: said before the new ones come, with the way to it.
  await dialog(replaced.page).getByRole("heading", { name: "Ein Entwurf von Ihnen geht sonst verloren" }).waitFor();
  expect(await violations(replaced.page)).toEqual([]);
  await inDialog(replaced.page, "Entwürfe ansehen");
  await replaced.page.getByRole("region", { name: /Entw/ }).locator("button.link").first().waitFor();
  // A colleague who comes with her file loses none of her own.
  const other = await visit({ screen: { name: "team", tab: "bring" } });
  await dialog(other.page).getByLabel(/^Passphrase/).waitFor();
  expect(await other.page.getByText("sonst verloren").count()).toBe(0);
  await other.page.close();
  expect([...faults, ...replaced.faults]).toEqual([]);
  await replaced.page.close();
});

describe.each(["light", "dark"])("%s", (theme) => {
  test.each(["de", "fr", "en"])("no violation, nothing too wide, no text missing in %s", async (lang) => {
    const { case: file, person } = await ids();
    const inCase: Wish = { screen: { name: "case", id: file } };
    const records: Wish = { screen: { name: "case", id: file, tab: "records" } };
    const team: Wish = { screen: { name: "team" } };
    const task = (nth: number) => ["tbody tr:nth-of-type(2) .end button", `dialog section:nth-of-type(${nth}) button`];
    const sights: { wish: Wish; hand: string[] }[] = [
      { wish: inCase, hand: ["main .menu button"] },
      { wish: inCase, hand: ["main .menu button", "[role=menuitem]:first-child", "dialog input[type=checkbox]"] },
      { wish: records, hand: ["main form button[type=submit]"] },
      { wish: { screen: { name: "person", id: person, tab: "records" } }, hand: [] },
      { wish: team, hand: task(3) },
      { wish: team, hand: [...task(3), "dialog .kern-btn--danger"] },
      { wish: team, hand: task(4) },
      { wish: { screen: { name: "backup" } }, hand: ["section[aria-labelledby=rekey] button"] },
      { wish: { keys: "replaced" }, hand: [] },
    ];
    const found: string[] = [];
    for (const width of theme === "light" ? [1366, 320] : [1366]) {
      for (const [at, { wish, hand }] of sights.entries()) {
        const { page, faults } = await visit({ ...wish, theme, lang }, { width, height: 768 });
        for (const selector of hand) {
          await page.locator(selector).last().click({ force: true });
          await page.waitForTimeout(120);
        }
        const wide = await page.evaluate(() => Math.max(...[document.documentElement, ...document.querySelectorAll("main, dialog")].map((one) => one.scrollWidth - one.clientWidth)));
        // The code of an error stands there to be copied and is no missing text.
        const missing = /\b(note|records|rekey|desk|user|help|page|error)-[a-z]+-[a-z-]+\b/.exec(((await page.locator("body").textContent()) ?? "").replaceAll("records-code-wrong", ""))?.[0];
        for (const fault of [...faults, ...(await violations(page)), ...(wide > 0 ? [`${wide} too wide`] : []), ...(missing ? [`text missing: ${missing}`] : [])]) found.push(`${width} ${at}: ${fault}`);
        await page.close();
      }
    }
    expect(found).toEqual([]);
  });
});
