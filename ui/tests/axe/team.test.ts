// Laptops that are out and workers who come and go: shut out, looked through, let in; roles given, ended, agreed to; one's own name.
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
    const result = await (window as unknown as { axe: { run: (scope: Document, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }).axe.run(document, { runOnly: tags });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")} ${one.nodes[0]?.failureSummary ?? ""}`);
  }, TAGS);
}

const laptops: Wish = { screen: { name: "exchange", tab: "laptops" } };
const dialog = (page: Page) => page.getByRole("dialog").last();
// A verb, and to whom or what for those who do not see the row.
const of = (verb: string, name: string) => new RegExp(`^${verb}\\s?: ${name}$`);
const inDialog = (page: Page, name: string) => dialog(page).getByRole("button", { name, exact: true }).click();

test("a lost laptop is shut out with its copy, after a question; it stands under those that are out, and this one never can", async () => {
  const { page, faults } = await visit(laptops);
  const table = page.getByRole("table", { name: "Laptops des Teams" });
  expect(await table.getByRole("row", { name: /Laptop Büro/ }).getByRole("button", { name: /ausschließen/ }).count()).toBe(0);
  expect(await table.getByText("Laptop Sommer").count()).toBe(0);
  await press(page, "„Laptop Weber“ ausschließen");
  await dialog(page).getByText("Aus der Ferne löschen lässt er sich nicht.").waitFor();
  await dialog(page).getByText(/Zuletzt gehört: 09\.01\.2027/).waitFor();
  await dialog(page).getByText("ausgemustert", { exact: true }).click();
  expect(await dialog(page).getByText("War er entsperrt").count()).toBe(0);
  await dialog(page).getByText("gestohlen", { exact: true }).click();
  await dialog(page).getByText("War er entsperrt").waitFor();
  await dialog(page).getByRole("checkbox", { name: /^Laptop Weber \(Kopie\), zuletzt gehört: 31\.12\.2026/ }).check();
  await inDialog(page, "Weiter");
  await page.getByRole("heading", { name: "„Laptop Weber“ für immer ausschließen?" }).waitFor();
  expect(await page.locator(":focus").textContent()).toContain("Nicht ausschließen");
  await inDialog(page, "Nicht ausschließen");
  await inDialog(page, "Weiter");
  await dialog(page).getByText("Eine Kopie geht mit.").waitFor();
  await inDialog(page, "Ausschließen");
  await page.getByRole("heading", { name: "„Laptop Weber“ ist ausgeschlossen" }).waitFor();
  expect(await page.locator(":focus").textContent()).toContain("ist ausgeschlossen");
  await inDialog(page, "Fertig");
  const out = page.locator("section[aria-labelledby=laptops-out]");
  expect(await out.locator("li").filter({ hasText: "Laptop Weber" }).count()).toBe(2);
  await out.getByText(/gestohlen, ausgeschlossen am 12\.01\.2027/).first().waitFor();
  expect(await table.getByText("Laptop Weber").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("from the list of what waits: what a stolen laptop wrote is looked through, one thing is let in, then everything", async () => {
  const { page, faults } = await visit({ screen: { name: "attention" } });
  await page.getByText("Laptop Sommer: 57 Änderungen warten darauf, dass jemand sie durchsieht.").waitFor();
  await press(page, of("Durchsehen", "Laptop Sommer"));
  await page.getByRole("heading", { name: "Durchsehen: Laptop Sommer", level: 1 }).waitFor();
  const things = page.locator("main article");
  expect(await things.count()).toBe(50);
  await things.first().getByText("nach Angabe des Laptops von JW").waitFor();
  expect(await things.first().getByText("Der Vater kommt allein.").count()).toBe(0);
  await things.first().getByRole("button", { name: /^Alle 5 Angaben zeigen/ }).press("Enter");
  await things.first().getByText("Der Vater kommt allein.").waitFor();
  await things.first().getByText("2 weitere Angaben stehen hier nicht.").waitFor();
  await things.nth(1).getByText("gelöscht").waitFor();
  await things.nth(2).getByText("Versiegelter Text wird hier nicht gezeigt.").waitFor();
  expect(await page.getByRole("button", { name: "Angekreuztes zulassen (0)" }).isDisabled()).toBe(true);
  await things.nth(1).getByRole("checkbox").focus();
  await page.keyboard.press("Space");
  await press(page, "Weiter");
  await page.getByText("Formular 50 gemeinsam ausfüllen").waitFor();
  await page.keyboard.press("Control+Enter");
  await page.getByRole("heading", { name: "Eine Sache zulassen?" }).waitFor();
  await inDialog(page, "Zulassen");
  await page.getByText("Zugelassen. Die anderen Laptops erfahren es").first().waitFor();
  expect(await page.locator(":focus").textContent()).toContain("Durchsehen: Laptop Sommer");
  await press(page, "Alles zulassen");
  await page.getByRole("heading", { name: "Alle 53 Sachen zulassen?" }).waitFor();
  await inDialog(page, "Noch nicht");
  await press(page, "Alles zulassen");
  await inDialog(page, "Zulassen");
  await page.getByText("Von diesem Laptop ist nichts zurückgestellt.").waitFor();
  await page.locator(".empty").getByRole("button").click();
  await page.getByText("Nichts ist zurückgestellt.").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("roles: a second coordinator is appointed; hers ends only with three, and then waits; a proposal is agreed to", async () => {
  const { page, faults } = await visit({ screen: { name: "team" } });
  await page.getByRole("heading", { name: "Zu wenige koordinieren" }).waitFor();
  await page.getByText("neue Schlüssel seit 03.11.2026").waitFor();
  await page.getByText("Ute Lang").first().waitFor();
  const appoint = async (name: string) => {
    await press(page, `Aufgaben von ${name}`);
    await inDialog(page, "Zur Koordination ernennen");
    await inDialog(page, "Zur Koordination ernennen");
    await page.getByText("Geändert. Die anderen Laptops erfahren es").first().waitFor();
    await dialog(page).waitFor({ state: "detached" });
  };
  await appoint("Jonas Weber");
  expect(await page.getByText("Zu wenige koordinieren").count()).toBe(0);
  await press(page, "Aufgaben von Jonas Weber");
  await inDialog(page, "Koordination beenden");
  await dialog(page).getByText("tritt das Blatt der Dienststelle").waitFor();
  await dialog(page).getByLabel("Code vom Blatt der Dienststelle").waitFor();
  await inDialog(page, "Abbrechen");
  await page.keyboard.press("Escape");
  await appoint("Miriam Braun");
  await press(page, "Aufgaben von Jonas Weber");
  await inDialog(page, "Koordination beenden");
  await dialog(page).getByText("müssen zwei andere zustimmen: erst Sie").waitFor();
  await inDialog(page, "Koordination beenden");
  await page.getByText("Vorgeschlagen. Jetzt muss eine zweite Person").first().waitFor();
  const waiting = page.locator("section[aria-labelledby=proposals]");
  await waiting.getByText("Koordination von Jonas Weber beenden").waitFor();
  expect(await waiting.getByRole("button").count()).toBe(1);
  await press(page, of("Zustimmen", "Miriam Braun aus dem Team nehmen"));
  await dialog(page).getByText("Das lässt sich nicht zurücknehmen.").waitFor();
  await inDialog(page, "Zustimmen");
  await page.getByText("Ute Lang und Miriam Braun").waitFor();
  await press(page, "Aufgaben von Selin Kaya");
  await dialog(page).getByText("Die eigene Aufgabe kann niemand selbst beenden.").waitFor();
  expect(await dialog(page).getByRole("button", { name: /beenden|nehmen/ }).count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("from the palette: one's own name and initials; what is taken already is said at its field", async () => {
  const { page, faults } = await visit({});
  await page.keyboard.press("Control+k");
  await page.keyboard.type("meinen namen");
  await page.getByRole("option", { name: /Meinen Namen ändern/ }).click();
  await dialog(page).getByLabel("Kürzel").fill("JW");
  await page.keyboard.press("Enter");
  await dialog(page).getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  expect(await dialog(page).getByLabel("Kürzel").getAttribute("aria-invalid")).toBe("true");
  await dialog(page).getByLabel("Kürzel").fill("SD");
  await dialog(page).getByLabel("Ihr Name").fill("Selin Demir");
  await page.keyboard.press("Enter");
  await page.getByText("Ihr Name ist geändert.").first().waitFor();
  await page.getByRole("cell", { name: "Selin Demir", exact: true }).waitFor();
  await page.locator("header").getByRole("button", { name: "SD" }).waitFor();
  await page.keyboard.press("F1");
  await page.getByText("… nur eine Person koordiniert?").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

describe.each(["light", "dark"])("%s", (theme) => {
  test.each(["de", "fr", "en"])("no violation, nothing too wide, no text missing in %s", async (lang) => {
    // The screens as they open are looked at with all others; these are the states one comes to.
    const { laptop } = await ids();
    const review: Wish = { screen: { name: "review", id: laptop } };
    const team: Wish = { screen: { name: "team" } };
    const sights: { wish: Wish; hand: string[] }[] = [
      { wish: laptops, hand: ["tbody tr:nth-of-type(2) button.kern-btn--danger"] },
      { wish: laptops, hand: ["tbody tr:nth-of-type(2) button.kern-btn--danger", "dialog input[type=checkbox]", "dialog button[type=submit]"] },
      { wish: laptops, hand: ["tbody tr:nth-of-type(2) button.kern-btn--danger", "dialog button[type=submit]", "dialog:last-of-type .kern-btn--danger"] },
      { wish: review, hand: ["article:nth-of-type(1) .kern-btn--small"] },
      { wish: review, hand: ["article:nth-of-type(1) input", "main .actions .kern-btn--primary"] },
      { wish: review, hand: ["main .actions button:not(.kern-btn--primary)", "dialog .kern-btn--danger"] },
      { wish: team, hand: ["tbody tr:nth-of-type(2) button"] },
      { wish: team, hand: ["tbody tr:nth-of-type(2) button", "dialog .kern-btn--danger"] },
      { wish: team, hand: ["section[aria-labelledby=proposals] button"] },
      { wish: { screen: { name: "team", tab: "name" } }, hand: [] },
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
        const rows = await page.locator("tbody tr, li, [role=option]").count();
        const missing = /\b(laptop|user|attention|exchange|help|page|error)-[a-z]+-[a-z-]+\b/.exec((await page.locator("body").textContent()) ?? "")?.[0];
        for (const fault of [...faults, ...(await violations(page)), ...(wide > 0 ? [`${wide} too wide`] : []), ...(rows > 200 ? [`${rows} rows`] : []), ...(missing ? [`text missing: ${missing}`] : [])]) found.push(`${width} ${at}: ${fault}`);
        await page.close();
      }
    }
    expect(found).toEqual([]);
  });
});
