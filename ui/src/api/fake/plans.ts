// Help plans of the in-memory office.
import type { Commands, Missing, PlanFields, PlanView } from "../types";
import { caseOf, settleCase } from "./cases";
import { codeLists } from "./codes";
import { shift } from "../../shared/date";
import { id, refuse, reply, TODAY } from "./office";
import { lackingInOffice, planned } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];

/** All plans. */
export const plans = new Map<string, PlanView>();

/** One plan, or a refusal. */
export const plan = (key: string): PlanView => plans.get(key) ?? refuse("not-found");

const blank: PlanFields = { orientation: "", orientationReason: "", viewClient: "", viewClientLanguage: "", viewWorker: "", limits: "Wir vertreten niemanden vor Gericht.", rules: "Wer einen Termin nicht schafft, sagt vorher Bescheid.", periodFrom: TODAY, periodTo: "", frequency: "", evaluationOn: "", evaluationMethod: "", evaluationPlace: "", evaluationWith: "", language: "", interpreter: "none", interpreterName: "", interpreterNumber: "", interpreterSworn: null, secrecySince: "", understanding: "", basis: "" };

function missing(view: PlanView): Missing[] {
  const { fields, goals } = view;
  const lacks: (Missing | false)[] = [
    !fields.orientation && { code: "orientation", row: "" },
    fields.orientation === "stabilisation" && !fields.orientationReason && { code: "orientation_reason", row: "" },
    !fields.viewClient && { code: "view_client", row: "" },
    !fields.viewWorker && { code: "view_worker", row: "" },
    view.resources.length === 0 && { code: "resource", row: "" },
    goals.length === 0 && { code: "goal", row: "" },
    ...goals.flatMap((goal) => [!goal.textClient && { code: "goal_text", row: goal.id }, !goal.indicator && { code: "goal_indicator", row: goal.id }, !goal.baseline && { code: "goal_baseline", row: goal.id }, !goal.target && { code: "goal_target", row: goal.id }, !goal.due && { code: "goal_due", row: goal.id }, goal.measures.length === 0 && { code: "measure", row: goal.id }, goal.measures.length > 0 && !goal.measures.some((one) => one.who === "client") && { code: "client_measure", row: goal.id }]),
    !(fields.periodFrom && fields.periodTo) && { code: "period", row: "" },
    !fields.evaluationOn && { code: "evaluation_on", row: "" },
    ...lackingInOffice().map((code) => ({ code, row: "" })),
  ];
  return lacks.filter((one) => one !== false);
}

/** Brings what is missing and the card in the case up to date. */
export function settlePlan(view: PlanView): void {
  view.missing = missing(view);
  const file = caseOf(view.case);
  const card = { id: view.id, number: view.number, orientation: view.fields.orientation, evaluationOn: view.fields.evaluationOn || null, goals: view.goals.length };
  file.plans = [card, ...file.plans.filter((one) => one.id !== view.id)];
  settleCase(file);
}

/** Makes a plan. */
export function draw(key: string): PlanView {
  const file = caseOf(key);
  const areas = (codeLists.find((one) => one.name === "life_area")?.codes ?? []).map((area) => ({ id: id(), area, rating: null, note: "" }));
  const view: PlanView = { id: id(), case: key, caseNumber: file.row.number, persons: file.row.persons, number: `${file.row.number}-${file.plans.length + 1}`, fields: { ...blank, periodTo: shift(TODAY, 180) }, views: [], areas, resources: [], goals: [], partners: [], sayings: [], missing: [], agreements: [], conflicts: [], restricted: false };
  plans.set(view.id, view);
  settlePlan(view);
  return view;
}

function edit(key: string, act: string, change: (view: PlanView) => void) {
  const view = plan(key);
  const before = structuredClone(view);
  change(view);
  settlePlan(view);
  return reply(view, ["case", `case:${view.case}`, "today"], { roots: [view.case], act, undo: () => plans.set(key, before) });
}
function put<T extends { id: string }>(list: T[], fresh: Omit<T, "id"> & { id: string | null }, extra: object = {}): T[] {
  planned(fresh);
  const key = fresh.id;
  return key ? list.map((one) => (one.id === key ? { ...one, ...fresh, id: key } : one)) : [...list, { ...fresh, ...extra, id: id() } as unknown as T];
}
const goalOf = (view: PlanView, goal: string) => view.goals.find((one) => one.id === goal) ?? refuse("not-found");

/** The commands of this part. */
export const planCommands = {
  "help_plan.begin": (args: Args<"help_plan.begin">) => {
    const view = draw(args.case);
    return reply(view, ["case"], { roots: [args.case], act: "help_plan.begin", undo: () => plans.delete(view.id) });
  },
  "help_plan.open": (args: Args<"help_plan.open">) => {
    settlePlan(plan(args.plan));
    return reply(plan(args.plan));
  },
  "help_plan.change": (args: Args<"help_plan.change">) =>
    edit(args.plan, "help_plan.change", (view) => {
      planned(args.fields);
      for (const [name, value] of Object.entries(args.fields)) if (value !== null) Object.assign(view.fields, { [name]: value });
    }),
  "help_plan.put_goal": (args: Args<"help_plan.put_goal">) => edit(args.plan, "help_plan.put_goal", (view) => (view.goals = put(view.goals, args.goal as never, { measures: [] }))),
  "help_plan.remove_goal": (args: Args<"help_plan.remove_goal">) => edit(args.plan, "help_plan.remove_goal", (view) => (view.goals = view.goals.filter((one) => one.id !== args.goal))),
  "help_plan.order_goals": (args: Args<"help_plan.order_goals">) => edit(args.plan, "help_plan.order_goals", (view) => (view.goals = args.goals.map((goal) => goalOf(view, goal)))),
  "help_plan.put_measure": (args: Args<"help_plan.put_measure">) =>
    edit(args.plan, "help_plan.put_measure", (view) => {
      const goal = goalOf(view, args.goal);
      goal.measures = put(goal.measures, args.measure as never, { status: "open" });
    }),
  "help_plan.remove_measure": (args: Args<"help_plan.remove_measure">) => edit(args.plan, "help_plan.remove_measure", (view) => view.goals.forEach((goal) => (goal.measures = goal.measures.filter((one) => one.id !== args.measure)))),
  "help_plan.set_measure": (args: Args<"help_plan.set_measure">) => edit(args.plan, "help_plan.set_measure", (view) => view.goals.forEach((goal) => (goal.measures = goal.measures.map((one) => (one.id === args.measure ? { ...one, status: args.status } : one))))),
  "help_plan.put_resource": (args: Args<"help_plan.put_resource">) => edit(args.plan, "help_plan.put_resource", (view) => (view.resources = put(view.resources, args.resource))),
  "help_plan.remove_resource": (args: Args<"help_plan.remove_resource">) => edit(args.plan, "help_plan.remove_resource", (view) => (view.resources = view.resources.filter((one) => one.id !== args.resource))),
  "help_plan.put_view": (args: Args<"help_plan.put_view">) => edit(args.plan, "help_plan.put_view", (view) => (view.views = put(view.views, args.view))),
  "help_plan.remove_view": (args: Args<"help_plan.remove_view">) => edit(args.plan, "help_plan.remove_view", (view) => (view.views = view.views.filter((one) => one.id !== args.view))),
  "help_plan.put_partner": (args: Args<"help_plan.put_partner">) => edit(args.plan, "help_plan.put_partner", (view) => (view.partners = put(view.partners, args.partner))),
  "help_plan.remove_partner": (args: Args<"help_plan.remove_partner">) => edit(args.plan, "help_plan.remove_partner", (view) => (view.partners = view.partners.filter((one) => one.id !== args.partner))),
  "help_plan.rate": (args: Args<"help_plan.rate">) => edit(args.plan, "help_plan.rate", (view) => (planned({ note: args.note }), (view.areas = view.areas.map((one) => (one.area === args.area ? { ...one, rating: args.rating, note: args.note } : one))))),
  "help_plan.say": ({ plan: key, ...saying }: Args<"help_plan.say">) => edit(key, "help_plan.say", (view) => (planned({ text: saying.text }), (view.sayings = [...view.sayings.filter((one) => !(one.row === saying.row && one.field === saying.field && one.language === saying.language)), saying]))),
};
