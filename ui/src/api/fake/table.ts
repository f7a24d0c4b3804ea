// The command table of the in-memory office; a command missing here does not compile.
import type { Commands, Reply } from "../types";
import { agreementCommands } from "./agreements";
import { applicationCommands } from "./applications";
import { attentionCommands, disagree } from "./attention";
import { caseCommands } from "./cases";
import { codeLists } from "./codes";
import { contactCommands } from "./contacts";
import { deskCommands } from "./desk";
import { disclosureCommands } from "./disclosures";
import { erasureCommands } from "./erasures";
import { exchangeCommands } from "./exchange";
import { settleIn } from "./haidari";
import { handoverCommands, passOn } from "./handovers";
import { hubCommands } from "./hub";
import { incomingCommands } from "./incoming";
import { joiningCommands } from "./joining";
import { confide, keyCommands } from "./keys";
import { laptopCommands } from "./laptops";
import { reply } from "./office";
import { paperCommands } from "./papers";
import { partnerCommands } from "./partners";
import { partingCommands } from "./partings";
import { peopleCommands } from "./people";
import { planCommands } from "./plans";
import { outCommands } from "./outs";
import { releaseCommands } from "./releases";
import { fill } from "./seed";
import { acquaint, serviceCardCommands } from "./service_cards";
import { workerCommands } from "./workers";

type Table = { [K in keyof Commands]: (args: Commands[K]["args"]) => Reply<Commands[K]["ret"]> | Promise<Reply<Commands[K]["ret"]>> };

fill();
settleIn();
disagree();
acquaint();
passOn();
confide();

/** All commands. */
export const commands: Table = { ...deskCommands, ...peopleCommands, ...partingCommands, ...contactCommands, ...applicationCommands, ...caseCommands, ...planCommands, ...agreementCommands, ...paperCommands, ...partnerCommands, ...releaseCommands, ...disclosureCommands, ...joiningCommands, ...laptopCommands, ...outCommands, ...workerCommands, ...keyCommands, ...erasureCommands, ...exchangeCommands, ...hubCommands, ...serviceCardCommands, ...handoverCommands, ...incomingCommands, ...attentionCommands, "code.lists": () => reply(codeLists) };
