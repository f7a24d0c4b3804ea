// The shortcuts that work everywhere. Screens and panels add their own on top (new here, search here, finish).
import { ask } from "./api/call";
import { go, here, open, panel, shut } from "./here.svelte";
import { hidden, hide, show } from "./hidden.svelte";
import { desk, lock } from "./rooms/desk/desk.svelte";
import { AREAS, routes } from "./routes";
import { listen, onKey } from "./shared/keys";
import { helpFor } from "./views/help";

const EVERY = 10_000;

function regions(): void {
  const all = [...document.querySelectorAll<HTMLElement>("header.head, nav.areas, main, section.toast")];
  const at = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[(at + 1) % all.length];
  const inside = next?.matches("main") ? next : next?.querySelector<HTMLElement>("button, a, input");
  inside?.focus();
}

function help(): void {
  const tab = panel()?.kind === "contact" ? "contact" : helpFor(here().name);
  shut();
  go({ name: "help", tab });
}

function inText(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && at.value !== "");
}

/** Takes the keyboard of the window; returns the way to let go of it. */
export function shortcuts({ undo }: { undo: () => void }): () => void {
  const isOpen = () => desk()?.state === "open" && !routes[here().name].door && !hidden();
  const when = (act: () => unknown) => () => (isOpen() ? act() : false);
  const visit = (name: (typeof AREAS)[number]) => when(() => (shut(), go({ name })));
  let touched = 0;
  const touch = () => {
    if (desk()?.state !== "open" || Date.now() - touched < EVERY) return;
    touched = Date.now();
    void ask("desk.touch", {}).catch(() => undefined);
  };
  const stops = [
    listen(window),
    onKey("ctrl+k", when(() => open({ kind: "palette" }))),
    onKey("ctrl+j", when(() => open({ kind: "contact" }))),
    onKey("ctrl+n", when(() => open({ kind: "contact" }))),
    onKey("ctrl+f", when(() => open({ kind: "palette" }))),
    onKey("ctrl+l", () => (desk()?.state === "open" ? lock() : false)),
    onKey("ctrl+h", () => (hidden() ? show() : hide())),
    onKey("ctrl+z", when(() => (inText() ? false : undo()))),
    onKey("f1", () => (hidden() || here().name === "help" ? false : help())),
    onKey("f6", when(regions)),
    ...AREAS.map((area, i) => onKey(`ctrl+${i + 1}`, visit(area))),
  ];
  for (const kind of ["keydown", "pointerdown", "wheel"]) window.addEventListener(kind, touch, { passive: true });
  return () => {
    for (const stop of stops) stop();
    for (const kind of ["keydown", "pointerdown", "wheel"]) window.removeEventListener(kind, touch);
  };
}
