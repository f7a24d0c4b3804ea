// What each party of an agreement still has to do, in words.
import type { Party } from "../../api/types";
import { day } from "../../i18n/format";
import { label, t } from "../../i18n/text.svelte";

/** "unterschrieben am 12.01.2027" or "noch nicht unterschrieben". */
export function stateOf({ part, signature }: Party): string {
  if (!signature) return t(part === "interpreter" ? "agreement-party-waits-interpreter" : "agreement-party-waits");
  return t("agreement-party-done", { how: label("signature_kind", signature.kind), day: day(signature.onDay) });
}

/** What else was noted with a signature: who was witness, where, why not. */
export function detailsOf({ signature }: Party): string {
  if (!signature) return "";
  return [signature.witness && t("agreement-party-witness", { name: signature.witness }), signature.place, signature.reason].filter(Boolean).join(" · ");
}
