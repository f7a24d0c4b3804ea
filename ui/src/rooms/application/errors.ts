// At which field of the form a refusal belongs.

/** Codes and the names of fields. */
export const fieldOf: Record<string, string> = { "application-person-missing": "persons", "contact-person-missing": "persons", "name-missing": "persons", "date-unreadable": "receivedOn", "date-in-future": "receivedOn", "code-unknown": "path", "group-missing": "otherGroup" };
