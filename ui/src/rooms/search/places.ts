// What the palette offers besides persons: places to go and things to do, each also reachable by mouse.
import { desk, lock } from "../desk/desk.svelte";
import { go, here, open, turn } from "../../here.svelte";
import { t } from "../../i18n/text.svelte";
import { AREAS, leadsTo, MENU } from "../../routes";

/** A place or an act of the palette. */
export type Place = { id: string; label: string; keys?: string; act: () => void };

/** All places and acts open to this user. */
export function places(): Place[] {
  const ctrl = t("page-key-ctrl");
  const coordinates = desk()?.user?.coordinator ?? false;
  const inFile = ["case", "person"].includes(here().name);
  return [
    { id: "contact", label: t("contact-log-open"), keys: `${ctrl}+J`, act: () => open({ kind: "contact" }) },
    { id: "person", label: t("person-new-open"), act: () => open({ kind: "person" }) },
    { id: "new-application", label: t("intake-new-open"), act: () => go({ name: "new-application" }) },
    { id: "new-release", label: t("release-new-open"), act: () => go({ name: "new-release" }) },
    { id: "attention", label: t("attention-title"), act: () => go({ name: "attention" }) },
    ...AREAS.map((name, i) => ({ id: name, label: t(`page-area-${name}`), keys: `${ctrl}+${i + 1}`, act: () => go({ name }) })),
    ...MENU.filter((name) => leadsTo(name, desk()?.user ?? null)).map((name) => ({ id: name, label: t(`page-menu-${name}`), keys: name === "help" ? "F1" : undefined, act: () => go({ name }) })),
    { id: "hub", label: t("hub-place"), act: () => go({ name: "exchange", tab: "hub" }) },
    { id: "laptops", label: t("exchange-tab-laptops"), act: () => go({ name: "exchange", tab: "laptops" }) },
    ...(coordinates ? [{ id: "shut-out", label: t("laptop-out-place"), act: () => go({ name: "exchange", tab: "laptops" }) }] : []),
    ...(coordinates ? [{ id: "tasks", label: t("user-tasks-place"), act: () => go({ name: "team" }) }] : []),
    ...(coordinates ? [{ id: "rekey", label: t("rekey-open"), act: () => go({ name: "backup" }) }] : []),
    ...(inFile ? [{ id: "records", label: t("records-open"), act: () => turn("records") }] : []),
    { id: "own-name", label: t("user-rename-open"), act: () => go({ name: "team", tab: "name" }) },
    { id: "handovers", label: t("handover-list-title"), act: () => go({ name: "handovers" }) },
    { id: "services", label: t("card-title"), act: () => go({ name: "services" }) },
    { id: "lock", label: t("page-lock"), keys: `${ctrl}+L`, act: () => void lock() },
  ];
}
