// At which field of the form a refusal belongs.
import { lost } from "../contact/newcomer";
import { MOST_LONG, MOST_SHORT, type Sheet } from "./form";

/** Codes and the names of fields, for what the form holds: one code can stand at several fields. */
export function fieldOf({ persons, fields }: Sheet, today: string): Record<string, string> {
  const { referrer, receivedOn } = fields;
  const short = { legalBasis: fields.legalBasis, otherGroup: fields.otherGroup, referrer: referrer.name, referrerPerson: referrer.person, referrerPhone: referrer.phone, referrerEmail: referrer.email, safeContact: fields.safeContact, otherServices: fields.otherServices };
  const long = { problemsClient: fields.problemsClient, problemsService: fields.problemsService, whyLongTerm: fields.whyLongTerm, resources: fields.resources, wishes: fields.wishes, risks: fields.risks, referrerHelp: referrer.help };
  const over = (texts: Record<string, string>, most: number) => Object.entries(texts).find(([, text]) => [...text.trim()].length > most)?.[0];
  return {
    "application-person-missing": "persons",
    "contact-person-missing": "persons",
    "name-missing": lost(persons, "name", today) ?? "persons",
    "name-too-long": lost(persons, "long", today) ?? over(short, MOST_SHORT) ?? "persons",
    "note-too-long": over(long, MOST_LONG) ?? over(short, MOST_LONG) ?? "problemsClient",
    "date-unreadable": receivedOn ? (lost(persons, "birth", today) ?? "receivedOn") : "receivedOn",
    "date-in-future": receivedOn && receivedOn > today ? "receivedOn" : (lost(persons, "future", today) ?? "receivedOn"),
    "code-unknown": "path",
    "group-missing": "otherGroup",
  };
}
