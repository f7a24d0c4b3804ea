// What two laptops entered differently: found from a file and from Today, decided, written by hand, left for later, taken back.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ids, press, visit } from "./browser";

const matter = (page: Page, name: string) => page.getByRole("heading", { level: 2, name, exact: true }).waitFor();

test("from a person's file: the one that is right is taken, and taken back", async () => {
  const { page, faults } = await visit({ screen: { name: "person", id: (await ids()).person } });
  await press(page, "Entscheiden: Geburtsdatum");
  await matter(page, "Geburtsdatum");
  await page.getByText("2 von 25").waitFor();
  await press(page, "Das stimmt: 05.12.1992");
  await matter(page, "Geschlecht");
  await page.getByText("3 von 25").waitFor();
  expect(await page.locator(":focus").textContent()).toBe("Geschlecht");
  await page.keyboard.press("Control+z");
  await matter(page, "Geburtsdatum");
  await page.getByText("2 von 25").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("from Today, by keys alone: later, by hand, and the file shows what was written", async () => {
  const { page, faults } = await visit({ screen: { name: "today" } });
  await page.getByText("25 Angaben warten darauf, dass jemand hinsieht.").waitFor();
  await press(page, "Ansehen und entscheiden");
  await page.getByText("zwei Vereinbarungen zugleich").waitFor();
  await page.getByRole("button", { name: "Später entscheiden" }).press("Enter");
  await matter(page, "Geburtsdatum");
  await page.getByRole("button", { name: "Selbst schreiben …" }).press("Enter");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("32.5.1992");
  await page.keyboard.press("Control+Enter");
  await page.getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  await press(page, "Zum Feld gehen");
  await page.keyboard.press("Control+a");
  await page.keyboard.type("5.1992");
  await page.keyboard.press("Control+Enter");
  await matter(page, "Geschlecht");
  await press(page, "Zur Akte der Person");
  await page.getByText("Mai 1992").first().waitFor();
  expect(await page.getByText("Entscheiden: Geburtsdatum").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("words that differ are marked; a deleted entry comes back; at the end it says what still waits", async () => {
  const { page, faults } = await visit({ screen: { name: "attention" } });
  for (let at = 1; at < 4; at++) {
    await page.getByText(`${at} von 25`).waitFor();
    await press(page, "Nächste");
  }
  await matter(page, "Aus Sicht des Dienstes");
  expect(await page.locator("mark").first().textContent()).toBe("anders: Zugänge zu Schule Ende ");
  await press(page, "Später entscheiden");
  await matter(page, "Aufenthaltspapier");
  expect(await page.getByText("wird jetzt gezeigt").count()).toBe(0);
  await press(page, "Zurückholen");
  await page.getByText("6 von 25").waitFor();
  await press(page, "Später entscheiden");
  for (let at = 7; at < 26; at++) {
    await page.getByText(`${at} von 25`).waitFor();
    await press(page, /^(Später entscheiden|Weiter)$/);
  }
  await page.getByText("24 Angaben warten noch").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("three long texts beside each other: both are kept in one, and what is left for later is found again", async () => {
  const { page, faults } = await visit({ screen: { name: "attention" } });
  for (let at = 1; at < 8; at++) {
    await page.getByText(`${at} von 25`).waitFor();
    await press(page, "Nächste");
  }
  await matter(page, "Aus Sicht der Person, in ihren Worten");
  expect(await page.getByRole("heading", { level: 3 }).count()).toBe(4);
  await press(page, "Zum Hilfeplan");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("Control+1");
  await press(page, "Ansehen und entscheiden");
  await page.getByText("8 von 25").waitFor();
  await page.getByRole("button", { name: "Beides behalten …" }).press("Enter");
  await page.keyboard.press("Control+Enter");
  await matter(page, "Zwei Phasen vom selben Tag");
  await press(page, "Das stimmt: Hilfeplanung");
  await matter(page, "Angabe einer neueren Version von Geleit");
  await page.getByText("10 von 25").waitFor();
  await page.keyboard.press("Control+z");
  await matter(page, "Zwei Phasen vom selben Tag");
  expect(faults).toEqual([]);
  await page.close();
});

test("from an exchange file just taken over, and from the palette", async () => {
  const { page } = await visit({ screen: { name: "exchange" } });
  await press(page, "Datei wählen und ansehen");
  await press(page, "Übernehmen");
  await page.locator("section[aria-labelledby=exchange-read] .kern-alert button").click();
  await page.getByText("1 von 25").waitFor();
  await press(page, "Später weitermachen");
  await page.getByText("25 Angaben warten darauf, dass jemand hinsieht.").waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("verschieden");
  await page.getByRole("option", { name: "Verschieden eingetragen", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByText("1 von 25").waitFor();
  await page.close();
});

test.each(["de", "fr", "en"])("every kind in %s, light and dark, wide and narrow, without a fault", async (lang) => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  const found: string[] = [];
  for (const [theme, width] of [["light", 1366], ["dark", 1366], ["light", 320]] as const) {
    const { page, faults } = await visit({ screen: { name: "attention" }, theme, lang }, { width, height: 768 });
    await page.evaluate(axe);
    for (let at = 0; at < 26; at++) {
      await page.waitForTimeout(60);
      const hand = page.locator("main section .actions button.kern-btn--secondary:has(svg)").first();
      if ((at > 0 && at < 4) || at === 7) await hand.click();
      const problems = await page.evaluate(async () => (await (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run()).violations.map((one) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`));
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      const missing = /\battention-[a-z]+-?[a-z-]*\b/.exec((await page.locator("main").innerText()).replace(/\n/g, " "))?.[0];
      found.push(...problems.map((one) => `${theme} ${width} ${at}: ${one}`), ...(wide ? [`${width} ${at}: wide`] : []), ...(missing ? [missing] : []));
      if (at < 25) await page.locator("main section .actions button.kern-btn--tertiary").last().click();
    }
    found.push(...faults);
    await page.close();
  }
  expect(found).toEqual([]);
});
