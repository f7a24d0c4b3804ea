// Erasing, as a worker meets it: looked at, begun, signed without a laptop, called off; a note of her own; a hold; no state with a fault of access.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ids, press, visit, type Wish } from "./browser";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const result = await (window as unknown as { axe: { run: (scope: Document, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(document, { runOnly: tags });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  }, TAGS);
}

const dialog = (page: Page) => page.getByRole("dialog").last();
const inDialog = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true }).click();
// Persons of a case stand in its head; what is seldom done with one of them, in the last place of a menu.
const toPerson = [".title button.link", ".title [aria-haspopup=menu]", "[role=menuitem]"];
const erasures: Wish = { screen: { name: "erasures" } };

test("from a case: what goes and what it means is read, it is locked after a question, listed, and called off", async () => {
  const { case: file } = await ids();
  const { page, faults } = await visit({ screen: { name: "case", id: file } });
  await press(page, "Weiteres");
  await page.getByRole("menuitem", { name: "Löschen …" }).click();
  await page.getByRole("heading", { level: 1, name: /^Löschen: Begleitung, / }).waitFor();
  await page.getByRole("heading", { name: "Das wird gelöscht" }).waitFor();
  await page.getByText(/^Nicht abgeschlossen: Begleitung/).waitFor();
  await page.getByText(/Papier und Dateien, die schon weitergegeben/).waitFor();
  await page.getByLabel("Warum wird gelöscht?").selectOption("request");
  await press(page, "Sperren und Löschung beginnen");
  await dialog(page).getByText(/Gelöscht ist damit noch nichts/).waitFor();
  expect(await page.locator(":focus").innerText()).toBe("Nicht löschen");
  await inDialog(page, "Sperren und Löschung beginnen");
  await page.getByText(/^Begonnen von Selin Kaya, .* Grund: die Person verlangt es\.$/).waitFor();
  await page.getByText("Noch hat niemand unterschrieben.").waitFor();

  await press(page, "Löschungen");
  const open = page.getByRole("region", { name: "Begonnen" });
  await open.waitFor();
  expect(await open.getByRole("listitem").count()).toBe(2);
  await open.getByRole("button", { name: /^Ansehen und unterschreiben\s?: Begleitung/ }).click();
  await press(page, "Löschung abbrechen");
  await inDialog(page, "Löschung abbrechen");
  await page.getByRole("heading", { level: 1, name: "Löschungen" }).waitFor();
  await open.waitFor();
  expect(await open.getByRole("listitem").count()).toBe(1);
  expect(faults).toEqual([]);
  await page.close();
});

test("what is locked everywhere waits on Today for a signature; with the first it waits for somebody else", async () => {
  const { contact } = await ids();
  const { page, faults } = await visit({ screen: { name: "erasing", id: contact, tab: "contact" } });
  await press(page, "Sperren und Löschung beginnen");
  await inDialog(page, "Sperren und Löschung beginnen");
  await page.getByText("Alle Laptops wissen von der Sperre.").waitFor();
  await page.keyboard.press("Control+1");
  await page.getByText("Eine Löschung wartet auf Ihre Unterschrift.").waitFor();
  await page.getByRole("region", { name: "Löschungen" }).getByRole("button").click();
  await page.getByRole("button", { name: /^Ansehen und unterschreiben/ }).first().click();
  await press(page, "Unterschreiben");
  await dialog(page).getByText(/erst, wenn eine zweite Person unterschreibt/).waitFor();
  await inDialog(page, "Unterschreiben");
  await page.getByText("Jetzt muss eine zweite Person an ihrem Platz unterschreiben.").waitFor();
  expect(await page.getByRole("button", { name: /^Unterschreiben/ }).count()).toBe(0);
  await page.keyboard.press("Control+1");
  await page.getByRole("heading", { level: 1, name: /2027$/ }).waitFor();
  expect(await page.getByText("Eine Löschung wartet").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("without the laptop that has not heard the second signature erases, and the list says so", async () => {
  const { page, faults } = await visit(erasures);
  const open = page.getByRole("region", { name: "Begonnen" });
  expect(await open.innerText()).toMatch(/Unterschrieben: Ute Lang\. Es fehlt die zweite Unterschrift\. Noch nichts von der Sperre weiß: Laptop Weber\./);
  await open.getByRole("button", { name: /^Ansehen und unterschreiben/ }).click();
  const sign = page.getByRole("button", { name: "Unterschreiben und löschen" });
  expect(await sign.isDisabled()).toBe(true);
  await page.getByText(/^Unterschreiben geht erst/).waitFor();
  await page.getByRole("checkbox", { name: "Laptop Weber" }).check();
  await sign.click();
  await dialog(page).getByText(/Das kann niemand zurücknehmen\. Ältere Sicherungen enthalten es noch/).waitFor();
  await inDialog(page, "Noch nicht");
  await sign.click();
  await inDialog(page, "Unterschreiben und löschen");
  await page.getByRole("heading", { name: "Gelöscht", exact: true }).waitFor();
  await press(page, "Löschungen");
  await page.getByText(/Unterschrieben: Ute Lang und Selin Kaya\. Auf einen Laptop wurde nicht gewartet\./).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a contact that must be kept can not be erased until that is lifted", async () => {
  const { contact } = await ids();
  const { page, faults } = await visit({ screen: { name: "contact", id: contact } });
  await page.locator(".title").getByRole("button", { name: "Löschen …" }).click();
  await press(page, "Aufbewahrungspflicht eintragen");
  await dialog(page).getByLabel("Bemerkung").fill("Az. 4711");
  await inDialog(page, "Eintragen");
  const blocks = page.getByRole("region", { name: "Das steht im Weg" });
  expect(await blocks.innerText()).toMatch(/Muss aufbewahrt werden: Kontakt[^]*Gerichtsverfahren, Az\. 4711, SK/);
  expect(await page.getByRole("button", { name: "Sperren und Löschung beginnen" }).count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await blocks.getByRole("button", { name: /^Aufheben/ }).click();
  await inDialog(page, "Aufheben");
  await page.getByRole("button", { name: "Sperren und Löschung beginnen" }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("her own personal note a worker erases alone, after one question", async () => {
  const { contact } = await ids();
  const { page, faults } = await visit({ screen: { name: "contact", id: contact } });
  await press(page, "Notiz hinzufügen");
  await page.locator("section[aria-label='Notiz hinzufügen'] textarea").fill("Nur für mich.");
  await page.getByText("Persönlich", { exact: true }).last().click();
  await press(page, "Notiz speichern");
  await page.getByRole("article").filter({ hasText: "Nur für mich." }).getByRole("button", { name: "Löschen …" }).click();
  await page.getByRole("heading", { name: "Eigene Notiz" }).waitFor();
  expect(await page.getByText("Was beim Löschen geschieht").count()).toBe(0);
  await press(page, "Notiz löschen");
  await dialog(page).getByText(/Die Notiz geht mit allen Fassungen/).waitFor();
  await inDialog(page, "Notiz löschen");
  await page.getByRole("button", { name: "Notiz hinzufügen" }).waitFor();
  expect(await page.getByText("Nur für mich.").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("who stands in the way goes along when she is ticked", async () => {
  const { case: file } = await ids();
  const { page, faults } = await visit({ screen: { name: "case", id: file } });
  await page.locator(".title button.link").last().click();
  await page.getByRole("tab", { name: /^Kontakte/ }).waitFor();
  await press(page, "Weiteres");
  await page.getByRole("menuitem", { name: "Löschen …" }).click();
  await page.getByRole("heading", { name: "Das steht im Weg" }).waitFor();
  const also = page.getByRole("group", { name: "Wer soll noch gelöscht werden?" });
  const [before] = await also.getByRole("checkbox").all();
  await before.check();
  await page.getByText(/Person: 2/).waitFor();
  expect(await also.getByRole("checkbox").first().isChecked()).toBe(true);
  await also.getByRole("checkbox").first().uncheck();
  await page.getByText(/Person: 1/).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

describe.each(["light", "dark"])("%s", (theme) => {
  test.each(["de", "fr", "en"])("no violation, nothing too wide, no text missing in %s", async (lang) => {
    // The screens as they open are looked at with all others; these are the states one comes to.
    const { case: file, contact, erasure } = await ids();
    const of = (id: string, tab: string): Wish => ({ screen: { name: "erasing", id, tab } });
    const sights: { wish: Wish; hand: string[] }[] = [
      { wish: erasures, hand: [] },
      { wish: { screen: { name: "case", id: file } }, hand: [...toPerson, "fieldset input"] },
      { wish: of(file, "case"), hand: ["main .actions .kern-btn--danger"] },
      { wish: of(contact, "contact"), hand: ["main .title button"] },
      { wish: of(contact, "contact"), hand: ["main .title button", "dialog button[type=submit]"] },
      { wish: { screen: { name: "erasure", id: erasure } }, hand: ["fieldset input", "main .actions button >> nth=0"] },
      { wish: { screen: { name: "erasure", id: erasure } }, hand: ["fieldset input", "main .actions button >> nth=0", "dialog .actions button >> nth=0"] },
      { wish: { screen: { name: "help", tab: "erasures" } }, hand: [] },
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
        const missing = /\b(erasing|erasures?|help|page|error)-[a-z]+-[a-z-]+\b/.exec((await page.locator("body").textContent()) ?? "")?.[0];
        for (const fault of [...faults, ...(await violations(page)), ...(wide > 0 ? [`${wide} too wide`] : []), ...(missing ? [`text missing: ${missing}`] : [])]) found.push(`${width} ${at}: ${fault}`);
        await page.close();
      }
    }
    expect(found).toEqual([]);
  });
});
