/** A longer line in a heading element is a paragraph that only looks large. */
const LONGEST_ELEMENT = 140;
const LONGEST_BOLD = 90;
const LONGEST_CAPITALS = 70;

/**
 * Whether a line heads a section: one in a heading element, or a short line of its own that is wholly bold,
 * underlined or in capitals and no sentence. In a list item only a heading element makes a heading.
 */
export function isHeadingLine(
  line: string,
  setting: { heading: boolean; item: boolean; bold: boolean },
): boolean {
  if (!/\p{L}/u.test(line)) return false;
  if (setting.heading) return line.length <= LONGEST_ELEMENT;
  if (setting.item || /[.;,]$/.test(line)) return false;
  if (setting.bold) return line.length <= LONGEST_BOLD;
  return line.length <= LONGEST_CAPITALS && isInCapitals(line);
}

/** Whether a paragraph that stands right before a list is its heading: short and no sentence of its own. */
export function opensList(line: string): boolean {
  if (line.length > LONGEST_BOLD || /[.;,!]$/.test(line)) return false;
  const words = line.split(' ').length;
  return /:$/.test(line) ? words <= 12 : words <= 7 && !/^\p{Ll}|[.!?,]\s/u.test(line);
}

/** At least two words, or one long one, without a small letter: "BASIC QUALIFICATIONS", not "AWS". */
function isInCapitals(line: string): boolean {
  if (/\p{Ll}|[,;@\d]/u.test(line)) return false;
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= 8 || (capitals >= 5 && line.trim().includes(' '));
}
