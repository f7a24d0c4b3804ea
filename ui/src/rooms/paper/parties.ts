// What each party of a paper still has to do, in words.
import type { Party } from "../../api/types";
import { day } from "../../i18n/format";
import { label, t } from "../../i18n/text.svelte";

/** "unterschrieben am 12.01.2027" or "noch nicht unterschrieben". */
export function stateOf({ part, signature }: Party): string {
  if (!signature) return t(part === "interpreter" ? "signing-party-waits-interpreter" : "signing-party-waits");
  return t("signing-party-done", { how: label("signature_kind", signature.kind), day: day(signature.onDay) });
}

/** What else was noted with a signature: who was witness, where, why not. */
export function detailsOf({ signature }: Party): string {
  if (!signature) return "";
  return [signature.witness && t("signing-party-witness", { name: signature.witness }), signature.place, signature.reason].filter(Boolean).join(" · ");
}
