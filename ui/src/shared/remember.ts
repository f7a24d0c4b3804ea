// Small preferences of this laptop's window: the tone, the last chosen kind. Never anything about a person.

/** Reads a preference. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(`geleit-${key}`);
  } catch {
    return null;
  }
}

/** Keeps a preference; a window without storage simply forgets it. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`geleit-${key}`, value);
  } catch {
    return;
  }
}
