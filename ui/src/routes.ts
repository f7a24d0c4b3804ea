// Every screen there is. The window, the palette, the help and the browser tests all read this one table.

/** The areas at the side, in the order of Ctrl+1, Ctrl+2 … */
export const AREAS = ["today", "cases", "people", "intake", "exchange"] as const;
/** One of the areas. */
export type Area = (typeof AREAS)[number];

/** The screens of the user's menu, in its order. */
export const MENU = ["settings", "team", "office", "backup", "erasures", "audit", "help"] as const;

/** The names of the screens. */
export type RouteName = "start" | "new-team" | "join" | "restore" | "unlock" | "recover" | "today" | "cases" | "case" | "plan" | "prepare" | "paper" | "new-release" | "people" | "person" | "contact" | "attention" | "intake" | "new-application" | "application" | "exchange" | "review" | "services" | "new-handover" | "incoming" | "handovers" | "settings" | "team" | "office" | "backup" | "erasures" | "erasing" | "erasure" | "audit" | "help";

/** Where one is: a screen, the thing it shows, the part or field of it (of a new declaration: its case; of a new handover: the one it adds to; of a file: its name; of the team: that one's own name is changed or a key file brought; of a case or a person: the records key; of what would be erased: what it is), a draft to go on with, and what a new declaration is wanted for. */
export type Screen = { name: RouteName; id?: string; tab?: string; draft?: string; wants?: Wants };

/** Towards whom a declaration is wanted, about what, to go as a file. */
export type Wants = { partner: string; items: string[] };

/** What the table says about a screen. */
export type Route = {
  /** Shown without an open desk, and without the frame. */
  door?: true;
  /** Shown whether the desk is open or not. */
  always?: true;
  /** The area that is marked at the side. */
  area?: Area;
  /** Only for those who hold this role. */
  role?: "dataProtection";
  /** The parts of the screen, where it has tabs. */
  tabs?: readonly string[];
  /** Needs the id of a thing. */
  of?: "person" | "contact" | "application" | "case" | "plan" | "paper" | "file" | "laptop" | "erasure";
};

/** The table. */
export const routes: Record<RouteName, Route> = {
  start: { door: true },
  "new-team": { door: true, tabs: ["about", "sheets", "office", "backup"] },
  join: { door: true },
  restore: { door: true },
  unlock: { door: true },
  recover: { door: true },
  today: { area: "today" },
  cases: { area: "cases" },
  case: { area: "cases", of: "case", tabs: ["overview", "plans", "agreements", "releases", "history"] },
  plan: { area: "cases", of: "plan" },
  prepare: { area: "cases", of: "plan" },
  paper: { area: "cases", of: "paper" },
  "new-release": { area: "people", of: "person" },
  people: { area: "people" },
  person: { area: "people", of: "person", tabs: ["overview", "contacts", "cases", "releases", "history"] },
  contact: { area: "people", of: "contact" },
  attention: { area: "today" },
  intake: { area: "intake" },
  "new-application": { area: "intake" },
  application: { area: "intake", of: "application" },
  exchange: { area: "exchange", tabs: ["files", "hub", "laptops"] },
  review: { area: "exchange", of: "laptop" },
  services: { area: "exchange" },
  "new-handover": { area: "cases", of: "case" },
  incoming: { area: "exchange", of: "file" },
  handovers: { area: "exchange" },
  settings: {},
  team: {},
  office: {},
  backup: {},
  erasures: {},
  erasing: { of: "person" },
  erasure: { of: "erasure" },
  audit: { role: "dataProtection" },
  help: { always: true },
};

/** Whether someone with these roles is led to a screen; what may be read there the core decides. */
export function leadsTo(name: RouteName, roles: { dataProtection: boolean } | null): boolean {
  const { role } = routes[name];
  return !role || roles?.[role] === true;
}
