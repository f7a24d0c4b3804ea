// What the palette offers besides persons: places to go and things to do, each also reachable by mouse.
import { desk, lock } from "../desk/desk.svelte";
import { go, open } from "../../here.svelte";
import { t } from "../../i18n/text.svelte";
import { leadsTo, MENU } from "../../routes";

/** A place or an act of the palette. */
export type Place = { id: string; label: string; keys?: string; act: () => void };

/** All places and acts open to this user. */
export function places(): Place[] {
  const ctrl = t("page-key-ctrl");
  return [
    { id: "contact", label: t("contact-log-open"), keys: `${ctrl}+J`, act: () => open({ kind: "contact" }) },
    { id: "person", label: t("person-new-open"), act: () => open({ kind: "person" }) },
    { id: "today", label: t("page-area-today"), keys: `${ctrl}+1`, act: () => go({ name: "today" }) },
    { id: "people", label: t("page-area-people"), keys: `${ctrl}+2`, act: () => go({ name: "people" }) },
    ...MENU.filter((name) => leadsTo(name, desk()?.user ?? null)).map((name) => ({ id: name, label: t(`page-menu-${name}`), keys: name === "help" ? "F1" : undefined, act: () => go({ name }) })),
    { id: "lock", label: t("page-lock"), keys: `${ctrl}+L`, act: () => void lock() },
  ];
}
