// A table wider than its place is moved by arrow keys. It takes the focus for that, but only while something is out of sight:
// a stop at every table that fits would be in the way.

/** Attach to what may scroll sideways and has nothing in it that takes the focus. */
export function scrolls(element: HTMLElement): () => void {
  const watch = new ResizeObserver(() => {
    if (element.scrollWidth > element.clientWidth) element.tabIndex = 0;
    else element.removeAttribute("tabindex");
  });
  for (const one of [element, ...element.children]) watch.observe(one);
  return () => watch.disconnect();
}
