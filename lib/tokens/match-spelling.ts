import { foldCharacter, IGNORABLE, isDigit, isGap, isWordAt } from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import { type Candidate, keyBefore, keyOf, type Vocabulary } from './compile-vocabulary.ts';
import { isJoiner, startsOpener } from './glued.ts';
import type { Match } from './match.ts';

/** The longest spelling whose first word is `[start, wordEnd)` and has this hash, or `undefined`. */
export function matchAt(
  text: string,
  start: number,
  wordEnd: number,
  hash: number,
  free: number,
  { candidates, surroundings }: Vocabulary,
): Match | undefined {
  const next = skipGap(text, wordEnd);
  const several = next > wordEnd ? candidates.get(keyBefore(hash, text.charCodeAt(next))) : undefined;
  const found = several && matchList(text, start, free, several, surroundings);
  if (found) return found;
  const single = candidates.get(keyOf(hash));
  return single && matchList(text, start, free, single, surroundings);
}

/** The first of these spellings that stands at `start`. */
function matchList(
  text: string,
  start: number,
  free: number,
  list: readonly Candidate[],
  surroundings: CompiledSurroundings,
): Match | undefined {
  let otherCase: Match | undefined;
  for (const candidate of list) {
    const from = start - candidate.lead;
    if (from < free || (candidate.lead > 0 && !hasLead(text, from, candidate))) continue;
    const end = findEnd(text, start, candidate);
    if (end === undefined || !endsWord(text, end, candidate.folded, surroundings)) continue;
    if (candidate.exact === undefined || text.slice(from, end) === candidate.exact)
      return { candidate, start: from, end };
    if (isOneWord(candidate) && isOneCase(text.slice(from, end)))
      otherCase ??= { candidate, start: from, end, isOtherCase: true };
  }
  return otherCase;
}

function isOneWord({ folded, wordEnd }: Candidate): boolean {
  return wordEnd === folded.length;
}

function isOneCase(spelling: string): boolean {
  return spelling === spelling.toLowerCase() || spelling === spelling.toUpperCase();
}

/** Whether the characters before the first word of a spelling are there: "." of ".NET", with no word in front of them. */
function hasLead(text: string, from: number, { folded, lead }: Candidate): boolean {
  return !isWordAt(text, from - 1) && text.startsWith(folded.slice(0, lead), from);
}

/** Where `candidate` ends when its first word begins at `start`: letters in any case, a gap for a space. */
function findEnd(text: string, start: number, { folded, lead }: Candidate): number | undefined {
  let at = start;
  for (let index = lead; index < folded.length; index++) {
    const expected = folded.charCodeAt(index);
    while (foldCharacter(text.charCodeAt(at)) === IGNORABLE) at++;
    if (expected === 32) {
      const next = skipGap(text, at);
      if (next === at) return undefined;
      at = next;
      continue;
    }
    if (expected === 47) at = skipBlanks(text, at);
    const code = text.charCodeAt(at);
    if (code !== expected && foldCharacter(code) !== expected) return undefined;
    at++;
    if (expected === 47) at = skipBlanks(text, at);
  }
  return at;
}

/** One gap: a hyphen, or blanks with at most one line end among them. */
function skipGap(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isGap(first)) return at;
  let next = at + 1;
  let lineEnds = first === 10 ? 1 : 0;
  while (next < text.length && next - at < 8) {
    const code = text.charCodeAt(next);
    if (code === 10) lineEnds++;
    else if (code !== 32 && code !== 13 && code !== 0xa0) break;
    next++;
  }
  return lineEnds > 1 ? at : next;
}

function skipBlanks(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at;
}

function endsWord(text: string, end: number, folded: string, surroundings: CompiledSurroundings): boolean {
  const last = folded.charCodeAt(folded.length - 1);
  const next = text.charCodeAt(end);
  if (foldCharacter(last) <= IGNORABLE) return true;
  if (isWordAt(text, end)) {
    if (isDigit(next)) return folded.length > 2 && !isDigit(last) && isVersionTail(text, end);
    if (startsOpener(text, end, surroundings)) return true;
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
