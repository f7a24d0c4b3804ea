// Papers for signature of the in-memory office, whatever they are about. A page is a small grey picture; its words stand
// beside it.
import type { Commands, PaperPage, PaperRow, PaperView, Party, ScanOutcome } from "../types";
import { caseOf, settleCase } from "./cases";
import { OFF } from "./desk";
import { id, me, NOW, refuse, reply, TODAY } from "./office";
import { plan } from "./plans";
import { dated, signing } from "./signing";

type Args<K extends keyof Commands> = Commands[K]["args"];
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP88OHDfwAJlAPvR0oJdAAAAABJRU5ErkJggg==";

/** All papers, and the words of their pages. */
export const papers = new Map<string, PaperView>();
const words = new Map<string, string[]>();

/** One paper, or a refusal. */
export const paperOf = (key: string): PaperView => papers.get(key) ?? refuse("not-found");

/** A page of words. */
export function pageOf(pages: string[], page: number): PaperPage {
  return { png: PIXEL, width: 595, height: 842, text: `${pages[page - 1] ?? ""}\n\nSeite ${page} von ${pages.length}` };
}

/** Somebody who signs, who has not yet. */
export function party(part: string, name: string, kinds: string[], some: Partial<Party> = {}): Party {
  return { part, person: null, user: null, name, kinds, signature: null, copyOn: null, ...some };
}

/** Puts a paper into the office, as frozen now. */
export function freezePaper(of: Pick<PaperRow, "kind" | "case" | "plan" | "release" | "persons" | "number" | "version" | "language" | "beside" | "until"> & { boxes?: string[] }, parties: Party[], pages: string[]): PaperView {
  const { boxes = [], ...about } = of;
  const row: PaperRow = { id: id(), ...about, state: "unsigned", frozenAt: NOW, by: me().short, printed: false, scanned: false };
  const made: PaperView = { row, document: id(), digest: "9f2c41d07be83a5516ce7f0a94d2b38e5c1a6f70d8e34b9207fa15c86e3d9b42", groups: "9F2C 41D0 7BE8 3A55", parties, boxes, prints: [], scans: [], ended: null, supersedes: of.version > 1 ? `${of.number}-${of.version - 1}` : null, pages: pages.length, intact: true, othersInForce: [], restricted: false };
  papers.set(row.id, made);
  words.set(row.id, pages);
  settlePaper(made);
  return made;
}

/** An agreement ends; a declaration is withdrawn, or put away unsigned. */
function endedAs(view: PaperView): string {
  if (view.row.kind !== "release") return "ended";
  return view.ended?.reason === "withdrawn" ? "withdrawn" : "put_away";
}

/** Brings the state and the lists it stands in up to date. */
export function settlePaper(view: PaperView): void {
  const signers = view.parties.filter((one) => one.part !== "interpreter");
  const signed = signers.filter((one) => one.signature && one.signature.kind !== "refused").length;
  const expired = view.row.kind === "release" && view.row.until !== "" && view.row.until < TODAY;
  const whole = expired ? "expired" : "in_force";
  Object.assign(view.row, { state: view.ended ? endedAs(view) : signed === 0 ? "unsigned" : signed < signers.length ? "partly_signed" : whole, printed: view.prints.length > 0, scanned: view.scans.length > 0 });
  if (!view.row.plan || !view.row.case) return;
  const drawn = plan(view.row.plan);
  drawn.agreements = [view.row, ...drawn.agreements.filter((one) => one.id !== view.row.id)];
  const file = caseOf(view.row.case);
  file.agreements = [view.row, ...file.agreements.filter((one) => one.id !== view.row.id)];
  settleCase(file);
}

/** What a reply about a paper touches. */
export function touchedBy({ row }: PaperView): string[] {
  return ["paper", `paper:${row.id}`, "today", ...(row.case ? [`case:${row.case}`] : []), ...(row.release ? [`release:${row.release}`] : [])];
}

/** Changes a paper. */
export function editPaper(key: string, change: (view: PaperView) => void) {
  const view = paperOf(key);
  change(view);
  settlePaper(view);
  return reply(view, touchedBy(view));
}

/** It does not hold any more. */
export function endPaper(key: string, end: { onDay: string; reason: string; note: string }) {
  return editPaper(key, (view) => {
    if (!end.reason) refuse("code-unknown");
    dated(view, end.onDay);
    if (view.ended) refuse("paper-ended");
    view.ended = { onDay: end.onDay, reason: end.reason, note: end.note, by: me().short };
  });
}

const scan = (view: PaperView) => ({ id: id(), pages: view.pages, form: "pdf", bytes: 1_830_000, here: true, damaged: false, by: me().short, at: NOW });

function scanned(): ScanOutcome {
  const found = [...papers.values()].find((one) => one.row.printed) ?? refuse("not-found");
  found.scans.push(scan(found));
  settlePaper(found);
  return { outcome: "filed", scan: null, pages: found.pages, paper: found.row, missingPages: [], found: [found.row], candidates: [] };
}

/** The commands of this part. */
export const paperCommands = {
  "paper.open": (args: Args<"paper.open">) => reply(paperOf(args.paper)),
  "paper.page": (args: Args<"paper.page">) => reply(pageOf(words.get(args.paper) ?? [], args.page)),
  "paper.print": (args: Args<"paper.print">) => (args.printer === OFF ? refuse("printer-unreachable") : editPaper(args.paper, (view) => view.prints.unshift({ way: "printer", copies: args.copies, by: me().short, at: NOW }))),
  "paper.save": (args: Args<"paper.save">) => editPaper(args.paper, (view) => view.prints.unshift({ way: "saved", copies: 1, by: me().short, at: NOW })),
  "paper.sign": (args: Args<"paper.sign">) =>
    editPaper(args.paper, (view) => {
      const { party: signer, witness } = signing(view, args);
      signer.signature = { id: id(), part: args.part, person: args.person, name: args.name, kind: args.kind, witness, onDay: args.onDay, place: args.place, reason: args.reason, ticked: args.ticked, by: me().short, at: NOW, valid: true };
    }),
  "paper.confirm": (args: Args<"paper.confirm">) =>
    editPaper(args.paper, (view) => {
      const signer = view.parties.find((one) => one.user === me().id) ?? refuse("not-party");
      if (view.ended) refuse("paper-ended");
      if (signer.signature?.kind === "digital") refuse("signed-already");
      signer.signature = { id: id(), part: "worker", person: null, name: me().name, kind: "digital", witness: "", onDay: TODAY, place: "", reason: "", ticked: [], by: me().short, at: NOW, valid: true };
    }),
  "paper.hand_copy": (args: Args<"paper.hand_copy">) =>
    editPaper(args.paper, (view) => {
      const signer = view.parties.find((one) => one.person?.id === args.person) ?? refuse("not-party");
      dated(view, args.onDay);
      signer.copyOn = args.onDay;
    }),
  "paper.scan": () => reply(scanned(), ["paper", "today"]),
  "paper.file_scan": (args: Args<"paper.file_scan">) => editPaper(args.paper, (view) => view.scans.push(scan(view))),
  "paper.scan_page": (args: Args<"paper.scan_page">) => reply(pageOf(words.get(args.paper ?? [...papers.keys()][0]) ?? [], args.page)),
};
