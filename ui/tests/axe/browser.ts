// Chromium without a screen and the built page in it, on a server of its own: there for the tests of one file, and gone after.
import type { Server } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { Ids } from "./screens";
import { serve } from "./serve";

let browser: Browser;
let server: Server;
let base: string;

beforeAll(async () => {
  ({ server, address: base } = await serve(fileURLToPath(new URL("../../dist-fake", import.meta.url))));
  browser = await launch();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

function launch(): Promise<Browser> {
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
}

/** Where a page begins, as the in-memory office reads it from the address. */
export type Wish = { desk?: string; screen?: unknown; panel?: unknown; theme?: string; lang?: string; trouble?: string; file?: string; keys?: string };

/** The address of a wish. */
export function addressOf(wish: Wish): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(wish)) if (value !== undefined) query.set(key, typeof value === "string" ? value : JSON.stringify(value));
  return `${base}/?${query}`;
}

/** Opens the page and waits until it stands; collects what goes wrong. */
export async function visit(wish: Wish, size = { width: 1366, height: 768 }): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: size });
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`CSP ${event.effectiveDirective} ${event.blockedURI}`));
  });
  await page.goto(addressOf(wish));
  await page.waitForSelector("#page main");
  await page.waitForTimeout(150);
  return { page, faults };
}

/** An empty page, for those who open it themselves. */
export function emptyPage(): Promise<Page> {
  return browser.newPage();
}

/** Presses the first button of this name. */
export const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).first().click();

/** The ids of what the in-memory office holds. */
export async function ids(): Promise<Ids> {
  const { page } = await visit({ screen: { name: "cases" } });
  const found = await page.evaluate(() => (window as unknown as { geleitFake: Ids }).geleitFake);
  await page.close();
  return found;
}
