// Whom sealed notes can be given to, and how many go.
import type { SharePreview, UserRow } from "../../api/types";

/** The colleagues of the one at the desk; those who are responsible for the case come first. */
export function othersFirst(users: UserRow[], self: string, responsible: (string | null | undefined)[]): UserRow[] {
  const others = users.filter((one) => one.id !== self);
  const near = (one: UserRow) => responsible.includes(one.id);
  return [...others.filter(near), ...others.filter((one) => !near(one))];
}

/** How many notes go: all restricted ones, and of the entrusted ones those that are ticked. */
export function goes(preview: SharePreview, ticked: string[]): number {
  return preview.restricted + preview.entrusted.filter((one) => ticked.includes(one.note)).length;
}
