import { expect, test } from "vitest";
import { apart } from "./apart";

test("a name in Arabic letters is isolated, a Latin one and a number stay bare", () => {
  expect(apart({ a: "محمد نوری", b: "Noori", c: 3 })).toEqual({ a: "\u2068محمد نوری\u2069", b: "Noori", c: 3 });
});
