// In which languages a paper shall be printed, and in which one an interpreter's words are typed.

/** The language that binds, and the one beside it. */
export type Wish = { language: string; beside: string | null };

const WRITTEN = ["de", "fr", "en"];

/** The language the interpreter's words are typed in; empty where the service itself writes it. */
export function tongueOf(language: string): string {
  return WRITTEN.includes(language) ? "" : language;
}
