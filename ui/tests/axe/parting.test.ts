// A household that parts: by keys, said in words before it happens, refused where one worker would hold both; and what is seen after it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ids, press, visit } from "./browser";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const result = await (window as unknown as { axe: { run: (scope: Document, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(document, { runOnly: tags });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  });
}
const dialog = (page: Page) => page.getByRole("dialog").last();

test("a mother and her children leave: the steps, what they will do, a refusal, the band, his file, the old case", async () => {
  const { case: file } = await ids();
  const { page, faults } = await visit({ screen: { name: "case", id: file } });
  await press(page, /^Nasrin Haidari/);
  await page.getByRole("heading", { level: 1, name: /^Nasrin Haidari/ }).waitFor();
  await page.getByRole("button", { name: "Haushalt trennen" }).focus();
  await page.keyboard.press("Enter");
  await dialog(page).getByText("Wer geht?").waitFor();
  expect(await dialog(page).getByLabel("Nasrin Haidari").isChecked()).toBe(true);
  for (const child of ["Sahar", "Omid", "Setara"]) {
    await dialog(page).getByLabel(`${child} Haidari`).focus();
    await page.keyboard.press("Space");
  }
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Enter");
  await dialog(page).getByText("Eine gemeinsame Begleitung wird abgeschlossen").waitFor();
  await dialog(page).getByText("Eine Vereinbarung endet.").waitFor();
  expect(await page.locator(":focus").innerText()).toBe("Das geschieht, wenn Sie den Haushalt trennen");
  expect(await violations(page)).toEqual([]);
  const hers = dialog(page).getByLabel(/^Fallführung für Nasrin/);
  await hers.selectOption({ label: "Selin Kaya" });
  await dialog(page).getByRole("button", { name: "Haushalt trennen" }).click();
  await dialog(page).getByText("Eine Fachkraft wäre für beide Seiten zuständig.").first().waitFor();
  await hers.selectOption({ index: 0 });
  await dialog(page).getByRole("button", { name: "Haushalt trennen" }).click();
  await page.getByRole("heading", { name: "Aufenthalt geschützt" }).waitFor();
  await page.getByText(/^Karim Haidari erfährt seit .* nicht, wo Nasrin Haidari ist\./).waitFor();
  expect(await violations(page)).toEqual([]);

  await press(page, "Zurück");
  await page.getByRole("heading", { name: /^Seit .* getrennt$/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await press(page, /^Karim Haidari/);
  await page.getByRole("heading", { level: 1, name: /^Karim Haidari/ }).waitFor();
  expect(await page.locator("main").innerText()).not.toContain("Nasrin");
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test("the protection is lifted after a question whose first answer keeps it", async () => {
  const { case: file } = await ids();
  const { page } = await visit({ screen: { name: "case", id: file } });
  await press(page, /^Nasrin Haidari/);
  await press(page, "Haushalt trennen");
  await dialog(page).getByRole("button", { name: "Weiter" }).click();
  await dialog(page).getByRole("button", { name: "Haushalt trennen" }).click();
  await press(page, "Schutz gegenüber Karim Haidari aufheben");
  expect(await page.locator(":focus").innerText()).toBe("Schutz behalten");
  expect(await violations(page)).toEqual([]);
  await dialog(page).getByRole("button", { name: "Schutz aufheben" }).click();
  await expect.poll(() => page.getByText(/^Karim Haidari erfährt seit/).count()).toBe(0);
  await page.close();
});
