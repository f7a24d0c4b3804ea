// The hub of the in-memory office. What is typed as the user says how it behaves: the code of an error, or "team".
import type { Code, Commands, HubPlace, HubReport, HubSynced, HubTrouble } from "../types";
import { isCode } from "../codes";
import { work } from "./exchange";
import { matters } from "./matters";
import { NOW, refuse, reply } from "./office";

let hub: HubPlace | null = null;
let password = "";
let last: HubReport | null = null;
let changes = 23;

/** What a sync goes on with: all of it is made good at once, or something stays open. */
const goesOn: Code[] = ["hub-vanished", "hub-rolled-back", "hub-emptied", "hub-stale", "hub-duplicate", "hub-remains"];
const leavesOpen: Code[] = ["hub-gap", "hub-not-ready", "hub-damaged", "hub-not-kept"];
const odd = (): Code | null => (hub && isCode(hub.user) ? hub.user : null);

/** What no sync can be done with. */
function fails(): void {
  if (!hub) refuse("hub-not-set");
  const code = odd();
  if (code && !goesOn.includes(code) && !leavesOpen.includes(code)) refuse(code);
  if (password === "wrong") refuse("hub-password");
}

/** The commands of this part. */
export const hubCommands = {
  "hub.status": () => reply({ hub, last, changes: hub ? changes : 0, gaps: last && odd() === "hub-gap" ? 2 : 0 }),
  "hub.set": ({ kind, grant, url, user, password: typed, bucket, region }: Commands["hub.set"]["args"]) => {
    const at = kind === "folder" ? `/media/team/${grant}` : url.trim();
    if (kind === "folder" && !grant) refuse("grant-unknown");
    if (kind !== "folder" && !/^https?:\/\/./.test(at)) refuse("hub-address-unfit");
    if (at.startsWith("http:")) refuse("hub-not-safe");
    if (kind === "s3" && !(bucket && user)) refuse("hub-address-unfit");
    hub = { kind, at, user, bucket, region: kind === "s3" ? region || "us-east-1" : "" };
    [password, last, changes] = [typed, null, 23];
    return reply(null, ["hub"]);
  },
  "hub.test": async () => {
    await work("hub-probe", 0);
    fails();
    return reply(null);
  },
  "hub.forget": () => {
    [hub, password, last] = [null, "", null];
    return reply(null, ["hub"]);
  },
  "hub.sync": async () => {
    if (!hub) refuse("hub-not-set");
    await work("hub-fetch", 600);
    await work("hub-send", 1200);
    fails();
    const code = odd();
    const troubles: HubTrouble[] = code ? [{ code, count: 2 }] : [];
    const synced = !code || goesOn.includes(code);
    last = { at: NOW, synced, down: { bundles: 3, changes: 41, attachments: 2, bytes: 812_000 }, up: { bundles: 1, changes, attachments: 1, bytes: 5_210_000 }, waiting: synced ? 0 : 1, foreign: 0, troubles };
    if (synced) changes = 0;
    const value: HubSynced = { report: last, conflicts: 2, attention: matters.length, copied: [], reincarnated: false };
    return reply(value, ["hub", "exchange", "today", "attention", "person", "contact", "case"]);
  },
};
