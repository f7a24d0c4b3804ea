// A name typed in one go, put into the two parts of an official name.

/** "Amina Haidari" → given Amina, family Haidari. One word is a given name: many people have no family name. */
export function splitTyped(typed: string): { given: string; family: string } {
  const words = typed.trim().split(/\s+/).filter(Boolean);
  if (typed.includes(",")) {
    const [family, given] = typed.split(",", 2).map((part) => part.trim());
    return { given: given ?? "", family };
  }
  return words.length < 2 ? { given: words[0] ?? "", family: "" } : { given: words.slice(0, -1).join(" "), family: words.at(-1) ?? "" };
}
