/** A part of a line: a name, a place, an address. */
export interface OutlinePart {
  text: string;
  /** The address of what is named. */
  url?: string;
}

/** One role, school or project as lines of text. */
export interface OutlineEntry {
  /** The lines that name it, the most important first. Each format joins the parts of a line in its own way. */
  head: OutlinePart[][];
  /** When it was: "May 2022 – Present". */
  dates?: string;
  paragraphs: OutlineLine[];
  bullets: string[];
}

/** A line of a section, or a paragraph of an entry. */
export interface OutlineLine {
  /** What the line begins with and says of its text: "Languages" of "Languages: Go, SQL". */
  label?: string;
  text: string;
  /** The address of what the text begins with. */
  of?: { name: string; url: string };
}

/** The texts of a line of a head, with the address of each part behind it. */
export function listTexts(parts: readonly OutlinePart[]): string[] {
  return parts.flatMap(({ text, url }) => (url ? [text, url] : [text]));
}

/** A line as one text: "Languages: Go, SQL", "Retries without tears · backendconf.example/12". */
export function joinLine({ label, text, of }: OutlineLine): string {
  return [label ? `${label}: ${text}` : text, of?.url].filter(Boolean).join(' · ');
}

/** A line with what it begins with. */
export function toLine(label: string | undefined, text: string): OutlineLine {
  return { ...(label && { label }), text };
}

/** Each paragraph of a text as a line. */
export function toLines(text: string | undefined): OutlineLine[] {
  return text ? text.split('\n').map((each) => ({ text: each })) : [];
}
