// The one live region of the page: what a screen reader hears without moving.
let said = $state("");

/** What was said last. */
export function spoken(): string {
  return said;
}

/** Says a sentence to assistive technology. */
export function announce(text: string): void {
  said = said === text ? `${text}\u00a0` : text;
}
