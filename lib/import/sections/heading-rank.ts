import type { Line } from '../lines/text-lines.ts';

/** Whether a text is in capitals throughout. */
export function isCapitals(text: string): boolean {
  return /\p{Lu}[^\p{L}]{0,3}\p{Lu}[^\p{L}]{0,3}\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** The sign or number that a line is decorated with: "=" for "=== Skills ===", "1" for "2. Skills"; empty for none. */
export function decorationOf(text: string): string {
  if (/^(?:\d{1,2}|[IVX]{1,4})[.):]\s*\p{L}/u.test(text)) return '1';
  return /^[^\p{L}\p{N}\s("“'#]/u.exec(text)?.[0] ?? '';
}

/**
 * Whether a line is set as something less than a heading is: in small letters where that is in capitals, without the
 * level, the bold or the decoration that it has.
 */
export function isLesser(line: Line, heading: Line | undefined): boolean {
  if (!heading) return false;
  if (heading.level !== undefined) return line.level === undefined || line.level > heading.level;
  if (line.level !== undefined) return false;
  if (isCapitals(heading.text) && !isCapitals(line.text)) return true;
  if (heading.strong && !line.strong) return true;
  if (decorationOf(heading.text) !== '' && decorationOf(line.text) === '') return true;
  return line.text.endsWith(':') && !heading.text.endsWith(':');
}
