import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LATEST } from "../draft/autosave";
import { Kept } from "./kept.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function typed(kept: Kept, text: string): void {
  kept.text = text;
  kept.type();
}

test("what comes from elsewhere is shown, but never under the hands of someone typing", async () => {
  const save = vi.fn(async () => undefined);
  const kept = new Kept("alt", save);
  kept.follow("von nebenan");
  expect(kept.text).toBe("von nebenan");
  typed(kept, "ich schreibe ");
  kept.follow("noch einmal von nebenan");
  expect(kept.text).toBe("ich schreibe ");
  await vi.advanceTimersByTimeAsync(LATEST);
  expect(save).toHaveBeenLastCalledWith("ich schreibe ");
  kept.follow("ich schreibe");
  expect(kept.text).toBe("ich schreibe ");
  kept.leave();
  kept.follow("zurückgenommen");
  expect(kept.text).toBe("zurückgenommen");
});

test("a refused save keeps the text and is tried again on leaving, not in a loop", async () => {
  const save = vi.fn().mockRejectedValueOnce({ code: "disk-full" }).mockResolvedValue(undefined);
  const kept = new Kept("", save);
  typed(kept, "wichtig");
  await vi.advanceTimersByTimeAsync(10 * LATEST);
  expect(save).toHaveBeenCalledTimes(1);
  await kept.flush();
  expect(save).toHaveBeenCalledTimes(2);
  await kept.flush();
  expect(save).toHaveBeenCalledTimes(2);
});

test("why a text was refused stands at its field until that field is saved, whatever others do", async () => {
  const save = vi.fn().mockRejectedValueOnce({ code: "text-too-long", args: { most: "200" } }).mockResolvedValue(undefined);
  const [kept, other] = [new Kept("", save), new Kept("", async () => undefined)];
  typed(kept, "zu lang");
  await vi.advanceTimersByTimeAsync(LATEST);
  typed(other, "kurz");
  await vi.advanceTimersByTimeAsync(LATEST);
  kept.follow("von nebenan");
  expect([kept.message(200), other.message(200), kept.text]).toEqual(["Dieser Text ist zu lang. Ihre Eingaben sind noch da.", null, "zu lang"]);
  typed(kept, "kurz");
  await vi.advanceTimersByTimeAsync(LATEST);
  expect([kept.message(200), save.mock.calls.length]).toEqual([null, 2]);
});

test("a field into which nothing more goes says so: nothing pasted is cut off in silence", () => {
  const kept = new Kept("x".repeat(199), async () => undefined);
  expect(kept.message(200)).toBeNull();
  typed(kept, "x".repeat(200));
  expect(kept.message(200)).toContain("Mehr als 200 Zeichen");
});
