import { expect, test } from "vitest";
import { blank, has, revive, toCommand, tooLong, worth } from "./form";

const TODAY = "2027-01-12";
const nasrin = { id: "p1", name: "Nasrin Haidari", native: "", birth: "1991", age: 36, languages: ["prs"], erasedAt: null, protected: false };
const midwife = { id: "s1", fields: { name: "Hebammenpraxis", unit: "", address: "", phone: "", email: "", leftOn: "" }, card: null };
const filled = () => ({ ...blank(TODAY, nasrin, "c1"), recipient: midwife, items: ["health"], channels: ["oral"], purpose: { text: "Geburt", saying: "زایمان" } });

test("a release is proposed for six months, in the language of the person, and runs for twelve at most", () => {
  const sheet = blank(TODAY, nasrin, null);
  expect([sheet.validUntil, sheet.talk.language, sheet.kind]).toEqual(["2027-07-12", "prs", "secrecy"]);
  expect([tooLong("2028-01-12", TODAY), tooLong("2028-01-13", TODAY), tooLong(null, TODAY)]).toEqual([false, true, false]);
});

test("what the interpreter typed goes along only beside its own language", () => {
  const saying = (beside: string | null) => toCommand(filled(), { language: "de", beside }).form.purpose.saying;
  expect([saying("prs"), saying("ar"), saying(null)]).toEqual(["زایمان", "", ""]);
  const german = { ...filled(), talk: { ...filled().talk, language: "de" } };
  expect(toCommand(german, { language: "fr", beside: "de" }).form.purpose.saying).toBe("");
});

test("what another kind had filled in does not go along", () => {
  const { form } = toCommand({ ...filled(), kind: "accompaniment" }, { language: "de", beside: null });
  expect([form.recipient, form.items, form.channels, form.purpose.text, form.validUntil, form.direction, form.case]).toEqual([null, [], [], "", "", "", "c1"]);
  expect([has("data_protection", "items"), has("data_protection", "recipient"), has("secrecy", "recipient"), has("unheard", "items")]).toEqual([true, false, true, false]);
});

test("without interpreting nothing is said about an interpreter", () => {
  const talk = { ...filled().talk, name: "Frau A.", sworn: true, secrecySince: "2026-11-03" };
  const sent = (interpreter: string) => toCommand({ ...filled(), talk: { ...talk, interpreter } }, { language: "de", beside: null }).form.talk;
  expect([sent("none").name, sent("none").sworn, sent("none").secrecySince]).toEqual(["", null, ""]);
  expect([sent("phone").name, sent("phone").sworn, sent("phone").secrecySince]).toEqual(["Frau A.", true, "2026-11-03"]);
});

test("a declaration is somebody's", () => {
  expect(() => toCommand(blank(TODAY, null, null), { language: "de", beside: null })).toThrow(expect.objectContaining({ code: "contact-person-missing" }));
});

test("a kept draft comes back whole, and an old or strange one does not break the form", () => {
  expect(revive(JSON.parse(JSON.stringify(filled())), TODAY)).toEqual(filled());
  expect(revive({ talk: { language: "ar" } }, TODAY).talk).toMatchObject({ language: "ar", interpreter: "none" });
  expect(revive(null, TODAY)).toEqual(blank(TODAY, null, null));
  expect(worth(filled(), "c1")).toBe(true);
});

test("whatever was typed or ticked is worth keeping, what the form began with is not", () => {
  const start = blank(TODAY, nasrin, "c1");
  expect([worth(start, "c1"), worth({ ...start, kind: "accompaniment" }, "c1")]).toEqual([false, false]);
  const touched = [{ channels: ["oral"] }, { purpose: { text: " ", saying: "زایمان" } }, { talk: { ...start.talk, name: "Frau A." } }, { talk: { ...start.talk, number: "12" } }, { talk: { ...start.talk, understanding: { text: "erzählt nach", saying: "" } } }, { kind: "accompaniment", case: "c2" }];
  expect(touched.map((some) => worth({ ...start, ...some }, "c1"))).toEqual(touched.map(() => true));
});
