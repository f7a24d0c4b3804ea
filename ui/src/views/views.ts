// Which component shows which screen. A screen of the table without one does not compile.
import type { Component } from "svelte";
import type { RouteName } from "../routes";
import Audit from "./Audit.svelte";
import Backup from "./Backup.svelte";
import ContactFile from "./ContactFile.svelte";
import Help from "./Help.svelte";
import NewTeam from "./NewTeam.svelte";
import Office from "./Office.svelte";
import People from "./People.svelte";
import PersonFile from "./PersonFile.svelte";
import Recover from "./Recover.svelte";
import Restore from "./Restore.svelte";
import Settings from "./Settings.svelte";
import Start from "./Start.svelte";
import Team from "./Team.svelte";
import Today from "./Today.svelte";
import Unlock from "./Unlock.svelte";

/** The screens. */
export const views: Record<RouteName, Component> = { start: Start, "new-team": NewTeam, restore: Restore, unlock: Unlock, recover: Recover, today: Today, people: People, person: PersonFile, contact: ContactFile, settings: Settings, team: Team, office: Office, backup: Backup, audit: Audit, help: Help };
