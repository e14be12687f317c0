import type { CompiledSurroundings } from './compile-surroundings.ts';
import { startsSentence } from './items.ts';
import type { Match } from './match.ts';
import { lastWord } from './plain-speech.ts';
import { readVersion } from './versions.ts';

const REACH = 40;

/**
 * Whether a name opens a sentence or an item as a verb: "Make alerts speak of symptoms",
 * "Go deep". What follows is then no word of the trade, no item of a list and no other name.
 *
 * @param next the match behind it, if there is one.
 */
export function isImperative(
  text: string,
  { start, end }: Match,
  next: Match | undefined,
  surroundings: CompiledSurroundings,
): boolean {
  const { verbs, transitive, plainSpeech, articles, versions } = surroundings;
  const verb = text.slice(start, end).toLowerCase();
  const after = text.slice(end, end + REACH);
  const word = /^ ["“'‘]?([\p{L}'’-]+)/u.exec(after)?.[1]?.toLowerCase();
  // Before "the" and "our" any word is a verb, or names nothing.
  if (word === undefined || !(verbs.has(verb) || articles.has(word))) return false;
  if (!startsSentence(text, start) && !(transitive.has(verb) && runsOn(text, start, surroundings)))
    return false;
  if (plainSpeech.asked.test(after) || readVersion(text, end, versions)) return false;
  if (articles.has(word)) return true;
  if (plainSpeech.nouns.test(after) || plainSpeech.ways.test(after) || plainSpeech.said.test(after))
    return false;
  if (surroundings.ties.has(word)) return false;
  if (!transitive.has(verb) && (surroundings.after.has(word) || surroundings.joined.has(word))) return false;
  if (next && next.start === end + 1) return !endsLine(text, next.end);
  if (!surroundings.prepositions.has(word) && !plainSpeech.goesOn.has(word)) return true;
  // "Go on AWS", "Spark in clusters" are names, "Go on shift" is none.
  const object = /^ \S+ (?:the |our |a )?([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase();
  if (object === undefined || surroundings.near.has(object)) return false;
  return !next || next.start - end > word.length + 2;
}

/** Behind the second name no sentence goes on: "Go Kafka PostgreSQL". */
function endsLine(text: string, end: number): boolean {
  return !/^ [a-z]/.test(text.slice(end, end + 2));
}

/** In a text that lost its line ends an item begins behind any word: "and be mentored Make key decisions". */
function runsOn(text: string, start: number, surroundings: CompiledSurroundings): boolean {
  const { articles, before: beforeWords, plainSpeech, prepositions, ties } = surroundings;
  const before = text.slice(Math.max(0, start - REACH), start);
  const previous = lastWord(before);
  if (previous === '' || previous !== previous.toLowerCase()) return false;
  // "the Go team", "3 Go teams"
  if (articles.has(previous) || /\d/.test(previous)) return false;
  if (ties.has(previous) || prepositions.has(previous) || beforeWords.has(previous)) return false;
  return !plainSpeech.verbs.test(before) && !plainSpeech.degrees.test(before);
}
