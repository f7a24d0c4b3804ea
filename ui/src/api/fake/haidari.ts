// The family of the example: two adults, three children, Dari; their application, case, plan and agreement.
// Beside them some applications and cases, so that lists have something to show.
import { shift } from "../../shared/date";
import { freeze } from "./agreements";
import { lodge, noFields } from "./applications";
import { begin } from "./cases";
import { entrust } from "./trust";
import { make } from "./people";
import { draw, settlePlan } from "./plans";
import { id, me, office, rowOf, TODAY } from "./office";

function member(given: string, native: string, birth: string, sex: string): string {
  return make({ names: [{ kind: "official", given, family: "Haidari" }, { kind: "native", given: native, family: "حیدری" }], birth, sex, languages: [{ language: "prs", speaks: true, reads: given === "Karim", interpreted: true }] }).row.id;
}
const referrer = { name: "Klinikum Beispielstadt, Sozialdienst", kind: "medico_psychosocial", person: "Frau Lehmann", phone: "07000 1234", email: "", help: "Beratung seit November" };
const goals = [
  ["children_school", "Sahar geht ab Februar in die Schule und hat dort eine Ansprechperson.", "Anmeldung der drei Kinder in Kita und Schule", "Die Anmeldungen sind bestätigt.", "2027-02-28"],
  ["health", "Nasrin schläft wieder durch und weiß, wen sie anrufen kann.", "Anbindung an eine Fachpraxis mit Sprachmittlung", "Der erste Termin hat stattgefunden.", "2027-04-30"],
  ["language", "Karim versteht Briefe vom Amt ohne Hilfe.", "Deutschkurs A2 mit Kinderbetreuung", "Kursbescheinigung liegt vor.", "2027-07-01"],
] as const;
const steps = [["client", "Termin im Sekretariat der Schule wahrnehmen"], ["service", "Formulare mit den Eltern ausfüllen"], ["client", "Alle Briefe in die Sprechstunde mitbringen"]] as const;

/** Puts them in. */
export function settleIn(): void {
  const [karim, nasrin, ...children] = [member("Karim", "کریم", "1988-03-04", "m"), member("Nasrin", "نسرین", "1991", "f"), member("Sahar", "سحر", "2018-09-10", "f"), member("Omid", "امید", "2020-02-01", "m"), member("Setara", "ستاره", "2024-06-17", "f")];
  const members = [karim, nasrin, ...children].map((person) => ({ person: rowOf(person), since: "2026-11-20" }));
  for (const { person } of members) Object.assign(office.persons.get(person.id) ?? {}, { household: { id: "h2", members } });
  const asked = lodge([karim, nasrin, ...children], { ...noFields, receivedOn: "2026-12-14", path: "referred_service", referrer, groups: ["parenting_overload"], problemsClient: "Wir wissen nicht, wie wir die Kinder anmelden.", problemsService: "Belastung nach Klinikaufenthalt der Mutter.", whyLongTerm: "Mehrere Anliegen, kein Netz vor Ort.", urgency: "soon", replyTo: "both", knowsAgrees: "yes", safeContact: "Bitte nur Karim anrufen." });
  lodge([[...office.persons.keys()][12]], { ...noFields, receivedOn: "2026-12-10", path: "self", groups: ["indebted"], knowsAgrees: "yes" });
  lodge([[...office.persons.keys()][14]], { ...noFields, receivedOn: "2027-01-08", path: "referred_service", referrer: { ...referrer, name: "Jugendamt Beispielstadt" }, groups: ["minor_family_problems"] });
  const file = begin({ application: asked.row.id, persons: [{ person: karim, part: "client" }, { person: nasrin, part: "client" }, ...children.map((person) => ({ person, part: "child" }))], openedOn: "2026-12-21", holder: me().id, deputy: office.users[1].id });
  file.consents = [{ id: id(), person: file.participants[0].person, answer: "given", how: "written", language: "prs", interpreter: "phone", onDay: "2026-12-21", by: "SK", at: Date.UTC(2026, 11, 21, 10) }];
  const plan = draw(file.row.id);
  Object.assign(plan.fields, { orientation: "improvement", viewClient: "Wir möchten, dass die Kinder lernen und Nasrin gesund wird.", viewClientLanguage: "prs", viewWorker: "Die Familie ist gut organisiert und braucht Zugänge.", evaluationOn: "2027-07-12", evaluationMethod: "Gespräch mit den Zielen in der Hand", evaluationPlace: "Büro Ziegelei", language: "prs", interpreter: "phone", interpreterNumber: "4711", secrecySince: "2026-11-03", basis: `Antrag ${asked.row.number} vom 14.12.2026`, periodFrom: TODAY, periodTo: "2027-07-12", frequency: "alle zwei Wochen" });
  plan.areas.forEach((area, i) => (area.rating = i < 6 ? (i % 4) + 1 : null));
  plan.resources = [{ id: id(), kind: "family", text: "Die Eltern halten zusammen." }];
  plan.partners = [{ id: id(), name: "Grundschule am Ziegelweg", role: "Anmeldung, Vorbereitungsklasse" }];
  plan.goals = goals.map(([area, textClient, textWorker, indicator, due], i) => ({ id: id(), area, vision: "", textClient, textWorker, indicator, baseline: i === 2 ? "" : "noch nicht", target: i === 2 ? "" : "erreicht", due, measures: steps.slice(0, i === 1 ? 3 : 2).map(([who, what], k) => ({ id: id(), what, who, whoName: "", byWhen: shift(TODAY, k * 9 - 3), status: "open" })) }));
  plan.sayings = [{ row: plan.id, field: "view_client", language: "prs", text: "می‌خواهیم که اطفال درس بخوانند و نسرین صحت‌مند شود." }];
  settlePlan(plan);
  const agreed = freeze(plan, "de", "prs");
  agreed.prints = [{ way: "printer", copies: 2, by: "SK", at: agreed.row.frozenAt }];
  agreed.row.printed = true;
  agreed.parties[0].signature = { id: id(), part: "client", person: karim, name: "", kind: "ink", witness: "", onDay: TODAY, place: "Ziegelei", reason: "", ticked: [], by: "SK", at: agreed.row.frozenAt, valid: true };
  agreed.row.state = "partly_signed";
  entrust(file.row.id, nasrin);
  for (const at of [20, 21, 22, 23, 24, 25]) begin({ application: null, persons: [{ person: [...office.persons.keys()][at], part: "client" }], openedOn: shift(TODAY, -at), holder: at % 2 ? me().id : null, deputy: null });
}
