import { phraseSource } from '../../text/lists.ts';

/** Words of compounds. */
export interface HyphenWords {
  /** First parts, before the hyphen. */
  before: string[];
  /** Second parts, after the hyphen. */
  after: string[];
}

/** Joins texts that a line break cut. */
export interface LineJoiner {
  /**
   * Two parts of a text that a line break cut, without the hyphen that the break put in.
   *
   * @param words the words of the document in small letters: what stands there written in one word, or with a hyphen,
   *   is written so here, and two words of it are a compound.
   */
  joinText(first: string, second: string, words?: ReadonlySet<string>): string;
}

/** A word that a hyphen at the end of a line cuts, or a compound. */
const LAST_PART = /(?:^|[\s(/"“-])([\p{L}\p{M}’']{1,40})-$/u;
/** A capital inside a sentence begins a name, which has no hyphen of its own: "in Post-" "greSQL". */
const NAME_INSIDE = /[\p{Ll},;(]\s?\p{Lu}\p{Ll}+-$/u;
const ADDRESS = /(?:@|:\/\/|www\.)\S*-$/;
const FIRST_PART = /^[\p{L}\p{M}’']+/u;

/** Makes the joiner of lines. */
export function createLineJoiner({ before, after }: HyphenWords): LineJoiner {
  const keepsHyphen = new RegExp(String.raw`(?:^|[\s(-])(?:${phraseSource(before)})-$`, 'iu');
  const isCompoundEnd = new RegExp(String.raw`^(?:${phraseSource(after)})(?![\p{L}])`, 'u');

  function isCompound(first: string, second: string, words: ReadonlySet<string> | undefined): boolean {
    const start = LAST_PART.exec(first.slice(-44))?.[1]?.toLowerCase() ?? '';
    const end = FIRST_PART.exec(second)?.[0] ?? '';
    if (words?.has(start + end)) return false;
    if (words?.has(`${start}-${end}`)) return true;
    if (NAME_INSIDE.test(first.slice(-44))) return false;
    if (keepsHyphen.test(first.slice(-24)) || isCompoundEnd.test(second)) return true;
    return start.length > 2 && end.length > 2 && words?.has(start) === true && words.has(end);
  }

  return {
    joinText(first, second, words) {
      if (first.endsWith('\u00AD')) return first.slice(0, -1) + second;
      // "9-" and "minute", "Jean-" and "Pierre"; "2019 -" and "Present" stay apart.
      if (/\d-$/.test(first.slice(-2)) && /^\p{Ll}/u.test(second)) return first + second;
      if (ADDRESS.test(first.slice(-80))) return first + second;
      if (!/\p{L}-$/u.test(first.slice(-2)) || !/^\p{L}/u.test(second)) return `${first} ${second}`;
      if (/^\p{Lu}/u.test(second)) return first + second;
      return isCompound(first, second, words) ? first + second : first.slice(0, -1) + second;
    },
  };
}

/** The words of texts in small letters, and those with hyphens as a whole; not those that a line break cut. */
export function collectWords(texts: string[]): Set<string> {
  const words = new Set<string>();
  let isCut = false;
  for (const text of texts) {
    const whole = isCut ? text.replace(/^\S+/, '') : text;
    isCut = text.endsWith('-');
    for (const [word] of whole.replace(/\S+-$/, '').matchAll(/[\p{L}\p{M}’']+(?:-[\p{L}\p{M}’']+)*/gu)) {
      words.add(word.toLowerCase());
      for (const part of word.split('-')) if (part.length > 2) words.add(part.toLowerCase());
    }
  }
  return words;
}
