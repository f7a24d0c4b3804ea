// All handovers, and one of them.
import { ask } from "../../api/call";
import type { HandoverPage, HandoverRow } from "../../api/types";

const PAGE = 200;
const MOST = 5_000;

/** All handovers of ours and all that came, page by page. */
export async function allHandovers(): Promise<HandoverPage> {
  const all: HandoverPage = { sent: [], received: [] };
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const page = await ask("handover.list", { offset, limit: PAGE });
    all.sent.push(...page.sent);
    all.received.push(...page.received);
    if (page.sent.length < PAGE && page.received.length < PAGE) break;
  }
  return all;
}

/** The handover by which a case went to another service, if one was accepted. */
export function gone(rows: HandoverRow[]): HandoverRow | null {
  return rows.find((one) => one.outcome === "accepted") ?? null;
}
