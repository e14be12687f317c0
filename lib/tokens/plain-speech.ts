import type { CompiledSurroundings } from './compile-surroundings.ts';
import { closesItem, opensItem, startsSentence } from './items.ts';
import type { Match } from './match.ts';

const REACH = 60;

/** The most words that name what the name behind them is: "Our backend is". */
const LONGEST_SUBJECT = 5;

/**
 * Whether the words right beside a name say that it is asked for, known or worked in: "Rust required", "strong Go",
 * "Go: 3 years", "our backend is Go". They decide by themselves, however few technologies the text names.
 */
export function isNamedPlainly(text: string, match: Match, surroundings: CompiledSurroundings): boolean {
  const { start, end } = match;
  const { plainSpeech, articles } = surroundings;
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const previous = lastWord(before);
  const isThing = articles.has(previous.toLowerCase());
  const opens =
    previous === ''
      ? startsSentence(text, start) || opensItem(text, start, surroundings)
      : surroundings.ties.has(previous);
  const free = opens || isFree(previous, end - start === 1, surroundings);
  if (plainSpeech.nouns.test(after)) return free || isThing;
  if (isThing) return false;
  const small = isSmall(text, match);
  const isJob = surroundings.jobs.has(text.slice(start, end).toLowerCase());
  if (plainSpeech.asked.test(after) && (opens || (free && !small))) return true;
  if (isClosed(text, end, after, surroundings) && isLedIn(before, small || isJob, surroundings)) return true;
  if (small) return false;
  if (plainSpeech.ways.test(after) && free) return true;
  return opens && isOurs(after, surroundings);
}

/** "Experience with Chef": known or worked with, as no job is. */
export function isKnownOf(text: string, { start, end }: Match, surroundings: CompiledSurroundings): boolean {
  if (!/^[A-Z]/.test(text.slice(start, end))) return false;
  return surroundings.plainSpeech.leadsIn.test(text.slice(Math.max(0, start - REACH), start));
}

/** Written in small letters though the name has a capital. */
export function isSmall(text: string, { candidate: { term }, start, end }: Match): boolean {
  const spelling = text.slice(start, end);
  if (spelling !== spelling.toLowerCase()) return false;
  return term.label !== term.label.toLowerCase() && !term.exactCase?.includes(spelling);
}

/** The word right at the end of what stands before a name, or nothing. */
export function lastWord(before: string): string {
  if (!before.endsWith(' ')) return '';
  const part = before.slice(before.lastIndexOf(' ', before.length - 2) + 1, -1);
  return /[\p{L}\d][\p{L}\d'’-]*$/u.exec(part)?.[0] ?? '';
}

/** The word before the name makes no longer name of it: "Red Bull", and of a letter no grade: "category C". */
export function isFree(previous: string, isLetter: boolean, surroundings: CompiledSurroundings): boolean {
  const { plainSpeech, openers, prepositions, ties } = surroundings;
  const word = previous.toLowerCase();
  if (plainSpeech.degreeWords.has(word) || openers.has(word) || prepositions.has(word)) return true;
  if (previous === '' || ties.has(word)) return true;
  return !isLetter && word === previous;
}

/** Nothing goes on behind the name that would make another thing of it: "use Swift methods". */
function isClosed(text: string, end: number, after: string, surroundings: CompiledSurroundings): boolean {
  const { plainSpeech, after: afterWords } = surroundings;
  // "Cassandraon" ends where the joining word begins.
  if (closesItem(text, end, surroundings) || /^[?!a-z]/.test(after)) return true;
  const opener = /^ ([A-Z][a-z]+)/.exec(after)?.[1];
  if (opener !== undefined && surroundings.openers.has(opener.toLowerCase())) return true;
  const next = /^ ([a-z'-]+)/.exec(after)?.[1];
  if (next !== undefined && (plainSpeech.goesOn.has(next) || afterWords.has(next))) return true;
  return plainSpeech.asked.test(after) || plainSpeech.ways.test(after);
}

/** "written in go", "strong Go", "you write Go", "our backend is Go". */
function isLedIn(before: string, isDoubtful: boolean, { plainSpeech, near }: CompiledSurroundings): boolean {
  if (plainSpeech.leadsIn.test(before)) return true;
  if (isDoubtful) return false;
  if (plainSpeech.degrees.test(before) || plainSpeech.verbs.test(before)) return true;
  const subject = plainSpeech.subject.exec(before)?.[1];
  if (subject === undefined) return false;
  const words = wordsOf(subject);
  if (words.length > LONGEST_SUBJECT) return false;
  return words.some((word) => near.has(word) || plainSpeech.roles.has(word) || plainSpeech.labels.has(word));
}

/** "Go is our main language", but not "Julia is our backend lead". */
function isOurs(after: string, { plainSpeech, near }: CompiledSurroundings): boolean {
  const said = plainSpeech.said.exec(after)?.[1];
  if (said === undefined) return false;
  const words = wordsOf(said);
  if (words.some((word) => plainSpeech.people.has(word))) return false;
  return words.some((word) => near.has(word) || plainSpeech.roles.has(word) || plainSpeech.acts.has(word));
}

/** "Julia is our backend lead", "Ray, our founder,". */
export function isPerson(after: string, { plainSpeech }: CompiledSurroundings): boolean {
  const said = plainSpeech.said.exec(after)?.[1] ?? plainSpeech.aside.exec(after)?.[1];
  return said !== undefined && wordsOf(said).some((word) => plainSpeech.people.has(word));
}

function wordsOf(part: string): string[] {
  return part.toLowerCase().match(/[a-z]+/g) ?? [];
}
