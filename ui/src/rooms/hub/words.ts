// What a sync did, in words that promise nothing the core did not say.
import type { HubReport, HubWay } from "../../api/types";
import { bytes } from "../../i18n/format";
import { t } from "../../i18n/text.svelte";

/** Whether everything is there and here. Only the core knows: counts alone say nothing about it. */
export function standWords(report: HubReport): string {
  return report.synced ? t("hub-synced") : t("hub-open");
}

/** What went one way: "41 changes, 2 attachments (812 kB)". */
export function wayWords(way: HubWay): string {
  if (!way.bundles) return t("hub-way-none");
  return t("hub-way", { changes: way.changes, attachments: way.attachments, size: bytes(way.bytes) });
}
