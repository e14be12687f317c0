import { BLANK_BULLET_SIGN, BULLET_SIGN } from '../text/bullet-signs.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import type { Match } from './match.ts';
import { readVersion } from './versions.ts';

/** How far, in characters, a word of the trade or another technology is looked for. */
const SENTENCE_REACH = 90;

const LINE_START = new RegExp(
  String.raw`(?:^|\n)\s*(?:(?:${BULLET_SIGN}\uFE0F?|${BLANK_BULLET_SIGN})\s*)?$`,
  'u',
);
const SENTENCE_START = new RegExp(
  String.raw`(?:[.!?:·*]|${BULLET_SIGN}\uFE0F?|\n|^)\s*(?:${BLANK_BULLET_SIGN}\s*)?$`,
  'u',
);

/**
 * Points for the other names around `matches[index]`: 5 as a closed item of a list with a certain one, fewer
 * where the list is loose, where its names are doubtful too (counted where `pairs`), or where a certain name is only
 * near.
 */
export function pointsForNeighbours(
  text: string,
  matches: Match[],
  certain: (boolean | undefined)[],
  index: number,
  { concept, pairs }: { concept: boolean; pairs: boolean },
  surroundings: CompiledSurroundings,
): number {
  const match = matches[index] as Match;
  const previous = matches[index - 1];
  const next = matches[index + 1];
  const before = previous ? text.slice(previous.end, match.start) : '\n\n';
  const after = next ? text.slice(match.end, next.start) : '\n\n';
  const knownBefore = certain[index - 1] === true;
  const knownAfter = certain[index + 1] === true;
  const item = isItem(text, match, surroundings);
  if ((knownBefore && isList(before, surroundings)) || (knownAfter && isList(after, surroundings)))
    return item ? 5 : 2 + 1;
  let points = 0;
  // "Chef, Puppet or Salt": doubtful names that stand together.
  if (pairs && previous?.candidate.term !== match.candidate.term && isList(before, surroundings))
    points += before === '/' ? 3 : 2;
  if (pairs && next?.candidate.term !== match.candidate.term && isList(after, surroundings))
    points += after === '/' ? 3 : 2;
  // "PostgreSQL partitioning"
  if (concept && ((knownBefore && before === ' ') || (knownAfter && after === ' '))) points += 2;
  // An item of a list whose other names are not known: "(S3, Quux, Lambda, etc.)".
  if ((knownBefore && isNear(before)) || (knownAfter && isNear(after))) points += item ? 3 : 1;
  else if (isAlone(text, match.start, match.end)) points += 2;
  return points;
}

function isNear(between: string): boolean {
  return between.length < SENTENCE_REACH && !between.includes('\n\n');
}

function isList(between: string, { betweenItems }: CompiledSurroundings): boolean {
  return between.length < 24 && between.trim() !== '' && betweenItems.test(between);
}

/** The name is all of a line, bullet apart. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    /^[ \t]*(?:\n|$)/.test(text.slice(end, end + 3)) &&
    LINE_START.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** Before and behind the name stand punctuation, line ends or words that part items: it is an item of its own. */
function isItem(
  text: string,
  { start, end }: Match,
  { opensItem, closesItem }: CompiledSurroundings,
): boolean {
  return (
    opensItem.test(text.slice(Math.max(0, start - 12), start)) && closesItem.test(text.slice(end, end + 12))
  );
}

/** Points for the words around a match, its version and its capitals. */
export function pointsForWords(
  text: string,
  match: Match,
  { after: afterWords, before: beforeWords, near, prepositions, versions }: CompiledSurroundings,
): number {
  const { start, end } = match;
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const after = text.slice(end, end + SENTENCE_REACH);
  let points = pointsForCase(text, match, before);
  const version = readVersion(text, end, versions);
  if (version && isTelling(version, end - start)) points += 3;
  const nextWord = /^\s([a-z]+)/i.exec(after)?.[1]?.toLowerCase();
  if (nextWord && afterWords.has(nextWord)) points += 2;
  const words = before.toLowerCase().match(/[a-z]+/g) ?? [];
  const last = /[a-z]\s$/i.test(before) ? words.at(-1) : undefined;
  if (last && (beforeWords.has(last) || beforeWords.has(`${words.at(-2)} ${last}`))) points += 2;
  else if (last && prepositions.has(last)) points += 1;
  if (hasWord(before.split(/[.!?]\s|\n/).at(-1), near) || hasWord(after.split(/[.!?]\s|\n/)[0], near))
    points += 1;
  return points;
}

/** "Spring 2025" is a season, and "R 12" a room; "Spring 6" and "R 4.3" are versions. */
function isTelling(version: string, length: number): boolean {
  return length > 1 ? !/^(?:19|20)\d\d$/.test(version) : version.includes('.');
}

function hasWord(part = '', words: ReadonlySet<string>): boolean {
  return (part.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => words.has(word));
}

/** A capital inside a sentence speaks for a name; small letters where the name has a capital against it. */
function pointsForCase(text: string, { candidate: { term }, start, end }: Match, before: string): number {
  const spelling = text.slice(start, end);
  if (spelling === spelling.toLowerCase()) {
    return term.label === term.label.toLowerCase() || term.exactCase?.includes(spelling) ? 0 : -2;
  }
  if (spelling.length > 1 && spelling === spelling.toUpperCase()) {
    // REST, SOAP, ML: capitals among small letters. A line of capitals tells nothing.
    const named = term.label === spelling || term.exactCase?.includes(spelling);
    return named && /[a-z]/.test(before.slice(-20) + text.slice(end, end + 20)) ? 1 : 0;
  }
  if (before === '' || SENTENCE_START.test(before)) return 0;
  // Inside a title ("Spring Release Manager") or a name ("Ray Miller") every word has a capital.
  const inTitle = /[a-z]\s[A-Z][a-z]+\s$/.test(before) || /^\s[A-Z][a-z]/.test(text.slice(end, end + 3));
  return inTitle ? 0 : 1;
}
