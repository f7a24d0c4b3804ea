// What a command did, in words: for the history, the audit and the toast.
import { has, t } from "../../i18n/text.svelte";

/** "Name hinzugefügt" from "person.add_name"; a command without a text of its own is named by its code. */
export function actWords(command: string): string {
  const key = `page-act-${command.replace(/[._]/g, "-")}`;
  return has(key) ? t(key) : command;
}
