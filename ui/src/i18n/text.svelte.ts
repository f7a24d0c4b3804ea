// Texts: every word the page shows comes from locales/ through `t`. A missing text shows its key, so that it is seen.
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import { apart } from "./apart";

/** The languages of the page. */
export const LANGUAGES = ["de", "fr", "en"] as const;
/** One of the languages of the page. */
export type Language = (typeof LANGUAGES)[number];

const sources: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  de: () => import("./de"),
  fr: () => import("./fr"),
  en: () => import("./en"),
};

const empty = new FluentBundle("de");
let bundle = $state.raw<FluentBundle>(empty);
let current = $state<Language>("de");

/** The language now shown. */
export function language(): Language {
  return current;
}

/** The nearest language the page speaks for a tag such as "fr-LU". */
export function nearest(tag: string): Language {
  const base = tag.toLowerCase().split("-")[0];
  return LANGUAGES.find((one) => one === base) ?? "de";
}

/** Loads and shows another language; also tells assistive technology which one it is. */
export async function speak(tag: string): Promise<void> {
  const next = nearest(tag);
  if (next === current && bundle !== empty) return;
  const files = (await sources[next]()).default;
  const made = new FluentBundle(next, { useIsolating: false });
  for (const text of Object.values(files)) made.addResource(new FluentResource(text));
  bundle = made;
  current = next;
  document.documentElement.lang = next;
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
