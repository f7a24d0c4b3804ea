import { expect, test } from "vitest";
import type { HubReport, HubWay } from "../../api/types";
import { standWords, wayWords } from "./words";

const nothing: HubWay = { bundles: 0, changes: 0, attachments: 0, bytes: 0 };
const report = (synced: boolean): HubReport => ({ at: 0, synced, down: nothing, up: nothing, waiting: 0, foreign: 0, troubles: [] });

test("synced is said only when the core says so, whatever the counts are", () => {
  expect(standWords(report(true))).toBe("Abgeglichen");
  expect(standWords(report(false))).toBe("Noch nicht ganz abgeglichen");
  expect(standWords({ ...report(true), troubles: [{ code: "hub-vanished", count: 3 }] })).toBe("Abgeglichen");
});

test("what went one way is counted; no bundle is said to be nothing, not zero of everything", () => {
  expect(wayWords({ bundles: 3, changes: 41, attachments: 1, bytes: 812_000 })).toMatch(/^41 Änderungen, eine Anlage \(812\skB\)$/);
  expect(wayWords({ bundles: 1, changes: 0, attachments: 2, bytes: 900_000 })).toMatch(/^keine Änderung, 2 Anlagen/);
  expect(wayWords(nothing)).toBe("nichts");
});
