// What Today shows of cases, plans and agreements.
import type { TodayView } from "../types";
import { applications } from "./applications";
import { cases } from "./cases";
import { toSign } from "./erasures";
import { sent } from "./handovers";
import { plans } from "./plans";
import { TODAY } from "./office";
import { papers } from "./papers";

const left = (day: string) => Math.round((Date.parse(day) - Date.parse(TODAY)) / 86_400_000);

/** The lists of the day. */
export function due(): Pick<TodayView, "answersDue" | "evaluationsDue" | "tasks" | "unsigned" | "withoutConsent" | "noHolder" | "answersMissing" | "erasuresToSign" | "clockBehind"> {
  const open = [...cases.values()].filter((one) => one.row.phase !== "closed");
  const tasks = [...plans.values()].flatMap((plan) => plan.goals.flatMap((goal) => goal.measures.filter((one) => one.who === "service" && one.status === "open").map((one) => ({ plan: plan.id, case: plan.case, measure: one.id, persons: plan.persons, what: one.what, byWhen: one.byWhen, days: left(one.byWhen) }))));
  const agreed = [...papers.values()].filter((one) => one.row.kind === "agreement");
  const evaluationsDue = agreed.filter((one) => !one.ended && left(one.row.until) < 200).map(({ row }) => ({ case: row.case ?? "", plan: row.plan ?? "", agreement: row.id, persons: row.persons, on: row.until, days: left(row.until) }));
  return {
    answersDue: [...applications.values()].map((one) => one.row).filter((one) => one.answer && one.answer.days <= 14).sort((a, b) => (a.answer?.days ?? 0) - (b.answer?.days ?? 0)),
    evaluationsDue,
    tasks: tasks.sort((a, b) => a.days - b.days),
    unsigned: agreed.map((one) => one.row).filter((one) => one.printed && ["unsigned", "partly_signed"].includes(one.state)),
    withoutConsent: open.filter((one) => one.withoutConsent.length > 0).map((one) => one.row),
    erasuresToSign: toSign(), clockBehind: null,
    answersMissing: sent.filter((one) => one.overdue),
    noHolder: open.filter((one) => !one.row.holder).map((one) => one.row),
  };
}
