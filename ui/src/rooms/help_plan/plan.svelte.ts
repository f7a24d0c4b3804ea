// A help plan on the table: what the core last said of it, and writing to it one thing after the other. Every reply is the
// whole plan, so nothing is asked for again after a keystroke.
import { getContext, setContext, untrack } from "svelte";
import { ask } from "../../api/call";
import type { ChangedPlan, Commands, PlanFields, PlanView } from "../../api/types";
import { tongueOf } from "../paper/wish";

const KEY = Symbol("plan");

/** The commands that write to a plan. */
export type Writing = { [K in keyof Commands]: K extends `help_plan.${string}` ? (Commands[K]["args"] extends { plan: string } ? K : never) : never }[keyof Commands];

/** The plan now on the table. */
export class OpenPlan {
  view: PlanView = $state.raw() as unknown as PlanView;
  savedAt = $state.raw<number | null>(null);
  refused = $state(0);
  #queue: Promise<unknown> = Promise.resolve();

  /** Begins with what was read. */
  constructor(view: PlanView) {
    this.view = view;
  }

  /** Writes; one after the other, `args` made from the plan as it then is. */
  write<K extends Writing>(name: K, args: (plan: PlanView) => Omit<Commands[K]["args"], "plan">): Promise<void> {
    const run = this.#queue.then(async () => {
      this.view = (await ask(name, { plan: this.view.id, ...args(this.view) } as Commands[K]["args"])) as PlanView;
      this.savedAt = Date.now();
    });
    this.#queue = run.catch(() => undefined);
    return run;
  }

  /** Writes some of the fields and leaves the others as they are. */
  change(some: Partial<PlanFields>): Promise<void> {
    return this.write("help_plan.change", (plan) => ({ fields: { ...(Object.fromEntries(Object.keys(plan.fields).map((name) => [name, null])) as ChangedPlan), ...some } }));
  }

  /** One more field holds a text that was refused, until it is stopped. */
  refuse(): () => void {
    untrack(() => (this.refused += 1));
    return () => void (this.refused -= 1);
  }

  /** Reads it again, after something else touched it. */
  async reload(): Promise<void> {
    await this.#queue;
    this.view = await ask("help_plan.open", { plan: this.view.id });
  }

  /** The language the interpreter's words are typed in; empty where nobody interprets. */
  get tongue(): string {
    return tongueOf(this.view.fields.language);
  }
}

/** Puts a plan on the table for the parts inside. */
export function lay(view: PlanView): OpenPlan {
  return setContext(KEY, new OpenPlan(view));
}

/** The plan on the table. */
export function thePlan(): OpenPlan {
  return getContext<OpenPlan>(KEY);
}
