import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Autosave, LATEST } from "./autosave";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("typing on does not push the save away: 800 ms after the first unsaved keystroke at the latest", async () => {
  const save = vi.fn(async () => undefined);
  const autosave = new Autosave(save);
  for (let ms = 0; ms < 2400; ms += 100) {
    autosave.note();
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(save).toHaveBeenCalledTimes(2400 / LATEST);
});

test("nothing typed, nothing saved", async () => {
  const save = vi.fn(async () => undefined);
  await new Autosave(save).flush();
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).not.toHaveBeenCalled();
});

test("a keystroke during a save is saved after it, never at the same time", async () => {
  let running = 0;
  let most = 0;
  const save = vi.fn(async () => {
    most = Math.max(most, ++running);
    await new Promise((done) => setTimeout(done, 1000));
    running -= 1;
  });
  const autosave = new Autosave(save);
  autosave.note();
  await vi.advanceTimersByTimeAsync(LATEST + 100);
  autosave.note();
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).toHaveBeenCalledTimes(2);
  expect(most).toBe(1);
});

test("leaving a field and locking save at once", async () => {
  const save = vi.fn(async () => undefined);
  const autosave = new Autosave(save);
  autosave.note();
  await autosave.flush();
  expect(save).toHaveBeenCalledOnce();
});

test("a failed save is tried again; an ended draft is not saved any more", async () => {
  const save = vi.fn().mockRejectedValueOnce(new Error("disk")).mockResolvedValue(undefined);
  const autosave = new Autosave(save);
  autosave.note();
  await vi.advanceTimersByTimeAsync(LATEST * 2 + 10);
  expect(save).toHaveBeenCalledTimes(2);
  autosave.note();
  await autosave.end();
  await vi.advanceTimersByTimeAsync(5000);
  expect(save).toHaveBeenCalledTimes(2);
});
