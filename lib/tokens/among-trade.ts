import type { CompiledSurroundings } from './compile-surroundings.ts';
import { startsSentence } from './items.ts';
import type { Match } from './match.ts';
import { isPerson, lastWord } from './plain-speech.ts';

const REACH = 60;

/** What stands between two products of which one gives way to the other: " to our ". */
const TOWARDS = /^\s(?:to|onto|into)\s(?:\p{L}+\s){0,2}$/u;
/** What makes another name of it, or none: "Spring 2021", "Swift & Co", "Julia’s". */
const GOES_ON = /^(?:\s(?:19|20)\d\d\b|\s?[&’']|-\p{L})/u;

/**
 * Whether an ordinary word is meant as the technology of that name where all that stands around the text is about
 * software: "the Go team", "Flask endpoints", "through Pulsar", "from Oracle to PostgreSQL". People, places and seasons
 * have capitals as well.
 *
 * @param following the match behind it, where that certainly names a technology.
 */
export function isMeantAmongTrade(
  text: string,
  { candidate: { term }, start, end }: Match,
  following: Match | undefined,
  surroundings: CompiledSurroundings,
): boolean {
  const { after: ofTrade, carriers, makers, near, openers, prepositions } = surroundings;
  const spelling = text.slice(start, end);
  if (!/^\p{Lu}/u.test(spelling)) return false;
  // "SWIFT transfers"
  if (spelling.length > 1 && spelling === spelling.toUpperCase() && term.label !== spelling) return false;
  const behind = text.slice(end, end + REACH);
  if (GOES_ON.test(behind) || isPerson(behind, surroundings)) return false;
  const next = /^ ([\p{L}-]+)/u.exec(behind)?.[1];
  const word = next?.toLowerCase() ?? '';
  if (next !== undefined && next !== word && !openers.has(word) && !near.has(word)) return false;
  if (following && TOWARDS.test(text.slice(end, following.start))) return true;
  // "the Go team" and "a failed Cassandra node", but not "the Spring sale" or "the Oracle of Delphi".
  if (makers.has(word)) return true;
  // "Flask endpoints" and "a Go license server", but not "a Swift reply to the service" or "the Cargo tracking service".
  const most = term.category === 'language' || term.category === 'framework' ? 3 : 1;
  const words = (/^(?: [\p{Ll}-]+){0,3}/u.exec(behind)?.[0].split(' ').slice(1) ?? []).slice(0, most);
  const ends = words.findIndex((each) => prepositions.has(each) || openers.has(each));
  if (words.slice(0, ends < 0 ? words.length : ends).some((each) => ofTrade.has(each) || near.has(each)))
    return true;
  const previous = lastWord(text.slice(Math.max(0, start - REACH), start));
  if (
    previous === '' ||
    (previous !== previous.toLowerCase() && !startsSentence(text, start - previous.length - 1))
  )
    return false;
  if (spelling.length > 2 && spelling === spelling.toUpperCase()) return true;
  if (carriers.has(previous)) return true;
  return previous === 'in' && term.category === 'language';
}
