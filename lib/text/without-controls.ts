/** What is no character to be read: controls but for tab and line end, what turns the direction of text, tags. */
const controls =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** What nobody sees in a name: soft hyphens, marks of direction, blanks and joints without width. */
const unseen = /[\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2060-\u2064\u3164\uFEFF]/g;
/** Accents on one letter beyond the fourth, which would be drawn over the lines above. */
const piled = /(\p{M}{4})(\p{M}+)/gu;

/**
 * A text without characters that change how what stands around it is shown. Each is replaced by as many blanks, so that
 * offsets into the text stay what they were.
 */
export function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replace(controls, (control) => ' '.repeat(control.length))
    .replace(piled, (_, kept: string, rest: string) => kept + ' '.repeat(rest.length));
}

/** A name or another short text as one line of at most `longest` characters, or `undefined` where nothing is left. */
export function cleanLine(text: string, longest: number): string | undefined {
  const line = withoutControls(text).replace(unseen, '').replace(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= longest) return line || undefined;
  return `${characters
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
