// What laptops disagree about, in the in-memory office: nothing.
import type { AttentionPage, Commands } from "../types";
import { reply } from "./office";

type Args<K extends keyof Commands> = Commands[K]["args"];
const page = (): AttentionPage => ({ count: 0, rows: [] });

/** The commands of this part. */
export const attentionCommands = {
  "attention.list": (_: Args<"attention.list">) => reply(page()),
  "attention.resolve": (_: Args<"attention.resolve">) => reply(page(), ["attention"]),
  "attention.keep": (_: Args<"attention.keep">) => reply(page(), ["attention"]),
};
