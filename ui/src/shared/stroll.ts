// Walking a list by arrows: from the field into the rows and up and down them, Home and End to its ends.

/** Attach to what holds a list whose rows carry `data-row`. */
export function stroll(root: HTMLElement): () => void {
  const walk = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (event.ctrlKey || event.altKey || event.metaKey || target.role === "combobox") return;
    const rows = [...root.querySelectorAll<HTMLElement>("[data-row]")];
    const at = rows.indexOf(target);
    const inField = at < 0 && target instanceof HTMLInputElement;
    if (at < 0 && !(inField && event.key === "ArrowDown")) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 15, PageUp: at - 15, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to < 0 && event.key === "ArrowUp") root.querySelector("input")?.focus();
    else rows[Math.max(0, Math.min(rows.length - 1, to))]?.focus();
  };
  root.addEventListener("keydown", walk);
  return () => root.removeEventListener("keydown", walk);
}
