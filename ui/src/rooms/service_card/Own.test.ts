// Our own card, as a coordinator meets it and as everybody else does.
import { cleanup, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { connect } from "../../api/call";
import type { CardRow, OwnService } from "../../api/types";
import { refresh } from "../desk/desk.svelte";
import Own from "./Own.svelte";

const card: CardRow = { name: "Dienst Ziegelei", unit: "", address: "", phone: "", email: "", issuedOn: "2025-01-12", validUntil: "2027-01-11", expired: true, signedBy: "Selin Kaya" };
let coordinator: boolean;
let own: OwnService;

beforeEach(() => {
  coordinator = true;
  own = { digits: ["2718", "2818", "2845", "9045", "2353", "6028"], card: null, exposed: false, nameless: false };
  connect(async (name) => ({ value: name === "desk.status" ? { language: "de", today: "2027-01-12", user: { coordinator } } : own, touched: [], undo: null }));
});

async function shown(): Promise<(string | undefined)[]> {
  await refresh();
  render(Own);
  await screen.findByRole("heading", { name: "Unsere 24 Ziffern" });
  expect(screen.queryAllByRole("list", { name: "Unsere 24 Ziffern" })).toHaveLength(own.card ? 1 : 0);
  return screen.queryAllByRole("button").map((one) => one.textContent?.trim());
}

test("without a card a coordinator makes it", async () => {
  expect(await shown()).toEqual(["Karte machen …"]);
});

test("without a card everybody else sees who makes it, and that the digits come with it", async () => {
  coordinator = false;
  expect(await shown()).toEqual([]);
  screen.getByText("Noch gibt es keine Karte. Ihre Koordination macht sie hier.");
  screen.getByText("Die Ziffern gehören zu Ihrer Karte. Sie stehen hier, sobald die Karte gemacht ist.");
});

test("without the organisation's name the coordinator is led to where it is filled in", async () => {
  own.nameless = true;
  expect(await shown()).toEqual(["Dienststelle öffnen"]);
});

test("a card that has expired says so, and to whom to turn", async () => {
  own.card = card;
  expect(await shown()).toEqual(["Karte speichern …", "Neue Karte machen …"]);
  screen.getByRole("heading", { name: "Ihre Dienstkarte ist abgelaufen" });
});

test("who may not make a card asks for a new one, and can still give away the one there is", async () => {
  [coordinator, own.card] = [false, card];
  expect(await shown()).toEqual(["Karte speichern …"]);
  screen.getByText("Bitten Sie Ihre Koordination, hier eine neue zu machen.");
});

test("when a laptop was lost that opens what is sealed to the card, it says so, until there is another", async () => {
  own.card = { ...card, validUntil: "2028-01-11", expired: false };
  await shown();
  expect(screen.queryByRole("heading", { name: "Ein verlorener Laptop kann Dateien für Ihre Dienstkarte öffnen" })).toBeNull();
  cleanup();
  own.exposed = true;
  expect(await shown()).toEqual(["Karte speichern …", "Neue Karte machen …"]);
  screen.getByRole("heading", { name: "Ein verlorener Laptop kann Dateien für Ihre Dienstkarte öffnen" });
});
