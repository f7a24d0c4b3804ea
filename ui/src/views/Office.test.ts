import { render, screen } from "@testing-library/svelte";
import { beforeAll, expect, test } from "vitest";
import { connect } from "../api/call";
import { tell } from "../api/touched";
import type { Office as Details } from "../api/types";
import { refresh } from "../rooms/desk/desk.svelte";
import Office from "./Office.svelte";

let coordinator: boolean;
let office: Details;

beforeAll(() => {
  office = { organisation: "Dienst Ziegelei", address: "", unit: "", jurisdiction: "", dataProtectionLaw: "", officer: "", complaintOffice: "", languages: ["de"] };
  connect(async (name) => ({ value: name === "desk.status" ? { language: "de", user: { coordinator } } : name === "office.get" ? { office, missing: ["officer"] } : [], touched: [], undo: null }));
});

test("a worker reads the details and who fills in the rest; nothing to save is offered", async () => {
  coordinator = false;
  await refresh();
  render(Office);
  await screen.findByText("Das ergänzt Ihre Koordination.");
  expect(screen.getByText("Dienst Ziegelei").closest("dl")?.textContent).toContain("noch offen");
  expect([screen.queryByRole("button"), screen.queryByRole("textbox")]).toEqual([null, null]);
});

test("a coordinator changes them, and what was taken back is shown again", async () => {
  coordinator = true;
  await refresh();
  render(Office);
  const field = (await screen.findByLabelText("Träger oder Behörde")) as HTMLInputElement;
  expect(field.value).toBe("Dienst Ziegelei");
  office = { ...office, organisation: "Dienst Hafen" };
  tell({ name: "history.undo", touched: ["office"], undo: null });
  await expect.poll(() => field.value).toBe("Dienst Hafen");
  expect(screen.queryByText("Das ergänzt Ihre Koordination.")).toBeNull();
});
