// Twenty-four digits that prove two screens belong together: read out from one, typed at the other.

/** What was typed, without anything that stands between the digits. */
export function bareDigits(typed: string): string {
  return typed.replace(/\D/g, "");
}

/** A group as it is heard: digit by digit, and not as a number of thousands. */
export function oneByOne(group: string): string {
  return [...group].join(" ");
}
