// The entry: dress the page, wait for the stylesheet, ask the core where we stand, and mount.
// WebKit runs module scripts before the stylesheet has loaded; a page mounted then measures nonsense (ui.md §2a).
import { mount } from "svelte";
import "./styles/index.scss";
import App from "./App.svelte";
import { forget } from "./here.svelte";
import { speak } from "./i18n/text.svelte";
import { refresh } from "./rooms/desk/desk.svelte";
import { dress } from "./shared/look";

function styled(): Promise<unknown> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  return Promise.all(links.map((link) => (link.sheet ? null : new Promise((done) => ["load", "error"].forEach((kind) => link.addEventListener(kind, done, { once: true }))))));
}

async function begin(): Promise<void> {
  dress();
  const tongue = import.meta.env.MODE === "fake" ? await (await import("./api/fake")).standIn() : navigator.language;
  await Promise.all([styled(), speak(tongue)]);
  const state = await refresh().then((status) => status.state, () => "locked" as const);
  forget({ name: state === "open" ? "today" : state === "locked" ? "unlock" : "start" });
  if (import.meta.env.MODE === "fake") (await import("./api/fake")).arrive();
  const target = document.getElementById("page");
  if (target) mount(App, { target });
}

void begin();
