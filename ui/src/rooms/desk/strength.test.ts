import { expect, test } from "vitest";
import { strengthOf } from "./strength";

test("length counts most, repetition nothing", () => {
  expect(strengthOf("Kurz1!")).toBe("short");
  expect(strengthOf("aaaaaaaaaaaaaaaaaaaa")).toBe("weak");
  expect(["good", "strong"]).toContain(strengthOf("im garten steht ein alter birnbaum"));
  expect(strengthOf("passwort1234")).toBe("weak");
});
