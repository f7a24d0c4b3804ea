// What a form knows about itself: which error stands, and at which field.
import { getContext, setContext } from "svelte";
import type { CommandError } from "../api/types";

const KEY = Symbol("form");

/** The state of one form, shared with the fields inside it. */
export class FormState {
  error = $state.raw<CommandError | null>(null);
  busy = $state(false);
  #ids = new Map<string, string>();
  #fields: () => Record<string, string>;

  /** `fields` maps an error code to the name of the field it belongs to. */
  constructor(fields: () => Record<string, string>) {
    this.#fields = fields;
  }

  /** A field makes itself known, so that the summary can lead to it. */
  register(name: string, id: string): void {
    this.#ids.set(name, id);
  }

  /** The name of the field the standing error belongs to. */
  get field(): string | null {
    return this.error ? (this.#fields()[this.error.code] ?? null) : null;
  }

  /** The element to go to from the summary. */
  get target(): string | null {
    return this.field ? (this.#ids.get(this.field) ?? null) : null;
  }

  /** The error at one field. */
  at(name: string): CommandError | null {
    return this.field === name ? this.error : null;
  }
}

/** Opens a form for the fields inside. */
export function openForm(fields: () => Record<string, string>): FormState {
  return setContext(KEY, new FormState(fields));
}

/** The form around a field, if there is one. */
export function theForm(): FormState | undefined {
  return getContext<FormState | undefined>(KEY);
}
