// A file that is only looked up: what can not be done in it is not offered. Why is said once, at its head.
import { getContext, setContext } from "svelte";

const KEY = Symbol("locked");

/** Says whether the file around is locked. */
export function lock(is: () => boolean): void {
  setContext(KEY, is);
}

/** Whether the file around is locked; nothing around is none. */
export function locking(): () => boolean {
  return getContext(KEY) ?? (() => false);
}
