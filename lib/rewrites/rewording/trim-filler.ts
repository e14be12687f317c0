import { fixArticles } from '../../english/articles.ts';
import type { CompiledEnglish } from '../../english/compiled-english.ts';
import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { splitWords, type Word } from '../../english/split-words.ts';
import { tidySpaces } from '../../english/tidy-text.ts';
import type { Token } from '../../tokens/token.ts';

/** A text without its empty words, and those words as they stood. */
export interface Trimmed {
  text: string;
  dropped: string[];
}

/**
 * Takes out adjectives and adverbs that nobody can check, and phrases that say nothing. Words inside a term stay
 * ("clean architecture" is a term). Vague numbers ("several", "various") become the place `{howMany}`.
 */
export function trimFiller(
  text: string,
  known: CompiledWording,
  { english }: CompiledVerbs,
  extract: (text: string) => Token[],
): Trimmed {
  const dropped: string[] = [];
  const measured = text.replace(VAGUE_DEGREE, (phrase) => {
    dropped.push(phrase.trim());
    return '';
  });
  const phrases = closeList(
    measured.replace(known.closers, (phrase, ...rest) => {
      const at = rest.find((each) => typeof each === 'number') ?? 0;
      // In the middle of a clause it goes with what follows: "and more compact files".
      if (!/^\s*(?:$|[,;.)])/.test(measured.slice(at + phrase.length))) return phrase;
      dropped.push(phrase.replace(/^(?:and|with|using|through) /, ''));
      return /^and /i.test(phrase) ? lastOfList : '';
    }),
  );
  const tokens = extract(phrases);
  const inTerm = (word: Word) => tokens.some((token) => word.start < token.end && word.end > token.start);
  const words = splitWords(phrases);
  const empty = words.map((word, index) => !inTerm(word) && isEmpty(words, index, phrases, known, english));

  let out = '';
  let at = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const joined = isLooseJoiner(words, index, empty, known);
    if (!empty[index] && !joined) {
      // Only of what the verb acts on: "to support multiple currencies" would lose its meaning.
      const counts =
        index === 0 && known.quantifiers.has(word.lower) && !UNCOUNTED.test(phrases.slice(word.end));
      if (!counts || inTerm(word) || !countable(words[index + 1])) continue;
      out += `${phrases.slice(at, word.start)}{howMany}`;
      at = word.end;
      dropped.push(word.text);
      continue;
    }
    if (empty[index]) dropped.push(word.text);
    out += phrases.slice(at, word.start);
    at = word.end;
    if (empty[index] && phrases[at] === ',' && (empty[index + 1] || !/,\s*$/.test(out))) at += 1;
  }
  out += phrases.slice(at);
  return { text: fixArticles(tidySpaces(out), known), dropped };
}

/** What nobody counts. */
const UNCOUNTED =
  /^(?: \p{L}[\p{L}-]*){0,2}? (?:improvements|optimi[sz]ations|enhancements|changes|activities|solutions|technologies|techniques|aspects|initiatives|tasks)\b/iu;

/** "reduced the bill a lot by ..." */
const VAGUE_DEGREE =
  / (?:a lot|very much|quite a bit|a great deal)(?=$|[,;.)]| (?:by|through|with|after|thanks)\b)/giu;

/** Marks where the last member of a list was taken out, until the list is closed again. */
const lastOfList = '\ue002';

/** "MySQL, MongoDB and other databases" is "MySQL and MongoDB" without its end. */
function closeList(text: string): string {
  if (!text.includes(lastOfList)) return text;
  return text
    .replace(/, ([^,;]+?),? ?\ue002/g, (_, last: string) =>
      / and /.test(last) ? `, ${last}` : ` and ${last}`,
    )
    .replaceAll(lastOfList, '');
}

/** A vague word counts as empty before the noun or adjective it goes with, and adverbs before anything but an end. */
function isEmpty(
  words: Word[],
  index: number,
  text: string,
  known: CompiledWording,
  { afterFiller }: CompiledEnglish,
): boolean {
  const word = words[index];
  const next = words[index + 1];
  const before = words[index - 1]?.lower ?? '';
  if (!word || !next) return !!word && known.adverbs.has(word.lower) && index > 0 && before !== 'as';
  const gap = text.slice(word.end, next.start);
  if (known.adverbs.has(word.lower)) {
    // "as quickly as", "quickly and": it holds to its neighbour.
    if (before === 'as' || /^(?:as|and|or|than|enough)$/.test(next.lower) || before === 'and') return false;
    return !/^well$/.test(word.lower) || /ed$/.test(next.lower);
  }
  if (known.compounds.test(text.slice(word.start))) return false;
  // "Great Expectations" is a name.
  if (/^\p{Lu}/u.test(word.text) && /^\p{Lu}/u.test(next.text)) return false;
  if (!known.fillers.has(word.lower) || words[index - 1]?.lower === 'of') return false;
  // "turned the system into a modern platform": what it became is its quality.
  if (/^an?$/.test(before) && words[index - 2]?.lower === 'into') return false;
  // "data models and optimized queries": a second verb, unless an adjective stands on the other side.
  const joined = /ed$/.test(word.lower) && /^(?:and|&)$/.test(words[index - 1]?.lower ?? '');
  if (joined && !known.fillers.has(words[index - 2]?.lower ?? '')) return false;
  if (/^(?:and|or|&)$/.test(next.lower) && /^\s+$/.test(gap)) {
    const after = words[index + 2];
    return (
      !!after &&
      (known.fillers.has(after.lower) || /^[a-z-]+(?:ed|ive|able|ible|ant|ent|al|ic)$/.test(after.lower))
    );
  }
  return /^,?\s+$/.test(gap) && !afterFiller.has(next.lower);
}

/** An "and" or "but" that has lost the word on one side. */
function isLooseJoiner(words: Word[], index: number, empty: boolean[], known: CompiledWording): boolean {
  if (!/^(?:and|or|&|yet|but)$/.test(words[index]?.lower ?? '')) return false;
  return !!empty[index + 1] !== !!empty[index - 1]
    ? adjectives(words, index, empty, known)
    : !!empty[index + 1];
}

/** "scalable and event-driven services" loses the joiner; "Go and scalable services" keeps it. */
function adjectives(words: Word[], index: number, empty: boolean[], known: CompiledWording): boolean {
  if (empty[index - 1]) return true;
  const before = words[index - 1]?.lower ?? '';
  return !!empty[index + 1] && known.adjectiveEnd.test(before);
}

function countable(next: Word | undefined): boolean {
  return (
    !!next && /^[\p{L}-]+$/u.test(next.text) && !/^(?:of|and|or|the|a|an|times|ways|other)$/.test(next.lower)
  );
}
