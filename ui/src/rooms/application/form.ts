// An application while it is being written: what the form holds, and what becomes of it.
import type { ApplicationFields, NewApplication } from "../../api/types";
import { newcomersOf, type Chosen } from "../contact/newcomer";

/** How many characters the core takes in a line and in a text; only to find the field of a refusal. */
export const [MOST_SHORT, MOST_LONG] = [200, 20_000];

/** What the form holds; a plain value, so that it can be kept as a draft. */
export type Sheet = { persons: Chosen[]; fields: Omit<ApplicationFields, "receivedOn"> & { receivedOn: string | null } };

/** An empty application that came in today. */
export function blank(today: string): Sheet {
  const referrer = { name: "", kind: "", person: "", phone: "", email: "", help: "" };
  return { persons: [], fields: { receivedOn: today, path: "", legalBasis: "", referrer, groups: [], otherGroup: "", problemsClient: "", problemsService: "", whyLongTerm: "", resources: "", wishes: "", otherServices: "", urgency: "normal", risks: "", replyTo: "", knowsAgrees: "unknown", safeContact: "" } };
}

/** A kept draft as a sheet; what is missing falls back to an empty one. */
export function revive(kept: unknown, today: string): Sheet {
  const start = blank(today);
  const given = (kept ?? {}) as Partial<Sheet>;
  return { persons: Array.isArray(given.persons) ? given.persons : [], fields: { ...start.fields, ...given.fields, referrer: { ...start.fields.referrer, ...given.fields?.referrer } } };
}

/** Whether there is anything worth keeping. */
export function worth({ persons, fields }: Sheet): boolean {
  return persons.length > 0 || [fields.problemsClient, fields.problemsService, fields.referrer.name].some((text) => text.trim() !== "");
}

/** The fields as the core takes them. Throws a code when the day cannot be read. */
export function fieldsOf({ fields }: Sheet): ApplicationFields {
  if (!fields.receivedOn) throw { code: "date-unreadable", args: {} };
  return { ...fields, receivedOn: fields.receivedOn };
}

/** The command that takes the application in. */
export function toCommand(sheet: Sheet, draft: string | null): NewApplication {
  return {
    persons: sheet.persons.flatMap((one) => ("row" in one ? [one.row.id] : [])),
    newPersons: newcomersOf(sheet.persons),
    fields: fieldsOf(sheet),
    draft,
  };
}
