// The last thing that can be taken back. It is offered for ten seconds; after that the history of the file offers it.
const SECONDS = 10;

let last = $state.raw<{ token: string; act: string } | null>(null);
let timer: ReturnType<typeof setTimeout> | undefined;

/** What can be taken back just now. */
export function undoable(): { token: string; act: string } | null {
  return last;
}

/** Offers to take an act back. */
export function offer(token: string, act: string): void {
  clearTimeout(timer);
  last = { token, act };
  timer = setTimeout(() => (last = null), SECONDS * 1000);
}

/** Withdraws the offer. */
export function settle(): void {
  clearTimeout(timer);
  last = null;
}
