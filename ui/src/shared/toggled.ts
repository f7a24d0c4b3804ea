// A tick set or taken away.

/** The codes with one more, or without it. */
export function toggled(codes: string[], code: string): string[] {
  return codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code];
}
