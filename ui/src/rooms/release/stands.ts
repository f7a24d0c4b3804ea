// Who may stand for a person who does not sign herself: those of the case and of the household who are of age.
import { ask } from "../../api/call";
import type { PersonRow } from "../../api/types";

const OF_AGE = 18;

/** Whether somebody is not of age, as far as is known. */
export function isMinor(person: PersonRow): boolean {
  return person.age !== null && person.age < OF_AGE;
}

/** Each once, without the person herself and without children. */
export function adultsBeside(person: string, others: PersonRow[]): PersonRow[] {
  const found = new Map(others.filter((one) => one.id !== person && !isMinor(one)).map((one) => [one.id, one]));
  return [...found.values()];
}

/** Who may stand for a person, asked of the core. */
export async function standIns(person: string, file: string | null): Promise<PersonRow[]> {
  const { household, kin } = await ask("person.open", { person });
  const beside = file ? (await ask("case.open", { case: file })).participants.map((one) => one.person) : [];
  return adultsBeside(person, [...beside, ...(household?.members ?? []).map((one) => one.person), ...kin.map((one) => one.other)]);
}
