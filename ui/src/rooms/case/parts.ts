// Which part a person takes in a case, as first proposed: children by age, everyone else as a client.
import type { PersonRow } from "../../api/types";

/** "child" below 18, "client" otherwise and where the age is not known. */
export function proposedPart(person: PersonRow): string {
  return person.age !== null && person.age < 18 ? "child" : "client";
}
