// An act that may be refused, done outside a form: a bin, a button in a row, a choice that is written at once. One way for
// all of them: what was refused is said in the part of the screen it stands in, until the next act.
import { getContext, setContext } from "svelte";
import { asCommandError } from "../api/call";
import type { CommandError } from "../api/types";

const KEY = Symbol("acts");

/** The acts of one part of a screen. */
export class Acts {
  error = $state.raw<CommandError | null>(null);
  #running = $state(0);

  /** Whether one is under way. */
  get busy(): boolean {
    return this.#running > 0;
  }

  /** Does one; whether it was done. */
  run = async (act: () => Promise<unknown>): Promise<boolean> => {
    this.#running += 1;
    this.error = null;
    try {
      await act();
      return true;
    } catch (thrown) {
      this.error = asCommandError(thrown);
      return false;
    } finally {
      this.#running -= 1;
    }
  };

  /** Does one, unless one is under way: what must not happen twice by a second click. */
  once = async (act: () => Promise<unknown>): Promise<boolean> => !this.busy && this.run(act);
}

/** Opens a part of a screen for the acts inside; it shows what they were refused for. */
export function openActs(): Acts {
  return setContext(KEY, new Acts());
}

/** The part around; it has to be there, because a refused act without one would say nothing. */
export function theActs(): Acts {
  const around = getContext<Acts | undefined>(KEY);
  if (!around) throw new Error("an act without a part around it");
  return around;
}
