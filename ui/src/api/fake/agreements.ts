// Agreements of the in-memory office: a plan becomes a paper.
import type { Commands, PaperView, Party, PlanView } from "../types";
import { caseOf } from "./cases";
import { me, office, refuse, reply } from "./office";
import { endPaper, freezePaper, pageOf, party, touchedBy } from "./papers";
import { plan } from "./plans";

type Args<K extends keyof Commands> = Commands[K]["args"];
const PAGES = 6;

function pages(view: PlanView): string[] {
  const first = `Hilfeplan-Vereinbarung ${view.number}\n${view.persons.map((one) => one.name).join("\n")}`;
  return Array.from({ length: PAGES }, (_, i) => (i === 0 ? first : (view.goals[i - 1]?.textClient ?? "Unterschriften")));
}

/** Freezes a plan. */
export function freeze(view: PlanView, language: string, beside: string | null): PaperView {
  const adults = caseOf(view.case).participants.filter((one) => one.part === "client" && one.adult !== false);
  const parties: Party[] = adults.map((one) => party("client", one.person.name, ["ink", "mark", "refused"], { person: one.person }));
  parties.push(party("worker", me().name, ["ink"], { user: me().id }));
  const { interpreter, interpreterName, interpreterNumber } = view.fields;
  if (interpreter !== "none") parties.push(party("interpreter", interpreterName || interpreterNumber, [interpreter === "present" ? "ink" : "read_back", "refused"]));
  return freezePaper({ kind: "agreement", case: view.case, plan: view.id, release: null, persons: view.persons, number: view.number, version: view.agreements.length + 1, language, beside, until: view.fields.evaluationOn }, parties, pages(view));
}

/** The commands of this part. */
export const agreementCommands = {
  "agreement.draft": (args: Args<"agreement.draft">) => {
    const view = plan(args.plan);
    const spoken = [...new Set(caseOf(view.case).participants.flatMap((one) => one.person.languages))];
    const reads = view.persons.some((one) => office.persons.get(one.id)?.languages.some((skill) => skill.language === args.beside && skill.reads));
    return reply({ pages: PAGES, missing: view.missing, missingLetters: [], clientLanguages: spoken, readsIt: reads });
  },
  "agreement.draft_page": (args: Args<"agreement.draft_page">) => reply(pageOf(pages(plan(args.plan)), args.page)),
  "agreement.finalise": (args: Args<"agreement.finalise">) => {
    const view = plan(args.plan);
    if (args.version !== view.agreements.length + 1) refuse("version-taken");
    if (view.missing.length) refuse("paper-incomplete", { missing: view.missing.map((one) => one.code).join(",") });
    const made = freeze(view, args.language, args.beside);
    return reply(made, touchedBy(made));
  },
  "agreement.of_case": (args: Args<"agreement.of_case">) => reply(caseOf(args.case).agreements),
  "agreement.end": ({ paper, ...end }: Args<"agreement.end">) => endPaper(paper, end),
};
