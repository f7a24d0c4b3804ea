// Keeps what is being written. The first unsaved keystroke starts the clock; 800 ms later at most it is with the core.
// Typing on does not push the moment away: a worker who is called out of the room in mid-sentence loses less than a second.

/** At most this long a keystroke stays unsaved. */
export const LATEST = 800;

/** Saves a draft in time; one save at a time, none lost. */
export class Autosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #dirty = false;
  #running: Promise<void> | null = null;
  #ended = false;

  /** `save` hands the present content to the core. */
  constructor(private readonly save: () => Promise<void>) {}

  /** Something was typed. */
  note(): void {
    if (this.#ended) return;
    this.#dirty = true;
    if (this.#timer === undefined) this.#timer = setTimeout(() => void this.flush(), LATEST);
  }

  /** Saves now what is unsaved: on leaving a field, on Ctrl+S, before locking. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    while (this.#running) await this.#running;
    if (!this.#dirty || this.#ended) return;
    this.#dirty = false;
    this.#running = this.save().catch(() => {
      this.#dirty = true;
      if (this.#timer === undefined && !this.#ended) this.#timer = setTimeout(() => void this.flush(), LATEST);
    });
    await this.#running;
    this.#running = null;
  }

  /** Stops for good: the thing itself has been saved or the draft was dropped. Waits for a save under way. */
  async end(): Promise<void> {
    this.#ended = true;
    clearTimeout(this.#timer);
    await this.#running;
  }
}
