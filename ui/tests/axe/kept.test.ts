// Nothing written is lost: what leaving a screen keeps, what it asks about, and where the focus then is.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { press, visit } from "./browser";

const focused = (page: Page) => page.locator(":focus").evaluate((one) => (one.getAttribute("aria-label") ?? one.textContent ?? "").trim());

test("a correction left by a shortcut is a draft, and Today leads back into it", async () => {
  const { page, faults } = await visit({ screen: { name: "today" } });
  await page.locator("tbody button.link").first().click();
  await press(page, "Berichtigen");
  await page.getByLabel("Richtiger Text").fill("So war es nicht ganz.");
  await page.keyboard.press("Control+1");
  await press(page, /^So war es nicht ganz/);
  await expect.poll(() => page.getByLabel("Richtiger Text").inputValue()).toBe("So war es nicht ganz.");
  await press(page, "Abbrechen");
  await press(page, "Weiterschreiben");
  await press(page, "Abbrechen");
  await press(page, "Verwerfen");
  await page.getByRole("button", { name: "Berichtigen" }).waitFor();
  expect(await focused(page)).toBe("Berichtigen");
  await page.keyboard.press("Control+1");
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  expect(await page.getByText("So war es nicht ganz").count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("a changed application goes on from Today, and its fields say what was typed", async () => {
  const { page, faults } = await visit({ screen: { name: "intake" } });
  await page.locator("tbody button.link").first().click();
  await press(page, "Ändern");
  await page.getByLabel(/^Wünsche/).fill("Eine Wohnung mit Küche.");
  await page.keyboard.press("Control+2");
  await page.keyboard.press("Control+1");
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  await page.locator("section[aria-labelledby=drafts] button.link").last().click();
  await expect.poll(() => page.getByLabel(/^Wünsche/).inputValue()).toBe("Eine Wohnung mit Küche.");
  await press(page, "Speichern");
  await page.getByText("Eine Wohnung mit Küche.").waitFor();
  expect(await focused(page)).toBe("Ändern");
  expect(faults).toEqual([]);
  await page.close();
});

async function plan(page: Page): Promise<void> {
  await page.keyboard.press("Control+2");
  await page.getByRole("button", { name: /Karim Haidari/ }).first().click();
  const tab = page.getByRole("tab", { name: /Hilfepl/ });
  await tab.click();
  expect(await focused(page)).toBe(await tab.innerText());
  await page.locator("[role=tabpanel] button.link").first().click();
  await page.locator("[data-at=evaluation_on] input").waitFor();
}

test("a tab keeps the focus; a day of a plan is kept when a shortcut takes the screen away, and one that can not be read is asked about", async () => {
  const { page, faults } = await visit({ screen: { name: "today" } });
  await plan(page);
  await page.locator("[data-at=evaluation_on] input").fill("5.7.2027");
  await page.keyboard.press("Control+1");
  await plan(page);
  expect(await page.locator("[data-at=evaluation_on] input").inputValue()).toBe("05.07.2027");
  await page.locator("[data-at=evaluation_on] input").fill("bald");
  await page.keyboard.press("Control+1");
  await page.getByRole("heading", { name: "Geschriebenes verwerfen?" }).waitFor();
  expect(await focused(page)).toBe("Weiterschreiben");
  await page.keyboard.press("Enter");
  expect(await page.locator("[data-at=evaluation_on] input").inputValue()).toBe("bald");
  await page.keyboard.press("Control+1");
  await press(page, "Verwerfen");
  await page.getByRole("heading", { name: /12\. Januar 2027/ }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a refusal in words is not lost by Esc; a removed name leaves the focus at its part and is said", async () => {
  const { page, faults } = await visit({ screen: { name: "intake" } });
  await page.locator("tbody button.link").first().click();
  await press(page, "Auf die Warteliste");
  await page.getByLabel(/^Bemerkung|^Notiz/).fill("Ruft am Montag wieder an.");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  expect(await page.getByLabel(/^Bemerkung|^Notiz/).inputValue()).toBe("Ruft am Montag wieder an.");
  await press(page, "Verwerfen");
  await page.keyboard.press("Control+3");
  await page.locator("tbody button.link").nth(5).click();
  await page.locator("section.card .rows li button").last().waitFor();
  await page.locator("section.card", { has: page.getByRole("heading", { name: "Namen" }) }).locator("li button").first().click();
  await page.getByRole("status").filter({ hasText: "Name entfernt" }).first().waitFor({ state: "attached" });
  expect(await focused(page)).toBe("Namen");
  expect(faults).toEqual([]);
  await page.close();
});
