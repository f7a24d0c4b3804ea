// A laptop of the in-memory office that asks to join a team.
import type { AskToJoin, Commands, JoinRequest, StoreCard } from "../types";
import { status } from "./desk";
import { id, office, refuse, reply } from "./office";
import { labelled } from "./rules";

type Args<K extends keyof Commands> = Commands[K]["args"];
/** The digits of the laptop that asks. */
export const ASKING = ["4815", "1623", "4208", "1516", "2342", "9007"];
/** The digits of the team it asks. */
export const TEAM = ["2718", "2818", "2845", "9045", "2353", "6028"];

const passphrases = new Map<string, string>();
const waiting = (store: string): StoreCard => office.stores.find((one) => one.id === store && one.waiting) ?? refuse("not-found");
const request = (store: StoreCard, file: string | null = null): JoinRequest => ({ store, digits: ASKING, file });

/** Digits as they were typed, without what stands between them. */
export const bare = (typed: string): string => typed.replace(/\D/g, "");

function opened(store: string, passphrase: string): StoreCard {
  const found = waiting(store);
  if ((passphrases.get(store) ?? "im garten steht ein baum") !== passphrase) refuse("wrong-passphrase");
  return found;
}

/** A laptop that asked yesterday. */
export function aWaitingStore(): StoreCard {
  const user = { id: id(), short: "JW" };
  return { id: id(), label: "Laptop Unterwegs", demo: false, waiting: true, users: [user], lastUser: user.id, trouble: null };
}

function askToJoin(args: AskToJoin) {
  labelled(args.label, 80);
  labelled(args.short, 6);
  if ([...args.passphrase].length < 12) refuse("passphrase-short");
  const store: StoreCard = { ...aWaitingStore(), label: args.label };
  store.users[0].short = args.short;
  office.stores = [store, ...office.stores];
  passphrases.set(store.id, args.passphrase);
  if (office.state === "empty") office.state = "locked";
  return reply(request(store), ["desk"]);
}

/** The commands of this part. */
export const joiningCommands = {
  "store.ask_to_join": askToJoin,
  "store.join_request": (args: Args<"store.join_request">) => reply(request(opened(args.store, args.passphrase))),
  "store.save_join_request": (args: Args<"store.save_join_request">) => reply(request(waiting(args.store), "laptop-4815.request")),
  "store.drop_join_request": (args: Args<"store.drop_join_request">) => {
    const gone = waiting(args.store);
    office.stores = office.stores.filter((one) => one !== gone);
    if (office.stores.length === 0) office.state = "empty";
    return reply(status(), ["desk"]);
  },
  "store.join": (args: Args<"store.join">) => {
    const store = opened(args.store, args.passphrase);
    if (bare(args.digits) !== TEAM.join("")) refuse("digits-wrong");
    if (args.grants.length < 2) refuse("keys-missing");
    Object.assign(store, { waiting: false });
    office.stores = [store, ...office.stores.filter((one) => one !== store)];
    office.state = "open";
    return reply(status(), ["desk"]);
  },
};
