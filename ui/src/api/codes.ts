// The codes an error can have, known while the page runs; a code missing or too many here does not compile.
import type { Code } from "./types";

const known: Record<Code, true> = {
  "application-has-case": true,
  "application-not-agreed": true,
  "application-person-missing": true,
  "arguments-malformed": true,
  "backup-damaged": true,
  "backup-newer": true,
  "backup-not-writable": true,
  "backup-target-inside-store": true,
  "backup-verify-failed": true,
  cancelled: true,
  "case-client-missing": true,
  "channel-missing": true,
  "code-unknown": true,
  "command-unknown": true,
  "contact-group-size": true,
  "contact-person-missing": true,
  "date-before-receipt": true,
  "date-in-future": true,
  "date-unreadable": true,
  "disk-full": true,
  "grant-unknown": true,
  "group-missing": true,
  internal: true,
  "job-running": true,
  "label-missing": true,
  "minutes-out-of-range": true,
  "name-missing": true,
  "name-too-long": true,
  "not-allowed": true,
  "not-found": true,
  "note-empty": true,
  "note-too-long": true,
  "passphrase-short": true,
  "printer-refused": true,
  "printer-unreachable": true,
  "rating-out-of-range": true,
  "reader-missing": true,
  "reader-unknown": true,
  "reason-missing": true,
  "sheet-wrong-groups": true,
  "short-taken": true,
  "slots-damaged": true,
  "store-damaged": true,
  "store-in-use": true,
  "store-locked": true,
  "store-newer": true,
  "text-too-long": true,
  "topic-sealed": true,
  "topic-unknown": true,
  "undo-changed-since": true,
  "worker-unknown": true,
  "wrong-code": true,
  "wrong-passphrase": true,
};

/** All codes. */
export const codes = Object.keys(known);

/** Whether a text is one of the codes. */
export function isCode(text: string): text is Code {
  return Object.hasOwn(known, text);
}
