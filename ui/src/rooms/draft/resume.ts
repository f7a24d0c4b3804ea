// Where one goes on writing: each kind of draft has its form, and a change of something its file.
import { ask } from "../../api/call";
import type { DraftRow } from "../../api/types";
import { go, open } from "../../here.svelte";
import type { RouteName } from "../../routes";

/** What a note or an application kept as a draft belongs to. */
type Belongs = { contact?: string; corrects?: string; application?: string };

/** Opens a draft. */
export async function resume({ id, kind }: DraftRow): Promise<void> {
  if (kind === "contact" || kind === "person") return open({ kind, draft: id });
  const { contact, corrects, application } = (await ask("draft.open", { id })).content as Belongs;
  if (kind === "note") go({ name: "contact", id: contact, tab: corrects, draft: id });
  else if (application) go({ name: "application", id: application, draft: id });
  // Of an application, a declaration, a handover.
  else go({ name: `new-${kind}` as RouteName, draft: id });
}
