// What was typed and is kept nowhere yet. Before it goes, one is asked once: on leaving a screen, on Esc, on the cross.
// Locking is never held up: whoever locks wants the screen gone.

const held = new Set<() => boolean>();
let waiting = $state.raw<(() => void) | null>(null);

/** Tells whether something is unsaved, until it is stopped; made for `$effect`. */
export function holding(unsaved: () => boolean): () => void {
  held.add(unsaved);
  return () => void held.delete(unsaved);
}

/** Does what would lose something unsaved, after asking; at once where nothing would be lost. */
export function parting(act: () => void, lost: () => boolean = () => [...held].some((one) => one())): void {
  if (lost()) waiting = act;
  else act();
}

/** Whether one is being asked. */
export function isParting(): boolean {
  return waiting !== null;
}

/** The answer: what was typed may go. */
export function part(): void {
  const act = waiting;
  waiting = null;
  act?.();
}

/** The answer: it stays. Also after locking, when there is nothing left to ask about. */
export function stay(): void {
  waiting = null;
}
