// Where two texts differ, word by word, so that the eye finds it.

/** A stretch of a text; `differs` when the other text does not have it at this place. */
export type Stretch = { text: string; differs: boolean };

/** Texts shorter than this are seen at a glance, longer ones are not compared. */
const [FEWEST, MOST] = [4, 600];

function words(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** Whether words of the two texts are worth comparing. */
export function comparable(text: string, other: string): boolean {
  const [own, theirs] = [words(text).length, words(other).length];
  return own >= FEWEST && theirs >= FEWEST && own <= MOST && theirs <= MOST;
}

/** Which words of `own` stand in `theirs` too, in the same order: the longest common sequence. */
function common(own: string[], theirs: string[]): boolean[] {
  const wide = theirs.length + 1;
  const length = new Uint16Array((own.length + 1) * wide);
  for (let i = own.length - 1; i >= 0; i--)
    for (let k = theirs.length - 1; k >= 0; k--)
      length[i * wide + k] = own[i] === theirs[k] ? length[(i + 1) * wide + k + 1] + 1 : Math.max(length[(i + 1) * wide + k], length[i * wide + k + 1]);
  const kept = own.map(() => false);
  for (let i = 0, k = 0; i < own.length && k < theirs.length; ) {
    if (own[i] === theirs[k]) [kept[i], i, k] = [true, i + 1, k + 1];
    else if (length[(i + 1) * wide + k] >= length[i * wide + k + 1]) i++;
    else k++;
  }
  return kept;
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
