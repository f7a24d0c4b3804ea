// What Nasrin Haidari allows to tell: three declarations in different states, and who was told already.
import type { DraftRelease, PaperView, ReleaseForm } from "../types";
import { tell } from "./disclosures";
import { id, NOW, rowOf, TODAY } from "./office";
import { endPaper, settlePaper } from "./papers";
import { known } from "./partners";
import { declare } from "./releases";

const said = (text: string) => ({ text, saying: "" });
const form: ReleaseForm = { kind: "secrecy", representatives: [], case: null, recipient: null, direction: "one_way", items: [], channels: [], purpose: said(""), occasion: said(""), consequences: said(""), validUntil: "2027-07-11", talk: { language: "prs", interpreter: "phone", name: "", number: "4711", sworn: null, secrecySince: "2026-11-03", understanding: said("") } };

function signed(view: PaperView): PaperView {
  for (const party of view.parties.filter((one) => one.part !== "interpreter")) party.signature = { id: id(), part: party.part, person: party.person?.id ?? null, name: "", kind: "ink", witness: "", onDay: TODAY, place: "Ziegelei", reason: "", ticked: view.boxes, by: "SK", at: NOW, valid: true };
  view.prints = [{ way: "printer", copies: 2, by: "SK", at: NOW }];
  settlePaper(view);
  return view;
}

/** What each of these people allows to go to a service in a file; a parent signs for the children. */
export function release(file: string, to: string, persons: string[], items: string[]): void {
  const [parent] = persons;
  for (const person of persons) signed(declare({ person, form: { ...form, case: file, recipient: to, items, channels: ["file"], representatives: (rowOf(person).age ?? 18) < 18 ? [parent] : [], purpose: said("Die Begleitung geht am neuen Wohnort weiter"), occasion: said("Umzug im Februar") }, language: "de", beside: "prs" }));
}

/** Puts them in. */
export function entrust(file: string, person: string): void {
  const wish = (some: Partial<ReleaseForm>): DraftRelease => ({ person, form: { ...form, case: file, ...some }, language: "de", beside: "prs" });
  const [midwife, rooms, guild] = [known("Hebammenpraxis Sommer", "Frau Sommer"), known("Unterbringungsbehörde Beispielstadt", "Zimmervergabe"), known("Beratungsstelle am Markt", "", "2026-10-01")];
  signed(declare(wish({ recipient: midwife.id, items: ["identity", "languages", "health"], channels: ["oral", "letter"], purpose: said("Begleitung in der Schwangerschaft"), occasion: said("Erster Termin im Januar") })));
  tell({ told: { persons: [person], partner: midwife.id, items: ["identity", "health"], channel: "oral", onDay: TODAY }, what: "Termin vereinbart, Dari nötig", ground: "release", reason: "" });
  declare(wish({ recipient: rooms.id, items: ["accommodation", "support_needs"], channels: ["letter"], purpose: said("Abschließbares Zimmer nahe am Frauenbad"), occasion: said("Zimmervergabe im Februar") }));
  const ended = signed(declare(wish({ recipient: guild.id, items: ["family"], channels: ["oral"], purpose: said("Vermittlung"), occasion: said("Anmeldung") })));
  endPaper(ended.row.id, { onDay: TODAY, reason: "withdrawn", note: "" });
  signed(declare(wish({ kind: "data_protection", direction: "", items: ["pictures"], channels: [], purpose: said("Bilder vom Sommerfest"), occasion: said(""), validUntil: "2026-12-31" })));
}
