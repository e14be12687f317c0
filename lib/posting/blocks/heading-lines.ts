/** A longer line in a heading element is a paragraph that only looks large. */
const LONGEST_ELEMENT = 140;
const LONGEST = 90;

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
  if (setting.item || line.length > LONGEST || /[.;,]$/.test(line)) return false;
  return setting.bold || isInCapitals(line);
}

/** Whether a paragraph that stands right before a list is its heading: short and no sentence of its own. */
export function opensList(line: string): boolean {
  if (line.length > LONGEST || /[.;,!]$/.test(line)) return false;
  const words = line.split(' ').length;
  return line.endsWith(':') ? words <= 12 : words <= 7 && !/^\p{Ll}|[.!?,]\s/u.test(line);
}

/** At least two words, or one long one, without a small letter: "BASIC QUALIFICATIONS", not "AWS". */
function isInCapitals(line: string): boolean {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals >= (line.includes(' ') ? 5 : 8) && !/\p{Ll}|[,;@\d]/u.test(line);
}
