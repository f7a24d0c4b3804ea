import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { bareDigits, oneByOne } from "./digits";
import Digits from "./Digits.svelte";

test("blanks, hyphens and full stops between the digits do not count", () => {
  expect(bareDigits(" 1414-2135 6237.3095\t0488 0168 ")).toBe("141421356237309504880168");
  expect([bareDigits(""), bareDigits("keine")]).toEqual(["", ""]);
});

test("a screen reader hears which group it is and each digit for itself; the large digits are for the eyes", () => {
  expect(oneByOne("0488")).toBe("0 4 8 8");
  render(Digits, { groups: ["1414", "0488"], label: "Unsere 24 Ziffern" });
  const [first, second] = screen.getByRole("list", { name: "Unsere 24 Ziffern" }).querySelectorAll("li");
  expect([first.textContent, second.querySelector(".unseen")?.textContent]).toEqual(["Gruppe 1: 1 4 1 41414", "Gruppe 2: 0 4 8 8"]);
  expect(second.querySelector("code")?.getAttribute("aria-hidden")).toBe("true");
});
