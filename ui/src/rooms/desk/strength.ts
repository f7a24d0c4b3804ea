// How hard a passphrase is to guess, in a word. A rough measure on purpose: length counts most, variety a little.

/** The words for it. */
export type Strength = "short" | "weak" | "fair" | "good" | "strong";

/** The least number of characters the core accepts. */
export const LEAST = 12;

/** Judges a passphrase as it is typed. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase];
  if (letters.length < LEAST) return "short";
  const different = new Set(letters).size;
  const words = passphrase.trim().split(/[\s\-_.]+/).filter((word) => word.length > 2).length;
  const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].filter((one) => one.test(passphrase)).length;
  const score = letters.length + different + classes * 2 + words * 3;
  if (different < 6 || score < 34) return "weak";
  return score < 44 ? "fair" : score < 56 ? "good" : "strong";
}
