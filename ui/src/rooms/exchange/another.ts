// Whether a file that is none of our team's is one of another service.
import { ask, asCommandError } from "../../api/call";
import type { CommandError } from "../../api/types";

const FOREIGN = ["bundle-not-for-us", "bundle-damaged"];

/** Looks into a file that was refused as one of the team's. What is wrong with a file of another service, its own screen says. */
export async function isOfAnother(grant: string, refused: CommandError): Promise<boolean> {
  if (!FOREIGN.includes(refused.code)) return false;
  try {
    await ask("handover.inspect", { grant });
    return true;
  } catch (thrown) {
    const { code } = asCommandError(thrown);
    // Not for this laptop, but for this service, and damaged on the way: that is what has to be said.
    return !FOREIGN.includes(code) || (code === "bundle-damaged" && refused.code === "bundle-not-for-us");
  }
}
