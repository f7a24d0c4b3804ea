// Who may import whom: api and i18n at the ground, then shared, then rooms, then views. Tauri is named in api/ only,
// HTML strings and static style attributes nowhere.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../src");
const FORBIDDEN: Record<string, string[]> = { api: ["shared", "rooms", "views"], i18n: ["shared", "rooms", "views"], shared: ["rooms", "views"], rooms: ["views"] };

function files(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? files(join(folder, entry.name)) : /\.(svelte|ts)$/.test(entry.name) ? [join(folder, entry.name)] : []));
}

const all = files(root).map((path) => ({ path, name: relative(root, path), text: readFileSync(path, "utf8") }));
const stand = (name: string) => /^api[/\\]fake/.test(name) || /\.test\.ts$/.test(name);

test("arrows never turn round", () => {
  const turned = all.filter(({ name }) => !stand(name)).flatMap(({ path, name, text }) =>
    [...text.matchAll(/from "(\.[^"]+)"/g)].map((match) => relative(root, normalize(join(dirname(path), match[1])))).filter((target) => (FORBIDDEN[name.split("/")[0]] ?? []).includes(target.split("/")[0])).map((target) => `${name} → ${target}`),
  );
  expect(turned).toEqual([]);
});

test("only api/ knows Tauri", () => {
  expect(all.filter(({ name, text }) => text.includes("@tauri-apps") && !name.startsWith("api")).map(({ name }) => name)).toEqual([]);
});

test("no HTML string, no static style attribute, no inline handler", () => {
  const markup = all.filter(({ name }) => name.endsWith(".svelte"));
  expect(markup.filter(({ text }) => /\{@html|innerHTML|\sstyle="/.test(text)).map(({ name }) => name)).toEqual([]);
});

test("components stay small", () => {
  expect(all.filter(({ name, text }) => name.endsWith(".svelte") && text.split("\n").length > 150).map(({ name }) => name)).toEqual([]);
  expect(all.filter(({ name, text }) => name.endsWith(".ts") && name !== "api/types.ts" && text.split("\n").length > 250).map(({ name }) => name)).toEqual([]);
});
