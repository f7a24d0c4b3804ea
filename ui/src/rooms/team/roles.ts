// Who holds which role, and whether an end of it waits for a second person.
import type { ProposalRow, TeamRole, UserRow, Workers } from "../../api/types";
import { list } from "../../i18n/format";
import { t } from "../../i18n/text.svelte";

/** The roles that are given and ended. */
export const ROLES: TeamRole[] = ["coordinator", "data_protection"];

/** What is asked for one worker: a role given, a role ended, or that she leaves. */
export type Wish = { act: "appoint"; role: TeamRole } | { act: "end"; role: TeamRole | null };

/** Whether she holds it. */
export function holds(user: UserRow, role: TeamRole): boolean {
  return role === "coordinator" ? user.coordinator : user.dataProtection;
}

/** "coordinator", "data-protection", "team": the role as the texts name it. */
export function named(role: TeamRole | null): string {
  return role?.replace("_", "-") ?? "team";
}

/** Whether it needs two: a coordinator's role ends, or she leaves. */
export function needsTwo(user: UserRow, role: TeamRole | null): boolean {
  return user.coordinator && role !== "data_protection";
}

/** Whether too few coordinate for two others to agree: then the sheet of the office stands for the second. */
export function bySheet(user: UserRow, role: TeamRole | null, coordinators: number): boolean {
  return needsTwo(user, role) && coordinators < 3;
}

/** How many cases she leaves behind; nothing when she holds none. */
export function casesWords(user: UserRow | undefined): string {
  return user?.cases ? t("user-end-team-cases", { count: user.cases, name: user.name }) : "";
}

/** Whether what was just asked for waits for somebody else, as the team now stands. */
export function waits(team: Workers, user: UserRow, wish: Wish): boolean {
  return wish.act === "end" && team.proposals.some((one) => one.user === user.id && one.role === wish.role);
}

/** "Koordination von Miriam Braun beenden": what a proposal is about. */
export function proposalWords({ name, role }: ProposalRow): string {
  return t(`user-proposal-${named(role)}`, { name });
}

/** What would no longer count if it held, in one sentence; nothing when all of it stays. */
export function fallsWords({ falls }: ProposalRow): string {
  const said = falls.map(({ what, name }) => t(`user-falling-${what}`, { name }));
  return said.length ? t("user-proposal-falls", { what: list([...new Set(said)]) }) : "";
}
