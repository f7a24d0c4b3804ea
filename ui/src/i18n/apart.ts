// Words that run from right to left are kept apart from the sentence around them; nothing else needs marks.
import type { FluentVariable } from "@fluent/bundle";

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufefc]/;
const [OPEN, CLOSE] = ["\u2068", "\u2069"];

/** The variables of a text, with isolates around what is written from right to left. */
export function apart(args: Record<string, FluentVariable>): Record<string, FluentVariable> {
  const isolated = Object.entries(args).map(([name, value]) => [name, typeof value === "string" && RIGHT_TO_LEFT.test(value) ? OPEN + value + CLOSE : value]);
  return Object.fromEntries(isolated) as Record<string, FluentVariable>;
}
