import { fireEvent, render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { connect } from "../../api/call";
import Fresh from "./Fresh.svelte";
import { blank, fieldOf } from "./log.svelte";
import { lost, newcomer, newcomersOf, type Newcomer } from "./newcomer";

const TODAY = "2027-01-12";

beforeEach(() => connect(async () => ({ value: [], touched: [], undo: null })));

const birth = () => screen.getByLabelText(/Geburtsdatum/) as HTMLInputElement;

function begin(start: Newcomer): Newcomer {
  const fresh = $state(start); // as in the form around
  render(Fresh, { fresh, place: 0, begun: true, changed: () => undefined, take: () => undefined });
  return fresh;
}

test("the birth of a newcomer is read with every letter, without leaving the field", async () => {
  const fresh = begin(newcomer("Amina Haidari"));
  expect(document.activeElement).toBe(birth());
  await fireEvent.input(birth(), { target: { value: "12.5.1990" } });
  expect(newcomersOf([{ fresh }])).toMatchObject([{ names: [{ given: "Amina", family: "Haidari" }], birth: "1990-05-12" }]);
});

test("what cannot be read is refused at its field and never left out", async () => {
  const fresh = begin(newcomer("Amina"));
  await fireEvent.input(birth(), { target: { value: "32.5.1990" } });
  expect(fresh.typed).toBe("32.5.1990");
  expect(() => newcomersOf([{ fresh }])).toThrow(expect.objectContaining({ code: "date-unreadable" }));
  await fireEvent.blur(birth());
  expect([birth().value, birth().getAttribute("aria-invalid")]).toEqual(["32.5.1990", "true"]);
});

test("a kept draft shows again what was typed, readable or not", () => {
  begin({ ...newcomer("Amina"), birth: null, typed: "im Mai 90" });
  expect([birth().value, birth().getAttribute("aria-invalid")]).toEqual(["im Mai 90", "true"]);
});

test("a refusal stands at the newcomer it is about, not at the day of the contact", () => {
  const persons = [{ fresh: newcomer("Amina") }, { fresh: { ...newcomer("Karim"), birth: "2028-01" } }, { fresh: { ...newcomer(""), birth: null } }];
  const fields = fieldOf({ ...blank(TODAY), persons }, TODAY);
  expect([fields["date-in-future"], fields["date-unreadable"], fields["name-missing"]]).toEqual(["birth-1", "birth-2", "given-2"]);
  expect(fieldOf({ ...blank("2027-02-01"), persons }, TODAY)["date-in-future"]).toBe("heldOn");
  expect(fieldOf({ ...blank(TODAY), persons: [] }, TODAY)["date-in-future"]).toBe("heldOn");
  expect([lost([{ fresh: { ...newcomer("A"), birth: "2027" } }], "future", TODAY), lost([{ fresh: { ...newcomer("A"), birth: "2027-01-13?" } }], "future", TODAY)]).toEqual([undefined, "birth-0"]);
});
