import { fireEvent, render, screen } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { expect, test, vi } from "vitest";
import Minutes from "./Minutes.svelte";

const field = () => screen.getByRole("textbox") as HTMLInputElement;
const pressed = () => screen.getAllByRole("button").filter((one) => one.getAttribute("aria-pressed") === "true").map((one) => one.textContent);

/** Types as a person does; in a browser the page is brought up to date between two letters. */
async function type(...steps: string[]) {
  field().addEventListener("input", () => flushSync());
  for (const value of steps) {
    await fireEvent.input(field(), { target: { value } });
    expect(field().value).toBe(value);
  }
}

test.each([["150", ["1", "15", "150"]], ["300", ["3", "30", "300"]], ["450", ["4", "45", "450"]], ["600", ["6", "60", "600"]]])("%s is typed letter by letter, over a usual length", async (whole, steps) => {
  const changed = vi.fn();
  render(Minutes, { minutes: null, changed });
  await type(...steps);
  expect([field().value, pressed(), changed.mock.calls.length]).toEqual([whole, [], steps.length]);
});

test("a usual length that is chosen empties the field, and choosing it again takes it back", async () => {
  render(Minutes, { minutes: 20, changed: () => undefined });
  expect(field().value).toBe("20");
  const quarter = screen.getAllByRole("button")[0];
  await fireEvent.click(quarter);
  expect([field().value, quarter.getAttribute("aria-pressed")]).toEqual(["", "true"]);
  await fireEvent.click(quarter);
  expect(pressed()).toEqual([]);
});

test("a length of a kept draft stands in the field; what is no number does not go in", async () => {
  const { rerender } = render(Minutes, { minutes: null, changed: () => undefined });
  await rerender({ minutes: 90 });
  expect(field().value).toBe("90");
  await fireEvent.input(field(), { target: { value: "90 min" } });
  expect(field().value).toBe("90");
});
