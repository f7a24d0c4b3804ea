// Where the worker is, and what lies open over it. Nothing of this is in an address bar or a title.
import type { PersonRow } from "./api/types";
import type { Screen } from "./routes";
import { parting, stay } from "./shared/unsaved.svelte";

/** What can lie open over a screen. */
export type Panel = { kind: "contact"; draft?: string; persons?: PersonRow[] } | { kind: "person"; typed?: string; draft?: string } | { kind: "palette" };

let screen = $state.raw<Screen>({ name: "start" });
let over = $state.raw<Panel | null>(null);
const past: Screen[] = [];

/** The screen now shown. */
export function here(): Screen {
  return screen;
}

/** Goes to a screen; asks before something typed there would be lost. */
export function go(to: Screen): void {
  parting(() => {
    past.push(screen);
    if (past.length > 50) past.shift();
    screen = to;
  });
}

/** Changes the part of the screen now shown, without a step in the way back. */
export function turn(tab: string): void {
  parting(() => (screen = { ...screen, tab }));
}

/** Goes back one step. */
export function back(): void {
  parting(() => (screen = past.pop() ?? { name: "today" }));
}

/** Forgets the way, as on locking. */
export function forget(to: Screen): void {
  stay();
  past.length = 0;
  over = null;
  screen = to;
}

/** What lies open over the screen. */
export function panel(): Panel | null {
  return over;
}

/** Opens something over the screen. */
export function open(next: Panel): void {
  over = next;
}

/** Closes what lies over the screen. */
export function shut(): void {
  over = null;
}
