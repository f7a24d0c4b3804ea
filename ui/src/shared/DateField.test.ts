import { fireEvent, render, screen } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { expect, test, vi } from "vitest";
import DateField from "./DateField.svelte";

const today = "2027-01-12";
const field = () => screen.getByRole("textbox") as HTMLInputElement;

/** Types as a person does. In a browser the page is brought up to date between two listeners of one letter. */
async function type(...steps: string[]) {
  field().addEventListener("input", () => flushSync());
  for (const value of steps) {
    await fireEvent.input(field(), { target: { value } });
    expect(field().value).toBe(value);
  }
}

test("a date that stands in the field can be typed over, letter by letter", async () => {
  const oninput = vi.fn();
  render(DateField, { label: "Am", today, iso: today, oninput });
  expect(field().value).toBe("12.01.2027");
  await type("", "g", "gestern");
  expect(oninput).toHaveBeenCalledTimes(3);
  await fireEvent.blur(field());
  expect(field().value).toBe("11.01.2027");
});

test("what cannot be read stays as it was typed and gets a message", async () => {
  render(DateField, { label: "Am", today, iso: today });
  await type("neulich");
  await fireEvent.blur(field());
  expect([field().value, field().getAttribute("aria-invalid")]).toEqual(["neulich", "true"]);
});

test("a shorter date that could be read on the way does not stay", async () => {
  render(DateField, { label: "Bis", today, lean: "future" });
  await type("31", "31.", "31.1", "31.12", "31.12.", "31.12.2", "31.12.27");
  await fireEvent.blur(field());
  expect(field().value).toBe("31.12.2027");
});
