import { expect, test } from "vitest";
import { blank, fittingPartners, partnerWords } from "./words";

const partner = (name: string, unit = "", leftOn = "") => ({ id: name, fields: { ...blank(name), unit, leftOn }, card: null });
const all = [partner("Amt für Jugend"), partner("Jugendamt", "Frau Ädler"), partner("Hebammenpraxis"), partner("Jugendhilfe", "", "2026-10-01")];

test("a partner is found by any part of its name or unit, beginnings first, and never one that left", () => {
  const found = (typed: string) => fittingPartners(all, typed).map((one) => one.id);
  expect(found("jugend")).toEqual(["Jugendamt", "Amt für Jugend"]);
  expect(found("adler")).toEqual(["Jugendamt"]);
  expect(found("")).toEqual(["Amt für Jugend", "Jugendamt", "Hebammenpraxis"]);
});

test("a partner is called by its name and whom one talks to", () => expect(all.slice(0, 2).map(partnerWords)).toEqual(["Amt für Jugend", "Jugendamt, Frau Ädler"]));
