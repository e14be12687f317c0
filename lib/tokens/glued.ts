import { allMatches } from '../text/all-matches.ts';
import {
  foldCharacter,
  IGNORABLE,
  isDigit,
  isLower,
  isUpper,
  isWordAt,
  pairOfLetters,
} from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';

/** Shorter names are parts of too many words. */
const SHORTEST = 4;

/** Whether a capitalised word that opens list items begins at `at`, in the middle of a run of letters. */
export function startsOpener(text: string, at: number, { openers }: CompiledSurroundings): boolean {
  if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at + 1))) return false;
  const end = lettersEnd(text, at + 1);
  return end - at >= 2 && openers.has(text.slice(at, end).toLowerCase());
}

/** So many list items that are glued to the one before show that a text has lost its line ends. */
const GLUED_ITEMS = 3;

/** A word with a capital that is glued to the one before it. */
const GLUED_WORD = /[a-z\d)]([A-Z][a-z]+) /g;

/** A text with fewer characters for each of its line ends has them all. */
const LONGEST_LINE = 300;

/** Whether the items of a text stand together without a blank: "on KubernetesKeep it runningExperience with". */
export function hasLostLineEnds(text: string, { openers }: CompiledSurroundings): boolean {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    if (++lines * LONGEST_LINE > text.length) return false;
  if (text.length < LONGEST_LINE) return false;
  let glued = 0;
  for (const [, word = ''] of allMatches(text, GLUED_WORD))
    if (openers.has(word.toLowerCase()) && ++glued >= GLUED_ITEMS) return true;
  return false;
}

/** Whether a capitalised word begins at `at`: "Nakama" of "GrafanaNakama", "A" of "PlayFabA game". */
export function startsWord(text: string, at: number): boolean {
  return (
    isUpper(text.charCodeAt(at)) &&
    (isLower(text.charCodeAt(at + 1)) || /^[AI] /.test(text.slice(at, at + 2)))
  );
}

/** Whether the rest of a run of letters is a small joining word: "and" of "Datadogand". */
export function isJoiner(text: string, at: number, end: number, { joiners }: CompiledSurroundings): boolean {
  return joiners.has(text.slice(at, end));
}

/** Whether the word `[start, end)` ends as a joining word does: a quick look, since hardly any word does. */
export function mayEndInJoiner(
  text: string,
  start: number,
  end: number,
  { joinerEnds }: CompiledSurroundings,
): boolean {
  return end - start > SHORTEST && joinerEnds[pairOfLetters(text, end)] === 1;
}

/** Where in the word `[start, end)` joining words may begin, behind what may be a name: 7 in "Datadogand". */
export function findJoiners(
  text: string,
  start: number,
  end: number,
  surroundings: CompiledSurroundings,
): number[] {
  if (!mayEndInJoiner(text, start, end, surroundings)) return [];
  if (surroundings.unglued.has(text.slice(start, end).toLowerCase())) return [];
  const found: number[] = [];
  for (const joiner of surroundings.joiners) {
    const at = end - joiner.length;
    if (text.startsWith(joiner, at) && (at - start >= SHORTEST || isEndOfCapitals(text, start, at)))
      found.push(at);
  }
  return found;
}

/** "AWSand" shows where its name ends. */
function isEndOfCapitals(text: string, start: number, at: number): boolean {
  return at - start > 1 && isUpper(text.charCodeAt(at - 1));
}

/** Where a name may begin behind a word that has no capital: 6 in "habitsKafka", 2 in "orKafka". */
export function findCapital(
  text: string,
  start: number,
  surroundings: CompiledSurroundings,
): number | undefined {
  const capital = lettersEnd(text, start);
  if (!isUpper(text.charCodeAt(capital))) return undefined;
  return capital >= start + 3 || isJoiner(text, start, capital, surroundings) ? capital : undefined;
}

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLower(text.charCodeAt(end))) end++;
  return end;
}

/**
 * Whether a spelling may end at `end`: behind it a break, a version, or what is glued to it.
 *
 * @param isGlued the text has lost its line ends, so that any word with a capital may be glued on.
 */
export function endsWord(
  text: string,
  end: number,
  folded: string,
  surroundings: CompiledSurroundings,
  isGlued: boolean,
): boolean {
  const last = folded.charCodeAt(folded.length - 1);
  const next = text.charCodeAt(end);
  if (foldCharacter(last) <= IGNORABLE) return true;
  if (isWordAt(text, end)) {
    if (isDigit(next)) return folded.length > 2 && !isDigit(last) && isVersionTail(text, end);
    if (startsOpener(text, end, surroundings)) return true;
    if (isGlued && folded.length > 2 && startsWord(text, end)) return true;
    let wordEnd = end;
    while (isWordAt(text, wordEnd)) wordEnd++;
    return isJoiner(text, end, wordEnd, surroundings);
  }
  // "C+" and "F#" are no C and no F.
  return folded.length > 1 || (next !== 43 && next !== 35);
}

function isVersionTail(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at - from <= 2 && !isWordAt(text, at);
}
