// Small preferences while this window lives: the tone, the last chosen kind. Nothing of it outlives a lock.

const kept = new Map<string, string>();

/** Reads a preference. */
export function recall(key: string): string | null {
  return kept.get(key) ?? null;
}

/** Keeps a preference. */
export function remember(key: string, value: string): void {
  kept.set(key, value);
}
