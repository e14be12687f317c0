import { isWordAt } from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import { readContext, type Vocabulary } from './compile-vocabulary.ts';
import type { Match } from './match.ts';
import { hasPhrase } from './phrases.ts';
import { pointsForNeighbours, pointsForWords } from './surrounding-points.ts';
import { isConcept } from './vocabulary.ts';

/** Points at which an ordinary word is taken for the technology of that name. */
const ENOUGH = 3;

/** A text that names so many technologies is about software. */
const MANY = 5;

/** A shorter text is a bullet of a resume, which is about software unless it says otherwise. */
const BULLET_LENGTH = 400;

/**
 * Keeps the matches that are meant as technologies. A match without a context is kept as it is; one with a
 * context by its phrases first, and if it is `technical` by points for what stands around it: other
 * technologies in the same list, a version, words of the trade, a capital where none is due.
 */
export function keepTechnical(text: string, matches: Match[], vocabulary: Vocabulary): Match[] {
  const certain = matches.map((match) => isCertain(text, match, vocabulary.surroundings));
  const named = countNamed(matches, certain);
  // Twice, so that a list of only doubtful names is settled from whichever end is certain.
  for (let index = 0; index < matches.length; index++) settle(index);
  for (let index = matches.length - 1; index >= 0; index--) settle(index);
  return matches.filter((_, index) => certain[index] === true);

  function settle(index: number): void {
    const match = matches[index];
    if (!match || certain[index] !== undefined) return;
    // "Monitoring" and "replication" are words of many trades: a text that names technologies means ours.
    const concept = isConcept(match.candidate.term.category);
    const everyday = readContext(match.candidate).beside;
    let points = named >= MANY ? 1 : 0;
    if (concept && !everyday) points = Math.min(named + (isBullet(text, match) ? 2 : 0), ENOUGH);
    if (points < ENOUGH) {
      // Where nothing is certain, names of people stand together too: only a short text is a list of tools.
      const pairs = named > 0 || text.length < BULLET_LENGTH;
      points += pointsForNeighbours(
        text,
        matches,
        certain,
        index,
        { concept, pairs },
        vocabulary.surroundings,
      );
    }
    if (points < ENOUGH) points += pointsForWords(text, match, vocabulary.surroundings);
    if (points >= ENOUGH) certain[index] = true;
  }
}

function isBullet(text: string, { start, end }: Match): boolean {
  return text.length < BULLET_LENGTH && /[a-z]/.test(text.slice(start, end));
}

/** How many different technologies are certainly named. */
function countNamed(matches: Match[], certain: (boolean | undefined)[]): number {
  const named = new Set<string>();
  matches.forEach(({ candidate: { term } }, index) => {
    if (certain[index] && !isConcept(term.category) && !term.generic) named.add(term.id);
  });
  return named.size;
}

/** `true` or `false` where the phrases of the context say so, `undefined` where the surroundings must. */
function isCertain(text: string, match: Match, { joined }: CompiledSurroundings): boolean | undefined {
  const { candidate, start, end } = match;
  if (!candidate.term.context) return true;
  const context = readContext(candidate);
  if (context.not.some((phrase) => hasPhrase(text, start, end, phrase))) return false;
  if (context.always.some((phrase) => hasPhrase(text, start, end, phrase))) return true;
  if (!context.technical && !context.beside) return true;
  return isJoinedToAnotherWord(text, match, joined) ? false : undefined;
}

/** "R & D": a letter that another one is added to. */
function isInitials(text: string, start: number, end: number): boolean {
  return (
    /\b[A-Z]\s?&\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s?&\s?[A-Z]\b/.test(text.slice(end, end + 5))
  );
}

/** "go-to-market", "C-level", "R&D", "D.C.": the name is a part of another word. */
function isJoinedToAnotherWord(text: string, { start, end }: Match, joined: ReadonlySet<string>): boolean {
  const previous = text[start - 1] ?? ' ';
  const next = text[end] ?? ' ';
  if (end - start === 1 && isInitials(text, start, end)) return true;
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
