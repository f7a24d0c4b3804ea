// The one long act that may be running in the core, asked for its real counts four times a second.
import { ask } from "../../api/call";
import type { JobStatus } from "../../api/types";
import { has, t } from "../../i18n/text.svelte";

/** Shows the state of the running job until the returned function is called. */
export function watchJob(show: (job: JobStatus) => void): () => void {
  let over = false;
  const timer = setInterval(() => {
    void ask("job.status", {}).then((job) => !over && job.running && show(job), () => undefined);
  }, 250);
  return () => {
    over = true;
    clearInterval(timer);
  };
}

/** Stops the running job; nothing of it remains. */
export async function cancelJob(): Promise<void> {
  await ask("job.cancel", {});
}

/** The step of a job in words. */
export function stepWords(job: JobStatus): string {
  return has(`job-${job.step}`) ? t(`job-${job.step}`) : t("job-working");
}
