import { withoutControls } from '../text/without-controls.ts';

/** Soft hyphens, joints without width, marks of direction: nobody sees them, and programs read them. */
const unseen = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
/** Letters joined into one character, as copies from PDF files have them. */
const ligatures = /[\uFB00-\uFB06]/g;
/** Blanks of other widths, at some of which no line is broken. */
const blanks = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;

/** A resume, or any value, whose texts hold nothing but what is seen and what every program reads. */
export function plainTexts<Value>(value: Value): Value;
export function plainTexts(value: unknown): unknown {
  if (typeof value === 'string') return toPlain(value);
  if (Array.isArray(value)) return value.map(plainTexts);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainTexts(item)]));
}

function toPlain(text: string): string {
  return withoutControls(text)
    .replace(unseen, '')
    .replace(ligatures, (letter) => letter.normalize('NFKC'))
    .replace(blanks, ' ')
    .replaceAll('\u2011', '-')
    .normalize('NFC');
}
