// How much goes into a field of a plan, in characters: as in the core, whose refusal stands at the field all the same.

/** A free text: more than two pages of paper. */
export const MOST_WORDS = 6_000;
/** A name or another short line. */
export const MOST_IN_LINE = 200;
