import { expect, test, vi } from "vitest";
import { comboOf, onKey, press } from "./keys";

const event = (key: string, more: Partial<KeyboardEvent> = {}) => ({ key, code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

test("letters alone and AltGr are never shortcuts", () => {
  expect(comboOf(event("j"))).toBeNull();
  expect(comboOf(event("j", { ctrlKey: true, altKey: true }))).toBeNull();
});

test("Ctrl and the Mac's command key are one; digits go by position", () => {
  expect(comboOf(event("J", { ctrlKey: true }))).toBe("ctrl+j");
  expect(comboOf(event("j", { metaKey: true }))).toBe("ctrl+j");
  expect(comboOf(event("&", { code: "Digit1", ctrlKey: true }))).toBe("ctrl+1");
  expect(comboOf(event("F1"))).toBe("f1");
  expect(comboOf(event("Enter", { ctrlKey: true }))).toBe("ctrl+enter");
});

test("the newest listener wins and may pass on", () => {
  const [under, over] = [vi.fn(), vi.fn((): boolean | void => false)];
  const stops = [onKey("ctrl+x", under), onKey("ctrl+x", over)];
  expect(press("ctrl+x")).toBe(true);
  expect(under).toHaveBeenCalledOnce();
  over.mockReturnValue(undefined);
  press("ctrl+x");
  expect(under).toHaveBeenCalledOnce();
  stops.forEach((stop) => stop());
  expect(press("ctrl+x")).toBe(false);
});
