// Bundles of the in-memory office: one that is written, and one that a colleague's laptop wrote.
import type { Commands, ExchangePreview, ExchangeReceived, ExchangeStatus } from "../types";
import { matters } from "./matters";
import { laptops } from "./laptops";
import { NOW, office, refuse, reply } from "./office";

const stand = { lastWrittenAt: NOW - 4 * 86_400_000 as number | null, lastReadAt: NOW - 3 * 86_400_000 as number | null, changesSince: 23 };
const roots = [{ table: "contact", added: 12, changed: 0 }, { table: "person", added: 2, changed: 3 }, { table: "help_plan", added: 0, changed: 1 }];
let taken = false;
let asked = false;
const gaps = [{ laptop: "Laptop Weber", changes: 18, first: 412, last: 429, holders: ["Laptop Weber", "Laptop Braun"], since: NOW - 2 * 86_400_000 }];

/** Takes its time, and can be stopped. */
export async function work(step: string, total: number) {
  office.job = { running: true, step, done: 0, total };
  for (; office.job.done < total && office.job.running; office.job.done += total / 12) await new Promise((done) => setTimeout(done, 60));
  if (!office.job.running) refuse("cancelled");
  office.job.running = false;
}

/** How the exchange stands. */
export const exchangeStatus = (): ExchangeStatus => ({ laptops: laptops.map((laptop) => ({ ...laptop })), ...stand, gaps: taken ? [] : gaps, bodiesMissing: 0, attachmentsMissing: taken ? 0 : 3, newer: taken ? 0 : 2 });

const preview = (): ExchangePreview => ({ from: "Laptop Weber", writtenAt: NOW - 7_200_000, changes: taken ? 0 : 41, roots: taken ? [] : roots, attachments: taken ? 0 : 2, nothingNew: taken, erases: 0, gap: !taken, asks: null, copied: [], newLaptops: taken ? [] : ["Laptop Unterwegs"], restored: [] });

const request = (): ExchangePreview => ({ ...preview(), changes: 0, roots: [], attachments: 0, nothingNew: true, gap: false, asks: { changes: asked ? 0 : 57, attachments: asked ? 0 : 4 }, newLaptops: [] });

/** The commands of this part. */
export const exchangeCommands = {
  "exchange.status": () => reply(exchangeStatus()),
  "exchange.write": async ({ attachments }: Commands["exchange.write"]["args"]) => {
    await work("exchange-write", 1200);
    const changes = 1180 + stand.changesSince;
    Object.assign(stand, { lastWrittenAt: NOW, changesSince: 0 });
    return reply({ file: "geleit-2027-01-12-1042.age", changes, attachments: attachments === "none" ? 0 : 14, attachmentBytes: 4_100_000, left: attachments === "none" ? 14 : 0, leftBytes: 4_100_000, bytes: 5_210_000, laptops: 2 }, ["exchange", "today"]);
  },
  "exchange.ask": async () => {
    await work("exchange-write", 60);
    return reply({ file: "geleit-2027-01-12-7f21c4.age", attachments: 3, bytes: 4_096, laptops: 2 });
  },
  // A colleague's request is one of the kinds the in-memory office knows by the name of its grant.
  "exchange.inspect": ({ grant }: { grant: string }) => (grant.startsWith("request") ? reply(request()) : grant.startsWith("grant") ? reply(preview()) : refuse("bundle-not-for-us")),
  "exchange.read": async ({ grant }: { grant: string }) => {
    await work("exchange-apply", 600);
    if (grant.startsWith("request")) {
      asked = true;
      return reply({ changes: 0, conflicts: 0, attachments: 0, attention: matters.length, reincarnated: false, erased: 0, late: [] }, ["exchange"]);
    }
    const received: ExchangeReceived = { changes: preview().changes, conflicts: 2, attachments: preview().attachments, attention: matters.length, reincarnated: false, erased: 3, late: [{ laptop: "Laptop Weber", changes: 2 }] };
    taken = true;
    stand.lastReadAt = NOW;
    return reply(received, ["exchange", "today", "attention", "person", "contact", "case"]);
  },
};
