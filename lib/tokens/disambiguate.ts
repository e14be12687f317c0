import { findOtherMeanings } from './abbreviations.ts';
import { isMeantAmongTrade } from './among-trade.ts';
import { isWordAt } from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import { readContext, type Vocabulary } from './compile-vocabulary.ts';
import { readFollowing } from './following-words.ts';
import { isImperative } from './imperatives.ts';
import type { Match } from './match.ts';
import { hasPhrase } from './phrases.ts';
import { isKnownOf, isNamedPlainly, isSmall } from './plain-speech.ts';
import { dropOtherVendors } from './shared-names.ts';
import { endsStep, type Steps } from './steps.ts';
import { isNameInSentence, pointsForNeighbours, pointsForWords } from './surrounding-points.ts';
import { isConcept } from './vocabulary.ts';

/** Points at which an ordinary word is taken for the technology of that name. */
const ENOUGH = 3;

/** A text that names so many technologies is about software. */
const MANY = 5;

/** So few may be names of other things in a text about another trade. */
const FEW = 2;

/** A shorter text is a bullet of a resume, which is about software unless it says otherwise. */
const BULLET_LENGTH = 400;

/** So many words of the trade show that a text is about software, though it names nothing for certain. */
const TRADE_WORDS = 2;

/**
 * Keeps the matches that are meant as technologies. A match without a context is kept as it is, unless the text spells it
 * out as something else; one with a context by its phrases first, and if it is `technical` by what is plainly said of it,
 * by a capital inside a sentence, or by points for what stands around it: other technologies in the same list, a
 * version, words of the trade, a capital where none is due. What is written small and not settled so may still be an item beside others of its kind.
 *
 * @param isOfTrade what stands around the text names technologies.
 */
export function* keepTechnical(
  text: string,
  matches: Match[],
  vocabulary: Vocabulary,
  isOfTrade = false,
): Steps<{ kept: Match[]; undecided: Match[] }> {
  const { surroundings } = vocabulary;
  const others = findOtherMeanings(text, matches, surroundings);
  yield;
  const certain: (boolean | undefined)[] = [];
  for (const match of matches) {
    if (endsStep(certain.length)) yield;
    if (match.isWord) certain.push(undefined);
    else if (others.size > 0 && others.has(text.slice(match.start, match.end))) certain.push(false);
    else certain.push(isCertain(text, match, matches[certain.length + 1], surroundings));
  }
  const isLong = text.length >= BULLET_LENGTH;
  const around = isOfTrade ? MANY : 0;
  let named = around + (isLong || certain.includes(undefined) ? countNamed(matches, certain) : 0);
  yield;
  if (isLong && isOfOtherTrade(text, named, surroundings)) return { kept: [], undecided: [] };
  yield;
  let software: boolean | undefined;
  // Twice, so that a list of only doubtful names is settled from whichever end is certain.
  for (let index = 0; index < matches.length; index++) if (settle(index)) yield;
  for (let index = matches.length - 1; index >= 0; index--) if (settle(index)) yield;
  // What was settled settles others: "Go" as an item, and a course in Rust then.
  if (named === 0 && certain.includes(undefined)) {
    named = countNamed(matches, certain);
    if (named > 0) for (let index = 0; index < matches.length; index++) if (settle(index)) yield;
  }
  return {
    kept: dropOtherVendors(
      text,
      matches.filter((_, index) => certain[index] === true),
    ),
    undecided: matches.filter(
      (match, index) => certain[index] === undefined && !match.isWord && isSmall(text, match),
    ),
  };

  function settle(index: number): boolean {
    const match = matches[index];
    if (!match || certain[index] !== undefined) return false;
    if (isMeant(match, index)) certain[index] = true;
    return true;
  }

  function isMeant(match: Match, index: number): boolean {
    // "Monitoring" and "replication" are words of many trades: a text that names technologies means ours.
    const concept = isConcept(match.candidate.term.category);
    const everyday = readContext(match.candidate).beside;
    let points = named >= MANY ? 1 : 0;
    if (concept && !everyday) points = Math.min(named + (isBullet(text, match) ? 2 : 0), ENOUGH);
    if (points < ENOUGH) {
      // Where nothing is certain, names of people stand together too: only a short text is a list of tools.
      const pairs = named > 0 || text.length < BULLET_LENGTH;
      points += pointsForNeighbours(text, matches, certain, index, { concept, pairs }, surroundings);
    }
    // An ordinary word of the text's language is a name as an item of a list of names, and nowhere else.
    if (match.isWord && points < ENOUGH + 2) return false;
    if (points < ENOUGH && isCutShort(text, match)) return false;
    if (points < ENOUGH) points += pointsForWords(text, match, surroundings);
    if (points < ENOUGH && named > 0 && !concept && isNameInSentence(text, match, surroundings))
      points = ENOUGH;
    const following = certain[index + 1] ? matches[index + 1] : undefined;
    if (points < ENOUGH && isOfTrade && !concept && isMeantAmongTrade(text, match, following, surroundings))
      points = ENOUGH;
    if (
      points < ENOUGH &&
      isNamedPlainly(text, match, surroundings) &&
      mayBePlain(match, concept || everyday)
    )
      points = ENOUGH;
    return points >= ENOUGH;
  }

  /** Beside level words a job may stand as well ("Chef required"), and in a text of another trade anything. */
  function mayBePlain(match: Match, isOrdinary: boolean): boolean {
    if (named > 0) return true;
    if (isOrdinary) return false;
    const isJob = surroundings.jobs.has(text.slice(match.start, match.end).toLowerCase());
    if (text.length < BULLET_LENGTH && (!isJob || isKnownOf(text, match, surroundings))) return true;
    software ??= isAbout(text, surroundings.near, TRADE_WORDS);
    return software;
  }
}

/** So many words of another trade show that a text is about it. */
const OF_A_TRADE = 2;

/** "Kafka street", "Python Bakery": few names, no word of software, and words of another trade. */
function isOfOtherTrade(
  text: string,
  named: number,
  { software, computing, otherTrades }: CompiledSurroundings,
): boolean {
  if (named > FEW || isAbout(text, software, 1) || isAbout(text, computing, 1)) return false;
  return isAbout(text, otherTrades, OF_A_TRADE);
}

/** Whether a text has so many different words among these. */
function isAbout(text: string, trade: ReadonlySet<string>, least: number): boolean {
  const words = new Set(text.toLowerCase().match(/[a-z]+/g));
  let found = 0;
  for (const word of words) if (trade.has(word) && ++found >= least) return true;
  return false;
}

function isBullet(text: string, { start, end }: Match): boolean {
  return text.length < BULLET_LENGTH && /[a-z]/.test(text.slice(start, end));
}

/** How many different technologies are certainly named. */
function countNamed(matches: Match[], certain: (boolean | undefined)[]): number {
  const named = new Set<string>();
  matches.forEach(({ candidate }, index) => {
    const { term } = candidate;
    if (!certain[index] || isConcept(term.category) || term.generic) return;
    if (!term.context?.elsewhere || !readContext(candidate).elsewhere) named.add(term.id);
  });
  return named.size;
}

/** `true` or `false` where the phrases of the context say so, `undefined` where the surroundings must. */
function isCertain(
  text: string,
  match: Match,
  next: Match | undefined,
  surroundings: CompiledSurroundings,
): boolean | undefined {
  const { candidate, start, end } = match;
  if (!candidate.term.context) return true;
  const context = readContext(candidate);
  if (context.not.some((phrase) => hasPhrase(text, start, end, phrase))) return false;
  if (context.always.some((phrase) => hasPhrase(text, start, end, phrase))) return true;
  if (context.following && !readFollowing(text, end, context.following)) return false;
  if (!context.technical && !context.beside) return true;
  if (isJoinedToAnotherWord(text, match, surroundings.joined)) return false;
  // "Monitor our services" is the practice; "Make our services fast" is no tool.
  if (isConcept(candidate.term.category)) return undefined;
  return isImperative(text, match, next, surroundings) ? false : undefined;
}

/** "R & D": a letter that another one is added to. */
function isInitials(text: string, start: number, end: number): boolean {
  return (
    /\b[A-Z]\s?&\s?$/.test(text.slice(Math.max(0, start - 4), start)) ||
    /^\s?&\s?[A-Z]\b/.test(text.slice(end, end + 5))
  );
}

/** "Julia or R.Show our values": a stop without a blank, or the initial of "R.Miller", so that only a list decides. */
function isCutShort(text: string, { start, end }: Pick<Match, 'start' | 'end'>): boolean {
  return end - start === 1 && /^\.[A-Z][a-z]/.test(text.slice(end, end + 3));
}

/** "go-to-market", "C-level", "R&D", "D.C.": the name is a part of another word. */
function isJoinedToAnotherWord(text: string, { start, end }: Match, joined: ReadonlySet<string>): boolean {
  const previous = text[start - 1] ?? ' ';
  const next = text[end] ?? ' ';
  if (end - start === 1 && isInitials(text, start, end)) return true;
  if ("-‑&.'".includes(previous) && isWordAt(text, start - 2)) {
    if (previous !== '.' || end - start === 1) return true;
  }
  if (isCutShort(text, { start, end })) return false;
  if (next === '&' || (next === '.' && end - start === 1)) return isWordAt(text, end + 1);
  if ((next === '-' || next === '‑') && isWordAt(text, end + 1)) {
    const word = /^[a-z]+/i.exec(text.slice(end + 1, end + 20))?.[0] ?? '';
    return !joined.has(word.toLowerCase());
  }
  return false;
}
