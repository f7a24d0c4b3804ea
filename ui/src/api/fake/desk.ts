// The desk of the in-memory office: unlocking, founding, users, settings, backup.
import type { DeskStatus, LookAround, RestoreStore, Sheet, StoreCard, Unlock } from "../types";
import { DEMO_PASSPHRASE } from "../../rooms/desk/demo";
import { during, jobCommands } from "./job";
import { id, me, NOW, office, refuse, reply, TODAY } from "./office";
import { coordinator, labelled } from "./rules";

/** The passphrase that opens the office in a browser. */
export const OPENS = "im garten steht ein baum";
const CODE = "ABCD";
/** A printer that is switched off. */
export const OFF = "ipp://flur.local/ipp/print";
const backedUp: StoreCard = { id: id(), label: "Sozialdienst Ziegelei", demo: false, waiting: false, users: [{ id: me().id, short: "SK" }], lastUser: null, trouble: null };

/** The state of the desk. */
export function status(): DeskStatus {
  const open = office.state === "open";
  const user = me();
  return { state: office.state, stores: office.stores, store: open ? (office.stores[0] ?? null) : null, user: open ? { id: user.id, name: user.name, short: user.short, coordinator: user.coordinator, dataProtection: user.dataProtection, alone: office.users.length === 1 } : null, language: open ? office.settings.language : "", idleMinutes: office.settings.idleMinutes, today: TODAY, lastBackupAt: office.lastBackupAt, sheetsProved: office.sheets.length === 0, officeComplete: missing().length === 0, keysReplaced: office.keysReplaced, copiedBy: null, version: "0.1.0" };
}

/** The fields of the office still empty. */
export function missing(): string[] {
  return Object.entries(office.details).filter(([, value]) => value.length === 0).map(([field]) => field);
}

function sheet(kind: string): Sheet {
  const letters = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
  const group = (i: number) => [...Array(4).keys()].map((k) => letters[(i * 7 + k * 5 + kind.length) % letters.length]).join("");
  return { kind, groups: [...Array(13).keys()].map(group), ask: [3, 9] };
}

function found(args: { label: string; userName: string; userShort: string; passphrase: string; language: string }) {
  labelled(args.label, 80);
  labelled(args.userName, 120);
  labelled(args.userShort, 6);
  if ([...args.passphrase].length < 12) refuse("passphrase-short");
  office.stores = [{ id: id(), label: args.label, demo: false, waiting: false, users: [{ id: me().id, short: args.userShort }], lastUser: me().id, trouble: null }, ...office.stores];
  Object.assign(office.users[0], { name: args.userName, short: args.userShort });
  office.settings.language = args.language;
  office.state = "open";
  office.lastBackupAt = null;
  office.details = { organisation: "", address: "", unit: "", jurisdiction: "", dataProtectionLaw: "", officer: "", complaintOffice: "", languages: [] };
  office.sheets = ["personal", "office", "records"].map(sheet);
  return reply(office.sheets, ["desk"]);
}

async function backup() {
  await during("backup-copy");
  const outdated = office.lastBackupAt ? 2 : 0;
  office.lastBackupAt = NOW;
  return reply({ folder: "GELEIT-STICK", bytes: 4_312_000, writtenAt: NOW, outdated }, ["desk", "today"]);
}

function restore(args: RestoreStore) {
  if (args.kind === "passphrase" && args.secret !== OPENS) refuse("wrong-passphrase");
  if (args.kind === "sheet" && !args.secret.toUpperCase().startsWith(CODE)) refuse("wrong-code");
  if (!args.despiteAge) refuse("backup-too-old");
  office.stores = [backedUp];
  office.state = args.kind === "sheet" ? "locked" : "open";
  return reply(status(), ["desk"]);
}

function open() {
  office.state = "open";
  return reply(status(), ["desk"]);
}

/** The commands of this part. */
export const deskCommands = {
  "desk.status": () => reply(status()),
  "desk.unlock": (args: Unlock) => {
    const demo = office.stores.find((one) => one.id === args.store)?.demo;
    return args.passphrase === (demo ? DEMO_PASSPHRASE : OPENS) ? open() : refuse("wrong-passphrase");
  },
  "desk.unlock_with_sheet": (args: { code: string }) => (args.code.toUpperCase().startsWith(CODE) ? open() : refuse("wrong-code")),
  "desk.set_passphrase": (args: { new: string }) => ([...args.new].length < 12 ? refuse("passphrase-short") : reply(null)),
  "desk.change_passphrase": (args: { old: string; new: string }) => (args.old !== OPENS ? refuse("wrong-passphrase") : [...args.new].length < 12 ? refuse("passphrase-short") : reply(null)),
  "desk.lock": () => {
    office.state = "locked";
    return reply(null, ["desk"]);
  },
  "desk.touch": () => reply(null),
  "store.create": found,
  "store.sheets": () => {
    if (office.sheets.length === 0) office.sheets = ["personal", "office", "records"].map(sheet);
    return reply(office.sheets);
  },
  "store.prove_sheet": (args: { kind: string; groups: string[] }) => {
    const wanted = office.sheets.find((one) => one.kind === args.kind) ?? sheet("personal");
    if (wanted.ask.some((number, i) => wanted.groups[number - 1] !== args.groups[i])) refuse("sheet-wrong-groups");
    office.sheets = office.sheets.filter((one) => one !== wanted);
    return reply(null, ["desk", "today"]);
  },
  "store.print_sheet": () => reply(null),
  "store.look_around": (args: LookAround) => {
    office.settings.language = args.language;
    office.stores = [{ id: id(), label: args.label, demo: true, waiting: false, users: [{ id: me().id, short: "SK" }], lastUser: me().id, trouble: null }];
    return open();
  },
  "store.inspect_backup": () => reply({ store: backedUp, writtenAt: NOW - 1e10 }),
  "store.restore": restore,
  "office.get": () => reply({ office: office.details, missing: missing() }),
  "office.set": (args: typeof office.details) => {
    coordinator();
    if (Object.values(args).some((value) => typeof value === "string" && [...value].length > 1_000)) refuse("name-too-long");
    const before = office.details;
    office.details = args;
    return reply({ office: args, missing: missing() }, ["office", "today", "desk"], { roots: ["office"], act: "office.set", undo: () => (office.details = before) });
  },
  "user.list": () => reply(office.users),
  "user.add": (args: { name: string; short: string; passphrase: string; coordinator: boolean; dataProtection: boolean }) => {
    coordinator();
    labelled(args.name, 120);
    labelled(args.short, 6);
    if (office.users.some((one) => one.short === args.short)) refuse("short-taken");
    if ([...args.passphrase].length < 12) refuse("passphrase-short");
    const added = { id: id(), name: args.name, short: args.short, coordinator: args.coordinator, dataProtection: args.dataProtection, onThisLaptop: true, renewedAt: null, cases: 0 };
    office.users.push(added);
    return reply(added, ["user", "desk"]);
  },
  "user.bring_keys": (args: { grant: string; passphrase: string }) => {
    if (!args.passphrase) refuse("keys-passphrase-wrong");
    const away = (office.keysReplaced ? me() : office.users.find((one) => !one.onThisLaptop)) ?? refuse("keys-missing");
    away.onThisLaptop = true;
    office.keysReplaced = false;
    return reply(away, ["user", "desk"]);
  },
  "settings.get": () => reply(office.settings),
  "settings.set": (args: typeof office.settings) => {
    office.settings = { ...args, idleMinutes: Math.max(1, Math.min(15, args.idleMinutes)) };
    return reply(office.settings, ["desk"]);
  },
  "printer.list": () => reply([{ uri: "ipp://drucker.local/ipp/print", name: "Drucker im Büro" }, { uri: OFF, name: "Drucker im Flur" }]),
  "backup.write": backup,
  ...jobCommands,
};
