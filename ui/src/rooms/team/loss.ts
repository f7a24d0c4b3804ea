// What a worker with new keys can not read any more, in words.
import type { UserRenewed } from "../../api/types";
import { t } from "../../i18n/text.svelte";

/** A sentence for each kind of note there is; one alone when nothing is lost. */
export function lossWords({ shared, records, personal }: Omit<UserRenewed, "user">): string[] {
  const lost = [shared && t("user-renew-shared", { count: shared }), records && t("user-renew-records", { count: records }), personal && t("user-renew-personal", { count: personal })].filter((one) => one !== 0);
  return lost.length ? lost : [t("user-renew-nothing")];
}
