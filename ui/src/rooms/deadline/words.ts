// How a day by which something must be done was counted, in words.
import type { AnswerDate, CountStep } from "../../api/types";
import { day, longDay } from "../../i18n/format";
import { label, t } from "../../i18n/text.svelte";

const why = (step: CountStep) => (step.why === "holiday" ? label("holiday", step.holiday) : t(`intake-answer-${step.why}`));

/** "29.01.2027 + 1 Monat = 28.02.2027", then each day that does not count, then the day to act by. */
export function countedWords(answer: AnswerDate): string[] {
  const skipped = answer.before.map((step) => t("intake-answer-skipped", { day: day(step.day), why: why(step) }));
  const moved = answer.legalEnd === answer.end ? [] : [t("intake-answer-legal", { day: longDay(answer.legalEnd) })];
  return [t("intake-answer-sum", { from: day(answer.from), end: day(answer.end) }), ...skipped, t("intake-answer-act", { day: longDay(answer.actBy) }), ...moved];
}
