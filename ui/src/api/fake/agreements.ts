// Agreements of the in-memory office. A page is a small grey picture; its words stand beside it.
import type { AgreementView, Commands, PaperPage, Party, PlanView, ScanOutcome } from "../types";
import { caseOf, settleCase } from "./cases";
import { OFF } from "./desk";
import { plan } from "./plans";
import { id, me, NOW, office, refuse, reply, TODAY } from "./office";
import { dated, signing } from "./signing";

type Args<K extends keyof Commands> = Commands[K]["args"];
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP88OHDfwAJlAPvR0oJdAAAAABJRU5ErkJggg==";
const PAGES = 6;

/** All agreements. */
export const agreements = new Map<string, AgreementView>();
const agreement = (key: string): AgreementView => agreements.get(key) ?? refuse("not-found");

function paper(view: PlanView, page: number): PaperPage {
  const words = page === 1 ? `Hilfeplan-Vereinbarung ${view.number}\n${view.persons.map((one) => one.name).join("\n")}` : (view.goals[page - 2]?.textClient ?? "Unterschriften");
  return { png: PIXEL, width: 595, height: 842, text: `${words}\n\nSeite ${page} von ${PAGES}` };
}

/** Freezes a plan. */
export function freeze(view: PlanView, language: string, beside: string | null): AgreementView {
  const file = caseOf(view.case);
  const adults = file.participants.filter((one) => one.part === "client" && one.adult !== false);
  const parties: Party[] = adults.map((one) => ({ part: "client", person: one.person, user: null, name: one.person.name, kinds: ["ink", "mark", "refused"], signature: null, copyOn: null }));
  parties.push({ part: "worker", person: null, user: me().id, name: me().name, kinds: ["ink"], signature: null, copyOn: null });
  if (view.fields.interpreter !== "none") parties.push({ part: "interpreter", person: null, user: null, name: view.fields.interpreterName || view.fields.interpreterNumber, kinds: view.fields.interpreter === "present" ? ["ink", "refused"] : ["read_back", "refused"], signature: null, copyOn: null });
  const version = view.agreements.length + 1;
  const row = { id: id(), case: view.case, plan: view.id, persons: view.persons, number: view.number, version, state: "unsigned", frozenAt: NOW, by: me().short, language, beside, evaluationOn: view.fields.evaluationOn, printed: false, scanned: false };
  const made: AgreementView = { row, document: id(), digest: "9f2c41d07be83a5516ce7f0a94d2b38e5c1a6f70d8e34b9207fa15c86e3d9b42", groups: "9F2C 41D0 7BE8 3A55", parties, prints: [], scans: [], ended: null, supersedes: version > 1 ? `${view.number}-${version - 1}` : null, pages: PAGES, intact: true, othersInForce: [] };
  agreements.set(row.id, made);
  settle(made);
  return made;
}

function settle(view: AgreementView): void {
  const signers = view.parties.filter((one) => one.part !== "interpreter");
  const signed = signers.filter((one) => one.signature && one.signature.kind !== "refused").length;
  Object.assign(view.row, { state: view.ended ? "ended" : signed === 0 ? "unsigned" : signed < signers.length ? "partly_signed" : "in_force", printed: view.prints.length > 0, scanned: view.scans.length > 0 });
  const drawn = plan(view.row.plan);
  drawn.agreements = [view.row, ...drawn.agreements.filter((one) => one.id !== view.row.id)];
  const file = caseOf(view.row.case);
  file.agreements = [view.row, ...file.agreements.filter((one) => one.id !== view.row.id)];
  settleCase(file);
}

function edit(key: string, change: (view: AgreementView) => void) {
  const view = agreement(key);
  change(view);
  settle(view);
  return reply(view, ["agreement", "case", `case:${view.row.case}`, "today"]);
}

function scanned(): ScanOutcome {
  const open = [...agreements.values()].filter((one) => one.row.printed);
  const found = open[0] ?? refuse("not-found");
  found.scans.push({ id: id(), pages: PAGES, form: "pdf", bytes: 1_830_000, here: true, by: me().short, at: NOW });
  settle(found);
  return { outcome: "filed", scan: null, pages: PAGES, agreement: found.row, missingPages: [], found: [found.row], candidates: [] };
}

/** The commands of this part. */
export const agreementCommands = {
  "agreement.draft": (args: Args<"agreement.draft">) => {
    const view = plan(args.plan);
    const spoken = [...new Set(caseOf(view.case).participants.flatMap((one) => one.person.languages))];
    const reads = view.persons.some((one) => office.persons.get(one.id)?.languages.some((skill) => skill.language === args.beside && skill.reads));
    return reply({ pages: PAGES, missing: view.missing, missingLetters: [], clientLanguages: spoken, readsIt: reads });
  },
  "agreement.draft_page": (args: Args<"agreement.draft_page">) => reply(paper(plan(args.plan), args.page)),
  "agreement.finalise": (args: Args<"agreement.finalise">) => {
    const view = plan(args.plan);
    if (args.version !== view.agreements.length + 1) refuse("version-taken");
    if (view.missing.length) refuse("plan-incomplete", { missing: view.missing.map((one) => one.code).join(",") });
    return reply(freeze(view, args.language, args.beside), ["agreement", "case", "today"]);
  },
  "agreement.open": (args: Args<"agreement.open">) => reply(agreement(args.agreement)),
  "agreement.of_case": (args: Args<"agreement.of_case">) => reply(caseOf(args.case).agreements),
  "agreement.page": (args: Args<"agreement.page">) => reply(paper(plan(agreement(args.agreement).row.plan), args.page)),
  "agreement.print": (args: Args<"agreement.print">) => (args.printer === OFF ? refuse("printer-unreachable") : edit(args.agreement, (view) => view.prints.unshift({ way: "printer", copies: args.copies, by: me().short, at: NOW }))),
  "agreement.save": (args: Args<"agreement.save">) => edit(args.agreement, (view) => view.prints.unshift({ way: "saved", copies: 1, by: me().short, at: NOW })),
  "agreement.sign": (args: Args<"agreement.sign">) =>
    edit(args.agreement, (view) => {
      const { party, witness } = signing(view, args);
      party.signature = { id: id(), part: args.part, person: args.person, name: args.name, kind: args.kind, witness, onDay: args.onDay, place: args.place, reason: args.reason, by: me().short, at: NOW, valid: null };
    }),
  "agreement.confirm": (args: Args<"agreement.confirm">) =>
    edit(args.agreement, (view) => {
      const party = view.parties.find((one) => one.user === me().id) ?? refuse("not-party");
      if (view.ended) refuse("agreement-ended");
      if (party.signature?.kind === "digital") refuse("signed-already");
      party.signature = { id: id(), part: "worker", person: null, name: me().name, kind: "digital", witness: "", onDay: TODAY, place: "", reason: "", by: me().short, at: NOW, valid: true };
    }),
  "agreement.hand_copy": (args: Args<"agreement.hand_copy">) => 
    edit(args.agreement, (view) => {
      const party = view.parties.find((one) => one.person?.id === args.person) ?? refuse("not-party");
      dated(view, args.onDay);
      party.copyOn = args.onDay;
    }),
  "agreement.end": (args: Args<"agreement.end">) => 
    edit(args.agreement, (view) => {
      if (!args.reason) refuse("code-unknown");
      dated(view, args.onDay);
      if (view.ended) refuse("agreement-ended");
      view.ended = { onDay: args.onDay, reason: args.reason, note: args.note, by: me().short };
    }),
  "agreement.scan": () => reply(scanned(), ["agreement", "today"]),
  "agreement.file_scan": (args: Args<"agreement.file_scan">) => edit(args.agreement, (view) => view.scans.push({ id: id(), pages: PAGES, form: "pdf", bytes: 1_830_000, here: true, by: me().short, at: NOW })),
  "agreement.scan_page": (args: Args<"agreement.scan_page">) => reply(paper(plan(agreement(args.agreement ?? [...agreements.keys()][0]).row.plan), args.page)),
};
