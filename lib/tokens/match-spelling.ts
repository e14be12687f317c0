import { foldCharacter, IGNORABLE, isWordAt, skipBlanks, skipGap } from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import { type Candidate, keyBefore, keyOf, type Vocabulary } from './compile-vocabulary.ts';
import { endsWord } from './glued.ts';
import type { Match } from './match.ts';

/**
 * The longest spelling whose first word is `[start, wordEnd)` and has this hash, or `undefined`.
 *
 * @param isGlued the text has lost its line ends, so that any word with a capital may be glued to a name.
 */
export function matchAt(
  text: string,
  start: number,
  wordEnd: number,
  hash: number,
  free: number,
  { candidates, surroundings }: Vocabulary,
  isGlued = false,
): Match | undefined {
  const next = skipGap(text, wordEnd);
  const several = next > wordEnd ? candidates.get(keyBefore(hash, text.charCodeAt(next))) : undefined;
  const found = several && matchList(text, start, free, several, surroundings, isGlued);
  if (found) return found;
  const single = candidates.get(keyOf(hash));
  return single && matchList(text, start, free, single, surroundings, isGlued);
}

/** The first of these spellings that stands at `start`. */
function matchList(
  text: string,
  start: number,
  free: number,
  list: readonly Candidate[],
  surroundings: CompiledSurroundings,
  isGlued: boolean,
): Match | undefined {
  let otherCase: Match | undefined;
  for (const candidate of list) {
    const from = start - candidate.lead;
    if (from < free || (candidate.lead > 0 && !hasLead(text, from, candidate))) continue;
    const end = findEnd(text, start, candidate);
    if (end === undefined || !endsWord(text, end, candidate.folded, surroundings, isGlued)) continue;
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
