import { expect, test } from "vitest";
import type { HubPlace } from "../../api/types";
import { differs, fieldsOf, hubAt, typedOf } from "./typed";

const place: HubPlace = { kind: "s3", at: "https://s3.example", user: "AKTEAM", bucket: "team-nord", region: "eu-1" };
const all = { kind: "webdav", grant: "g", url: "https://cloud.example/dav", user: "team", password: "birke", bucket: "b", region: "r" } as const;

test("a form begins with what is set up, and never with a password or a folder", () => {
  expect(typedOf(place)).toEqual({ kind: "s3", grant: "", url: "https://s3.example", user: "AKTEAM", password: "", bucket: "team-nord", region: "eu-1" });
  expect(typedOf({ kind: "folder", at: "/media/team", user: "", bucket: "", region: "" }).url).toBe("");
  expect(typedOf(null).kind).toBe("folder");
});

test("only what the kind needs goes to the core: no password with a folder, no folder with a server", () => {
  expect(hubAt({ ...all, kind: "folder" })).toEqual({ kind: "folder", grant: "g", url: "", user: "", password: "", bucket: "", region: "" });
  expect(hubAt(all)).toEqual({ kind: "webdav", grant: null, url: "https://cloud.example/dav", user: "team", password: "birke", bucket: "", region: "" });
  expect(hubAt({ ...all, kind: "s3" })).toEqual({ ...all, kind: "s3", grant: null });
});

test("closing loses something once anything was typed, a password of another kind too", () => {
  const begun = typedOf(place);
  expect(differs({ ...begun }, begun)).toBe(false);
  expect(differs({ ...begun, bucket: "team-sued" }, begun)).toBe(true);
  expect(differs({ ...typedOf(null), password: "birke" }, typedOf(null))).toBe(true);
});

test("a refusal leads to its field; an address that lacks a part to the part", () => {
  expect(fieldsOf(all)).toMatchObject({ "hub-password": "password", "hub-not-safe": "url", "hub-address-unfit": "url" });
  expect(fieldsOf({ ...all, kind: "s3", bucket: " " })["hub-address-unfit"]).toBe("bucket");
  expect(fieldsOf({ ...all, kind: "s3", user: "" })["hub-address-unfit"]).toBe("user");
  expect(fieldsOf({ ...all, kind: "s3", url: "", user: "" })["hub-address-unfit"]).toBe("url");
  expect(fieldsOf({ ...all, kind: "folder" })).toMatchObject({ "grant-unknown": "folder", "hub-not-found": "folder" });
  expect(fieldsOf({ ...all, kind: "folder" })["hub-password"]).toBeUndefined();
});
