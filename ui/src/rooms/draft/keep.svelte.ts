// A form that keeps itself as a draft: while it is written, on leaving it, and before locking. Opened with a draft it goes on
// where it was left.
import { untrack } from "svelte";
import { ask } from "../../api/call";
import { onKey } from "../../shared/keys";
import { beforeLock } from "../desk/desk.svelte";
import { Autosave } from "./autosave";

type Kind = "contact" | "person" | "note" | "application" | "release" | "handover";
type Form = { kind: Kind; draft: () => string | undefined; content: () => unknown; worth: () => boolean; resume: (content: unknown) => void };

/** The draft of one form. */
export class KeptDraft {
  at = $state.raw<{ id: string; savedAt: number } | null>(null);
  #autosave: Autosave;

  /** Begins; nothing is kept before something is worth it. */
  constructor(form: Pick<Form, "kind" | "content" | "worth">) {
    this.#autosave = new Autosave(async () => {
      if (this.at || form.worth()) this.at = await ask("draft.save", { id: this.at?.id ?? null, kind: form.kind, content: form.content() });
    });
  }

  /** Something was typed. */
  note = (): void => this.#autosave.note();

  /** Keeps now what is not kept yet. */
  flush = (): Promise<void> => this.#autosave.flush();

  /** The thing itself was saved, or shall not be: the draft goes. One that stays behind only stands in a list, so that is
   *  no reason to call the thing refused. */
  async drop(): Promise<void> {
    await this.#autosave.end();
    if (this.at) await ask("draft.discard", { id: this.at.id }).catch(() => undefined);
  }
}

/** Keeps a form as long as its component lives. */
export function keepDraft(form: Form): KeptDraft {
  const kept = new KeptDraft(form);
  $effect(() => {
    const id = untrack(form.draft);
    // A draft that is gone by now is none: the form begins anew.
    if (id) void ask("draft.open", { id }).then(({ content, savedAt }) => ((kept.at = { id, savedAt }), form.resume(content)), () => undefined);
    const stops = [beforeLock(kept.flush), onKey("ctrl+s", kept.flush)];
    return () => {
      for (const stop of stops) stop();
      void kept.flush();
    };
  });
  return kept;
}
