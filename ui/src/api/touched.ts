// What a reply touched, told to those who show it.

/** What a finished command changed: its name, the topics to reload, and the token that takes it back. */
export type Told = { name: string; touched: string[]; undo: string | null };

const listeners = new Set<(told: Told) => void>();

/** Tells every listener what a command changed. */
export function tell(told: Told): void {
  for (const listener of [...listeners]) listener(told);
}

/** Hears of every finished command; returns the way to stop. */
export function onReply(listener: (told: Told) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Runs `reload` whenever one of `topics` was touched; "person" stands for every "person:<id>". */
export function onTouched(topics: string[], reload: () => void): () => void {
  return onReply(({ touched }) => {
    if (touched.some((one) => topics.some((topic) => one === topic || one.startsWith(`${topic}:`)))) reload();
  });
}
