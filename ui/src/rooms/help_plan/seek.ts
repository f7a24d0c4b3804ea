// Going to what is missing: the field of a plan, or the screen where it is filled in.
import type { Missing, PlanView } from "../../api/types";
import { go } from "../../here.svelte";
import { t } from "../../i18n/text.svelte";

// Where several things may be wrong with one field.
const FIELD: Record<string, string> = { goals_too_many: "goal", period_order: "period_to", evaluation_past: "evaluation_on", evaluation_before_period: "evaluation_on" };

/** Puts the focus into a field of the plan on the screen; false if it is not there. */
export function seek(code: string, row: string): boolean {
  const at = FIELD[code] ?? code;
  const place = document.querySelector<HTMLElement>(`[data-at="${CSS.escape(row ? `${at}-${row}` : at)}"]`);
  const field = place?.querySelector<HTMLElement>("textarea, input, select, button");
  place?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
  return field !== null && field !== undefined;
}

/** What is missing, in words; a goal by its number. */
export function missingWords(missing: Missing, plan: PlanView): string {
  const office = /^office_(.+)$/.exec(missing.code);
  if (office) return t("plan-missing-office", { field: t(`office-field-${office[1].replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`) });
  const words = t(`plan-missing-${missing.code.replaceAll("_", "-")}`);
  const place = plan.goals.findIndex((goal) => goal.id === missing.row);
  return place < 0 ? words : t("plan-missing-of-goal", { number: place + 1, what: words });
}

/** Goes to where a missing thing is filled in. */
export function goTo(missing: Missing, plan: PlanView): void {
  if (missing.code.startsWith("office_")) return go({ name: "office" });
  if (["holder", "participant", "consent", "adult"].includes(missing.code)) return go({ name: "case", id: plan.case });
  if (!seek(missing.code, missing.row)) go({ name: "plan", id: plan.id, tab: `${missing.code}:${missing.row}` });
}
