// Where two texts differ, word by word, so that the eye finds it.
import { diffArrays } from "diff/lib/diff/array.js"; // by its own path: the whole library is twice as large in the window

/** A stretch of a text; `differs` when the other text does not have it at this place. */
export type Stretch = { text: string; differs: boolean };

/** Texts of fewer words are seen at a glance. */
const FEWEST = 4;
/** Texts that have less in common than this many steps can tell are two texts, and no stretch of them is marked. */
const MOST_STEPS = 2000;

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Whether words of the two texts are worth comparing. */
export function comparable(text: string, other: string): boolean {
  return words(text).length >= FEWEST && words(other).length >= FEWEST;
}

/** Which words of a text stand in the other too, in the same order. */
function common(own: string[], theirs: string[]): boolean[] {
  const steps = diffArrays(own, theirs, { maxEditLength: MOST_STEPS });
  return steps ? steps.filter((step) => !step.added).flatMap((step) => step.value.map(() => !step.removed)) : own.map(() => true);
}

/** A text in stretches: what stands in the other text too, and what does not. Put together they are the text. */
export function differing(text: string, other: string): Stretch[] {
  if (!comparable(text, other)) return [{ text, differs: false }];
  const kept = common(words(text), words(other));
  const stretches: Stretch[] = [];
  let at = 0;
  for (const piece of text.split(/(\s+)/)) {
    if (!piece) continue;
    const blank = !piece.trim();
    const last = stretches.at(-1);
    const differs = blank ? (last?.differs ?? false) && kept[at] === false : !kept[at++];
    if (last && last.differs === differs) last.text += piece;
    else stretches.push({ text: piece, differs });
  }
  return stretches;
}
