// Every screen to look at, made from the page's own table of routes; a new route is tested without a line here.
import { routes, type RouteName, type Screen } from "../../src/routes";
import type { Wish } from "./browser";

/** One screen in one state. */
export type Sight = Wish & { name: string };

/** All screens; `ids` are things that exist in the in-memory office. */
export function sights(ids: { person: string; contact: string }): Sight[] {
  const all = Object.entries(routes).flatMap(([name, route]) => {
    const id = route.of ? ids[route.of] : undefined;
    const desk = !route.door || name === "new-team" ? "open" : name === "start" ? "empty" : "locked";
    return (route.tabs ?? [undefined]).map((tab) => ({ name: tab ? `${name}/${tab}` : name, desk, screen: { name: name as RouteName, id, tab } satisfies Screen }));
  });
  const over: Sight[] = [
    { name: "panel contact", panel: { kind: "contact" } },
    { name: "panel person", panel: { kind: "person", typed: "Mohamad Noori" } },
    { name: "palette", panel: { kind: "palette" } },
    { name: "help before unlocking", desk: "locked", screen: { name: "help", tab: "unlock" } },
    { name: "unlock damaged", desk: "locked", trouble: "store-damaged", screen: { name: "unlock" } },
  ];
  return [...all, ...over];
}
