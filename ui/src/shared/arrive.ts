// Where something new stands in place of the button that brought it, the focus goes there and is not lost.

/** Takes the focus as soon as it is shown; the element has `tabindex="-1"`. */
export function arrive(element: HTMLElement): void {
  element.focus();
}
