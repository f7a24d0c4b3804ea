// A declaration while it is filled in: what the form holds, which kind needs what, and what becomes of it.
import type { DraftRelease, PartnerRow, PersonRow, ReleaseForm, SaidWords } from "../../api/types";
import { shiftMonths } from "../../shared/date";
import { tongueOf, type Wish } from "../paper/wish";

/** How many months a declaration is proposed to run, and the most it may. */
export const [MONTHS, MOST_MONTHS] = [6, 12];
/** How many characters the core takes in a text and in a line. */
export const [MOST_WORDS, MOST_LINE] = [4_000, 200];

/** What the form holds; a plain value, so that it can be kept as a draft. */
export type Sheet = Omit<ReleaseForm, "representatives" | "recipient" | "validUntil" | "talk"> & {
  person: PersonRow | null;
  representatives: PersonRow[];
  recipient: PartnerRow | null;
  validUntil: string | null;
  talk: Omit<ReleaseForm["talk"], "secrecySince"> & { secrecySince: string | null };
};

/** A part of the form that not every kind has. */
export type Part = "recipient" | "direction" | "items" | "channels" | "purpose" | "occasion" | "consequences" | "validUntil";

const parts: Record<string, readonly Part[]> = {
  secrecy: ["recipient", "direction", "items", "channels", "purpose", "occasion", "consequences", "validUntil"],
  data_protection: ["items", "purpose", "consequences", "validUntil"],
  accompaniment: [],
};

/** Whether a kind of declaration says this. */
export function has(kind: string, part: Part): boolean {
  return (parts[kind] ?? []).includes(part);
}

const silent = (): SaidWords => ({ text: "", saying: "" });

/** An empty release of a person, in the language she speaks. */
export function blank(today: string, person: PersonRow | null, file: string | null): Sheet {
  const talk = { language: person?.languages[0] ?? "", interpreter: "none", name: "", number: "", sworn: null, secrecySince: null, understanding: silent() };
  return { kind: "secrecy", person, representatives: [], case: file, recipient: null, direction: "one_way", items: [], channels: [], purpose: silent(), occasion: silent(), consequences: silent(), validUntil: shiftMonths(today, MONTHS), talk };
}

/** A kept draft as a sheet; what is missing falls back to an empty one. */
export function revive(kept: unknown, today: string): Sheet {
  const start = blank(today, null, null);
  const given = (kept ?? {}) as Partial<Sheet>;
  return { ...start, ...given, talk: { ...start.talk, ...given.talk } };
}

/** Whether there is anything worth keeping; `file` is the case the form was opened from, which nobody chose by hand. */
export function worth({ kind, case: chosen, recipient, items, channels, purpose, occasion, consequences, talk }: Sheet, file: string | null): boolean {
  const said = [purpose, occasion, consequences, talk.understanding].flatMap(({ text, saying }) => [text, saying]);
  const picked = recipient !== null || items.length > 0 || channels.length > 0 || (kind === "accompaniment" && chosen !== null && chosen !== file);
  return picked || [...said, talk.name, talk.number].some((text) => text.trim() !== "");
}

/** A longer time than a declaration may run. */
export function tooLong(validUntil: string | null, today: string): boolean {
  return validUntil !== null && validUntil > shiftMonths(today, MOST_MONTHS);
}

/** What goes to the core: nothing of a part its kind does not have, and the interpreter's words only beside their own language. */
export function toCommand(sheet: Sheet, { language, beside }: Wish): DraftRelease {
  if (!sheet.person) throw { code: "contact-person-missing", args: {} };
  const { kind, talk } = sheet;
  const heard = beside !== null && beside === tongueOf(talk.language);
  const said = (words: SaidWords): SaidWords => ({ text: words.text, saying: heard ? words.saying : "" });
  const helped = talk.interpreter !== "none";
  const form: ReleaseForm = {
    kind,
    representatives: sheet.representatives.map((one) => one.id),
    case: sheet.case,
    recipient: has(kind, "recipient") ? (sheet.recipient?.id ?? null) : null,
    direction: has(kind, "direction") ? sheet.direction : "",
    items: has(kind, "items") ? sheet.items : [],
    channels: has(kind, "channels") ? sheet.channels : [],
    purpose: has(kind, "purpose") ? said(sheet.purpose) : silent(),
    occasion: has(kind, "occasion") ? said(sheet.occasion) : silent(),
    consequences: has(kind, "consequences") ? said(sheet.consequences) : silent(),
    validUntil: has(kind, "validUntil") ? (sheet.validUntil ?? "") : "",
    talk: helped ? { ...talk, secrecySince: talk.secrecySince ?? "", understanding: said(talk.understanding) } : { ...talk, name: "", number: "", sworn: null, secrecySince: "", understanding: silent() },
  };
  return { person: sheet.person.id, form, language, beside };
}
