// The command table of the in-memory office; a command missing here does not compile.
import type { Commands, Reply } from "../types";
import { codeLists } from "./codes";
import { contactCommands } from "./contacts";
import { deskCommands } from "./desk";
import { reply } from "./office";
import { peopleCommands } from "./people";
import { fill } from "./seed";

type Table = { [K in keyof Commands]: (args: Commands[K]["args"]) => Reply<Commands[K]["ret"]> | Promise<Reply<Commands[K]["ret"]>> };

fill();

/** All commands. */
export const commands: Table = { ...deskCommands, ...peopleCommands, ...contactCommands, "code.lists": () => reply(codeLists) };
