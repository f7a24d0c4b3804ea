import { expect, test } from "vitest";
import type { ExchangeStatus } from "../../api/types";
import { nowhere } from "./team";

const status: ExchangeStatus = { laptops: [], lastWrittenAt: null, lastReadAt: null, changesSince: 23, gaps: [], bodiesMissing: 0, attachmentsMissing: 0, newer: 0 };

test("what is in a file or on the hub is not said to be nowhere", () => {
  expect(nowhere(status, 23)).toBe(23);
  expect(nowhere(status, 4)).toBe(4);
  expect(nowhere({ ...status, changesSince: 2 }, 400)).toBe(2);
  expect(nowhere(status, 0)).toBe(0);
});
