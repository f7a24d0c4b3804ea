// One field that keeps itself: 800 ms after the first unsaved keystroke, on leaving it, and before locking. What comes
// from elsewhere (an undo, another laptop) is shown at once, but never under the hands of someone typing. A refused text
// stays in its field, says there why, and is asked about before it would be lost.
import { asCommandError } from "../../api/call";
import type { CommandError } from "../../api/types";
import { t } from "../../i18n/text.svelte";
import { holding } from "../../shared/unsaved.svelte";
import { beforeLock } from "../desk/desk.svelte";
import { Autosave } from "../draft/autosave";
import { thePlan } from "./plan.svelte";

/** The text of a field and how far it is saved. */
export class Kept {
  text = $state("");
  error = $state.raw<CommandError | null>(null);
  #stored: string;
  #active = false;
  #pending = false;
  #autosave: Autosave;

  /** `save` hands the text to the core; refused, it is tried again with the next keystroke or on leaving. */
  constructor(start: string, save: (text: string) => Promise<unknown>) {
    this.text = this.#stored = start;
    this.#autosave = new Autosave(async () => {
      const now = this.text;
      await save(now).then(() => ([this.#pending, this.error] = [this.text !== now, null]), (thrown) => (this.error = asCommandError(thrown)));
    });
  }

  /** What stands at the field: why its text was refused, or that nothing more goes in. */
  message(most: number): string | null {
    if (this.error) return t(`error-${this.error.code}`, { reference: "", ...this.error.args });
    return this.text.length >= most ? t("plan-text-full", { most }) : null;
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
  const [kept, plan] = [new Kept(stored(), save), thePlan()];
  $effect(() => kept.follow(stored()));
  $effect(() => (kept.error ? plan.refuse() : undefined));
  $effect(() => holding(() => kept.error !== null));
  $effect(() => {
    const stop = beforeLock(() => kept.flush());
    return () => {
      stop();
      void kept.flush();
    };
  });
  return kept;
}
