// What a command did, in words, for the audit and the toast; and what a change was about, for the history.
import { list } from "../../i18n/format";
import { has, t } from "../../i18n/text.svelte";

/** "Name hinzugefügt" from "person.add_name"; a command without a text of its own is named by its code. */
export function actWords(command: string): string {
  const key = `page-act-${command.replace(/[._]/g, "-")}`;
  return has(key) ? t(key) : command;
}

/** "Angaben zur Person und Name" from the tables a change touched. */
export function aboutWords(tables: string[]): string {
  return list(tables.map((table) => t(`page-about-${table.replaceAll("_", "-")}`)));
}
