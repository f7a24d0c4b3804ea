// Every screen there is. The window, the palette, the help and the browser tests all read this one table.

/** The areas at the side, in the order of Ctrl+1, Ctrl+2 … */
export const AREAS = ["today", "people"] as const;
/** One of the areas. */
export type Area = (typeof AREAS)[number];

/** The screens of the user's menu, in its order. */
export const MENU = ["settings", "team", "office", "backup", "audit", "help"] as const;

/** The names of the screens. */
export type RouteName = "start" | "new-team" | "restore" | "unlock" | "recover" | "today" | "people" | "person" | "contact" | "settings" | "team" | "office" | "backup" | "audit" | "help";

/** Where one is: a screen, the thing it shows, the part of it, and a draft to go on with. */
export type Screen = { name: RouteName; id?: string; tab?: string; draft?: string };

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
  of?: "person" | "contact";
};

/** The table. */
export const routes: Record<RouteName, Route> = {
  start: { door: true },
  "new-team": { door: true, tabs: ["about", "sheets", "office", "backup"] },
  restore: { door: true },
  unlock: { door: true },
  recover: { door: true },
  today: { area: "today" },
  people: { area: "people" },
  person: { area: "people", of: "person", tabs: ["overview", "contacts", "history"] },
  contact: { area: "people", of: "contact" },
  settings: {},
  team: {},
  office: {},
  backup: {},
  audit: { role: "dataProtection" },
  help: { always: true },
};

/** Whether someone with these roles is led to a screen; what may be read there the core decides. */
export function leadsTo(name: RouteName, roles: { dataProtection: boolean } | null): boolean {
  const { role } = routes[name];
  return !role || roles?.[role] === true;
}
