// Hiding at once: the page is covered before the window has even changed its title.
import { hideWindow, unhideWindow } from "./api/shell";

let covered = $state(false);

/** Whether the page is hidden. */
export function hidden(): boolean {
  return covered;
}

/** Covers the page and makes the title of the window neutral. */
export function hide(): void {
  covered = true;
  void hideWindow().catch(() => undefined);
}

/** Shows the page again. */
export function show(): void {
  covered = false;
  void unhideWindow().catch(() => undefined);
}
