import { expect, test } from "vitest";
import type { PersonRow } from "../../api/types";
import { peopleWords } from "./words";

test("who was erased has no name any more, but the line says so", () => {
  const row = (name: string, erasedAt: number | null = null): PersonRow => ({ id: name, name, native: "", birth: "", age: null, languages: [], erasedAt, protected: false });
  const gone = Date.UTC(2027, 0, 9, 12);
  expect(peopleWords([row("Leyla Haidari"), row("", gone)])).toMatch(/^Leyla Haidari und gelöscht am 09\.01\.2027/);
  expect(peopleWords([row("", gone), row("", gone), row("", gone)])).toMatch(/^gelöscht am 09\.01\.2027, \d\d:\d\d$/);
});
