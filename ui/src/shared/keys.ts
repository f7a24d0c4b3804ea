// Shortcuts. The newest listener of a combination wins, so that an open panel comes before the screen under it.
// Never single letters, never Ctrl+Alt (that is AltGr on German and Swiss keyboards).

/** What a shortcut does; `false` says "not mine", and the next listener is asked. */
export type Act = () => unknown;

const acts = new Map<string, Act[]>();
const withheld = new Set(["ctrl+r", "f5", "ctrl+shift+r", "ctrl+p", "ctrl+s", "ctrl+o", "ctrl+u", "ctrl+d", "ctrl+f", "ctrl+g", "f3", "f7", "ctrl+h", "ctrl+j", "ctrl+l", "ctrl+n", "ctrl+k"]);

/** The combination of a key event, such as "ctrl+enter" or "f6"; null if it is none of ours. */
export function comboOf(event: Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">): string | null {
  if (event.altKey) return null;
  const ctrl = event.ctrlKey || event.metaKey;
  const digit = /^Digit([1-9])$/.exec(event.code);
  const key = digit ? digit[1] : event.key.toLowerCase();
  if (!ctrl && !/^f\d+$/.test(key)) return null;
  return `${ctrl ? "ctrl+" : ""}${event.shiftKey && !digit ? "shift+" : ""}${key}`;
}

/** Listens for a combination; returns the way to stop. */
export function onKey(combo: string, act: Act): () => void {
  const stack = acts.get(combo) ?? [];
  stack.push(act);
  acts.set(combo, stack);
  return () => {
    const at = stack.lastIndexOf(act);
    if (at >= 0) stack.splice(at, 1);
  };
}

/** Does what a combination stands for; true if someone took it. */
export function press(combo: string): boolean {
  const stack = acts.get(combo) ?? [];
  for (const act of [...stack].reverse()) if (act() !== false) return true;
  return false;
}

/** Takes the keys of the window: runs shortcuts and withholds what a browser would do (reload, print, find). */
export function listen(target: Window): () => void {
  const hear = (event: KeyboardEvent) => {
    const combo = comboOf(event);
    if (combo && (press(combo) || withheld.has(combo))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  target.addEventListener("keydown", hear, { capture: true });
  return () => target.removeEventListener("keydown", hear, { capture: true });
}
