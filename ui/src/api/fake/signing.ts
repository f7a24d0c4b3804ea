// Who may sign what, in the in-memory office, as the core's rules of papers have it.
import type { PaperView, Commands, Party } from "../types";
import { office, refuse } from "./office";
import { past } from "./rules";

const DAY = 86_400_000;
const folded = (name: string) => name.trim().toLowerCase().split(/\s+/).sort().join(" ");

/** A day from the print until today. */
export function dated(view: PaperView, onDay: string): void {
  if (Date.parse(onDay) < Math.floor(view.row.frozenAt / DAY) * DAY) refuse("date-before-print");
  past(onDay);
}

/** The party a signature belongs to, and the name of its witness. */
export function signing(view: PaperView, args: Commands["paper.sign"]["args"]): { party: Party; witness: string } {
  if (view.ended) refuse("paper-ended");
  const party = view.parties.find((one) => one.part === args.part && (one.person?.id ?? null) === args.person) ?? refuse("not-party");
  if (!party.kinds.includes(args.kind)) refuse("code-unknown");
  dated(view, args.onDay);
  if (party.signature && party.signature.kind !== "digital") refuse("signed-already");
  if (args.kind === "refused" && !args.reason.trim()) refuse("reason-missing");
  if ([args.name, args.witnessName, args.place].some((text) => [...text].length > 200) || [...args.reason].length > 2_000) refuse("name-too-long");
  const witness = office.users.find((one) => one.id === args.witness)?.name ?? args.witnessName.trim();
  if (args.kind === "mark" && !witness) refuse("witness-missing");
  const interpreter = view.parties.find((one) => one.part === "interpreter")?.name ?? "";
  if (witness && interpreter && folded(witness) === folded(interpreter)) refuse("witness-is-interpreter");
  if (witness && party.person && [party.person.name, party.person.native].some((own) => own && folded(own) === folded(witness))) refuse("witness-is-signatory");
  return { party, witness };
}
