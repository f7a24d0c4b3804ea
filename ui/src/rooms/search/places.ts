// What the palette offers besides persons: places to go and things to do, each also reachable by mouse.
import { desk, lock } from "../desk/desk.svelte";
import { go, open } from "../../here.svelte";
import { t } from "../../i18n/text.svelte";

/** A place or an act of the palette. */
export type Place = { id: string; label: string; keys?: string; act: () => void };

/** All places and acts open to this user. */
export function places(): Place[] {
  const ctrl = t("page-key-ctrl");
  const all: (Place | false | undefined)[] = [
    { id: "contact", label: t("contact-log-open"), keys: `${ctrl}+J`, act: () => open({ kind: "contact" }) },
    { id: "person", label: t("person-new-open"), act: () => open({ kind: "person" }) },
    { id: "today", label: t("page-area-today"), keys: `${ctrl}+1`, act: () => go({ name: "today" }) },
    { id: "people", label: t("page-area-people"), keys: `${ctrl}+2`, act: () => go({ name: "people" }) },
    { id: "backup", label: t("page-menu-backup"), act: () => go({ name: "backup" }) },
    { id: "settings", label: t("page-menu-settings"), act: () => go({ name: "settings" }) },
    { id: "team", label: t("page-menu-team"), act: () => go({ name: "team" }) },
    { id: "office", label: t("page-menu-office"), act: () => go({ name: "office" }) },
    desk()?.user?.dataProtection && { id: "audit", label: t("page-menu-audit"), act: () => go({ name: "audit" }) },
    { id: "help", label: t("page-menu-help"), keys: "F1", act: () => go({ name: "help" }) },
    { id: "lock", label: t("page-lock"), keys: `${ctrl}+L`, act: () => void lock() },
  ];
  return all.filter((one): one is Place => Boolean(one));
}
