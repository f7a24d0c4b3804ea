// As in the core: a sensitive topic of a sealed note is listed as "confidential" and goes into the note itself.
import type { TopicEntry } from "../types";
import { codeLists } from "./codes";

/** Topics as everyone sees them, and those inside the note. */
export function seal(topics: TopicEntry[], noteClass: string | null): { open: TopicEntry[]; inside: TopicEntry[] } {
  const sensitive = codeLists.find((list) => list.name === "topic")?.sensitive ?? [];
  const inside = noteClass === null || noteClass === "file" ? [] : topics.filter((one) => sensitive.includes(one.topic));
  if (inside.length === 0) return { open: topics, inside };
  const minutes = inside.every((one) => one.minutes !== null) ? inside.reduce((sum, one) => sum + (one.minutes ?? 0), 0) : null;
  return { open: [...topics.filter((one) => !inside.includes(one)), { topic: "confidential", minutes, act: null }], inside };
}
