import { isUpper, isWordAt } from './characters.ts';
import {
  type CompiledSurroundings,
  foldPhrase,
  type MatchedTerm,
  type Vocabulary,
} from './compile-vocabulary.ts';
import { readVersion } from './versions.ts';

/** A spelling found in a text, not yet known to be meant as the technology. */
export interface Match {
  term: MatchedTerm;
  start: number;
  end: number;
}

/** Points at which an ordinary word is taken for the technology of that name. */
const ENOUGH = 3;

/** How far, in characters, a phrase, a word of the trade or another technology is looked for. */
const PHRASE_REACH = 40;
const SENTENCE_REACH = 90;

const ONLY_LIST_MARKS = /^(?:[\s,;/|&+()[\]•·●▪*\-–—:]|\band\b|\bor\b|\bAND\b|\bOR\b|e\.g\.,?)*$/;

/**
 * Keeps the matches that are meant as technologies. A match without a context is kept as it is; one with a
 * context by its phrases first, and if it is `technical` by points for what stands around it: other
 * technologies in the same list, a version, words of the trade, a capital where none is due.
 */
export function keepTechnical(text: string, matches: Match[], vocabulary: Vocabulary): Match[] {
  const certain = matches.map((match) => isCertain(text, match, vocabulary));
  // Twice, so that a list of only doubtful names is settled from whichever end is certain.
  for (let index = 0; index < matches.length; index++) settle(index);
  for (let index = matches.length - 1; index >= 0; index--) settle(index);
  return matches.filter((_, index) => certain[index] === true);

  function settle(index: number): void {
    const match = matches[index];
    if (!match || certain[index] !== undefined) return;
    const points =
      pointsForNeighbours(text, matches, certain, index) +
      pointsForWords(text, match, vocabulary.surroundings);
    if (points >= ENOUGH) certain[index] = true;
  }
}

/** `true` or `false` where the phrases of the context say so, `undefined` where the surroundings must. */
function isCertain(text: string, match: Match, vocabulary: Vocabulary): boolean | undefined {
  const context = vocabulary.contexts.get(match.term.id);
  if (!context) return true;
  const around = readAround(text, match);
  if (context.not.some((phrase) => hasPhrase(around, phrase))) return false;
  if (context.always.some((phrase) => hasPhrase(around, phrase))) return true;
  if (!context.isTechnical(around.spelling)) return true;
  if (isJoinedToAnotherWord(text, match, vocabulary.surroundings)) return false;
  return undefined;
}

interface Around {
  before: string;
  spelling: string;
  after: string;
}

function readAround(text: string, { start, end }: Match): Around {
  return {
    before: text.slice(Math.max(0, start - PHRASE_REACH), start).toLowerCase(),
    spelling: foldPhrase(text.slice(start, end)),
    after: text.slice(end, end + PHRASE_REACH).toLowerCase(),
  };
}

/** Whether the phrase stands around the spelling, or, without the spelling in it, directly beside it. */
function hasPhrase({ before, spelling, after }: Around, phrase: string): boolean {
  const at = ` ${phrase} `.indexOf(` ${spelling} `);
  if (at < 0) return endsWith(before, phrase) || startsWith(after, phrase);
  const head = phrase.slice(0, Math.max(0, at - 1));
  const tail = phrase.slice(at + spelling.length + 1);
  return (head === '' || endsWith(before, head)) && (tail === '' || startsWith(after, tail));
}

function endsWith(before: string, words: string): boolean {
  const folded = foldPhrase(`.${before}`);
  return folded.endsWith(words) && !isWordAt(folded, folded.length - words.length - 1);
}

function startsWith(after: string, words: string): boolean {
  const folded = foldPhrase(after);
  return folded.startsWith(words) && !isWordAt(folded, words.length);
}

/** "go-to-market", "C-level", "R&D", "D.C.": the name is a part of another word. */
function isJoinedToAnotherWord(
  text: string,
  { start, end }: Match,
  { joined }: CompiledSurroundings,
): boolean {
  const previous = text[start - 1] ?? ' ';
  const next = text[end] ?? ' ';
  if ("-‑&.'".includes(previous) && isWordAt(text, start - 2)) {
    if (previous !== '.' || end - start === 1) return true;
  }
  if (next === '&' || (next === '.' && end - start === 1)) return isWordAt(text, end + 1);
  if ((next === '-' || next === '‑') && isWordAt(text, end + 1)) {
    const word = /^[a-z]+/i.exec(text.slice(end + 1, end + 20))?.[0] ?? '';
    return !joined.has(word.toLowerCase());
  }
  return false;
}

function pointsForNeighbours(
  text: string,
  matches: Match[],
  certain: (boolean | undefined)[],
  index: number,
): number {
  const match = matches[index] as Match;
  let points = 0;
  const previous = matches[index - 1];
  const next = matches[index + 1];
  const listedBefore = previous && certain[index - 1] && isList(text.slice(previous.end, match.start));
  const listedAfter = next && certain[index + 1] && isList(text.slice(match.end, next.start));
  if (listedBefore || listedAfter) {
    const closed = listedBefore
      ? closesAfter(text, match.end) || listedAfter
      : opensBefore(text, match.start);
    points += closed ? 5 : 2;
  }
  if (isNear(previous, certain[index - 1], match) || isNear(next, certain[index + 1], match)) points += 1;
  return points;

  function isNear(other: Match | undefined, known: boolean | undefined, to: Match): boolean {
    if (!other || !known) return false;
    const from = Math.min(other.end, to.end);
    const until = Math.max(other.start, to.start);
    return until - from < SENTENCE_REACH && !text.slice(from, until).includes('\n\n');
  }
}

function isList(between: string): boolean {
  return between.length < 24 && between !== ' ' && ONLY_LIST_MARKS.test(between);
}

/** After the name comes punctuation, a line end or the end: it is an item of its own. */
function closesAfter(text: string, end: number): boolean {
  return /^(?:\s*(?:$|[\n,;/|)\]+.•·:]|and\/or\b)|'s\b|\s(?:and|or|etc)\b)/.test(text.slice(end, end + 12));
}

function opensBefore(text: string, start: number): boolean {
  return /(?:^|[\n,;/|([•·:+*-]|\b(?:and|or|in|with|using|of|like|as|e\.g\.,?|including))\s*$/i.test(
    text.slice(Math.max(0, start - 12), start),
  );
}

function pointsForWords(text: string, match: Match, surroundings: CompiledSurroundings): number {
  const { start, end } = match;
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const after = text.slice(end, end + SENTENCE_REACH);
  let points = pointsForCase(text, match, before);
  const version = readVersion(text, end);
  if (version && !/^(?:19|20)\d\d$/.test(version)) points += 3;
  const nextWord = /^\s([a-z]+)/i.exec(after)?.[1]?.toLowerCase();
  if (nextWord && surroundings.after.has(nextWord)) points += 2;
  const beforeWords = before.toLowerCase().match(/[a-z]+/g) ?? [];
  const last = /[a-z]\s$/i.test(before) ? beforeWords.at(-1) : undefined;
  if (last && (surroundings.before.has(last) || surroundings.before.has(`${beforeWords.at(-2)} ${last}`)))
    points += 2;
  else if (last && /^(?:in|with|of|on|for|our)$/.test(last)) points += 1;
  if (
    hasNear(before.split(/[.!?]\s|\n/).at(-1) ?? '', surroundings) ||
    hasNear(after.split(/[.!?]\s|\n/)[0] ?? '', surroundings)
  )
    points += 1;
  return points;
}

function hasNear(part: string, { near }: CompiledSurroundings): boolean {
  return (part.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => near.has(word));
}

/** A capital inside a sentence speaks for a name; small letters where the name has a capital against it. */
function pointsForCase(text: string, { term, start, end }: Match, before: string): number {
  const spelling = text.slice(start, end);
  if (spelling === spelling.toLowerCase()) return term.label === term.label.toLowerCase() ? 0 : -2;
  const shouting = spelling.length > 1 && spelling === spelling.toUpperCase() && term.label !== spelling;
  if (shouting) return 0;
  const opens = before === '' || /(?:[.!?:•·●*]|\n|^)\s*(?:[-–*•]\s*)?$/.test(before);
  if (opens) return 0;
  const previous = /(\S+)\s$/.exec(before)?.[1] ?? '';
  // Inside a title such as "Spring Release Manager" every word has a capital.
  return isUpper(previous.charCodeAt(0)) && previous.length > 1 ? 0 : 1;
}
