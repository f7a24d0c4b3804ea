// Which component shows which screen. A screen of the table without one does not compile.
import type { Component } from "svelte";
import type { RouteName } from "../routes";
import Cases from "./Cases.svelte";
import ContactFile from "./ContactFile.svelte";
import Help from "./Help.svelte";
import Intake from "./Intake.svelte";
import Office from "./Office.svelte";
import People from "./People.svelte";
import PersonFile from "./PersonFile.svelte";
import Recover from "./Recover.svelte";
import Start from "./Start.svelte";
import Today from "./Today.svelte";
import Unlock from "./Unlock.svelte";

/** A screen that is there from the start, or one that is fetched when it is first opened. */
export type View = { now: Component } | { later: () => Promise<{ default: Component }> };

/** The screens. Those of a case and those one seldom opens are fetched later, so that unlocking and Today stay quick. */
export const views: Record<RouteName, View> = {
  start: { now: Start },
  "new-team": { later: () => import("./NewTeam.svelte") },
  join: { later: () => import("./Join.svelte") },
  restore: { later: () => import("./Restore.svelte") },
  unlock: { now: Unlock },
  recover: { now: Recover },
  today: { now: Today },
  cases: { now: Cases },
  case: { later: () => import("./CaseFile.svelte") },
  plan: { later: () => import("./Plan.svelte") },
  prepare: { later: () => import("./Prepare.svelte") },
  paper: { later: () => import("./PaperFile.svelte") },
  "new-release": { later: () => import("./NewRelease.svelte") },
  people: { now: People },
  person: { now: PersonFile },
  contact: { now: ContactFile },
  attention: { later: () => import("./Attention.svelte") },
  intake: { now: Intake },
  "new-application": { later: () => import("./NewApplication.svelte") },
  application: { later: () => import("./ApplicationFile.svelte") },
  exchange: { later: () => import("./Exchange.svelte") },
  "new-handover": { later: () => import("./NewHandover.svelte") },
  incoming: { later: () => import("./Incoming.svelte") },
  handovers: { later: () => import("./Handovers.svelte") },
  review: { later: () => import("./Review.svelte") },
  services: { later: () => import("./Services.svelte") },
  settings: { later: () => import("./Settings.svelte") },
  team: { later: () => import("./Team.svelte") },
  office: { now: Office },
  backup: { later: () => import("./Backup.svelte") },
  erasures: { later: () => import("./Erasures.svelte") },
  erasing: { later: () => import("./Erasing.svelte") },
  erasure: { later: () => import("./Erasure.svelte") },
  audit: { later: () => import("./Audit.svelte") },
  help: { now: Help },
};
