// The pages of the help: one per screen that has something to explain.
import type { RouteName } from "../routes";

/** The pages, in the order of the list. */
export const helpPages = ["today", "attention", "contact", "cases", "case", "plan", "prepare", "paper", "release", "new-handover", "people", "person", "intake", "application", "exchange", "review", "incoming", "services", "backup", "team", "office", "settings", "erasures", "audit", "unlock", "join"] as const;

const nearest: Partial<Record<RouteName, (typeof helpPages)[number]>> = { "new-application": "application", "new-release": "release", handovers: "incoming", start: "unlock", "new-team": "unlock", restore: "backup", recover: "unlock", erasing: "erasures", erasure: "erasures" };

/** The help page that belongs to a screen. */
export function helpFor(name: RouteName): string {
  return helpPages.find((page) => page === name) ?? nearest[name] ?? "today";
}
