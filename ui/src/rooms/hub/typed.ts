// A hub as it is being set up: what was typed, what of it goes to the core, and at which field a refusal stands.
import type { Code, HubAt, HubKind, HubPlace } from "../../api/types";

/** The kinds of hub, in the order in which they stand on the screen. */
export const KINDS: HubKind[] = ["folder", "webdav", "s3"];

/** What was typed. What belongs to another kind stays, in case one changes one's mind. */
export type Typed = { kind: HubKind; grant: string; url: string; user: string; password: string; bucket: string; region: string };

/** What a form begins with: what is set up, but never its password. */
export function typedOf(place: HubPlace | null): Typed {
  const url = place && place.kind !== "folder" ? place.at : "";
  return { kind: place?.kind ?? "folder", grant: "", url, user: place?.user ?? "", password: "", bucket: place?.bucket ?? "", region: place?.region ?? "" };
}

/** What goes to the core: nothing that this kind of hub does not need. */
export function hubAt(typed: Typed): HubAt {
  const { kind, grant, url, user, password, bucket, region } = typed;
  if (kind === "folder") return { kind, grant, url: "", user: "", password: "", bucket: "", region: "" };
  return { kind, grant: null, url, user, password, bucket: kind === "s3" ? bucket : "", region: kind === "s3" ? region : "" };
}

/** Whether closing the form would lose something. */
export function differs(typed: Typed, begun: Typed): boolean {
  return typed.password !== "" || JSON.stringify(hubAt(typed)) !== JSON.stringify(hubAt(begun));
}

/** The field each refusal belongs to. An address that lacks a part leads to the part that lacks. */
export function fieldsOf(typed: Typed): Partial<Record<Code, string>> {
  if (typed.kind === "folder") return { "grant-unknown": "folder", "hub-address-unfit": "folder", "hub-not-found": "folder", "hub-refused": "folder", "backup-target-inside-store": "folder" };
  const lacking = typed.kind === "s3" && typed.url.trim() ? (["bucket", "user"] as const).find((field) => !typed[field].trim()) : undefined;
  const there = Object.fromEntries(["hub-not-safe", "hub-not-found", "hub-certificate", "hub-unreachable"].map((code) => [code, "url"]));
  return { ...there, "hub-address-unfit": lacking ?? "url", "hub-password": "password" };
}
