// At which field of the form a refusal belongs.

/** Codes and the names of fields. */
export const fieldOf: Record<string, string> = { "contact-person-missing": "persons", "name-missing": "persons", "date-unreadable": "receivedOn", "date-in-future": "receivedOn", "code-unknown": "path", "text-missing": "otherGroup" };
