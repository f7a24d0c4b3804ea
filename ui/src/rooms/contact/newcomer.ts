// Someone added on the way, together with a contact or an application: name and birth, the rest later in the file.
import type { NewPerson, PersonRow } from "../../api/types";
import { splitTyped } from "../person/new";

/** A new person while she is being typed. `birth` is null as long as what was `typed` can not be read. */
export type Newcomer = Omit<NewPerson, "birth"> & { birth: string | null; typed?: string };

/** Whom something is about: a known person, or one added with it. */
export type Chosen = { row: PersonRow } | { fresh: Newcomer };

/** A newcomer of whom a name was typed. */
export function newcomer(typed: string): Newcomer {
  return { names: [{ kind: "official", ...splitTyped(typed) }], birth: "", sex: "", languages: [] };
}

/** The name of someone chosen. */
export function nameOf(chosen: Chosen): string {
  if ("row" in chosen) return chosen.row.name;
  const [name] = chosen.fresh.names;
  return [name.given, name.family].filter(Boolean).join(" ");
}

/** The newcomers as the core takes them. Throws a code when a birth can not be read: it is never left out. */
export function newcomersOf(persons: Chosen[]): NewPerson[] {
  return persons.flatMap((one) => {
    if ("row" in one) return [];
    const { typed: _, birth, ...rest } = one.fresh;
    if (birth === null) throw { code: "date-unreadable", args: {} };
    return [{ ...rest, birth }];
  });
}

const wrong = {
  birth: ({ birth }: Newcomer) => birth === null,
  future: ({ birth }: Newcomer, today: string) => (birth ?? "").slice(0, 10) > today.slice(0, (birth ?? "").replace(/[~?]$/, "").length),
  name: ({ names }: Newcomer) => !names.some((one) => one.given.trim() || one.family.trim()),
  long: ({ names }: Newcomer) => names.some((one) => [one.given, one.family].some((part) => [...part].length > 200)),
};

/** The field of the first newcomer with whom something is wrong. */
export function lost(persons: Chosen[], what: keyof typeof wrong, today: string): string | undefined {
  const at = persons.findIndex((one) => "fresh" in one && wrong[what](one.fresh, today));
  return at < 0 ? undefined : `${what === "birth" || what === "future" ? "birth" : "given"}-${at}`;
}
