import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { ExchangeStatus, Laptop } from "../../api/types";
import Announced from "./Announced.svelte";

const laptop = (label: string, some: Partial<Laptop> = {}): Laptop => ({ replica: label, label, since: 0, mine: false, gone: false, from: null, out: null, outSince: null, aside: 0, copies: [], lastHeardAt: null, copied: false, new: false, ...some });
const status = (...laptops: Laptop[]): ExchangeStatus => ({ laptops, lastWrittenAt: null, lastReadAt: null, changesSince: 0, gaps: [], bodiesMissing: 0, attachmentsMissing: 0, newer: 0 });

test("a laptop that was let in and one that goes on from another's backup are told each in its words", () => {
  render(Announced, { status: status(laptop("Büro", { mine: true }), laptop("Braun", { new: true }), laptop("Weber", { new: true, from: "Weber alt" }), laptop("Weber alt", { gone: true })) });
  expect(screen.getAllByRole("heading").map((one) => one.textContent)).toEqual(["Neuer Laptop im Team: Braun", "Aus einer Sicherung zurückgeholt oder kopiert: Weber"]);
});

test("what everybody knows is not told", () => {
  render(Announced, { status: status(laptop("Büro", { mine: true }), laptop("Weber", { from: "Weber alt" })) });
  expect(screen.queryByRole("heading")).toBeNull();
});
