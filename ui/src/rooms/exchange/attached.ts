// Which attachments go along in an exchange file, as a worker chooses it.
import type { Attached } from "../../api/types";

/** The ways to choose, in the order in which they stand on the screen. */
export const WAYS = ["all", "missing", "up_to", "none"] as const;
/** One of them. */
export type Way = (typeof WAYS)[number];

const MOST_MB = 64;

/** What goes to the core; null when the size is no number of megabytes an attachment can have. */
export function attachedOf(way: Way, megabytes: string): Attached | null {
  if (way !== "up_to") return way;
  const size = Number(megabytes.trim().replace(",", "."));
  return size > 0 && size <= MOST_MB ? { up_to: Math.round(size * 1e6) } : null;
}
