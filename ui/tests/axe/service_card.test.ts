// Service cards as two services come to trust each other: read, taken in, and only trusted when the digits were typed.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { press, visit } from "./browser";

const EXPECTED = "1414 2135 6237 3095 0488 0168";

/** Tabs on until the focus is on something whose name begins so; nothing is clicked. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 80; i++) {
    const at = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : focused?.textContent;
      return (label ?? "").trim();
    });
    if (at.startsWith(name)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to “${name}” by Tab`);
}

test("by keyboard alone: a card is found from the palette, read, taken in, refused with wrong digits and verified with the right ones", async () => {
  const { page, faults } = await visit({ screen: { name: "today" } });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("dienstkart");
  await page.getByRole("option", { name: "Andere Dienste und Dienstkarten", exact: true }).waitFor();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Andere Dienste und Dienstkarten" }).waitFor();
  await page.getByText("Wohnhilfe Nord").first().waitFor();
  await tabTo(page, "Karte einlesen …");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Sozialdienst Ufer", { exact: true }).waitFor();
  await expect.poll(() => page.locator(":focus").textContent()).toBe("Das steht auf der Karte");
  await dialog.getByText("Von diesem Dienst ist noch keine Karte hier.").waitFor();
  await tabTo(page, "Karte übernehmen");
  await page.keyboard.press("Enter");
  await dialog.getByRole("heading", { name: "Ziffern vergleichen: Sozialdienst Ufer, Begleitung von Familien" }).waitFor();
  expect(await page.locator(":focus").textContent()).toBe("So prüfen Sie, von wem die Karte ist");
  await tabTo(page, "Die 24 Ziffern des anderen Dienstes");
  await page.keyboard.type("1414 2135 6237 3095 0488 0169");
  await dialog.getByText("24 von 24 Ziffern").waitFor();
  await page.keyboard.press("Enter");
  await dialog.getByRole("group", { name: "Es gibt ein Problem" }).getByText("Die Karte bleibt ungeprüft.").waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Es gibt ein Problem");
  expect((await dialog.innerText()).replace(/\s/g, "")).not.toContain(EXPECTED.slice(0, 9).replace(" ", ""));
  await tabTo(page, "Zum Feld gehen");
  await page.keyboard.press("Enter");
  expect(await page.locator(":focus").getAttribute("aria-invalid")).toBe("true");
  await page.keyboard.press("Control+a");
  await page.keyboard.type(EXPECTED);
  await page.keyboard.press("Enter");
  await dialog.getByRole("heading", { name: /^Geprüft: Die Karte ist von Sozialdienst Ufer/ }).waitFor();
  await tabTo(page, "Fertig");
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  expect(await page.locator(":focus").textContent()).toContain("Karte einlesen …");
  const row = page.locator("section[aria-labelledby=other-cards] li").filter({ hasText: "Sozialdienst Ufer" });
  await row.getByText("geprüft von SK am 12.01.2027").waitFor();
  expect(await row.getByRole("button", { name: /^Ziffern vergleichen/ }).count()).toBe(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("a card is given to a partner that is here already, which is asked once; left unverified it waits in the list and is said where the partner is chosen", async () => {
  const { page, faults } = await visit({ screen: { name: "services" } });
  await press(page, "Karte einlesen …");
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Stelle, die schon in der Liste steht").click();
  expect(await dialog.getByRole("button", { name: "Karte übernehmen" }).isDisabled()).toBe(true);
  await dialog.getByLabel("Welche Stelle?").fill("hebamme");
  expect(await dialog.getByRole("option", { name: /neu anlegen/ }).count()).toBe(0);
  await page.keyboard.press("Enter");
  await dialog.getByText("Keine Dienstkarte").waitFor();
  await press(page, "Karte übernehmen");
  await press(page, "Später prüfen");
  const row = page.locator("section[aria-labelledby=other-cards] li").filter({ hasText: "Hebammenpraxis Sommer" });
  await row.getByText("Dienstkarte noch nicht geprüft").waitFor();
  await press(page, "Karte einlesen …");
  await dialog.getByText("Diese Karte ist schon hier: Hebammenpraxis Sommer").waitFor();
  await dialog.getByRole("button", { name: "Ziffern vergleichen" }).click();
  await page.getByLabel("Die 24 Ziffern des anderen Dienstes").fill("1");
  await page.keyboard.press("Escape");
  await page.getByText("Geschriebenes verwerfen?").waitFor();
  await press(page, "Verwerfen");
  await dialog.waitFor({ state: "detached" });
  expect(faults).toEqual([]);
  await page.close();
});

test("a second card with other digits is warned about; the digits of the first say that the second is not from this service", async () => {
  const { page, faults } = await visit({ screen: { name: "services" } });
  const row = page.locator("section[aria-labelledby=other-cards] li").filter({ hasText: "Dienst am Hafen" });
  await row.getByText("Dienstkarte geprüft").waitFor();
  await row.getByText("andere Karte nicht geprüft").waitFor();
  await row.getByRole("heading", { name: "Hier ist eine zweite Karte mit anderen Ziffern" }).waitFor();
  await row.getByRole("button", { name: /^Ziffern vergleichen/ }).click();
  await page.getByLabel("Die 24 Ziffern des anderen Dienstes").fill("1732 0508 0756 8877 2935 2744");
  await press(page, "Prüfen");
  await page.getByRole("heading", { name: "Das sind die Ziffern der bisherigen Karte" }).waitFor();
  await press(page, "Fertig");
  await row.getByText("andere Karte nicht geprüft").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("our own card: warned before it ends, made anew by the coordinator, saved as two files; the digits are heard one by one", async () => {
  const { page, faults } = await visit({ screen: { name: "exchange" } });
  await press(page, "Andere Dienste und Dienstkarten");
  const own = page.locator("section[aria-labelledby=own-card]");
  await own.getByRole("heading", { name: "Ihre Dienstkarte gilt nur noch bis 20.01.2027" }).waitFor();
  expect(await own.locator("ol .unseen").first().textContent()).toBe("Gruppe 1: 2 7 1 8");
  await press(page, "Neue Karte machen …");
  const dialog = page.getByRole("dialog");
  expect(await dialog.getByLabel(/^Telefon/).inputValue()).toBe("07000 1122");
  await dialog.getByLabel(/^E-Mail/).fill("kontakt@ziegelei.example");
  await page.keyboard.press("Enter");
  await own.getByText("kontakt@ziegelei.example").waitFor();
  await expect.poll(() => own.getByText("12.01.2029").count()).toBe(1);
  expect(await own.getByRole("heading", { name: /^Ihre Dienstkarte gilt nur noch/ }).count()).toBe(0);
  await press(page, "Karte speichern …");
  await own.getByText("geleit-service-27182818-1.card").waitFor();
  await own.getByText("geleit-service-27182818-1.png").waitFor();
  await page.keyboard.press("F1");
  await page.getByRole("heading", { name: "Andere Dienste und Dienstkarten" }).waitFor();
  await page.getByText("… der andere Dienst seine Laptops verloren hat?").waitFor();
  expect(faults).toEqual([]);
  await page.close();
});
