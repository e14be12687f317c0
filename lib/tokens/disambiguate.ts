import { isWordAt } from './characters.ts';
import {
  type CompiledSurroundings,
  foldPhrase,
  type MatchedTerm,
  type Vocabulary,
} from './compile-vocabulary.ts';
import { pointsForNeighbours, pointsForWords } from './surrounding-points.ts';

/** A spelling found in a text, not yet known to be meant as the technology. */
export interface Match {
  term: MatchedTerm;
  start: number;
  end: number;
}

/** Points at which an ordinary word is taken for the technology of that name. */
const ENOUGH = 3;

/** A text that names so many technologies is about software. */
const MANY = 5;

/** A shorter text is a bullet of a resume, which is about software unless it says otherwise. */
const BULLET_LENGTH = 400;

/** How far, in characters, a phrase is looked for. */
const PHRASE_REACH = 40;

/**
 * Keeps the matches that are meant as technologies. A match without a context is kept as it is; one with a
 * context by its phrases first, and if it is `technical` by points for what stands around it: other
 * technologies in the same list, a version, words of the trade, a capital where none is due.
 */
export function keepTechnical(text: string, matches: Match[], vocabulary: Vocabulary): Match[] {
  const certain = matches.map((match) => isCertain(text, match, vocabulary));
  const named = countNamed(matches, certain);
  // Twice, so that a list of only doubtful names is settled from whichever end is certain.
  for (let index = 0; index < matches.length; index++) settle(index);
  for (let index = matches.length - 1; index >= 0; index--) settle(index);
  return matches.filter((_, index) => certain[index] === true);

  function settle(index: number): void {
    const match = matches[index];
    if (!match || certain[index] !== undefined) return;
    const concept = isConcept(match.term);
    const everyday = isEveryday(text, match, vocabulary);
    let points = named >= MANY ? 1 : 0;
    if (concept && !everyday) points = Math.min(named + (isBullet(text, match) ? 2 : 0), ENOUGH);
    if (points < ENOUGH) points += pointsForNeighbours(text, matches, certain, index, concept);
    if (points < ENOUGH) points += pointsForWords(text, match, vocabulary.surroundings);
    if (points >= ENOUGH) certain[index] = true;
  }
}

function isBullet(text: string, { start, end }: Match): boolean {
  return text.length < BULLET_LENGTH && /[a-z]/.test(text.slice(start, end));
}

function isEveryday(text: string, { term, start, end }: Match, { contexts }: Vocabulary): boolean {
  return contexts.get(term.id)?.beside.has(foldPhrase(text.slice(start, end))) ?? false;
}

/** "Monitoring" and "replication" are words of many trades: a text that names technologies means ours. */
function isConcept({ category }: MatchedTerm): boolean {
  return category === 'pattern' || category === 'practice';
}

/** How many different technologies are certainly named. */
function countNamed(matches: Match[], certain: (boolean | undefined)[]): number {
  const named = new Set<string>();
  matches.forEach(({ term }, index) => {
    if (certain[index] && !isConcept(term) && !term.generic) named.add(term.id);
  });
  return named.size;
}

/** `true` or `false` where the phrases of the context say so, `undefined` where the surroundings must. */
function isCertain(text: string, match: Match, vocabulary: Vocabulary): boolean | undefined {
  const context = vocabulary.contexts.get(match.term.id);
  if (!context) return true;
  const around = readAround(text, match);
  if (context.not.some((phrase) => hasPhrase(around, phrase))) return false;
  if (context.always.some((phrase) => hasPhrase(around, phrase))) return true;
  const everyday = context.beside.has(around.spelling);
  if (!everyday && context.technical !== true && !context.technical.has(around.spelling)) return true;
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
    // Quotes and brackets do not part a name from its neighbour: "good clinical practice (GCP)".
    before: foldPhrase(`.${text.slice(Math.max(0, start - PHRASE_REACH), start).replace(/["'“‘([]+$/, '')}`),
    spelling: foldPhrase(text.slice(start, end)),
    after: foldPhrase(text.slice(end, end + PHRASE_REACH).replace(/^["'”’)\]]+/, '')),
  };
}

/** Whether the phrase stands around the spelling, or, without the spelling in it, directly beside it. */
function hasPhrase({ before, spelling, after }: Around, phrase: string): boolean {
  const at = phrase.indexOf(spelling);
  const end = at + spelling.length;
  if (at < 0 || isWordAt(phrase, at - 1) || isWordAt(phrase, end)) {
    return endsWith(before, phrase) || startsWith(after, phrase);
  }
  const head = phrase.slice(0, at).trimEnd();
  const tail = phrase.slice(end).trimStart();
  return (head === '' || endsWith(before, head)) && (tail === '' || startsWith(after, tail));
}

function endsWith(before: string, words: string): boolean {
  return before.endsWith(words) && !isWordAt(before, before.length - words.length - 1);
}

function startsWith(after: string, words: string): boolean {
  return after.startsWith(words) && !isWordAt(after, words.length);
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
