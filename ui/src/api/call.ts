// The one door to the core. Every act of the page is `call(name, args)`; a mistyped command does not compile.
import { invoke } from "@tauri-apps/api/core";
import { isCode } from "./codes";
import type { CommandError, Commands, Reply } from "./types";
import { tell } from "./touched";

/** Carries a call to whatever stands behind the door: the core, or an in-memory office in a browser. */
export type Transport = (name: string, args: unknown) => Promise<unknown>;

let transport: Transport = (name, args) => invoke("call", { name, args });

/** Puts another transport behind the door; used by the browser build only. */
export function connect(other: Transport): void {
  transport = other;
}

/** Calls a command of the core. Throws a `CommandError`; what the reply touched is reloaded by those who watch it. */
export async function call<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Promise<Reply<Commands[K]["ret"]>> {
  try {
    const reply = (await transport(name, args)) as Reply<Commands[K]["ret"]>;
    tell({ name, touched: reply.touched, undo: reply.undo });
    return reply;
  } catch (thrown) {
    const error = asCommandError(thrown);
    if (error.code === "store-locked") tell({ name, touched: ["desk"], undo: null });
    throw error;
  }
}

/** Calls a command and hands back only the value of the reply. */
export async function ask<K extends keyof Commands>(name: K, args: Commands[K]["args"]): Promise<Commands[K]["ret"]> {
  return (await call(name, args)).value;
}

/** Whatever was thrown, as an error with a code; the unexpected is "internal". */
export function asCommandError(thrown: unknown): CommandError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string") {
    const args = "args" in thrown && typeof thrown.args === "object" && thrown.args !== null ? thrown.args : {};
    return isCode(thrown.code) ? { code: thrown.code, args: args as CommandError["args"] } : { code: "internal", args: { reference: thrown.code } };
  }
  return { code: "internal", args: { reference: "page" } };
}
