import { isLower, isUpper, pairOfLetters } from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';

/** Shorter names are parts of too many words. */
const SHORTEST = 4;

/** Whether a capitalised word that opens list items begins at `at`, in the middle of a run of letters. */
export function startsOpener(text: string, at: number, { openers }: CompiledSurroundings): boolean {
  if (!isUpper(text.charCodeAt(at)) || !isLower(text.charCodeAt(at + 1))) return false;
  const end = lettersEnd(text, at + 1);
  return end - at >= 2 && openers.has(text.slice(at, end).toLowerCase());
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
