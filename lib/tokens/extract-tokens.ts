import { addToHash, HASH_SEED } from '../text/hash.ts';
import { foldCharacter, IGNORABLE, isDigit } from './characters.ts';
import { hashWord, type Vocabulary } from './compile-vocabulary.ts';
import { keepTechnical } from './disambiguate.ts';
import {
  findCapital,
  findJoiners,
  hasLostLineEnds,
  mayEndInJoiner,
  startsOpener,
  startsWord,
} from './glued.ts';
import type { Match } from './match.ts';
import { matchAt } from './match-spelling.ts';
import { keepOtherCase } from './other-case.ts';
import { markOrdinaryWords } from './spoken-words.ts';
import { endsStep, finish, type Steps } from './steps.ts';
import type { Token } from './token.ts';
import { readVersion } from './versions.ts';
import { isInsideAddress } from './web-addresses.ts';

/**
 * Finds the terms that `text` names, in reading order, without overlaps: the longest spelling wins.
 *
 * One pass: each word's hash is looked up, and only where it begins a spelling are the letters compared.
 * Ordinary words that are also names ("go", "rest") are then distinguished by their surroundings.
 *
 * @param isOfTrade what stands around the text names technologies: it is a bullet of an engineer's resume.
 */
export function extractTokens(text: string, vocabulary: Vocabulary, isOfTrade = false): Token[] {
  return finish(extractInSteps(text, vocabulary, isOfTrade));
}

/** The same as `extractTokens`, step by step: for a page that must not be held up. */
export function* extractInSteps(text: string, vocabulary: Vocabulary, isOfTrade = false): Steps<Token[]> {
  const { matches, otherCase } = yield* findMatches(text, vocabulary);
  if (matches.length + otherCase.length === 0) return [];
  yield 'pause';
  const spoken = vocabulary.spoken.find(text, matches);
  markOrdinaryWords(text, matches, spoken);
  const { surroundings } = spoken;
  yield 'pause';
  const { kept, undecided } = yield* keepTechnical(
    spoken.plain(text),
    matches,
    { ...vocabulary, surroundings },
    isOfTrade,
  );
  yield;
  const tokens: Token[] = [];
  for (const { candidate, start, end } of keepOtherCase(
    text,
    [...otherCase, ...undecided],
    kept,
    surroundings,
  )) {
    const { id, label } = candidate.term;
    const token: Token = { termId: id, start, end, text: text.slice(start, end) };
    const version = readVersion(text, end, surroundings.versions) ?? versionInside(label, token.text);
    if (version) token.version = version;
    if (endsStep(tokens.push(token))) yield;
  }
  return tokens;
}

/** Whether a text holds a spelling of these terms, whatever it means there. */
export function holdsSpelling(text: string, vocabulary: Vocabulary): boolean {
  const { matches, otherCase } = finish(findMatches(text, vocabulary));
  return matches.length + otherCase.length > 0;
}

/** "6" of "ES6", "2.0" of "OAuth 2.0", where the digits are no part of the name. */
function versionInside(label: string, spelling: string): string | undefined {
  if (!isDigit(spelling.charCodeAt(spelling.length - 1))) return undefined;
  return /\d/.test(label) ? undefined : /[a-z] ?(\d+(?:\.\d+)?)$/i.exec(spelling)?.[1];
}

/** Spellings that a text holds. */
interface Matches {
  matches: Match[];
  /** In small or in capital letters against an exact spelling: "go", "SPARK". They take no room from others. */
  otherCase: Match[];
}

/** So many characters are looked through in one step, and a word more. */
const STEP = 500;

function* findMatches(text: string, vocabulary: Vocabulary): Steps<Matches> {
  const { filter } = vocabulary;
  const isGlued = hasLostLineEnds(text, vocabulary.surroundings);
  const mask = filter.length - 1;
  const matches: Match[] = [];
  const otherCase: Match[] = [];
  const length = text.length;
  let free = 0; // where the last match ended
  let at = 0;
  let stepEnd = STEP;
  while (at < length) {
    if (at > stepEnd) {
      stepEnd = at + STEP;
      yield;
    }
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
      found = matchAt(text, start, at, hash, free, vocabulary, isGlued);
    }
    // "Java17", "PostgreSQL16": a name with its version glued on.
    if (!found && lettersEnd > start + 2 && at - lettersEnd <= 2) {
      found = matchAt(text, start, lettersEnd, hashWord(text, start, lettersEnd), free, vocabulary);
    }
    if (!found && (lastCapital > start || mayEndInJoiner(text, start, at, vocabulary.surroundings)))
      found = matchGlued(text, start, at, lastCapital, vocabulary, isGlued);
    if (!found) continue;
    if (found.isOtherCase) {
      otherCase.push(found);
      continue;
    }
    if (!isInsideAddress(text, found.start, found.end, vocabulary.surroundings.addresses)) {
      matches.push(found);
      free = found.end;
    }
    // The next word may be a name as well: "GrafanaNakama".
    if (found.end > at || isGlued) at = found.end;
  }
  return { matches, otherCase };
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
  isGlued: boolean,
): Match | undefined {
  const { surroundings } = vocabulary;
  const mayEnd = isGlued && lastCapital > start + 2 && startsWord(text, lastCapital);
  if (mayEnd || (lastCapital > start && startsOpener(text, lastCapital, surroundings))) {
    const found = matchPart(text, start, lastCapital, vocabulary, isGlued);
    if (found) return found;
  }
  for (const joiner of findJoiners(text, start, end, surroundings)) {
    const found = matchPart(text, start, joiner, vocabulary);
    if (found) return found;
  }
  if (lastCapital === start) return undefined;
  const capital = isGlued && end > lastCapital + 2 ? lastCapital : findCapital(text, start, surroundings);
  return capital === undefined ? undefined : matchPart(text, capital, end, vocabulary);
}

/** The longest spelling whose first word is this part of a run of letters. */
function matchPart(
  text: string,
  start: number,
  end: number,
  vocabulary: Vocabulary,
  isGlued = false,
): Match | undefined {
  return matchAt(text, start, end, hashWord(text, start, end), start, vocabulary, isGlued);
}
