// Texts: every word the page shows comes from locales/ through `t`. A missing text shows its key, so that it is seen.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { apart } from "./apart";

/** The languages of the page. */
export const LANGUAGES = ["de", "fr", "en"] as const;
/** One of the languages of the page. */
export type Language = (typeof LANGUAGES)[number];

type Texts = Promise<{ default: Record<string, string> }>;

// What the page begins with, and the texts of screens opened seldom, so that it begins quickly.
const sources: Record<Language, { first: () => Texts; more: () => Texts }> = {
  de: { first: () => import("./de"), more: () => import("./de_more") },
  fr: { first: () => import("./fr"), more: () => import("./fr_more") },
  en: { first: () => import("./en"), more: () => import("./en_more") },
};

const empty = new FluentBundle("de");
let bundle = $state.raw<FluentBundle>(empty);
let current = $state<Language>("de");
let rest: Promise<void> = Promise.resolve();

/** The language now shown. */
export function language(): Language {
  return current;
}

/** The nearest language the page speaks for a tag such as "fr-LU". */
export function nearest(tag: string): Language {
  const base = tag.toLowerCase().split("-")[0];
  return LANGUAGES.find((one) => one === base) ?? "de";
}

function bound(language: Language, resources: FluentResource[]): FluentBundle {
  const made = new FluentBundle(language, { useIsolating: false });
  for (const resource of resources) made.addResource(resource);
  return made;
}

async function read(texts: Texts): Promise<FluentResource[]> {
  return Object.values((await texts).default).map((text) => new FluentResource(text));
}

/** Loads and shows another language; also tells assistive technology which one it is. What is needed seldom follows at once. */
export async function speak(tag: string): Promise<void> {
  const next = nearest(tag);
  if (next === current && bundle !== empty) return;
  const first = await read(sources[next].first());
  const made = bound(next, first);
  bundle = made;
  current = next;
  document.documentElement.lang = next;
  rest = read(sources[next].more()).then((more) => {
    // Meanwhile another language may have been chosen.
    if (bundle === made) bundle = bound(next, [...first, ...more]);
  });
}

/** Waits until the texts of every screen are there. */
export function allTexts(): Promise<void> {
  return rest;
}

/** The text of a key in the language now shown. */
export function t(key: string, args: Record<string, FluentVariable> = {}): string {
  const message = bundle.getMessage(key);
  return message?.value ? bundle.formatPattern(message.value, apart(args)) : key;
}

/** Whether a text exists. */
export function has(key: string): boolean {
  return bundle.hasMessage(key);
}

/** The label of an entry of a code list. */
export function label(list: string, code: string): string {
  const key = `${list}-${code}`.replaceAll("_", "-").toLowerCase();
  return has(key) ? t(key) : code;
}
