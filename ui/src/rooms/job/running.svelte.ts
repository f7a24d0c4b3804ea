// One long act of a screen: its counts while it runs.
import type { JobStatus } from "../../api/types";
import { watchJob } from "./watch";

/** Shows what is running; null when nothing is. */
export class Running {
  job = $state.raw<JobStatus | null>(null);

  /** Does an act and shows the job's counts meanwhile; what goes wrong is thrown. */
  async during<T>(step: string, act: () => Promise<T>): Promise<T> {
    const stop = watchJob((now) => (this.job = now));
    this.job = { running: true, step, done: 0, total: 0 };
    try {
      return await act();
    } finally {
      stop();
      this.job = null;
    }
  }
}
