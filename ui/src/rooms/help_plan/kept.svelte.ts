// One field that keeps itself: 800 ms after the first unsaved keystroke, on leaving it, and before locking. What comes
// from elsewhere (an undo, another laptop) is shown at once, but never under the hands of someone typing.
import { beforeLock } from "../desk/desk.svelte";
import { Autosave } from "../draft/autosave";

/** The text of a field and how far it is saved. */
export class Kept {
  text = $state("");
  #stored: string;
  #active = false;
  #pending = false;
  #autosave: Autosave;

  /** `save` hands the text to the core; a refusal is shown there and tried again with the next keystroke or on leaving. */
  constructor(start: string, save: (text: string) => Promise<unknown>) {
    this.text = this.#stored = start;
    this.#autosave = new Autosave(async () => {
      const now = this.text;
      await save(now).then(() => (this.#pending = this.text !== now), () => undefined);
    });
  }

  /** Shows what is stored now. */
  follow(stored: string): void {
    if (stored === this.#stored) return;
    this.#stored = stored;
    if (!this.#active && !this.#pending) this.text = stored;
  }

  /** Something was typed. */
  type = (): void => {
    [this.#active, this.#pending] = [true, true];
    this.#autosave.note();
  };

  /** The field was left. */
  leave = (): void => {
    this.#active = false;
    void this.flush();
  };

  /** Saves what is unsaved. */
  flush(): Promise<void> {
    if (this.#pending) this.#autosave.note();
    return this.#autosave.flush();
  }
}

/** Keeps a field as long as its component lives. */
export function keep(stored: () => string, save: (text: string) => Promise<unknown>): Kept {
  const kept = new Kept(stored(), save);
  $effect(() => kept.follow(stored()));
  $effect(() => {
    const stop = beforeLock(() => kept.flush());
    return () => {
      stop();
      void kept.flush();
    };
  });
  return kept;
}
