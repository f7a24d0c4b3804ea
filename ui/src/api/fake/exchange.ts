// Bundles of the in-memory office: one that is written, and one that a colleague's laptop wrote.
import type { ExchangePreview, ExchangeReceived, ExchangeStatus } from "../types";
import { matters } from "./matters";
import { laptops } from "./laptops";
import { NOW, office, refuse, reply } from "./office";

const stand = { lastWrittenAt: NOW - 4 * 86_400_000 as number | null, lastReadAt: NOW - 3 * 86_400_000 as number | null, changesSince: 23 };
const roots = [{ table: "contact", added: 12, changed: 0 }, { table: "person", added: 2, changed: 3 }, { table: "help_plan", added: 0, changed: 1 }];
let taken = false;

/** Takes its time, and can be stopped. */
async function work(step: string, total: number) {
  office.job = { running: true, step, done: 0, total };
  for (; office.job.done < total && office.job.running; office.job.done += total / 12) await new Promise((done) => setTimeout(done, 60));
  if (!office.job.running) refuse("cancelled");
  office.job.running = false;
}

/** How the exchange stands. */
export const exchangeStatus = (): ExchangeStatus => ({ laptops: laptops.map((laptop) => ({ ...laptop })), ...stand });

const preview = (): ExchangePreview => ({ from: "Laptop Weber", writtenAt: NOW - 7_200_000, changes: taken ? 0 : 41, roots: taken ? [] : roots, attachments: taken ? 0 : 2, nothingNew: taken, gap: !taken, copied: null, newLaptops: taken ? [] : ["Laptop Unterwegs"] });

/** The commands of this part. */
export const exchangeCommands = {
  "exchange.status": () => reply(exchangeStatus()),
  "exchange.write": async () => {
    await work("exchange-write", 1200);
    const changes = 1180 + stand.changesSince;
    Object.assign(stand, { lastWrittenAt: NOW, changesSince: 0 });
    return reply({ file: "geleit-2027-01-12-1042.age", changes, attachments: 14, bytes: 5_210_000, laptops: 2 }, ["exchange", "today"]);
  },
  "exchange.inspect": ({ grant }: { grant: string }) => (grant.startsWith("grant") ? reply(preview()) : refuse("bundle-not-for-us")),
  "exchange.read": async () => {
    await work("exchange-apply", 600);
    const received: ExchangeReceived = { changes: preview().changes, conflicts: 2, attachments: preview().attachments, attention: matters.length, reincarnated: false };
    taken = true;
    stand.lastReadAt = NOW;
    return reply(received, ["exchange", "today", "attention", "person", "contact", "case"]);
  },
};
