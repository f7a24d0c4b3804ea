// Dates of birth as they are known: to the day, the month, the year; estimated; or the 1st of January an office wrote down.
// The core keeps them as EDTF; here they are read from typed text and said in words.

/** How sure a date of birth is. */
export type Certainty = "exact" | "estimated" | "assumed";

/** Reads "12.5.1990", "5.1990", "1990", "1990-05-12" into EDTF; "" if nothing was typed, null if it cannot be read. */
export function toEdtf(typed: string, certainty: Certainty): string | null {
  const text = typed.trim();
  if (text === "") return "";
  const base = ground(text);
  if (!base) return null;
  if (certainty === "estimated") return `${base}~`;
  if (certainty === "assumed") return `${base.length === 4 ? `${base}-01-01` : base}?`;
  return base;
}

function ground(text: string): string | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  if (iso) return build(iso[1], iso[2], iso[3]);
  const spoken = /^(?:(?:(\d{1,2})[./ ])?(\d{1,2})[./ ])?(\d{4})$/.exec(text);
  return spoken ? build(spoken[3], spoken[2], spoken[1]) : null;
}

function build(year: string, month?: string, day?: string): string | null {
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  if (y < 1880 || y > 2199) return null;
  const date = new Date(Date.UTC(y, m - 1, d));
  if (date.getUTCMonth() !== m - 1 || date.getUTCDate() !== d) return null;
  return [year, month?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-");
}

/** The parts of an EDTF date: what to show and how sure it is. */
export function fromEdtf(edtf: string): { iso: string; precision: "" | "day" | "month" | "year"; certainty: Certainty } {
  const certainty: Certainty = edtf.endsWith("~") ? "estimated" : edtf.endsWith("?") ? "assumed" : "exact";
  const iso = edtf.replace(/[~?]$/, "");
  const precision = ({ 10: "day", 7: "month", 4: "year" } as const)[iso.length] ?? "";
  return { iso, precision, certainty };
}
