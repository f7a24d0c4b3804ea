// The desk: one worker's session as the page sees it. Locked or open is decided by the core alone.
import { ask } from "../../api/call";
import type { DeskStatus } from "../../api/types";
import { speak } from "../../i18n/text.svelte";

let status = $state.raw<DeskStatus | null>(null);
let locked = $state(false);

/** The state of the desk as last told by the core. */
export function desk(): DeskStatus | null {
  return status;
}

/** Today's date as the core counts it. */
export function today(): string {
  return status?.today ?? "2000-01-01";
}

/** Whether the page has just locked and waits to be replaced. */
export function isLeft(): boolean {
  return locked;
}

/** Asks the core for the state of the desk and speaks the language chosen there; locked, the page keeps its own. */
export async function refresh(): Promise<DeskStatus> {
  status = await ask("desk.status", {});
  if (status.language) await speak(status.language);
  return status;
}

const before = new Set<() => Promise<unknown>>();

/** Has something done before the desk is locked, such as keeping a draft. */
export function beforeLock(act: () => Promise<unknown>): () => void {
  before.add(act);
  return () => before.delete(act);
}

/** Keeps what is unsaved, locks, and leaves a neutral page until the window is made anew. */
export async function lock(): Promise<void> {
  await Promise.allSettled([...before].map((act) => act()));
  locked = true;
  await ask("desk.lock", {});
}

/** Comes back from the neutral page. */
export async function comeBack(): Promise<void> {
  await refresh();
  locked = false;
}
