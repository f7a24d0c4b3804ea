// Light, dark, or as the system says.
import { recall, remember } from "./remember";

/** The three looks one can choose. */
export const LOOKS = ["auto", "light", "dark"] as const;
/** One of the three looks. */
export type Look = (typeof LOOKS)[number];

/** The look chosen in this window. */
export function look(): Look {
  return LOOKS.find((one) => one === recall("look")) ?? "auto";
}

/** Shows a look and keeps it. */
export function wear(next: Look): void {
  remember("look", next);
  dress();
}

/** Puts the chosen look on the page. */
export function dress(): void {
  const chosen = look();
  if (chosen === "auto") delete document.documentElement.dataset.kernTheme;
  else document.documentElement.dataset.kernTheme = chosen;
}
