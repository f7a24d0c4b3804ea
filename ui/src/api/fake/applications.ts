// Applications of the in-memory office.
import type { ApplicationFields, ApplicationView, Commands } from "../types";
import { answerBy } from "./answer";
import { make } from "./people";
import { id, me, NOW, refuse, reply, rowOf, TODAY } from "./office";
import { past, person } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];

/** All applications. */
export const applications = new Map<string, ApplicationView>();

/** Fields with nothing in them. */
export const noFields: ApplicationFields = { receivedOn: TODAY, path: "", legalBasis: "", referrer: { name: "", kind: "", person: "", phone: "", email: "", help: "" }, groups: [], otherGroup: "", problemsClient: "", problemsService: "", whyLongTerm: "", resources: "", wishes: "", otherServices: "", urgency: "normal", risks: "", replyTo: "", knowsAgrees: "unknown", safeContact: "" };

/** One application, or a refusal. */
export const application = (key: string): ApplicationView => applications.get(key) ?? refuse("not-found");

/** Brings the row up to date with fields and statuses. */
export function settleRow(view: ApplicationView): void {
  const done = view.statuses.find((one) => one.status === "answered");
  const over = done || view.statuses.some((one) => one.status === "withdrawn");
  Object.assign(view.row, { receivedOn: view.fields.receivedOn, referrer: view.fields.referrer.name, groups: view.fields.groups, status: view.statuses[0]?.status ?? "received", answer: over ? null : answerBy(view.fields.receivedOn), answeredOn: done?.onDay ?? null });
}

/** Makes an application. */
export function lodge(persons: string[], fields: ApplicationFields): ApplicationView {
  const key = id();
  const statuses = [{ id: id(), status: "received", onDay: fields.receivedOn, reason: "", channel: "", note: "", by: me().short, at: NOW }];
  const view: ApplicationView = { row: { id: key, number: `2027-LB23-${String(applications.size + 1).padStart(3, "0")}`, receivedOn: fields.receivedOn, persons: persons.map(rowOf), referrer: "", groups: [], status: "received", answer: null, answeredOn: null, case: null }, fields, statuses, conflicts: [], newer: false, restricted: false };
  settleRow(view);
  applications.set(key, view);
  return view;
}

function edit(key: string, act: string, change: (view: ApplicationView) => void) {
  const view = application(key);
  const before = structuredClone(view);
  change(view);
  settleRow(view);
  return reply(view, ["application", `application:${key}`, "today"], { roots: [key], act, undo: () => applications.set(key, before) });
}

function fitting(fields: ApplicationFields): void {
  const { receivedOn, groups, otherGroup, legalBasis, referrer, safeContact, otherServices, ...long } = fields;
  past(receivedOn);
  if (groups.includes("other_distress") && !otherGroup.trim()) refuse("group-missing");
  if ([legalBasis, otherGroup, ...Object.values({ ...referrer, help: "" })].some((text) => [...text].length > 200)) refuse("name-too-long");
  if ([referrer.help, safeContact, otherServices, ...Object.values(long)].some((text) => [...text].length > 20_000)) refuse("note-too-long");
}

/** The commands of this part. */
export const applicationCommands = {
  "deadline.answer": (args: Args<"deadline.answer">) => reply(answerBy(args.receivedOn)),
  "application.create": (args: Args<"application.create">) => {
    if (args.persons.length + args.newPersons.length === 0) refuse("application-person-missing");
    fitting(args.fields);
    args.newPersons.forEach(person);
    const view = lodge([...args.persons, ...args.newPersons.map((one) => make(one).row.id)], args.fields);
    return reply(view, ["application", "person", "today"], { roots: [view.row.id], act: "application.create", undo: () => applications.delete(view.row.id) });
  },
  "application.open": (args: Args<"application.open">) => reply(application(args.application)),
  "application.change": (args: Args<"application.change">) =>
    edit(args.application, "application.change", (view) => {
      fitting({ ...view.fields, ...Object.fromEntries(Object.entries(args.fields).filter(([, value]) => value !== null)) });
      if (args.persons?.length === 0) refuse("application-person-missing");
      for (const [name, value] of Object.entries(args.fields)) if (value !== null) Object.assign(view.fields, { [name]: value });
      if (args.persons) view.row.persons = args.persons.map(rowOf);
    }),
  "application.list": (args: Args<"application.list">) => {
    const rows = [...applications.values()].map((one) => one.row).filter((row) => args.filter === "all" || row.answer !== null);
    rows.sort((a, b) => (a.answer?.actBy ?? "9").localeCompare(b.answer?.actBy ?? "9"));
    return reply({ count: rows.length, rows: rows.slice(args.offset, args.offset + args.limit) });
  },
  "application.set_status": ({ application: key, ...status }: Args<"application.set_status">) => {
    if (!status.status) refuse("code-unknown");
    if (status.status === "refused" && !status.reason) refuse("reason-missing");
    if (status.status === "answered" && !status.channel) refuse("channel-missing");
    if (past(status.onDay) < application(key).row.receivedOn) refuse("date-before-receipt");
    return edit(key, "application.set_status", (view) => view.statuses.unshift({ id: id(), ...status, by: me().short, at: NOW }));
  },
  "application.take_back": (args: Args<"application.take_back">) => edit(args.application, "application.take_back", (view) => (view.statuses = view.statuses.filter((one) => one.id !== args.fact))),
};
