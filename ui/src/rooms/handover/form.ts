// A handover while it is chosen: what the form holds, what of it decides what leaves, and what is asked of the core.
import type { HandoverPlace, HandoverTold, HandoverWish, PartnerRow, PersonRow } from "../../api/types";
import { shift } from "../../shared/date";

/** The things a file of ours has room for: codes of the list `release_item`. */
export const ITEMS = ["identity", "languages", "residence", "family", "deadlines", "admission", "accompaniment", "plan", "counselling", "documents", "narrative"] as const;

/** How many days an answer may take, as proposed, and how many characters the core takes in a text and in a line. */
export const [DAYS, MOST_WORDS, MOST_LINE] = [28, 4_000, 200];

/** What the form holds. */
export type Sheet = Omit<HandoverWish, "case" | "partner" | "onDay" | "answerBy" | "toldOn" | "told" | "acts" | "series"> & {
  partner: PartnerRow | null;
  onDay: string | null;
  answerBy: string | null;
  toldOn: string | null;
  told: HandoverTold;
  acts: Record<string, string>;
  /** The wish as the report was printed last, or empty: what was changed since is said, after a lock too. */
  printed: string;
};

/** The case, and the first handover of the row this one adds to. */
export type About = { file: string; series: string | null };

/** How it is read out: in the language the first of them speaks, with nobody’s help; who read it and that it was understood, nobody has said yet. */
function untold(persons: PersonRow[]): HandoverTold {
  return { language: persons.flatMap((one) => one.languages)[0] ?? "", interpreter: "none", name: "", by: "", understood: false };
}

/** Everybody of the case and nothing about them: whatever leaves, somebody ticked. */
export function blank(today: string, persons: PersonRow[]): Sheet {
  return { partner: null, persons: persons.map((one) => one.id), items: [], ground: "release", reason: "", texts: [], occasion: "moving", onDay: today, answerBy: shift(today, DAYS), toldOn: null, told: untold(persons), objections: "", acts: {}, despite: "", printed: "" };
}

/** A place as one word, to compare places. */
export function placeKey({ table, row, field }: HandoverPlace): string {
  return `${table}/${row}/${field}`;
}

/** A tick at a text set or taken away. */
export function ticked(texts: HandoverPlace[], place: HandoverPlace): HandoverPlace[] {
  const others = texts.filter((one) => placeKey(one) !== placeKey(place));
  return others.length < texts.length ? others : [...texts, place];
}

/** The form as the core takes it; without a partner there is nothing to ask. */
export function toWish(sheet: Sheet, { file, series }: About, today: string): HandoverWish | null {
  if (!sheet.partner) return null;
  const released = sheet.ground === "release";
  const { printed, ...said } = sheet;
  return {
    ...said,
    case: file,
    partner: sheet.partner.id,
    reason: released ? "" : sheet.reason,
    onDay: sheet.onDay ?? today,
    answerBy: sheet.answerBy ?? today,
    toldOn: sheet.toldOn ?? "",
    told: sheet.told.interpreter === "none" ? { ...sheet.told, name: "" } : sheet.told,
    acts: Object.entries(sheet.acts).map(([row, who]) => ({ row, who })),
    series,
  };
}

/** What decides what leaves, and nothing that is only written beside it: not every letter asks the core anew. */
export function toQuestion(wish: HandoverWish): HandoverWish {
  return { ...wish, reason: "", objections: "", despite: "", toldOn: "", told: null, acts: [] };
}
