// Chromium without a screen, and the page in it.
import { chromium, type Browser, type Page } from "playwright-core";

/** Starts Chromium. */
export function launch(): Promise<Browser> {
  const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
}

/** Where a page begins, as the in-memory office reads it from the address. */
export type Wish = { desk?: string; screen?: unknown; panel?: unknown; theme?: string; lang?: string; trouble?: string };

/** The address of a wish. */
export function addressOf(base: string, wish: Wish): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(wish)) if (value !== undefined) query.set(key, typeof value === "string" ? value : JSON.stringify(value));
  return `${base}/?${query}`;
}

/** Opens the page and waits until it stands; collects what goes wrong. */
export async function visit(browser: Browser, base: string, wish: Wish, size = { width: 1366, height: 768 }): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ viewport: size });
  const faults: string[] = [];
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => console.error(`CSP ${event.effectiveDirective} ${event.blockedURI}`));
  });
  await page.goto(addressOf(base, wish));
  await page.waitForSelector("#page main");
  await page.waitForTimeout(150);
  return { page, faults };
}
