// The handover report, and how it was read.
import type { HandoverTold } from "../../api/types";
import { day } from "../../i18n/format";
import { label, t } from "../../i18n/text.svelte";

/** The languages in which papers have fixed words; any other is read out. */
export const BESIDE = ["de", "fr", "en", "ar", "prs", "fa", "ti", "tr", "uk", "kmr"];

type Read = { toldOn: string; told: HandoverTold | null; mark: string };

/** When, by whom and in which language it was read out, with whose help, and that understanding was checked; and the mark of what was read. */
export function toldWords({ toldOn: on, told, mark }: Read): string {
  if (!on) return t("handover-told-not");
  if (!told) return day(on);
  const helped = told.interpreter !== "none" && [label("interpreter", told.interpreter), told.name].filter(Boolean).join(": ");
  return [t("handover-told-how", { day: day(on), language: label("language", told.language), by: told.by }), helped, told.understood && t("handover-told-understood"), mark && t("handover-mark", { mark })].filter(Boolean).join(" · ");
}
