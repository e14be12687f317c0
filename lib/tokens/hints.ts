import { addToHash, HASH_SEED } from '../text/hash.ts';
import { foldCharacter, IGNORABLE } from './characters.ts';
import type { Steps } from './steps.ts';

/** So many letters are looked for: with more, fewer spellings seem to be there that are not, but it takes longer. */
const LONGEST = 7;
/** There are so many hashes, so that few stand in a text by chance. */
const HASHES = 1 << 18;
/** So many characters are read in one step. */
const STEP = 500;

const SPACE = 32;
const HYPHEN = 45;

/**
 * Adds what a text holds that has a spelling, or one that follows from it: written apart or together, in the plural, which
 * changes a "y" at the end, or, as `isOfVendor`, with a name of the vendor in front, in place of the one that is there.
 * The hashes of the first letters of the whole and of its last word.
 */
export function addHints(hints: number[], spelling: string, isOfVendor: boolean): void {
  // Without a list of letters: this is done for all spellings there are.
  let whole = HASH_SEED;
  let word = HASH_SEED;
  let letters = 0;
  let wordLetters = 0;
  let isBetween = false;
  const end = spelling.endsWith('y') && spelling.length > 2 ? spelling.length - 1 : spelling.length;
  for (let at = 0; at < end; at++) {
    const code = spelling.charCodeAt(at);
    const character = foldCharacter(code);
    if (code === SPACE || code === HYPHEN) isBetween = true;
    if (character <= IGNORABLE) continue;
    if (isBetween) {
      word = HASH_SEED;
      wordLetters = 0;
      isBetween = false;
    }
    if (letters++ < LONGEST) whole = addToHash(whole, character);
    if (wordLetters++ < LONGEST) word = addToHash(word, character);
  }
  const lastWord = word & (HASHES - 1);
  hints.push(isOfVendor ? lastWord : whole & (HASHES - 1), lastWord);
}

/** Whether a text holds both hints of one of the spellings. */
export function isHeld(hints: readonly number[], held: Uint8Array): boolean {
  for (let at = 0; at < hints.length; at += 2)
    if (held[hints[at] ?? 0] === 1 && held[hints[at + 1] ?? 0] === 1) return true;
  return false;
}

/**
 * What `isHeld` looks for in a text, step by step: a byte for each hash, 1 where letters of it follow one another
 * anywhere, whatever blanks and signs stand between them.
 */
export function* readHints(text: string): Steps<Uint8Array> {
  const held = new Uint8Array(HASHES);
  const begun: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (at % STEP === 0) yield;
    const character = foldCharacter(text.charCodeAt(at));
    if (character <= IGNORABLE) continue;
    if (begun.push(HASH_SEED) > LONGEST) begun.shift();
    for (let index = 0; index < begun.length; index++) {
      const hash = addToHash(begun[index] ?? 0, character);
      begun[index] = hash;
      held[hash & (HASHES - 1)] = 1;
    }
  }
  return held;
}
