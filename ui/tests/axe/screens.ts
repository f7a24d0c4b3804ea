// Every screen to look at, made from the page's own table of routes; a new route is tested without a line here.
import { routes, type Route, type RouteName, type Screen } from "../../src/routes";
import type { Wish } from "./browser";

/** One screen in one state; `hand` is what is done first: "click selector", "type text" or "press keys". */
export type Sight = Wish & { name: string; hand?: string[] };

/** A thing of each kind that exists in the in-memory office. */
export type Ids = Record<NonNullable<Route["of"]> | "release", string>;

/** All screens; `ids` are things that exist in the in-memory office. */
export function sights(ids: Ids): Sight[] {
  const all = Object.entries(routes).flatMap(([name, route]) => {
    const id = route.of ? ids[route.of] : undefined;
    const desk = !route.door || name === "new-team" ? "open" : name === "start" ? "empty" : "locked";
    return (route.tabs ?? [undefined]).map((tab) => ({ name: tab ? `${name}/${tab}` : name, desk, screen: { name: name as RouteName, id, tab } satisfies Screen }));
  });
  const over: Sight[] = [
    { name: "panel contact", panel: { kind: "contact" } },
    { name: "panel person", panel: { kind: "person", typed: "Mohamad Noori" } },
    { name: "palette", panel: { kind: "palette" }, hand: ["type mohammad"] },
    { name: "persons to choose", panel: { kind: "contact" }, hand: ["type muhamad"] },
    { name: "contact refused", panel: { kind: "contact" }, hand: ["press Control+Enter"] },
    { name: "contact with topic and readers", panel: { kind: "contact" }, hand: ["type muhamad", "press Enter", "click input[name][value=restricted]", "click [role=combobox]", "type health", "press Enter"] },
    { name: "contact with a sensitive topic in the file", panel: { kind: "contact" }, hand: ["type muhamad", "press Enter", "type health", "press Enter", "type Befund"] },
    { name: "note with sealed topics", panel: { kind: "contact" }, hand: ["type muhamad", "press Enter", "type health", "press Enter", "type Befund", "press Tab", "press Tab", "press Enter", "press Control+Enter", "press Control+1", "click tbody button.link"] },
    { name: "practice office made", desk: "empty", hand: ["click main li:nth-of-type(3) button"] },
    { name: "unlock practice office", desk: "locked", hand: ["click label.check:nth-of-type(2) input"] },
    { name: "application refused", screen: { name: "application", id: ids.application }, hand: ["click section.card .actions button >> nth=1"] },
    { name: "new application with a person", screen: { name: "new-application", id: ids.person } },
    { name: "case begun", screen: { name: "person", id: ids.person, tab: "cases" }, hand: ["click .actions button >> nth=-2"] },
    { name: "consent being noted", screen: { name: "case", id: ids.case }, hand: ["click section.card:nth-of-type(2) header button >> nth=0"] },
    { name: "signing with a mark", screen: { name: "paper", id: ids.paper }, hand: ["click section.card .rows li:nth-of-type(2) .actions button >> nth=1"] },
    { name: "scan filed", screen: { name: "paper", id: ids.paper }, hand: ["click section[aria-labelledby=scans] > div > button"] },
    { name: "paper of a release", screen: { name: "paper", id: ids.release } },
    { name: "release withdrawn from its paper", screen: { name: "paper", id: ids.release }, hand: ["click main .screen > div:last-child button"] },
    { name: "release withdrawn from the list", screen: { name: "case", id: ids.case, tab: "releases" }, hand: ["click section[aria-labelledby=releases] li button.kern-btn"] },
    { name: "new declaration in a case", screen: { name: "new-release", tab: ids.case } },
    { name: "new declaration refused", screen: { name: "new-release" }, hand: ["press Control+Enter"] },
    { name: "declaration before freezing", screen: { name: "new-release", id: ids.person }, hand: ["press Control+Enter"] },
    { name: "declaration, partner being written down", screen: { name: "new-release", tab: ids.case }, hand: ["click [data-at=recipient] input", "type Frauenhaus", "press Enter"] },
    { name: "disclosure being entered", screen: { name: "case", id: ids.case, tab: "releases" }, hand: ["click section[aria-labelledby=disclosures] header button", "click dialog fieldset label.check:nth-of-type(2) input", "click dialog [role=combobox]", "type hebamme", "press Enter", "click dialog label.check:has-text('Sozialleistungen') input, dialog label.check:has-text('Prestations') input, dialog label.check:has-text('Social benefits') input"] },
    { name: "disclosure being taken back", screen: { name: "case", id: ids.case, tab: "releases" }, hand: ["click section[aria-labelledby=disclosures] li button"] },
    { name: "a difference in words, being written by hand", screen: { name: "attention" }, hand: ["click nav.pager button >> nth=1", "click nav.pager button >> nth=1", "click nav.pager button >> nth=1", "click section .actions button.kern-btn--secondary"] },
    { name: "user menu", hand: ["click .menu button"] },
    { name: "part being edited", screen: { name: "person", id: ids.person }, hand: ["click section.card:nth-of-type(1) header button >> nth=0"] },
    { name: "contact being changed", screen: { name: "contact", id: ids.contact }, hand: ["click main .title button.kern-btn >> nth=0"] },
    { name: "adding a user", screen: { name: "team" }, hand: ["click main .title button"] },
    { name: "hidden", hand: ["press Control+h"] },
    { name: "help before unlocking", desk: "locked", screen: { name: "help", tab: "unlock" } },
    { name: "unlock a laptop that waits", desk: "waiting", screen: { name: "unlock" } },
    { name: "join: wait", desk: "waiting", screen: { name: "unlock" }, hand: ["type im garten steht ein baum", "press Enter"] },
    { name: "join: throw away?", desk: "waiting", screen: { name: "unlock" }, hand: ["click main .kern-btn--tertiary"] },
    { name: "join: refused", desk: "waiting", screen: { name: "unlock" }, hand: ["type im garten steht ein baum", "press Enter", "click .steps li:nth-of-type(3) button", "click button[type=submit]"] },
    { name: "exchange file looked into", screen: { name: "exchange" }, hand: ["click section[aria-labelledby=exchange-read] button"] },
    { name: "exchange file with small attachments refused", screen: { name: "exchange" }, hand: ["click input[value=up_to]", "click section[aria-labelledby=exchange-write] input.box", "press Control+a", "type viel", "click section[aria-labelledby=exchange-write] button"] },
    { name: "exchange request looked into", file: "request", screen: { name: "exchange" }, hand: ["click section[aria-labelledby=exchange-read] button"] },
    { name: "exchange request written", screen: { name: "exchange" }, hand: ["click section[aria-labelledby=exchange-missing] button"] },
    { name: "service card looked into", screen: { name: "services" }, hand: ["click button[aria-describedby=read-card]", "click dialog [role=radiogroup] input[value=known]"] },
    { name: "service card taken in, digits refused", screen: { name: "services" }, hand: ["click button[aria-describedby=read-card]", "click dialog button[type=submit]", "click dialog button[type=submit]"] },
    { name: "second card with other digits", screen: { name: "services" }, hand: ["click section[aria-labelledby=other-cards] .kern-alert summary", "click section[aria-labelledby=other-cards] li button.kern-btn"] },
    { name: "service card being made", screen: { name: "services" }, hand: ["click section[aria-labelledby=own-card] button >> nth=1"] },
    { name: "service card saved", screen: { name: "services" }, hand: ["click section[aria-labelledby=own-card] button >> nth=0"] },
    { name: "hub being set up", screen: { name: "exchange", tab: "hub" }, hand: ["click section[aria-labelledby=hub] button", "click dialog label.chip:nth-of-type(3) input"] },
    { name: "hub refused", screen: { name: "exchange", tab: "hub" }, hand: ["click section[aria-labelledby=hub] button", "click dialog label.chip:nth-of-type(2) input", "click dialog button[type=submit]"] },
    { name: "laptop being let in", screen: { name: "exchange", tab: "laptops" }, hand: ["click section[aria-labelledby=new-laptop] button >> nth=0", "click dialog .picked button >> nth=0"] },
    { name: "laptop being let in, refused", screen: { name: "exchange", tab: "laptops" }, hand: ["click section[aria-labelledby=new-laptop] button >> nth=0", "click dialog button[type=submit]"] },
    { name: "handover chosen", screen: { name: "new-handover", id: ids.case }, hand: ["click section[aria-labelledby=handover-to] [role=combobox]", "type bergstadt", "press Enter", "click section[aria-labelledby=handover-what] fieldset:nth-of-type(2) label.check:nth-of-type(1) input", "click section[aria-labelledby=handover-what] fieldset:nth-of-type(2) label.check:nth-of-type(2) input", "click section[aria-labelledby=handover-what] fieldset:nth-of-type(2) label.check:nth-of-type(11) input", "click section[aria-labelledby=handover-what] fieldset:nth-of-type(2) label.check:nth-of-type(8) input", "click section[aria-labelledby=handover-what] fieldset:nth-of-type(2) label.check:nth-of-type(5) input", "press Tab", "press Tab", "press Tab"] },
    { name: "handover to a service nobody verified, refused", screen: { name: "new-handover", id: ids.case }, hand: ["click section[aria-labelledby=handover-to] [role=combobox]", "type im tal", "press Enter", "click section[aria-labelledby=handover-what] fieldset:nth-of-type(2) label.check:nth-of-type(1) input", "click section[aria-labelledby=handover-what] > .field .chip:nth-of-type(2) input", "press Tab", "press Tab", "press Control+Enter"] },
    { name: "addition of another service", screen: { name: "incoming", id: "addition-0", tab: "geleit.age" } },
    { name: "handover being rejected", screen: { name: "incoming", id: ids.file }, hand: ["click section[aria-labelledby=decide] .actions button >> nth=1"] },
    { name: "handover accepted", screen: { name: "incoming", id: "addition-0" }, hand: ["click section[aria-labelledby=decide] .actions button >> nth=0", "click main button:has(svg) >> nth=1"] },
    { name: "answer of another service", screen: { name: "incoming", id: "letter-0" } },
    { name: "handover another service took back", screen: { name: "incoming", id: "withdrawn-0" }, hand: ["click section[aria-labelledby=letter] button"] },
    { name: "handover being taken back", screen: { name: "handovers" }, hand: ["click section[aria-labelledby=handovers-sent] li button.kern-btn--secondary"] },
    { name: "laptop being renamed", screen: { name: "exchange", tab: "laptops" }, hand: ["click tbody button >> nth=0"] },
    { name: "unlock damaged", desk: "locked", trouble: "store-damaged", screen: { name: "unlock" } },
  ];
  return [...all, ...over];
}
