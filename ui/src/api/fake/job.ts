// The one long act of the in-memory office: it counts, and stops when one wishes.
import { office, refuse, reply } from "./office";

/** Goes through a step; refuses when it was stopped. */
export async function during(step: string): Promise<void> {
  office.job = { running: true, step, done: 0, total: 1200 };
  for (; office.job.done < 1200 && office.job.running; office.job.done += 100) await new Promise((done) => setTimeout(done, 60));
  if (!office.job.running) refuse("cancelled");
  office.job.running = false;
}

/** The commands of this part. */
export const jobCommands = {
  "job.status": () => reply(office.job),
  "job.cancel": () => {
    office.job.running = false;
    return reply(null);
  },
};
