// All handovers, and one of them.
import { ask } from "../../api/call";
import type { HandoverPage, HandoverRow } from "../../api/types";

const PAGE = 200;
const MOST = 5_000;

/** All handovers of ours and all that came, page by page. */
export async function allHandovers(): Promise<HandoverPage> {
  const all = await ask("handover.list", { offset: 0, limit: PAGE });
  for (let offset = PAGE; offset < Math.min(MOST, Math.max(all.sentCount, all.receivedCount)); offset += PAGE) {
    const page = await ask("handover.list", { offset, limit: PAGE });
    all.sent.push(...page.sent);
    all.received.push(...page.received);
  }
  return all;
}

/** The handover by which a case went to another service, if one was accepted. */
export function gone(rows: HandoverRow[]): HandoverRow | null {
  return rows.find((one) => one.outcome === "accepted") ?? null;
}
