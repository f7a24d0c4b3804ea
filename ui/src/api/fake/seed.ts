// Fills the office: some 240 invented persons in several scripts, and contacts of a few weeks.
import type { ContactView, NoteView, PersonName, PersonView } from "../types";
import { shift } from "../../shared/date";
import { id, next, NOW, office, rowOf, TODAY } from "./office";
import { seal } from "./seal";

type Wave = { given: [string, string][]; family: [string, string][]; language: string };

const waves: Wave[] = [
  { language: "prs", given: [["Mohammad", "محمد"], ["Leyla", "لیلا"], ["Amina", "آمنه"], ["Farid", "فرید"], ["Zahra", "زهرا"], ["Navid", "نوید"]], family: [["Haidari", "حیدری"], ["Noori", "نوری"], ["Rahimi", "رحیمی"], ["Sultani", "سلطانی"]] },
  { language: "ar", given: [["Ahmad", "أحمد"], ["Rana", "رنا"], ["Yusuf", "يوسف"], ["Mariam", "مريم"], ["Khaled", "خالد"]], family: [["Al-Khatib", "الخطيب"], ["Darwish", "درويش"], ["Hamdan", "حمدان"], ["Saleh", "صالح"]] },
  { language: "ti", given: [["Selam", "ሰላም"], ["Tesfay", "ተስፋይ"], ["Hiwet", "ሂወት"], ["Dawit", "ዳዊት"]], family: [["Ghebremedhin", "ገብረመድህን"], ["Tekle", "ተክለ"], ["", ""]] },
  { language: "uk", given: [["Olena", "Олена"], ["Mykola", "Микола"], ["Iryna", "Ірина"]], family: [["Kowalenko", "Коваленко"], ["Schewtschenko", "Шевченко"], ["Bondar", "Бондар"]] },
  { language: "tr", given: [["Elif", ""], ["Mehmet", ""], ["Zeynep", ""], ["Hasan", ""]], family: [["Yıldız", ""], ["Aydın", ""], ["Şahin", ""]] },
  { language: "kmr", given: [["Rojîn", ""], ["Azad", ""], ["Berîvan", ""]], family: [["Demir", ""], ["Xelîl", ""]] },
];

const pick = <T>(list: readonly T[]): T => list[next(list.length)];

function person(wave: Wave): PersonView {
  const [given, nativeGiven] = pick(wave.given);
  const [family, nativeFamily] = pick(wave.family);
  const native = [nativeGiven, nativeFamily].filter(Boolean).join(" ");
  const name = [given, family].filter(Boolean).join(" ");
  const year = 1955 + next(68);
  const date = `${year}-${String(1 + next(12)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}`;
  const birth = pick([date, date, date, `${year}`, `${year}~`, `${year}-01-01?`]);
  const names: PersonName[] = [{ id: id(), kind: "official", given, family }];
  if (native) names.push({ id: id(), kind: "native", given: nativeGiven, family: nativeFamily });
  const key = id();
  const row = { id: key, name, native, birth, age: 2027 - year, languages: next(3) === 0 ? [wave.language, "de"] : [wave.language], erasedAt: null, protected: false };
  const languages = row.languages.map((language, i) => ({ language, speaks: true, reads: next(3) > 0, interpreted: i === 0 && next(3) > 0 }));
  const documents = year < 2009 && next(3) > 0 ? [{ id: id(), kind: pick(["asylum_permission", "toleration", "permit_subsidiary", "temporary_protection"]), number: `X${100000 + next(900000)}`, validUntil: shift(TODAY, next(300) - 6), authority: "Ausländerbehörde Beispielstadt" }] : [];
  return { row, names, birth, sex: pick(["f", "m", ""]), languages, documents, household: null, kin: [], keptFrom: [], withheld: 0, sameAs: [], duplicates: [], contacts: 0, conflicts: [], newer: false, restricted: false, recordsKeyUsed: [] };
}

const sentences = [
  "Post vom Jobcenter gemeinsam gelesen, Frist bis Ende Januar notiert.",
  "Termin beim Kinderarzt vereinbart, Dolmetscher wird angefragt.",
  "Fragt nach dem Stand des Antrags. Rückruf bei der Behörde zugesagt.",
  "Anmeldung zur Kita besprochen, Unterlagen fehlen noch.",
  "War sichtlich belastet. Gespräch in Ruhe am Donnerstag vereinbart.",
];

function contact(heldOn: string, minute: number): ContactView {
  const all = [...office.persons.keys()];
  const persons = [rowOf(pick(all.slice(0, 60)))];
  const author = office.users[next(4) === 0 ? 1 : 0];
  const topics = [pick(["post_translation", "asylblg", "health_physical", "school", "residence_law", "childcare", "housing_search"])];
  const kind = pick(["office_hour", "office_hour", "appointment", "visit", "phone"]);
  const own = author === office.users[0];
  const noteClass = pick(["file", "file", "restricted", "personal"]);
  const minutes = pick([15, 15, 30, 45]);
  const entries = topics.map((topic) => ({ topic, minutes, act: pick(["support", "advise", "inform", null]) }));
  const { open, inside } = seal(entries, noteClass);
  const text = noteClass === "file" || own ? pick(sentences) : null;
  const note: NoteView = { id: id(), class: noteClass, author: author.short, enteredAt: NOW - minute * 60_000, text, topics: own ? inside : [], readers: noteClass === "restricted" ? ["MB"] : [], corrects: null, correctedBy: null, mine: own };
  const row = { id: id(), persons, group: null, heldOn, enteredAt: NOW - minute * 60_000, by: author.short, kind, minutes, topics: open.map((one) => one.topic), noteClasses: [noteClass], firstLine: text ?? "" };
  for (const one of persons) {
    const file = office.persons.get(one.id);
    if (file) file.contacts += 1;
  }
  return { row, language: pick(["prs", "ar", "tr", null]), interpreter: pick(["none", "none", "phone"]), topics: open, notes: [note], conflicts: [] };
}

/** Fills the office. */
export function fill(): void {
  for (let i = 0; i < 240; i++) {
    const made = person(waves[i % waves.length]);
    office.persons.set(made.row.id, made);
  }
  const [first, second, third] = [...office.persons.values()];
  const members = [first, second, third].map((one) => ({ person: one.row, since: "2025-03-01" }));
  for (const one of [first, second, third]) one.household = { id: "h1", members };
  first.kin = [{ id: id(), other: second.row, relation: "spouse", note: "" }, { id: id(), other: third.row, relation: "child", note: "lebt hier" }];
  const twin = [...office.persons.values()].find((one) => one !== first && one.row.name === first.row.name);
  if (twin) first.duplicates = [twin.row];
  const days = [...Array(9).fill(TODAY), ...Array.from({ length: 120 }, (_, i) => shift(TODAY, -1 - Math.floor(i / 4)))];
  days.forEach((day, i) => {
    const made = contact(day, i * 17);
    office.contacts.set(made.row.id, made);
  });
  for (let i = 0; i < 240; i++) office.audit.push({ n: 240 - i, at: NOW - i * 900_000, user: pick(["SK", "JW"]), act: pick(["person.open", "contact.log", "contact.open", "desk.unlock", "person.change"]), subject: pick([...office.persons.keys()]).slice(-8), code: `${(4096 + i * 37).toString(16)} ${(65535 - i * 91).toString(16)}` });
  const draft = id();
  office.drafts.set(draft, { id: draft, kind: "contact", savedAt: NOW - 1_500_000, content: { persons: [{ row: first.row }], topics: [{ topic: "school", minutes: null, act: null }], note: "Anmeldung in der Vorbereitungsklasse: es fehlt noch" } });
}
