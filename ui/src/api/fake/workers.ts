// Roles in the in-memory office: given, ended, and what waits for a second coordinator.
import type { Commands, LeaverRow, ProposalRow, TeamRole, UserRow, Workers } from "../types";
import { id, me, NOW, office, refuse, reply } from "./office";
import { coordinator, labelled } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];
const former = ["Ute Lang"];
/** Those who left and still have a way in at this laptop. */
export const leavers: LeaverRow[] = [{ id: id(), name: "Ute Lang" }];
const proposals: ProposalRow[] = [{ id: id(), user: office.users[2].id, name: office.users[2].name, role: null, by: ["Ute Lang"], at: NOW - 6e8, mayAgree: true, falls: [{ what: "laptop", name: "Laptop Winter" }] }];
/** What stands on the sheet of the office. */
const OFFICE_SHEET = "3F8D 1QZ7 K5TW 9CXA 2MBR 6HNV 4PEY";
const bare = (text: string) => text.replace(/[\s-]/g, "").toUpperCase();
const officeSheet = (code: string) => bare(code) === bare(OFFICE_SHEET) || refuse("wrong-code");
const find = (user: string): UserRow => office.users.find((one) => one.id === user) ?? refuse("not-found");
const coordinators = () => office.users.filter((one) => one.coordinator).length;
const field = (role: TeamRole) => (role === "coordinator" ? "coordinator" : "dataProtection");

function workers(): Workers {
  return { users: office.users, former, leavers, proposals: proposals.map((one) => ({ ...one, mayAgree: one.mayAgree && me().coordinator })), fewCoordinators: coordinators() < 2, noOfficer: !office.users.some((one) => one.dataProtection) };
}
const changed = () => reply(workers(), ["user", "desk", "today"]);

function end(user: UserRow, role: TeamRole | null) {
  if (role) user[field(role)] = false;
  else {
    office.users.splice(office.users.indexOf(user), 1);
    former.push(user.name);
    if (user.onThisLaptop) leavers.push({ id: user.id, name: user.name });
  }
}

/** The commands of this part. */
export const workerCommands = {
  "user.team": () => reply(workers()),
  "user.appoint": (args: Args<"user.appoint">) => {
    coordinator();
    find(args.user)[field(args.role)] = true;
    return changed();
  },
  "user.dismiss": ({ user, role, sheet }: Args<"user.dismiss">) => {
    coordinator();
    const found = find(user);
    if (found === me()) refuse("team-oneself");
    const two = found.coordinator && role !== "data_protection";
    if (sheet !== null) officeSheet(sheet);
    else if (two && coordinators() < 3) refuse("team-last-coordinator");
    if (two && sheet === null) proposals.push({ id: id(), user, name: found.name, role, by: [me().name], at: NOW, mayAgree: false, falls: [] });
    else end(found, role);
    return changed();
  },
  "user.appoint_by_sheet": (args: Args<"user.appoint_by_sheet">) => {
    officeSheet(args.code);
    find(args.user).coordinator = true;
    return changed();
  },
  "user.agree": (args: Args<"user.agree">) => {
    coordinator();
    const at = proposals.findIndex((one) => one.id === args.proposal);
    if (at < 0) refuse("not-found");
    const [agreed] = proposals.splice(at, 1);
    end(find(agreed.user), agreed.role);
    return changed();
  },
  "user.rename": (args: Args<"user.rename">) => {
    const [name, short] = [labelled(args.name, 120), labelled(args.short, 6)];
    if (office.users.some((one) => one !== me() && one.short === short)) refuse("short-taken");
    Object.assign(me(), { name, short });
    return changed();
  },
};
