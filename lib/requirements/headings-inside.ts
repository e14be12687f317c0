import { allMatches } from '../text/all-matches.ts';
import { BULLET_SIGN } from '../text/bullet-signs.ts';
import type { TextRange } from '../text/range.ts';
import type { CompiledHeadings } from './compile-headings.ts';
import { findHeadingRole, foldHeading } from './headings.ts';

/** A word of a text; a capital behind a small letter begins one of its own: "AreAcme" is two. */
const WORD = /\p{Lu}?[\p{Ll}\p{M}'’]+|\p{Lu}+(?:['’]\p{Lu}+)?(?!\p{Ll})|\p{Lo}+|\d+/gu;
/** What may stand between two words of one heading. */
const JOINT = /^[\s&/-]{0,3}$/;
/** Right before a heading that does not run on: a sentence, a bullet or another word has ended. */
const BOUNDARY = new RegExp(String.raw`(?:^|[.!?:;)…"”*•\n]|[^\p{L}\p{N}\s,]{2,}|${BULLET_SIGN})\s*$`, 'u');
/** Right behind a heading that closes itself. */
const CLOSES = new RegExp(String.raw`^\s*(?:$|[:!?]|${BULLET_SIGN}|[*·–-]\s)`, 'u');
const MARK = /^\s*[:!?]/;
/** Right behind one that a list follows, whatever stands before it. */
const LEADS_LIST = new RegExp(String.raw`^\s*:\s*(?:${BULLET_SIGN}|[*·]\s)`, 'u');
/** Right behind one that does not: what it is the heading of begins. */
const BEGINS = /^\s*[\p{Lu}\p{Lo}\d]/u;
/** Every colon that what it introduces follows. */
const COLON = new RegExp(String.raw`:(?=\s*(?:${BULLET_SIGN}|[*·–-]\s|\p{Lu}|\d))`, 'gu');
/** In characters: how far a heading with a colon reaches back. */
const COLON_REACH = 80;
/** In letters: words that tie others in a heading are short: "of", "and", "with". */
const LONGEST_CONNECTOR = 4;
/** In words: how much may follow the known words of a heading: "Preferred Skills and Qualifications". */
const MOST_EXTRA = 3;
/** In letters: shorter words are headings only where they close themselves. */
const SHORTEST_ALONE = 6;

interface Word extends TextRange {
  text: string;
}

/** The headings that run on inside a text, in reading order, each with the mark behind it. */
export function findHeadingsInside(text: string, headings: CompiledHeadings): TextRange[] {
  const words = Array.from(allMatches(text, WORD), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
  const named = findNamed(text, words, headings);
  const introduced = findIntroduced(text, words, headings).filter(
    ({ start, end }) => !named.some((other) => other.start < end && start < other.end),
  );
  return [...named, ...introduced].sort((a, b) => a.start - b.start);
}

/** Headings that are known as a whole: "Minimum Qualifications", "What you’ll do". */
function findNamed(text: string, words: Word[], headings: CompiledHeadings): TextRange[] {
  const found: TextRange[] = [];
  for (let first = 0; first < words.length; first++) {
    const word = words[first];
    if (!word || !isCapital(word)) continue;
    const last = findLast(text, words, first, headings);
    if (last === undefined) continue;
    const end = words[last]?.end ?? word.end;
    found.push({ start: word.start, end: end + (MARK.exec(text.slice(end, end + 3))?.[0].length ?? 0) });
    first = last;
  }
  return found;
}

/** The index of the last word of the heading that begins with the word at `first`; `undefined` where none does. */
function findLast(
  text: string,
  words: Word[],
  first: number,
  headings: CompiledHeadings,
): number | undefined {
  const known = findKnown(text, words, first, headings);
  if (known === undefined) return undefined;
  // In "Nice to have Knowledge of" the third word is the last, in "Skills and Experience 5+ years" it is too.
  const ends = extend(text, words, known, headings);
  return ends.find((last) => isHeading(text, words, first, last, headings));
}

/** The last word of the longest known heading that begins with the word at `first`, or with the one behind a qualifier. */
function findKnown(
  text: string,
  words: Word[],
  first: number,
  headings: CompiledHeadings,
): number | undefined {
  const known = findLongest(text, words, first, headings);
  if (known !== undefined || !headings.qualifiers.has(stem(words[first] as Word))) return known;
  return isJoined(text, words, first + 1) ? findLongest(text, words, first + 1, headings) : undefined;
}

function findLongest(
  text: string,
  words: Word[],
  first: number,
  headings: CompiledHeadings,
): number | undefined {
  let best: number | undefined;
  let phrase = '';
  for (let last = first; last < words.length; last++) {
    if (last > first && !isJoined(text, words, last)) break;
    const word = fold(words[last] as Word, headings);
    phrase = phrase ? `${phrase} ${word}` : word;
    if (headings.whole.has(phrase) || headings.words.has(phrase) || headings.openings.has(phrase))
      best = last;
    if (!headings.prefixes.has(phrase)) break;
  }
  return best;
}

function fold({ text }: Word, headings: CompiledHeadings): string {
  return /['’]/.test(text) ? foldHeading(text, headings) : text.toLowerCase();
}

/** Where a heading may end, the longest first: further known words may belong to it, and connectors before them. */
function extend(
  text: string,
  words: Word[],
  known: number,
  { whole, words: inside }: CompiledHeadings,
): number[] {
  const ends = [known];
  for (let next = known + 1; next <= known + MOST_EXTRA && isJoined(text, words, next); next++) {
    const word = words[next];
    if (!word) break;
    if (whole.has(stem(word)) || inside.has(stem(word))) ends.unshift(next);
    else if (isCapital(word) || word.text.length > LONGEST_CONNECTOR) break;
  }
  return ends;
}

function isHeading(
  text: string,
  words: Word[],
  first: number,
  last: number,
  headings: CompiledHeadings,
): boolean {
  const [from, to] = [words[first], words[last]];
  if (!from || !to) return false;
  const before = text.slice(Math.max(0, from.start - 3), from.start);
  const after = text.slice(to.end, to.end + 4);
  const isAtBoundary = BOUNDARY.test(before) || words[first - 1]?.end === from.start;
  const closes = CLOSES.test(after);
  if (!closes && !BEGINS.test(after)) return false;
  const phrase = words.slice(first, last + 1);
  const capitals = phrase.filter(isCapital).length;
  if (phrase.length === 1) {
    if ((closes && isAtBoundary) || LEADS_LIST.test(after)) return true;
    if (closes && headings.words.has(stem(from))) return true;
    // "About Acme" ends another section, whatever stands before it.
    if (headings.openings.get(stem(from)) === 'about') return isAtBoundary || isCapital(words[first - 1]);
    return from.text.length >= SHORTEST_ALONE && headings.words.has(stem(from));
  }
  if (!isAtBoundary && !closes && leadsOn(words[first - 1], headings)) return false;
  const isTitle =
    phrase.every((word) => isCapital(word) || word.text.length <= LONGEST_CONNECTOR) && capitals > 1;
  // "It's a plus if You have used Go": a new sentence begins, so that the words behind it end here.
  const next = words[last + 1];
  if (next && isCapital(next) && headings.sentenceWords.has(stem(next))) return true;
  // "this yearYou won't find hereKubernetes": glued to the words on both sides.
  if (isAtBoundary && next?.start === to.end) return true;
  // "Your profile Completed studies": a possessive opens no sentence whose next word has a capital.
  return isTitle || closes || !headings.sentenceWords.has(stem(from)) || headings.qualifiers.has(stem(from));
}

/** Headings that are known by some of their words and introduce what follows: "Minimum needs for this role: * Go". */
function findIntroduced(text: string, words: Word[], headings: CompiledHeadings): TextRange[] {
  const found: TextRange[] = [];
  let next = 0; // the first word behind the colon
  for (const { index } of allMatches(text, COLON)) {
    while ((words[next]?.end ?? Infinity) <= index) next++;
    for (let first = next - 1; first >= 0; first--) {
      const word = words[first];
      if (!word || index - word.start > COLON_REACH) break;
      const isFirst = BOUNDARY.test(text.slice(Math.max(0, word.start - 3), word.start));
      // "Soft Skills:" is no heading for being one without its first word.
      const isInTitle =
        !isFirst &&
        isCapital(words[first - 1]) &&
        isJoined(text, words, first) &&
        isTitle(words, first, index);
      if (isCapital(word) && !isInTitle && introduces(text.slice(word.start, index), headings)) {
        found.push({ start: word.start, end: index + 1 });
        break;
      }
      if (isFirst) break;
    }
  }
  return found;
}

/** Whether all words from one on to a place are capitalised. */
function isTitle(words: Word[], first: number, before: number): boolean {
  for (let at = first; (words[at]?.start ?? before) < before; at++) if (!isCapital(words[at])) return false;
  return true;
}

/** Whether words before a colon are a heading; the end of a parenthesis is none: "AI (desirable):". */
function introduces(phrase: string, headings: CompiledHeadings): boolean {
  const closes = phrase.indexOf(')');
  if (closes >= 0 && !phrase.slice(0, closes).includes('(')) return false;
  return findHeadingRole(phrase, headings) !== undefined;
}

/** Whether a word goes on behind it within the sentence: "the", "with". */
function leadsOn(word: Word | undefined, { sentenceWords }: CompiledHeadings): boolean {
  return word !== undefined && sentenceWords.has(word.text);
}

function isJoined(text: string, words: Word[], index: number): boolean {
  const [previous, word] = [words[index - 1], words[index]];
  return previous !== undefined && word !== undefined && JOINT.test(text.slice(previous.end, word.start));
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** A word in small letters, without what is contracted with it: "what" of "What’s". */
function stem({ text }: Word): string {
  return text.replace(/['’].*$/, '').toLowerCase();
}
