// A rough search by sound, good enough for a browser: marks, vowels and doubled letters do not count.
import type { PersonHits, PersonRow, PersonView } from "../types";
import { office } from "./office";

function skeleton(text: string): string {
  const plain = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ı/g, "i");
  const bones = plain.replace(/[aeiouyw]/g, "").replace(/(.)\1+/g, "$1");
  return bones.length >= 2 ? bones : plain;
}

const forms = (file: PersonView) => file.names.map((name) => [name.given, name.family].filter(Boolean).join(" "));

/** Persons of whom one name fits what was typed. */
export function search(text: string): PersonHits {
  const wanted = text.trim().toLowerCase();
  const bones = skeleton(wanted);
  const rated = [...office.persons.values()].flatMap((file) => {
    const best = forms(file).map((form) => {
      const low = form.toLowerCase();
      const rank = low.startsWith(wanted) ? 0 : low.split(" ").some((word) => word.startsWith(wanted)) ? 1 : low.split(" ").some((word) => bones && skeleton(word).startsWith(bones)) ? 2 : 9;
      return { form, rank };
    }).sort((a, b) => a.rank - b.rank)[0];
    return best && best.rank < 9 ? [{ row: file.row, matched: best.form, rank: best.rank }] : [];
  });
  rated.sort((a, b) => a.rank - b.rank);
  return { count: rated.length, hits: rated.slice(0, 50).map(({ row, matched }) => ({ row, matched })) };
}

/** Persons who may be the same as one of these names. */
export function likely(names: { given: string; family: string }[]): PersonRow[] {
  const wanted = names.map((name) => skeleton(`${name.given}${name.family}`)).filter((one) => one.length >= 3);
  return [...office.persons.values()].filter((file) => forms(file).some((form) => wanted.includes(skeleton(form.replaceAll(" ", ""))))).map((file) => file.row).slice(0, 10);
}
