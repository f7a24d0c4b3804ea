// An office in memory, so that the page runs in a browser: for development, screenshots and tests. Built only in mode
// "fake"; the window never contains it. The address says where to begin: ?desk=empty|waiting|locked|open&screen={"name":"people"}
// &panel={"kind":"contact"}&theme=dark&lang=fr&file=handover|addition|letter|withdrawn&keys=replaced
import { connect } from "./call";
import { isCode } from "./codes";
import { connectShell } from "./shell";
import { forget, open } from "../here.svelte";
import { remember } from "../shared/remember";
import { dress } from "../shared/look";
import { commands } from "./fake/table";
import { applications } from "./fake/applications";
import { cases } from "./fake/cases";
import { waiting } from "./fake/erasures";
import { aWaitingStore } from "./fake/joining";
import { laptops } from "./fake/laptops";
import { office, type Place } from "./fake/office";
import { papers } from "./fake/papers";
import { plans } from "./fake/plans";
import { releases } from "./fake/releases";

const wish = new URLSearchParams(location.search);

// As between page and core: only what JSON can carry arrives.
function overTheWire(value: unknown): unknown {
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

/** Puts the office behind the page's door; hands back the language to begin in. */
export async function standIn(): Promise<string> {
  if (wish.has("theme")) remember("look", wish.get("theme") ?? "auto");
  dress();
  office.state = (wish.get("desk") ?? "open") as Place;
  office.settings.language = wish.get("lang") ?? "de";
  if (wish.get("desk") === "waiting") Object.assign(office, { state: "locked", stores: [aWaitingStore()] });
  office.keysReplaced = wish.get("keys") === "replaced";
  if (office.state === "empty") office.stores = [];
  const trouble = wish.get("trouble") ?? "";
  if (isCode(trouble)) office.stores[0].trouble = trouble;
  connect(async (name, args) => {
    await new Promise((done) => setTimeout(done, 5));
    const act = commands[name as keyof typeof commands] as ((args: unknown) => unknown) | undefined;
    if (!act) throw { code: "command-unknown", args: { command: name } };
    return overTheWire(await act(overTheWire(args)));
  });
  const files = { scan: "Scan.pdf", request: "laptop-4815.request", exchange: "geleit-2027-01-12-4815.age", card: "geleit-service-1a2b3c4d-1.card" };
  // A file of another service is one of the kinds the in-memory office knows by the name of its grant.
  const foreign = wish.get("file") ?? "grant";
  let grants = 0;
  connectShell(async (act) => (act.act === "choose_folder" ? { grant: `grant-${++grants}`, name: "GELEIT-STICK" } : act.act === "choose_file" ? { grant: `${act.purpose === "exchange" ? foreign : "grant"}-${++grants}`, name: files[act.purpose] } : null));
  return office.settings.language;
}

/** Goes where the address says, and tells a test which things exist. */
export function arrive(): void {
  const screen = wish.get("screen");
  const panel = wish.get("panel");
  const first = Object.fromEntries(Object.entries({ person: office.persons, contact: office.contacts, application: applications, case: cases, plan: plans, paper: papers }).map(([name, all]) => [name, [...all.keys()][0]]));
  Object.assign(window, { geleitFake: { ...first, release: releases.at(-1)?.paper.id, file: "handover-0", erasure: waiting(), laptop: laptops.find((one) => one.aside)?.replica } });
  if (screen) forget(JSON.parse(screen));
  if (panel) open(JSON.parse(panel));
}
