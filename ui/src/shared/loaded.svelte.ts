// A value that comes from the core and is asked for again when something touched it.
import { asCommandError } from "../api/call";
import { onTouched } from "../api/touched";
import type { CommandError } from "../api/types";

/** A value on its way: there, failed, or (after 300 ms) slow. */
export class Loaded<T> {
  value = $state.raw<T | null>(null);
  error = $state.raw<CommandError | null>(null);
  slow = $state(false);
  #round = 0;

  /** Asks once; a later answer of an earlier question is dropped. */
  async run(question: () => Promise<T>): Promise<void> {
    const round = ++this.#round;
    const wait = setTimeout(() => (this.slow = true), 300);
    try {
      const value = await question();
      if (round === this.#round) [this.value, this.error] = [value, null];
    } catch (thrown) {
      if (round === this.#round) this.error = asCommandError(thrown);
    } finally {
      clearTimeout(wait);
      if (round === this.#round) this.slow = false;
    }
  }
}

/** Loads in a component, again when what `question` reads has changed or one of `topics` was touched. */
export function load<T>(question: () => Promise<T>, topics: () => string[] = () => []): Loaded<T> {
  const loaded = new Loaded<T>();
  $effect(() => {
    void loaded.run(question);
    return onTouched(topics(), () => void loaded.run(question));
  });
  return loaded;
}
