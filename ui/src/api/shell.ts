// The few acts of the window itself: choose a folder or a file, hide, quit. Paths never reach the page, only one-time grants.
import { invoke } from "@tauri-apps/api/core";
import { asCommandError } from "./call";

/** A folder or file the user chose, as a token the core accepts once, and its last name to show. */
export type Grant = { grant: string; name: string };

/** What a folder is chosen for. */
export type FolderPurpose = "backup" | "restore" | "pdf" | "request" | "exchange" | "card";
/** What a file is chosen for; a scan has endings of its own. */
export type FilePurpose = "scan" | "request" | "exchange" | "card";

/** The acts the shell knows. */
export type ShellAct = { act: "choose_folder"; purpose: FolderPurpose } | { act: "choose_file"; purpose: FilePurpose } | { act: "hide" } | { act: "unhide" } | { act: "quit" };

/** Carries a shell act. */
export type ShellTransport = (act: ShellAct) => Promise<unknown>;

let transport: ShellTransport = (act) => invoke("shell", { ...act });

/** Puts another shell behind the page; used by the browser build only. */
export function connectShell(other: ShellTransport): void {
  transport = other;
}

async function perform(act: ShellAct): Promise<unknown> {
  try {
    return await transport(act);
  } catch (thrown) {
    throw asCommandError(thrown);
  }
}

/** Lets the user choose a folder in the system's dialog; null if she closed it. */
export async function chooseFolder(purpose: FolderPurpose): Promise<Grant | null> {
  return (await perform({ act: "choose_folder", purpose })) as Grant | null;
}

/** Lets the user choose a file in the system's dialog; null if she closed it. */
export async function chooseFile(purpose: FilePurpose): Promise<Grant | null> {
  return (await perform({ act: "choose_file", purpose })) as Grant | null;
}

/** Makes the title of the window neutral. */
export async function hideWindow(): Promise<void> {
  await perform({ act: "hide" });
}

/** Gives the window its title back. */
export async function unhideWindow(): Promise<void> {
  await perform({ act: "unhide" });
}

/** Closes the program. */
export async function quit(): Promise<void> {
  await perform({ act: "quit" });
}
