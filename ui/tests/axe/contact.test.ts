// A known person, one topic, one sentence: by keyboard alone, and counted. An interaction is a key chord, a click, or one
// field filled in (the Enter that takes the first suggestion belongs to its field).
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "./browser";

function counted(page: Page) {
  let count = 0;
  return {
    press: async (chord: string) => {
      count += 1;
      await page.keyboard.press(chord);
    },
    field: async (text: string, take = false) => {
      count += 1;
      await page.keyboard.type(text);
      if (take) await page.keyboard.press("Enter");
      await page.waitForTimeout(80);
    },
    count: () => count,
  };
}

test("a contact takes at most six interactions from anywhere, typed without waiting", async () => {
  for (const name of ["today", "people", "settings"]) {
    const { page, faults } = await visit({ screen: { name } });
    const hand = counted(page);
    await hand.press("Control+j");
    await page.waitForSelector("dialog[open]");
    await hand.field("muhamad", true);
    await hand.field("post", true);
    await hand.field("Brief der Krankenkasse erklärt.");
    await hand.press("Control+Enter");
    await page.waitForSelector("dialog[open]", { state: "detached" });
    expect(hand.count()).toBeLessThanOrEqual(6);
    await page.keyboard.press("Control+1");
    const first = page.locator("tbody tr").filter({ hasText: "Brief der Krankenkasse erklärt." });
    await first.waitFor();
    expect(await first.textContent()).toContain("Mohammad");
    expect(await first.textContent()).toContain("Post erklären");
    expect(faults).toEqual([]);
    await page.close();
  }
});

test("Esc keeps what was written as a draft, and the draft opens again from Today", async () => {
  const { page } = await visit({ screen: { name: "today" } });
  await page.keyboard.press("Control+j");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.type("leyla");
  await page.keyboard.press("Enter");
  await page.locator("dialog textarea").fill("Noch nicht fertig");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog[open]", { state: "detached" });
  await page.getByRole("button", { name: /^Leyla .* · Noch nicht fertig$/ }).click();
  await page.waitForSelector("dialog[open]");
  expect(await page.locator("dialog textarea").inputValue()).toBe("Noch nicht fertig");
  expect(await page.locator("dialog[open]").textContent()).toContain("Leyla");
  await page.close();
});

test("Ctrl+H covers the page at once, and the same keys bring it back with the panel under it", async () => {
  const { page } = await visit({ panel: { kind: "contact" } });
  // What the very next picture after the key shows: no answer of the core, no timer may come before it.
  await page.evaluate(() => addEventListener("keydown", (e) => e.key === "h" && requestAnimationFrame(() => (document.documentElement.dataset.next ??= String(document.querySelector("dialog.cover[open]") !== null))), { capture: true }));
  await page.keyboard.press("Control+h");
  await page.waitForSelector("html[data-next]");
  expect(await page.evaluate(() => document.documentElement.dataset.next)).toBe("true");
  for (let i = 0; i < 3; i++) await page.keyboard.press("Escape");
  expect(await page.evaluate(() => document.elementFromPoint(600, 300)?.closest("dialog")?.className)).toContain("cover");
  await page.keyboard.press("Control+h");
  await page.waitForSelector("dialog.cover", { state: "detached" });
  expect(await page.locator("dialog.side[open]").count()).toBe(1);
  await page.close();
});

test("Ctrl+Z takes back what was just saved, and locking leaves a page that names nobody", async () => {
  const { page } = await visit({ screen: { name: "people" } });
  await page.keyboard.press("Control+n");
  await page.waitForSelector("dialog[open]");
  await page.keyboard.type("Xenia");
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("section.toast");
  expect(await page.locator("h1").textContent()).toContain("Xenia");
  await page.keyboard.press("Control+z");
  await page.waitForSelector("section.toast", { state: "detached" });
  await page.keyboard.press("Control+3");
  await page.getByLabel("Person suchen").fill("xenia");
  await page.getByText("Keine Person passt").waitFor();
  await page.keyboard.press("Control+l");
  await page.waitForSelector("main.hidden-page, .door");
  expect(await page.locator("body").innerText()).not.toContain("Mohammad");
  await page.close();
});

test("a sensitive topic beside an open note: one Tab to close it, and its topic is then read inside the note only", async () => {
  const { page } = await visit({ panel: { kind: "contact" } });
  for (const word of ["muhamad", "health"]) {
    await page.keyboard.type(word);
    await page.keyboard.press("Enter");
    await page.waitForTimeout(80);
  }
  await page.keyboard.type("Befund erklärt.");
  expect(await page.locator("input[value=file]").isChecked()).toBe(true);
  await page.keyboard.press("Tab");
  expect((await page.locator(":focus").textContent())?.trim()).toBe("Notiz einschränken");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(await page.locator("input[value=personal]").isChecked()).toBe(true);
  await page.keyboard.press("Control+Enter");
  await page.waitForSelector("dialog[open]", { state: "detached" });
  await page.keyboard.press("Control+1");
  await page.locator("tbody tr").filter({ hasText: "Befund erklärt." }).getByRole("button").click();
  await page.getByText("Themen in dieser Notiz").waitFor();
  expect(await page.locator("dl.facts").textContent()).toContain("vertraulich");
  expect(await page.locator("dl.facts").textContent()).not.toContain("Gesundheit");
  await page.close();
});
