// The hub, as a worker meets it: set up, refused, tried, synced, odd, stopped, forgotten; no state with a fault of access.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { press, visit } from "./browser";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const focused = (page: Page) => page.locator(":focus").innerText();
const HUB = { screen: { name: "exchange", tab: "hub" } };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (tags) => {
    const result = await (window as unknown as { axe: { run: (scope: Document, options: unknown) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }).axe.run(document, { runOnly: tags });
    return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
  }, TAGS);
}

/** Sets up a WebDAV hub; the in-memory hub behaves as its user is called. */
async function setUp(page: Page, user: string, verb = "Ablage einrichten"): Promise<void> {
  await press(page, verb);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("WebDAV").check();
  await dialog.getByLabel("Adresse").fill("https://cloud.example/dav/team");
  await dialog.getByLabel("Benutzername").fill(user);
  await dialog.getByLabel("Passwort", { exact: true }).fill("birke");
  await press(page, "Speichern und ausprobieren");
}

test("a folder: chosen, tried, synced with counts, shown again with the day, forgotten after a question", async () => {
  const { page, faults } = await visit(HUB);
  await page.getByText("Ohne Ablage sendet Geleit nie etwas ins Netz").waitFor();
  await press(page, "Ablage einrichten");
  await press(page, "Speichern und ausprobieren");
  await page.getByRole("group", { name: "Es gibt ein Problem" }).waitFor();
  await press(page, "Ordner: Ordner wählen");
  await press(page, "Speichern und ausprobieren");
  await page.getByRole("heading", { name: "Die Ablage ist eingerichtet" }).waitFor();
  expect(await focused(page)).toContain("Die Ablage ist eingerichtet");
  await page.getByText("23 Änderungen von diesem Laptop liegen noch nicht auf der Ablage").waitFor();
  await page.getByText("noch nicht abgeglichen").waitFor();

  await press(page, "Jetzt abgleichen");
  await page.getByText(/Es wird .* von 1\.200/).waitFor();
  await page.getByRole("heading", { name: "Abgeglichen", exact: true }).waitFor();
  expect(await focused(page)).toContain("Alles Gesendete wurde zurückgelesen");
  const card = page.getByRole("region", { name: "Ablage" });
  expect(await card.innerText()).toMatch(/Geholt\s+41 Änderungen, 2 Anlagen[^]*Gesendet\s+23 Änderungen, eine Anlage/);
  await page.getByText("2 Felder haben jetzt widersprüchliche Angaben").waitFor();
  await page.getByText("Alles von diesem Laptop liegt auf der Ablage").waitFor();
  expect(await violations(page)).toEqual([]);

  // Everything is on the hub, though 23 changes stand in no file: Today knows both.
  await page.keyboard.press("Control+1");
  await page.getByText("Alles von diesem Laptop steht in einer Austauschdatei oder liegt auf der Ablage.").waitFor();
  expect(await page.getByRole("region", { name: "Austausch" }).innerText()).toMatch(/Zuletzt über die Ablage abgeglichen: 12\.01\.2027/);
  expect(await page.getByText("noch in keiner Austauschdatei").count()).toBe(0);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Ablage abgl");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^Letzter Abgleich: 12\.01\.2027/ }).waitFor();

  await press(page, "Ablage vergessen");
  await press(page, "Behalten");
  await press(page, "Ablage vergessen");
  await page.getByRole("dialog").getByRole("button", { name: "Ablage vergessen" }).click();
  await page.getByRole("heading", { name: "Die Ablage ist vergessen" }).waitFor();
  expect(await focused(page)).toContain("Die Ablage ist vergessen");
  await page.getByRole("button", { name: "Ablage einrichten" }).waitFor();
  expect(faults).toEqual([]);
  await page.close();
});

test("a server: a refusal stands at its field; the password is nowhere again; what was saved untried says so", async () => {
  const { page, faults } = await visit(HUB);
  await setUp(page, "team");
  await page.getByRole("heading", { name: "Die Ablage ist eingerichtet" }).waitFor();
  expect(await page.getByRole("region", { name: "Ablage" }).innerText()).toMatch(/https:\/\/cloud\.example\/dav\/team[^]*team/);
  await press(page, "Ablage ändern");
  const dialog = page.getByRole("dialog");
  const password = dialog.getByLabel("Passwort", { exact: true });
  expect([await dialog.getByLabel("Benutzername").inputValue(), await password.inputValue(), await password.getAttribute("type")]).toEqual(["team", "", "password"]);
  await dialog.getByLabel("Adresse").fill("http://cloud.example/dav");
  await press(page, "Speichern und ausprobieren");
  await dialog.getByText("könnte jeder das Passwort mitlesen").first().waitFor();
  expect(await dialog.getByLabel("Adresse").getAttribute("aria-invalid")).toBe("true");
  expect(await dialog.getByText("Die Angaben sind gespeichert").count()).toBe(0);
  await dialog.getByLabel("Adresse").fill("https://cloud.example/dav");
  await password.fill("wrong");
  await press(page, "Speichern und ausprobieren");
  await dialog.getByText("nimmt Benutzername oder Passwort nicht an").first().waitFor();
  expect(await password.getAttribute("aria-invalid")).toBe("true");
  await dialog.getByText("Die Angaben sind gespeichert").waitFor();
  expect(await violations(page)).toEqual([]);
  await dialog.getByRole("button", { name: "Schließen" }).last().click();
  await page.getByRole("heading", { name: "Gespeichert, aber nicht ausprobiert" }).waitFor();
  expect(await focused(page)).toContain("Gespeichert, aber nicht ausprobiert");
  expect(await page.content()).not.toMatch(/wrong|birke/);
  expect(faults).toEqual([]);
  await page.close();
});

test("what a server loses is said without taking back 'synced'; what leaves something open is never called synced", async () => {
  for (const [user, stand, words] of [["hub-vanished", "Abgeglichen", "ist verschwunden"], ["hub-gap", "Noch nicht ganz abgeglichen", "Hier fehlt noch etwas"], ["hub-not-kept", "Noch nicht ganz abgeglichen", "nicht behalten"]]) {
    const { page, faults } = await visit(HUB);
    await setUp(page, user);
    await page.getByRole("heading", { name: "Die Ablage ist eingerichtet" }).waitFor();
    await press(page, "Jetzt abgleichen");
    await page.getByRole("heading", { name: stand, exact: true }).waitFor();
    const odd = page.getByRole("list", { name: "Was dabei auffiel" });
    expect(await odd.innerText()).toMatch(new RegExp(`${words}[^]*2-mal`));
    if (user !== "hub-vanished") expect(await page.getByText("Abgeglichen", { exact: true }).count()).toBe(0);
    expect(await page.getByText("Vor 2 Dateien von der Ablage fehlt noch etwas").count()).toBe(user === "hub-gap" ? 1 : 0);
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  }
});

test("a sync that is stopped, or can not begin, says what stays and what to do, and leaves the last one standing", async () => {
  const { page, faults } = await visit(HUB);
  await setUp(page, "team");
  await page.getByRole("heading", { name: "Die Ablage ist eingerichtet" }).waitFor();
  await press(page, "Jetzt abgleichen");
  await press(page, "Abbrechen");
  await page.getByRole("heading", { name: "Der Abgleich wurde abgebrochen" }).waitFor();
  await page.getByText("Beim nächsten Mal geht es dort weiter").waitFor();
  expect(await page.getByText("Ihre Daten sind unverändert").count()).toBe(0);
  await setUp(page, "hub-unreachable", "Ablage ändern");
  await page.getByRole("dialog").getByText("nicht erreichbar").first().waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Schließen" }).last().click();
  await press(page, "Jetzt abgleichen");
  await page.getByRole("alert").getByText("Prüfen Sie die Verbindung").waitFor();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
});

test("dark, on a narrow window, in three languages: the explanation, the dialog of each kind, and a hub with troubles", async () => {
  for (const lang of ["de", "fr", "en"]) {
    const { page, faults } = await visit({ ...HUB, lang, theme: "dark" }, { width: 320, height: 640 });
    const sound = async () => {
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate(() => Math.max(...[document.documentElement, ...document.querySelectorAll("main, dialog")].map((one) => one.scrollWidth)))).toBeLessThanOrEqual(320);
      const text = await page.evaluate(() => [...document.querySelectorAll("main, dialog")].map((one) => { const copy = one.cloneNode(true) as HTMLElement; for (const code of copy.querySelectorAll("code")) code.remove(); return copy.textContent; }).join(" "));
      expect(text.match(/\b(hub|exchange|page|error|help)-[a-z]+-?[a-z]*/)).toBeNull();
    };
    await sound();
    await page.locator("section[aria-labelledby=hub] button").click();
    for (const kind of [0, 2, 1]) {
      await page.locator("dialog label.chip input").nth(kind).check();
      await sound();
    }
    await page.locator("dialog input.box").nth(0).fill("https://cloud.example/remote.php/dav/files/team/a-rather-long-folder-name-without-a-break");
    await page.locator("dialog input.box").nth(1).fill("hub-rolled-back");
    await page.locator("dialog button[type=submit]").click();
    await page.locator("section[aria-labelledby=hub] dl").waitFor();
    await page.locator("section[aria-labelledby=hub] .kern-btn--primary").click();
    await page.locator("#hub-troubles").waitFor();
    await sound();
    expect(faults).toEqual([]);
    await page.close();
  }
});
