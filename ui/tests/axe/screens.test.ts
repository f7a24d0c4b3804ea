// Every screen, in three languages and once in the dark, where only the colours differ: no axe violation, no CSP
// violation, no error on the console, at most 200 rows. Two controls prove that the nets catch: a seeded axe fault and a seeded CSP violation.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { addressOf, emptyPage, ids, visit } from "./browser";
import { sights, type Sight } from "./screens";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async (tags) => {
    const result = await (window as unknown as { axe: { run: (scope: Document, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> } }).axe.run(document, { runOnly: tags });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")} ${one.nodes[0]?.failureSummary ?? ""}`);
  }, TAGS);
  return found;
}

async function look(sight: Sight, theme: string, lang: string): Promise<string[]> {
  const { page, faults } = await visit({ ...sight, theme, lang });
  for (const act of sight.hand ?? []) {
    const [how, what] = [act.slice(0, act.indexOf(" ")), act.slice(act.indexOf(" ") + 1)];
    if (how === "click") await page.locator(what).first().click({ force: true });
    else if (how === "press") await page.keyboard.press(what);
    else await page.keyboard.type(what);
    await page.waitForTimeout(120);
  }
  // On a busy machine a screen is fetched later than its keys were pressed; one without a heading is told by axe.
  await page.locator("h1").first().waitFor({ state: "attached", timeout: 10_000 }).catch(() => undefined);
  const rows = await page.locator("tbody tr, li, [role=option]").count();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
  const missing = await page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const code of copy.querySelectorAll("code")) code.remove();
    return /\b(page|attention|card|start|exchange|hub|laptop|join|desk|person|contact|intake|case|plan|signing|release|partner|disclosure|paper|handover|today|backup|user|office|audit|settings|help|error)-[a-z]+-[a-z-]+\b/.exec(copy.textContent ?? "")?.[0];
  });
  const found = await violations(page);
  await page.close();
  return [...faults, ...found, ...(rows > 200 ? [`${rows} rows`] : []), ...(wide ? ["wider than the window"] : []), ...(missing ? [`text missing: ${missing}`] : [])];
}

test.each([
  ["light", "de"],
  ["light", "fr"],
  ["light", "en"],
  ["dark", "de"],
])("every screen, %s, in %s", async (theme, lang) => {
  const faults: string[] = [];
  for (const sight of sights(await ids())) for (const fault of await look(sight, theme, lang)) faults.push(`${sight.name}: ${fault}`);
  expect(faults).toEqual([]);
});

test("every screen flows into 320 pixels without scrolling sideways", async () => {
  const faults: string[] = [];
  for (const sight of sights(await ids())) {
    const { page } = await visit({ ...sight, lang: "de" }, { width: 320, height: 640 });
    // The content scrolls within the frame: what is too wide there does not widen the page.
    const width = await page.evaluate(() => Math.max(...[document.documentElement, ...document.querySelectorAll("main")].map((one) => one.scrollWidth)));
    if (width > 320) faults.push(`${sight.name}: ${width}`);
    await page.close();
  }
  expect(faults).toEqual([]);
});

test("control: a seeded fault is caught by axe", async () => {
  const { page } = await visit({ screen: { name: "today" } });
  await page.evaluate(() => {
    const input = document.createElement("input");
    document.querySelector("main")?.append(input);
  });
  expect((await violations(page)).join()).toContain("label");
  await page.close();
});

test("control: a seeded style attribute and a seeded HTML string are caught by the policy", async () => {
  const page = await emptyPage();
  const caught: string[] = [];
  page.on("console", (message) => caught.push(message.text()));
  await page.addInitScript(() => document.addEventListener("securitypolicyviolation", (event) => console.log(`CSP ${event.effectiveDirective}`)));
  await page.goto(addressOf({}));
  await page.waitForSelector("#page main");
  const thrown = await page.evaluate(() => {
    const seed = document.createElement("p");
    seed.setAttribute("style", "color: red");
    try {
      seed.innerHTML = "<b>seed</b>";
      return "";
    } catch (error) {
      return String(error);
    }
  });
  await page.waitForTimeout(100);
  expect(caught.join()).toContain("CSP style-src");
  expect(thrown).toContain("TypeError");
  await page.close();
});
