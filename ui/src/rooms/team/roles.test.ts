import { expect, test } from "vitest";
import type { ProposalRow, UserRow, Workers } from "../../api/types";
import { bySheet, casesWords, fallsWords, needsTwo, proposalWords, waits } from "./roles";

const user = (coordinator: boolean): UserRow => ({ id: "u", name: "Miriam Braun", short: "MB", coordinator, dataProtection: true, onThisLaptop: true, renewedAt: null, cases: 0 });
const proposal = (role: ProposalRow["role"], user = "u", falls: ProposalRow["falls"] = []): ProposalRow => ({ id: "p", user, name: "Miriam Braun", role, by: ["Selin Kaya"], at: 0, mayAgree: false, falls });
const team = (...proposals: ProposalRow[]): Workers => ({ users: [], former: [], leavers: [], proposals, fewCoordinators: false, noOfficer: false });

test("a coordinator's role and her leaving take two; data protection and anybody else do not", () => {
  expect([needsTwo(user(true), "coordinator"), needsTwo(user(true), null)]).toEqual([true, true]);
  expect([needsTwo(user(true), "data_protection"), needsTwo(user(false), null)]).toEqual([false, false]);
});

test("where fewer than three coordinate the sheet of the office stands for the second", () => {
  expect([bySheet(user(true), null, 2), bySheet(user(true), "coordinator", 3)]).toEqual([true, false]);
  expect([bySheet(user(true), "data_protection", 2), bySheet(user(false), null, 1)]).toEqual([false, false]);
});

test("what was asked for waits only while the same is proposed about the same worker", () => {
  expect(waits(team(proposal(null)), user(true), { act: "end", role: null })).toBe(true);
  expect(waits(team(proposal("coordinator")), user(true), { act: "end", role: null })).toBe(false);
  expect(waits(team(proposal(null, "another")), user(true), { act: "end", role: null })).toBe(false);
  expect(waits(team(proposal("coordinator")), user(true), { act: "appoint", role: "coordinator" })).toBe(false);
});

test("a proposal says whom it is about and what would end", () => {
  expect(proposalWords(proposal(null))).toBe("Miriam Braun aus dem Team nehmen");
  expect(proposalWords(proposal("coordinator"))).toBe("Koordination von Miriam Braun beenden");
  expect(proposalWords(proposal("data_protection"))).toBe("Aufgabe Datenschutz von Miriam Braun beenden");
});

test("a proposal says what would fall with it, each thing once, and nothing when all of it stays", () => {
  const falls: ProposalRow["falls"] = [{ what: "laptop", name: "Laptop Winter" }, { what: "admitted", name: "" }, { what: "admitted", name: "" }];
  expect(fallsWords(proposal(null, "u", falls))).toBe("Danach gilt nicht mehr: Laptop „Laptop Winter“ im Team und Einträge, die wieder zugelassen wurden.");
  expect(fallsWords(proposal(null))).toBe("");
});

test("whoever leaves leaves her open cases behind, and that is said", () => {
  expect(casesWords({ ...user(false), cases: 2 })).toBe("Miriam Braun führt noch 2 offene Begleitungen. Sie stehen danach bei allen auf „Heute“ unter denen ohne Fallführung.");
  expect(casesWords(user(false))).toBe("");
});
