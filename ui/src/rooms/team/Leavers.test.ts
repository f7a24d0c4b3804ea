import { render, screen } from "@testing-library/svelte";
import { beforeAll, expect, test, vi } from "vitest";
import { connect } from "../../api/call";
import Lacking from "./Lacking.svelte";
import Leavers from "./Leavers.svelte";

const leavers = [{ id: "l", name: "Ute Lang" }];
const told = () => undefined;

beforeAll(() => {
  // The dialogs of the test's window know no modal state; they are only shown and hidden.
  HTMLDialogElement.prototype.showModal = function () { this.open = true; };
  HTMLDialogElement.prototype.close = function () { this.open = false; };
});

test("a coordinator can end the way in of somebody who left; everybody else reads whom to ask", async () => {
  const { unmount } = render(Leavers, { leavers, may: false, told });
  screen.getByText("Ute Lang");
  screen.getByText(/Bitten Sie die Koordination/);
  expect(screen.queryByRole("button")).toBeNull();
  unmount();
  render(Leavers, { leavers, may: true, told });
  expect(screen.queryByText(/Bitten Sie die Koordination/)).toBeNull();
  screen.getByRole("button", { name: "Zugang entfernen: Ute Lang" }).click();
  await screen.findByText(/Wer nicht mehr im Team ist, verliert dabei auch den Zugang/);
});

test("with nobody who left it says nothing", () => {
  render(Leavers, { leavers: [], may: true, told });
  expect(document.body.textContent?.trim()).toBe("");
});

test("who does not coordinate can appoint with the sheet of the office, and a coordinator without", async () => {
  const sent: unknown[] = [];
  connect(async (name, args) => (sent.push([name, args]), { value: {}, touched: [], undo: null }));
  const user = (id: string, name: string, coordinator: boolean) => ({ id, name, short: id, coordinator, dataProtection: true, onThisLaptop: true, renewedAt: null, cases: 0 });
  const team = { users: [user("a", "Miriam Braun", true), user("b", "Jonas Weber", false)], former: [], leavers: [], proposals: [], fewCoordinators: true, noOfficer: false };
  const { unmount } = render(Lacking, { team, may: true, told });
  expect(screen.queryByRole("button")).toBeNull();
  unmount();
  render(Lacking, { team, may: false, told });
  screen.getByRole("button", { name: "Mit dem Blatt der Dienststelle ernennen" }).click();
  const code = await screen.findByLabelText<HTMLInputElement>(/Code vom Blatt/);
  expect([...document.querySelectorAll("option")].map((one) => one.textContent)).toEqual(["Jonas Weber"]);
  code.value = "3F8D 1QZ7";
  code.dispatchEvent(new Event("input", { bubbles: true }));
  screen.getByRole<HTMLButtonElement>("button", { name: "Ernennen", hidden: true }).click();
  await vi.waitFor(() => expect(sent).toEqual([["user.appoint_by_sheet", { user: "b", code: "3F8D 1QZ7" }]]));
});
