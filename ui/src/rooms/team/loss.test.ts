import { expect, test } from "vitest";
import { lossWords } from "./loss";

test("each kind of note that is closed to her is said with what still opens it, and what is not there is not", () => {
  expect(lossWords({ shared: 2, records: 0, personal: 1 })).toEqual(["2 Notizen lesen auch Kolleginnen oder Kollegen. Sie können sie in der Begleitung wieder weitergeben.", "Eine persönliche Notiz ist verloren. Nichts öffnet sie mehr."]);
  expect(lossWords({ shared: 0, records: 3, personal: 0 })).toEqual(["3 Notizen öffnet nur noch der Aktenschlüssel."]);
});

test("when nothing was sealed to her, that is said", () => {
  expect(lossWords({ shared: 0, records: 0, personal: 0 })).toEqual(["Es geht keine Notiz verloren."]);
});
