import { allMatches } from './all-matches.ts';
/** The words by which texts of one language are told: function words, and words of the kind of text that is read. */
export interface LanguageWords {
  /** A language tag: "de". */
  language: string;
  words: readonly string[];
  /** The language of texts without any known words; others need this many of theirs. */
  least: number;
}

/** What is said of a text in a script whose languages are not told apart. */
export const UNKNOWN_LANGUAGE = 'unknown';

/** Longer texts are told by their beginning. */
const LONGEST = 24_000;

/** A text with so many characters to each of its most common words is in the default language without counting on. */
const COMMON_EVERY = 150;

const WORD = /\p{L}+/gu;
const FOREIGN_LETTER = /[\u0370-\u1dff\u1f00-\u1fff\u3040-\ud7ff\uf900-\ufdff]/g;

/**
 * Returns the function that tells which language a text is written in, by counting words. The first of `languages` is
 * the default: the others must have more words than it. `common` are its most common words, for a quick look.
 */
export function createLanguageTeller(
  languages: readonly LanguageWords[],
  common: readonly string[],
): (text: string) => string {
  const standard = languages[0]?.language ?? UNKNOWN_LANGUAGE;
  /** Made when it is first needed: most texts are told by their common words. */
  let owners: Map<string, number[]> | undefined;
  const spaced = common.map((word) => ` ${word} `);
  // A text is asked for twice in a row: for its names, and for what it asks.
  let last = { text: '', language: standard };
  return (text) => {
    if (text !== last.text) last = { text, language: isCommon(text, spaced) ? standard : tell(text) };
    return last.language;
  };

  function tell(whole: string): string {
    const text = whole.slice(0, LONGEST);
    const counts = languages.map(() => 0);
    owners ??= findOwners(languages);
    for (const [word] of allMatches(text.toLowerCase(), WORD))
      for (const index of owners.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
    let best = 0;
    counts.forEach((count, index) => {
      if (count > (counts[best] ?? 0) && count >= (languages[index]?.least ?? 0)) best = index;
    });
    if (best > 0) return languages[best]?.language ?? standard;
    const foreign = text.match(FOREIGN_LETTER)?.length ?? 0;
    return foreign * 3 > text.length - foreign ? UNKNOWN_LANGUAGE : standard;
  }
}

/** For each word the indexes of the languages that have it. */
function findOwners(languages: readonly LanguageWords[]): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  languages.forEach(({ words }, index) => {
    for (const word of new Set(words)) owners.set(word, [...(owners.get(word) ?? []), index]);
  });
  return owners;
}

function isCommon(text: string, spaced: readonly string[]): boolean {
  let room = Math.min(text.length, LONGEST);
  for (const word of spaced)
    for (let at = text.indexOf(word); at >= 0 && at < LONGEST; at = text.indexOf(word, at + 1)) {
      room -= COMMON_EVERY;
      if (room <= 0) return true;
    }
  return false;
}
