import { BLANK_BULLET_SIGN, BULLET_SIGN } from '../text/bullet-signs.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import type { Match } from './match.ts';

/** How far, in characters, an item's border is looked for. */
const BORDER = 12;

/** How long a label before an item may be. */
const LABEL_REACH = 24;

const LINE_START = new RegExp(
  String.raw`^\s*(?:[A-Z][a-z]+(?: [a-z]+)?:\s|(?:${BULLET_SIGN}\uFE0F?|>|${BLANK_BULLET_SIGN})\s*)?$`,
  'u',
);
const SENTENCE_START = new RegExp(
  String.raw`(?:[.!?:·*>]|${BULLET_SIGN}\uFE0F?|\n|^)\s*(?:${BLANK_BULLET_SIGN}\s*)?$`,
  'u',
);

/** Whether a sentence, a line or an item begins at `start`. */
export function startsSentence(text: string, start: number): boolean {
  return SENTENCE_START.test(text.slice(Math.max(0, start - BORDER), start));
}

/** The name is all of a line, bullet and label apart: "Language: Rust". */
export function isAlone(text: string, start: number, end: number): boolean {
  if (!/^[ \t]*(?:\n|$)/.test(text.slice(end, end + 3))) return false;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return start - line <= LABEL_REACH && LINE_START.test(text.slice(line, start));
}

/** Before the name stand punctuation, a line end or words that part items. */
export function opensItem(text: string, start: number, surroundings: CompiledSurroundings): boolean {
  return surroundings.opensItem.test(text.slice(Math.max(0, start - BORDER), start));
}

/** Behind the name stand punctuation, a line end or words that part items. */
export function closesItem(text: string, end: number, surroundings: CompiledSurroundings): boolean {
  return surroundings.closesItem.test(text.slice(end, end + BORDER));
}

/** The name is an item of its own. */
export function isItem(text: string, { start, end }: Match, surroundings: CompiledSurroundings): boolean {
  return opensItem(text, start, surroundings) && closesItem(text, end, surroundings);
}

/** Whether the text between two names makes them neighbours in one list; of `loose` lists one item may be unknown. */
export function isList(
  between: string,
  { betweenItems, unknownBetween }: CompiledSurroundings,
  loose = false,
): boolean {
  if (between.trim() === '') return false;
  if (between.length < 24 && betweenItems.test(between)) return true;
  return loose && between.length < 48 && unknownBetween.test(between);
}
