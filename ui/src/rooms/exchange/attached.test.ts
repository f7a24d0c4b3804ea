import { expect, test } from "vitest";
import { attachedOf } from "./attached";

test("a way without a size is taken as it is", () => {
  expect(attachedOf("all", "")).toBe("all");
  expect(attachedOf("missing", "x")).toBe("missing");
  expect(attachedOf("none", "5")).toBe("none");
});

test("a size is read with comma or point, and nothing else is a size", () => {
  expect(attachedOf("up_to", " 2,5 ")).toEqual({ up_to: 2_500_000 });
  expect(attachedOf("up_to", "0.5")).toEqual({ up_to: 500_000 });
  for (const typed of ["", "0", "-1", "viel", "65", "1e3", "5 MB"]) expect(attachedOf("up_to", typed)).toBeNull();
});
