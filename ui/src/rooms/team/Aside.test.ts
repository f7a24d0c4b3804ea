import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { connect } from "../../api/call";
import { refresh } from "../desk/desk.svelte";
import Aside from "./Aside.svelte";

const laptops = [{ replica: "r", label: "Laptop Sommer", changes: 7 }];
const sits = async (coordinator: boolean) => {
  connect(async () => ({ value: { state: "open", language: "de", user: { id: "u", name: "Jonas Weber", short: "JW", coordinator } }, touched: [], undo: null }));
  await refresh();
};

test("a coordinator is led to what is set aside; everybody else sees that it waits and who can act", async () => {
  await sits(false);
  const { unmount } = render(Aside, { laptops });
  screen.getByText("Laptop Sommer: 7 Änderungen warten darauf, dass jemand sie durchsieht.");
  screen.getByText(/Alle können weiterarbeiten\. Durchsehen und zulassen kann die Koordination\./);
  expect(screen.queryByRole("button")).toBeNull();
  unmount();
  await sits(true);
  render(Aside, { laptops });
  screen.getByRole("button", { name: /Durchsehen/ });
  expect(screen.queryByText(/kann die Koordination/)).toBeNull();
});

test("with nothing set aside it says nothing", () => {
  render(Aside, { laptops: [] });
  expect(document.body.textContent?.trim()).toBe("");
});
