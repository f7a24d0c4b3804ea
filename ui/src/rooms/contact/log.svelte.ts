// A contact while it is being written: what the form holds, how it becomes a draft, and how it becomes the command.
import type { LogContact, PersonRow, TopicEntry } from "../../api/types";
import { recall, remember } from "../../shared/remember";
import { isSensitive } from "../code/codes.svelte";
import { lost, newcomersOf, type Chosen } from "./newcomer";

/** The minutes of a whole day, the most the core takes; only to find the field of a refusal. */
export const WHOLE_DAY = 1440;

/** Everything the form holds; a plain value, so that it can be kept as a draft. */
export type Content = {
  persons: Chosen[];
  group: { label: string; size: number | null } | null;
  heldOn: string | null;
  kind: string;
  minutes: number | null;
  language: string;
  interpreter: string;
  topics: TopicEntry[];
  note: string;
  noteClass: string;
  readers: string[];
};

/** An empty contact of today, of the kind logged last. */
export function blank(today: string, persons: PersonRow[] = []): Content {
  return { persons: persons.map((row) => ({ row })), group: null, heldOn: today, kind: recall("kind") ?? "office_hour", minutes: null, language: "", interpreter: "none", topics: [], note: "", noteClass: "file", readers: [] };
}

/** A kept draft as content; what is missing or strange falls back to an empty contact. */
export function revive(kept: unknown, today: string): Content {
  const start = blank(today);
  if (typeof kept !== "object" || kept === null) return start;
  const given = kept as Partial<Content>;
  return { ...start, ...given, persons: Array.isArray(given.persons) ? given.persons : [], topics: Array.isArray(given.topics) ? given.topics : [] };
}

/** Whether there is anything worth keeping. */
export function worth(content: Content): boolean {
  return content.persons.length > 0 || content.topics.length > 0 || content.note.trim() !== "" || (content.group?.label ?? "") !== "";
}

/** Whether a sensitive topic stands beside a note that the whole team will read. */
export function unsealed(content: Content): boolean {
  return content.noteClass === "file" && content.note.trim() !== "" && content.topics.some((one) => isSensitive("topic", one.topic));
}

/** At which field a refusal belongs, for what the form holds: one code can stand at several fields. */
export function fieldOf({ persons, heldOn, minutes }: Pick<Content, "persons" | "heldOn" | "minutes">, today: string): Record<string, string> {
  return {
    "contact-person-missing": "persons",
    "name-missing": lost(persons, "name", today) ?? "persons",
    "name-too-long": lost(persons, "long", today) ?? "persons",
    "contact-group-size": "groupSize",
    "date-unreadable": heldOn ? (lost(persons, "birth", today) ?? "heldOn") : "heldOn",
    "date-in-future": heldOn && heldOn > today ? "heldOn" : (lost(persons, "future", today) ?? "heldOn"),
    "minutes-out-of-range": minutes !== null && minutes > WHOLE_DAY ? "minutes" : "topics",
    "topic-unknown": "topics",
    "topic-sealed": "topics",
    "note-empty": "note",
    "note-too-long": "note",
    "reader-missing": "readers",
    "reader-unknown": "readers",
  };
}

/** The command that logs the contact. Throws a code when the date cannot be read. */
export function toCommand(content: Content, draft: string | null): LogContact {
  if (!content.heldOn) throw { code: "date-unreadable", args: {} };
  if (!content.group) remember("kind", content.kind);
  return {
    persons: content.persons.flatMap((one) => ("row" in one ? [one.row.id] : [])),
    newPersons: newcomersOf(content.persons),
    group: content.group ? { label: content.group.label, size: content.group.size ?? 0 } : null,
    heldOn: content.heldOn,
    kind: content.kind,
    minutes: content.minutes,
    language: content.language || null,
    interpreter: content.interpreter,
    topics: content.topics,
    note: content.note.trim() ? { class: content.noteClass, text: content.note, readers: content.noteClass === "restricted" ? content.readers : [] } : null,
    draft,
  };
}
