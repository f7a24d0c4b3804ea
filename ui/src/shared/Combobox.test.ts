import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test, vi } from "vitest";
import Combobox from "./Combobox.svelte";

Element.prototype.scrollIntoView = () => undefined;
const fruit = ["Apfel", "Aprikose", "Birne"].map((label) => ({ id: label, label }));
const find = async (text: string) => fruit.filter((one) => one.label.startsWith(text));

function begin() {
  const pick = vi.fn();
  render(Combobox, { label: "Obst", find, pick, said: String });
  return { pick, field: screen.getByRole("combobox") };
}

test("Enter takes the first that fits, even when typed faster than the answer comes", async () => {
  const { pick, field } = begin();
  await fireEvent.input(field, { target: { value: "Ap" } });
  await fireEvent.keyDown(field, { key: "Enter" });
  await vi.waitFor(() => expect(pick).toHaveBeenCalledWith(fruit[0], "Ap"));
  expect(field).toHaveProperty("value", "");
});

test("arrows move the choice and say so; Esc closes the list and keeps the text", async () => {
  const { pick, field } = begin();
  await fireEvent.input(field, { target: { value: "Ap" } });
  await vi.waitFor(() => expect(screen.getAllByRole("option")).toHaveLength(2));
  await fireEvent.keyDown(field, { key: "ArrowDown" });
  const chosen = screen.getAllByRole("option")[1];
  expect(chosen.getAttribute("aria-selected")).toBe("true");
  expect(field.getAttribute("aria-activedescendant")).toBe(chosen.id);
  await fireEvent.keyDown(field, { key: "Escape" });
  expect(screen.queryAllByRole("option")).toHaveLength(0);
  expect(field).toHaveProperty("value", "Ap");
  expect(pick).not.toHaveBeenCalled();
});
