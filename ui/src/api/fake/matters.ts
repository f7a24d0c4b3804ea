// What laptops disagree about in the in-memory office.
import type { AttentionRow } from "../types";

/** All of it, in the order of the list. */
export const matters: AttentionRow[] = [];
