// Who of those who came is whom of those who are here. Nobody is taken for somebody else by the program.
import { ask } from "../../api/call";
import type { CamePerson, PersonRow, SameAsHere } from "../../api/types";

/** What is chosen for somebody who may be here already: not looked at yet, a new person, or one who is here. */
export type Choice = "" | "new" | PersonRow;

/** What was chosen, by the ids of those who came. */
export type Choices = Record<string, Choice>;

/** Her name as it came; without one released she has none. */
export function cameName({ given, family }: CamePerson): string {
  return [given, family].filter(Boolean).join(" ");
}

/** Who here may be each of them; asked only for those no earlier file brought and whose name came. */
export async function likely(persons: CamePerson[]): Promise<Record<string, PersonRow[]>> {
  const open = persons.filter((one) => one.here === null && cameName(one) !== "");
  const found = open.map(async ({ came, given, family, birth }) => [came, await ask("person.likely_same", { names: [{ kind: "official", given, family }], birth })] as const);
  return Object.fromEntries(await Promise.all(found));
}

/** Those who may be here and at whom nobody has looked yet. */
export function undecided(persons: CamePerson[], likelies: Record<string, PersonRow[]>, choices: Choices): CamePerson[] {
  return persons.filter((one) => one.here === null && (likelies[one.came] ?? []).length > 0 && !choices[one.came]);
}

/** The choices as the core takes them. */
export function toSame(choices: Choices): SameAsHere[] {
  return Object.entries(choices).flatMap(([came, choice]) => (typeof choice === "string" ? [] : [{ came, here: choice.id }]));
}
