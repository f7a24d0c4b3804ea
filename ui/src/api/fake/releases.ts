// Consents and releases of the in-memory office.
import type { Commands, DraftRelease, PaperView, ReleaseRow } from "../types";
import { shiftMonths } from "../../shared/date";
import { codeLists } from "./codes";
import { told } from "./disclosures";
import { id, office, refuse, reply, rowOf, TODAY } from "./office";
import { endPaper, freezePaper, pageOf, paperOf, papers, party, touchedBy } from "./papers";
import { partner } from "./partners";
import { lackingInOffice } from "./rules";

const isSpecial = (item: string) => codeLists.some((one) => one.name === "release_item" && one.sensitive.includes(item));

type Args<K extends keyof Commands> = Commands[K]["args"];
type Kept = Omit<ReleaseRow, "told" | "unticked">;

/** All declarations, the newest first. */
export const releases: Kept[] = [];

const signs = (person: string) => (rowOf(person).age ?? 18) >= 18;

function lacking({ person, form }: DraftRelease): string[] {
  const released = form.kind === "secrecy";
  const limited = released || form.kind === "data_protection";
  const needs: [boolean, string][] = [
    [!signs(person) && form.representatives.length === 0, "representative"],
    [!form.talk.language, "language"],
    [released && !form.recipient, "recipient"],
    [released && !form.direction, "direction"],
    [limited && form.items.length === 0, "items"],
    [released && form.channels.length === 0, "channel"],
    [limited && !form.purpose.text, "purpose"],
    [released && !form.occasion.text, "occasion"],
    [limited && !form.validUntil, "valid_until"],
    [limited && form.validUntil !== "" && form.validUntil < TODAY, "validity_past"],
    [limited && form.validUntil > shiftMonths(TODAY, 12), "validity_long"],
    [form.kind === "accompaniment" && !form.case, "case"],
  ];
  return [...needs.filter(([lacks]) => lacks).map(([, code]) => code), ...lackingInOffice()];
}

function pages({ person, form }: DraftRelease): string[] {
  return [`Erklärung\n${rowOf(person).name}\n${form.items.length} Angaben\n${form.purpose.text}`, "Unterschriften und Abschnitt für den Widerruf"];
}

/** Freezes a declaration. */
export function declare(wish: DraftRelease): PaperView {
  const { person, form, language, beside } = wish;
  const signers = [...(signs(person) ? [party("client", rowOf(person).name, ["ink", "mark", "refused"], { person: rowOf(person) })] : []), ...form.representatives.map((one) => party("representative", rowOf(one).name, ["ink", "mark", "refused"], { person: rowOf(one) }))];
  const { interpreter, name, number } = form.talk;
  const helped = interpreter !== "" && interpreter !== "none" ? [party("interpreter", name || number, [interpreter === "present" ? "ink" : "read_back", "refused"])] : [];
  const made = freezePaper({ kind: "release", case: form.case, plan: null, release: id(), persons: [person, ...form.representatives].map(rowOf), number: `2027-LB23-E${releases.length + 1}`, version: 1, language, beside, until: form.validUntil, boxes: form.items.filter((one) => isSpecial(one)) }, [...signers, ...helped], pages(wish));
  const to = form.recipient ? partner(form.recipient) : null;
  releases.unshift({ paper: made.row, kind: form.kind, recipient: to?.fields.name ?? "", recipientUnit: to?.fields.unit ?? "", partner: to?.id ?? null, direction: form.direction, items: form.items, channels: form.channels, purpose: form.purpose.text, occasion: form.occasion.text });
  return made;
}

/** What not everybody who signed had ticked; of a paper nobody signed, nothing. */
export function unticked(paper: string): string[] {
  const { boxes, parties } = paperOf(paper);
  const signed = parties.flatMap(({ part, signature }) => (part !== "interpreter" && signature && signature.kind !== "refused" ? [signature.ticked] : []));
  return signed.length ? boxes.filter((box) => signed.some((ticked) => !ticked.includes(box))) : [];
}

/** The commands of this part. */
export const releaseCommands = {
  "release.list": (args: Args<"release.list">) => {
    const wanted = releases.filter((one) => (args.case ? one.paper.case === args.case : one.paper.persons[0]?.id === args.person));
    return reply(wanted.map((one) => ({ ...one, told: told(one.paper.id), unticked: unticked(one.paper.id) })));
  },
  "release.draft": (args: Args<"release.draft">) => {
    const spoken = [...new Set([args.person, ...args.form.representatives].flatMap((one) => rowOf(one).languages))];
    const reads = office.persons.get(args.person)?.languages.some((skill) => skill.language === args.beside && skill.reads) ?? false;
    return reply({ pages: pages(args).length, missing: lacking(args), missingLetters: [], clientLanguages: spoken, readsIt: reads });
  },
  "release.draft_page": (args: Args<"release.draft_page">) => reply(pageOf(pages(args.release), args.page)),
  "release.finalise": (args: Args<"release.finalise">) => {
    const missing = lacking(args);
    if (missing.length) refuse("paper-incomplete", { missing: missing.join(",") });
    const made = declare(args);
    return reply(made, [...touchedBy(made), "release"]);
  },
  "release.withdraw": ({ paper, ...end }: Args<"release.withdraw">) => {
    if (papers.get(paper)?.row.kind !== "release") refuse("not-found");
    const done = endPaper(paper, end);
    return { ...done, touched: [...done.touched, "release"] };
  },
};
