// Which component shows which screen. A screen of the table without one does not compile.
import type { Component } from "svelte";
import type { RouteName } from "../routes";
import Agreement from "./AgreementFile.svelte";
import Application from "./ApplicationFile.svelte";
import Audit from "./Audit.svelte";
import Backup from "./Backup.svelte";
import Case from "./CaseFile.svelte";
import Cases from "./Cases.svelte";
import ContactFile from "./ContactFile.svelte";
import Help from "./Help.svelte";
import Intake from "./Intake.svelte";
import NewApplication from "./NewApplication.svelte";
import NewTeam from "./NewTeam.svelte";
import Office from "./Office.svelte";
import Paper from "./Paper.svelte";
import People from "./People.svelte";
import PersonFile from "./PersonFile.svelte";
import Plan from "./Plan.svelte";
import Recover from "./Recover.svelte";
import Restore from "./Restore.svelte";
import Settings from "./Settings.svelte";
import Start from "./Start.svelte";
import Team from "./Team.svelte";
import Today from "./Today.svelte";
import Unlock from "./Unlock.svelte";

/** The screens. */
export const views: Record<RouteName, Component> = { start: Start, "new-team": NewTeam, restore: Restore, unlock: Unlock, recover: Recover, today: Today, cases: Cases, case: Case, plan: Plan, paper: Paper, agreement: Agreement, people: People, person: PersonFile, contact: ContactFile, intake: Intake, "new-application": NewApplication, application: Application, settings: Settings, team: Team, office: Office, backup: Backup, audit: Audit, help: Help };
