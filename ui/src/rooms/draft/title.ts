// What a draft is called in a list: with whom, and the first words or topics. Never an id, never a code.
import { ask } from "../../api/call";
import type { DraftRow } from "../../api/types";
import { list } from "../../i18n/format";
import { label } from "../../i18n/text.svelte";

type Named = { row?: { name?: string }; fresh?: { names?: Part[] } };
type Part = { given?: string; family?: string };
type Kept = { persons?: Named[]; group?: { label?: string } | null; topics?: { topic: string }[]; note?: string; text?: string; official?: Part; native?: Part; person?: { name?: string } | null; kind?: string; recipient?: { fields?: { name?: string } } | null };

const WORDS = 60;
const whole = (part?: Part) => [part?.given, part?.family].filter(Boolean).join(" ").trim();
const short = (text: string) => (text.length > WORDS ? `${text.slice(0, WORDS).trimEnd()} …` : text);

/** The title of a kept draft of some kind; empty if nothing in it can be named. */
export function titleOf(content: unknown, kind = ""): string {
  const kept = (content ?? {}) as Kept;
  if (kind === "release") return [kept.person?.name, kept.kind && label("release_kind", kept.kind), kept.recipient?.fields?.name].filter(Boolean).join(" · ");
  const persons = (kept.persons ?? []).map((one) => one.row?.name ?? whole(one.fresh?.names?.[0]));
  const who = [...persons, kept.group?.label ?? "", whole(kept.official) || whole(kept.native)].filter(Boolean);
  const words = (kept.note ?? kept.text ?? "").trim() || list((kept.topics ?? []).map((one) => label("topic", one.topic)));
  return [list(who), short(words)].filter(Boolean).join(" · ");
}

const known = new Map<string, string>();

/** The titles of drafts by their ids. Each is opened once, and again only when it was saved anew. */
export async function titled(drafts: DraftRow[]): Promise<Record<string, string>> {
  const titles = drafts.map(async ({ id, kind, savedAt }) => {
    const key = `${id}/${savedAt}`;
    if (!known.has(key)) known.set(key, titleOf((await ask("draft.open", { id })).content, kind));
    return [id, known.get(key) ?? ""] as const;
  });
  return Object.fromEntries(await Promise.all(titles));
}
