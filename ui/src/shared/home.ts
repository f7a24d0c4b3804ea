// Where the focus goes when what held it is gone: to the heading of the part it stood in, or to the button it came from.
import { tick } from "svelte";

const HEADING = ":scope > h2[tabindex], :scope > header > h2[tabindex], :scope > h1[tabindex]";

/** The nearest heading above an element that can take the focus. */
export function homeOf(element: Element): HTMLElement | null {
  for (let up = element.parentElement; up; up = up.parentElement) {
    const heading = up.querySelector<HTMLElement>(HEADING);
    if (heading) return heading;
  }
  return null;
}

/** Goes back to the button that opened something, as soon as it stands there again; it says so with `data-opens`. */
export async function backTo(name: string): Promise<void> {
  await tick();
  document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(name)}"]`)?.focus();
}
