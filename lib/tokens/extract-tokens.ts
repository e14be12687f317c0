import { addToHash, HASH_SEED } from '../text/hash.ts';
import { foldCharacter, IGNORABLE, isDigit, isGap, isWordAt } from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import { type Candidate, hashWord, keyBefore, keyOf, type Vocabulary } from './compile-vocabulary.ts';
import { keepTechnical } from './disambiguate.ts';
import { findCapital, findJoiners, isJoiner, mayEndInJoiner, startsOpener } from './glued.ts';
import type { Match } from './match.ts';
import { keepOtherCase } from './other-case.ts';
import { markOrdinaryWords } from './spoken-words.ts';
import type { Token } from './token.ts';
import { readVersion } from './versions.ts';
import { isInsideAddress } from './web-addresses.ts';

/**
 * Finds the terms that `text` names, in reading order, without overlaps: the longest spelling wins.
 *
 * One pass: each word's hash is looked up, and only where it begins a spelling are the letters compared.
 * Ordinary words that are also names ("go", "rest") are then distinguished by their surroundings.
 */
export function extractTokens(text: string, vocabulary: Vocabulary): Token[] {
  const { matches, otherCase } = findMatches(text, vocabulary);
  if (matches.length + otherCase.length === 0) return [];
  const spoken = vocabulary.spoken(text, matches);
  markOrdinaryWords(text, matches, spoken);
  const { surroundings } = spoken;
  const { kept, undecided } = keepTechnical(spoken.plain(text), matches, { ...vocabulary, surroundings });
  const named =
    otherCase.length + undecided.length > 0
      ? keepOtherCase(
          text,
          [...otherCase, ...undecided].toSorted((a, b) => a.start - b.start),
          kept,
          surroundings,
        )
      : kept;
  return named.map(({ candidate: { term }, start, end }) => {
    const token: Token = { termId: term.id, start, end, text: text.slice(start, end) };
    const version = readVersion(text, end, surroundings.versions) ?? versionInside(term.label, token.text);
    if (version) token.version = version;
    return token;
  });
}

/** "6" of "ES6", where the digits are no part of the name. */
function versionInside(label: string, spelling: string): string | undefined {
  if (!isDigit(spelling.charCodeAt(spelling.length - 1))) return undefined;
  return /\d/.test(label) ? undefined : /[a-z](\d+)$/i.exec(spelling)?.[1];
}

/** Spellings that a text holds. */
interface Matches {
  matches: Match[];
  /** In small or in capital letters against an exact spelling: "go", "SPARK". They take no room from others. */
  otherCase: Match[];
}

function findMatches(text: string, vocabulary: Vocabulary): Matches {
  const { filter } = vocabulary;
  const mask = filter.length - 1;
  const matches: Match[] = [];
  const otherCase: Match[] = [];
  const length = text.length;
  let free = 0; // where the last match ended
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    let character = foldCharacter(code);
    if (character <= IGNORABLE) {
      at++;
      continue;
    }
    const start = at;
    let hash = HASH_SEED;
    let lettersEnd = 0;
    let lastCapital = start;
    do {
      if (character > IGNORABLE) {
        if (lettersEnd === 0 && isDigit(character) && at > start) {
          lettersEnd = at;
        }
        if (code !== character) lastCapital = at;
        hash = addToHash(hash, character);
      }
      at++;
      code = text.charCodeAt(at);
      character = at < length ? foldCharacter(code) : 0;
    } while (character !== 0);

    let found: Match | undefined;
    if (((filter[(hash >> 3) & mask] ?? 0) & (1 << (hash & 7))) !== 0) {
      found = matchAt(text, start, at, hash, free, vocabulary);
    }
    // "Java17", "PostgreSQL16": a name with its version glued on.
    if (!found && lettersEnd > start + 2 && at - lettersEnd <= 2) {
      found = matchAt(text, start, lettersEnd, hashWord(text, start, lettersEnd), free, vocabulary);
    }
    if (!found && (lastCapital > start || mayEndInJoiner(text, start, at, vocabulary.surroundings)))
      found = matchGlued(text, start, at, lastCapital, vocabulary);
    if (!found) continue;
    if (found.isOtherCase) {
      otherCase.push(found);
      continue;
    }
    if (!isInsideAddress(text, found.start, found.end, vocabulary.surroundings.addresses)) {
      matches.push(found);
      free = found.end;
    }
    if (found.end > at) at = found.end;
  }
  return { matches, otherCase };
}

/** The longest spelling whose first word is `[start, wordEnd)` and has this hash, or `undefined`. */
function matchAt(
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

/**
 * A name run together with the list item behind it ("KafkaExperience with"), with the joining word behind it
 * ("Datadogand") or with the word before it ("habitsKafka").
 */
function matchGlued(
  text: string,
  start: number,
  end: number,
  lastCapital: number,
  vocabulary: Vocabulary,
): Match | undefined {
  const { surroundings } = vocabulary;
  if (lastCapital > start && startsOpener(text, lastCapital, surroundings)) {
    const found = matchPart(text, start, lastCapital, vocabulary);
    if (found) return found;
  }
  for (const joiner of findJoiners(text, start, end, surroundings)) {
    const found = matchPart(text, start, joiner, vocabulary);
    if (found) return found;
  }
  if (lastCapital === start) return undefined;
  const capital = findCapital(text, start, surroundings);
  return capital === undefined ? undefined : matchPart(text, capital, end, vocabulary);
}

/** The longest spelling whose first word is this part of a run of letters. */
function matchPart(text: string, start: number, end: number, vocabulary: Vocabulary): Match | undefined {
  return matchAt(text, start, end, hashWord(text, start, end), start, vocabulary);
}
