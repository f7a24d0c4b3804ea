// Files that are only looked up: what can not be done there is not offered, and why stands on top once.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import type { Component } from "svelte";
import { beforeAll, expect, test } from "vitest";
import { connect } from "../api/call";
import { applications } from "../api/fake/applications";
import { cases } from "../api/fake/cases";
import { office } from "../api/fake/office";
import { papers } from "../api/fake/papers";
import { plans } from "../api/fake/plans";
import { commands } from "../api/fake/table";
import { forget } from "../here.svelte";
import { t } from "../i18n/text.svelte";
import { loadCodes } from "../rooms/code/codes.svelte";
import { refresh } from "../rooms/desk/desk.svelte";
import type { RouteName } from "../routes";
import ApplicationFile from "./ApplicationFile.svelte";
import CaseFile from "./CaseFile.svelte";
import PaperFile from "./PaperFile.svelte";
import PersonFile from "./PersonFile.svelte";
import Plan from "./Plan.svelte";

type Locks = { restricted: boolean; newer: boolean; partedOn?: string | null };

beforeAll(async () => {
  office.state = "open";
  connect(async (name, args) => JSON.parse(JSON.stringify(await (commands as unknown as Record<string, (args: unknown) => unknown>)[name](JSON.parse(JSON.stringify(args))))));
  await refresh();
  await loadCodes();
});

const bins = (names: string[]) => names.filter((name) => /entfernen|zurücknehmen|herausnehmen/i.test(name));

/** What a file offers, by the names of its buttons. */
async function offered(view: Component, name: RouteName, id: string, tab?: string): Promise<string[]> {
  cleanup();
  forget({ name, id, tab });
  render(view);
  await screen.findByRole("heading", { level: 1 });
  await waitFor(() => expect(screen.queryAllByRole("button").length).toBeGreaterThan(2));
  return screen.queryAllByRole("button").map((one) => one.getAttribute("aria-label") ?? one.textContent?.trim() ?? "");
}

async function compare(view: Component, name: RouteName, file: Locks, id: string, edits: string[], tab?: string): Promise<string[]> {
  Object.assign(file, { restricted: false });
  const open = await offered(view, name, id, tab);
  expect(edits.filter((one) => !open.includes(one))).toEqual([]);
  Object.assign(file, { restricted: true });
  const locked = await offered(view, name, id, tab);
  expect(edits.filter((one) => locked.includes(one))).toEqual([]);
  expect(bins(locked)).toEqual([]);
  return bins(open);
}

test("a case: neither people nor answers, phases, workers, plans nor another handover", async () => {
  const [id, file] = [...cases][0];
  const edits = ["case-person-add", "case-consent-add", "case-workers-change", "case-phase-change", "handover-open"].map((key) => t(key));
  const before = await compare(CaseFile, "case", file, id, edits);
  expect(before.length).toBeGreaterThan(0);
  await screen.findByText(t("erasing-begun-notice"));
  await compare(CaseFile, "case", file, id, [file.plans.length ? t("case-plan-another") : t("case-plan-begin")], "plans");
  // Of a household that parted, that is the reason, said once.
  Object.assign(file, { partedOn: "2027-01-10" });
  await offered(CaseFile, "case", id);
  screen.getByText(/getrennt/, { selector: "h2" });
  expect(screen.queryByText(t("erasing-begun-notice"))).toBeNull();
  Object.assign(file, { partedOn: null, restricted: false });
});

test("a person: neither names, papers, kin nor household", async () => {
  const [id, file] = [...office.persons].find(([, one]) => (one.household?.members.length ?? 0) > 1)!;
  const edits = ["person-names-add", "person-documents-add", "person-kin-add", "person-household-join", "person-household-leave", "person-household-part", "person-same-state", "page-edit"].map((key) => t(key));
  const before = await compare(PersonFile, "person", file, id, edits);
  expect(before.length).toBeGreaterThan(0);
  await screen.findByText(t("erasing-begun-text"));
  Object.assign(file, { restricted: false });
});

test("an application: neither a decision nor a change", async () => {
  const [id, file] = [...applications].find(([, one]) => !one.row.case)!;
  file.statuses.unshift({ ...file.statuses[0], id: "f1", status: "waiting_list" });
  const edits = ["intake-change-open", "intake-accept", "intake-wait", "intake-refuse", "intake-step-other"].map((key) => t(key));
  const before = await compare(ApplicationFile, "application", file, id, edits);
  expect(before.length).toBeGreaterThan(0);
  screen.getByText(t("erasing-begun-text"));
  Object.assign(file, { restricted: false });
});

test("a plan of a locked case can be read: nothing is typed, ticked or printed for signature", async () => {
  const [id, file] = [...plans][0];
  Object.assign(file, { restricted: false });
  const open = await offered(Plan, "plan", id);
  expect(open).toContain(t("plan-to-paper"));
  const fields = () => screen.getAllByRole<HTMLInputElement>("textbox").map((one) => one.matches(":disabled"));
  expect(new Set(fields())).toEqual(new Set([false]));
  Object.assign(file, { restricted: true });
  const locked = await offered(Plan, "plan", id);
  expect(locked).not.toContain(t("plan-to-paper"));
  expect(new Set(fields())).toEqual(new Set([true]));
  screen.getByText(t("error-restricted"));
  Object.assign(file, { restricted: false });
});

test("a paper of a locked case is looked at: nobody signs, prints or files a scan", async () => {
  const [id, file] = [...papers].find(([, one]) => one.row.kind === "agreement" && one.parties.some((party) => !party.signature))!;
  const ways = ["signing-scan-do", "signing-save-do", "signing-end-open"].map((key) => t(key));
  Object.assign(file, { restricted: false });
  const open = await offered(PaperFile, "paper", id);
  expect(ways.filter((one) => !open.includes(one))).toEqual([]);
  Object.assign(file, { restricted: true });
  const locked = await offered(PaperFile, "paper", id);
  expect(ways.filter((one) => locked.includes(one))).toEqual([]);
  expect(locked.length).toBeLessThan(open.length - ways.length);
  screen.getByText(t("error-restricted"));
  Object.assign(file, { restricted: false });
});

test("what a newer version wrote is said on top of the file, and only there where some is", async () => {
  const files: [Component, RouteName, string, Locks][] = [[CaseFile, "case", ...[...cases][0]], [PersonFile, "person", ...[...office.persons][0]], [ApplicationFile, "application", ...[...applications][0]]];
  for (const [view, name, id, file] of files) {
    await offered(view, name, id);
    expect(screen.queryByText(t("attention-newer-title"))).toBeNull();
    Object.assign(file, { newer: true });
    await offered(view, name, id);
    await screen.findByText(t("attention-newer-title"));
    Object.assign(file, { newer: false });
  }
});
