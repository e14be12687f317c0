import type { CompiledSurroundings } from './compile-surroundings.ts';
import { closesItem, isAlone, isItem, isList, startsSentence } from './items.ts';
import type { Match } from './match.ts';
import { isFree, isPerson, lastWord } from './plain-speech.ts';
import { readVersion } from './versions.ts';

/** How far, in characters, a word of the trade or another technology is looked for. */
const SENTENCE_REACH = 90;

const REACH = 40;

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
  // Beyond the end of the line only what is an item of its own goes on with a list: "Experienced Chef\n- Docker".
  const isListed = (between: string): boolean =>
    isList(between, surroundings, item) && (item || !between.includes('\n'));
  if ((knownBefore && isListed(before)) || (knownAfter && isListed(after))) return item ? 5 : 3;
  let points = 0;
  // "Chef, Puppet or Salt": doubtful names that stand together.
  const isOther = (other: Match | undefined): boolean => other?.candidate.term !== match.candidate.term;
  if (pairs && isOther(previous) && isListed(before) && !isFirm(text, before, match.end))
    points += before === '/' ? 3 : 2;
  if (pairs && isOther(next) && isListed(after) && !isFirm(text, after, next?.end))
    points += after === '/' ? 3 : 2;
  // "Java Spring Boot Hibernate"
  if (!concept && knownBefore && before === ' ' && !previous?.candidate.vendor) {
    if (closesItem(text, match.end, surroundings)) return 3;
  }
  // "PostgreSQL partitioning"
  if (concept && ((knownBefore && before === ' ') || (knownAfter && after === ' '))) points += 2;
  // An item of a list whose other names are not known: "(S3, Quux, Lambda, etc.)".
  const alone = isAlone(text, match.start, match.end);
  if ((knownBefore && isNear(before)) || (knownAfter && isNear(after)))
    points += item && (alone || !isOtherLine(before) || !isOtherLine(after)) ? 3 : 1;
  else if (alone) points += match.candidate.term.category === 'language' ? 3 : 2;
  return points;
}

/** "Swift & Salt Inns": a firm bears both names. */
function isFirm(text: string, between: string, end = text.length): boolean {
  return between === ' & ' && /^ [A-Z][a-z]/.test(text.slice(end, end + 3));
}

function isOtherLine(between: string): boolean {
  return between.includes('\n');
}

function isNear(between: string): boolean {
  return between.length < SENTENCE_REACH && !between.includes('\n\n');
}

/** Points for the words around a match, its version and its capitals. */
export function pointsForWords(text: string, match: Match, surroundings: CompiledSurroundings): number {
  const { after: afterWords, before: beforeWords, near, openers, prepositions, versions } = surroundings;
  const { start, end } = match;
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start);
  const after = text.slice(end, end + SENTENCE_REACH);
  let points = pointsForCase(text, match, before, surroundings);
  const version = readVersion(text, end, versions);
  if (version && isTelling(version, end - start)) points += 3;
  const nextWord = /^\s([a-z]+)/i.exec(after)?.[1]?.toLowerCase();
  const isOfTrade = nextWord !== undefined && afterWords.has(nextWord);
  const words = before.toLowerCase().match(/[a-z]+/g) ?? [];
  const last = /[a-z]\s$/i.test(before) ? words.at(-1) : undefined;
  const pair = `${words.at(-2)} ${last}`;
  if (isOfTrade) points += 2;
  // "Experienced Chef"
  else if (surroundings.jobs.has(text.slice(start, end).toLowerCase()) && !isItem(text, match, surroundings))
    points -= 2;
  // "A Swift reply", "the Oracle", "the old Oracle"
  else if (last && surroundings.articles.has(last) && !(nextWord && near.has(nextWord))) points -= 2;
  else if (
    /[a-z]+ [a-z]+ $/i.test(before) &&
    surroundings.articles.has(words.at(-2) ?? '') &&
    !(nextWord && near.has(nextWord))
  )
    points -= 1;
  if (isPerson(after, surroundings)) points -= 3;
  // "Swift & Salt Inns", "Puppet House"
  if (/^ & [A-Z][a-z]+ [A-Z][a-z]/.test(after)) points -= 3;
  if (
    !isOfTrade &&
    /^ [A-Z][a-z]/.test(after) &&
    !(nextWord && (near.has(nextWord) || openers.has(nextWord)))
  )
    points -= 2;
  if (last && (surroundings.peopleBefore.has(last) || surroundings.peopleBefore.has(pair))) points -= 3;
  if (last && (beforeWords.has(last) || beforeWords.has(pair))) points += 2;
  else if (last && prepositions.has(last)) points += 1;
  if (hasWord(before.split(/[.!?]\s|\n/).at(-1), near) || hasWord(after.split(/[.!?]\s|\n/)[0], near))
    points += 1;
  return points;
}

/**
 * Whether a capital inside a sentence makes a name of an ordinary word, as it does in a text that names technologies:
 * "if you had tried Rust too", "a lunchtime Rust study group". People, places and firms have capitals as well.
 */
export function isNameInSentence(text: string, match: Match, surroundings: CompiledSurroundings): boolean {
  const { articles, courses, naming, openers, peopleBefore, proper } = surroundings;
  const { start, end, candidate } = match;
  const spelling = text.slice(start, end);
  if (end - start < 2 || !/^[A-Z][a-z]+$/.test(spelling) || candidate.term.label !== spelling) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  const previous = lastWord(before);
  if (proper.has(spelling.toLowerCase())) return false;
  const opens = startsSentence(text, start - previous.length - 1);
  if (previous === '' || (previous !== previous.toLowerCase() && !opens)) return false;
  if (naming.has(previous.toLowerCase()) || peopleBefore.has(previous)) return false;
  const after = text.slice(end, end + REACH);
  const next = /^ ([\p{L}-]+)/u.exec(after)?.[1] ?? '';
  if (/^ ?[&'’]/.test(after) || (next !== next.toLowerCase() && !openers.has(next.toLowerCase())))
    return false;
  if (courses.has(next)) return true;
  const inSubject = /([a-z]+) [a-z-]+ $/.exec(before)?.[1] ?? '';
  return !articles.has(previous.toLowerCase()) && !articles.has(inSubject) && !isPerson(after, surroundings);
}

/** "Spring 2025" is a season, and "R 12" a room; "Spring 6" and "R 4.3" are versions. */
function isTelling(version: string, length: number): boolean {
  return length > 1 ? !/^(?:19|20)\d\d$/.test(version) : version.includes('.');
}

function hasWord(part = '', words: ReadonlySet<string>): boolean {
  return (part.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => words.has(word));
}

/** A capital inside a sentence speaks for a name; small letters where the name has a capital against it. */
function pointsForCase(
  text: string,
  { candidate: { term }, start, end }: Match,
  before: string,
  surroundings: CompiledSurroundings,
): number {
  const spelling = text.slice(start, end);
  if (spelling === spelling.toLowerCase()) {
    return term.label === term.label.toLowerCase() || term.exactCase?.includes(spelling) ? 0 : -2;
  }
  if (spelling.length > 1 && spelling === spelling.toUpperCase()) {
    // REST, SOAP, ML: capitals among small letters; SWIFT is a network. A line of capitals tells nothing.
    const named = term.label === spelling || term.exactCase?.includes(spelling);
    if (!/[a-z]/.test(before.slice(-20) + text.slice(end, end + 20))) return 0;
    return named ? 1 : -1;
  }
  if (before === '' || startsSentence(text, start)) return 0;
  // "category C", but "ANSI C"
  const previous = lastWord(before);
  const isOther = previous !== previous.toUpperCase() && !isFree(previous, true, surroundings);
  if (spelling.length === 1 && isOther) return 0;
  // Inside a title ("Spring Release Manager") or a name ("Ray Miller") every word has a capital.
  const inTitle = /[a-z] [A-Z][a-z]+ $/.test(before) || /^ [A-Z][a-z]/.test(text.slice(end, end + 3));
  return inTitle ? 0 : 1;
}
