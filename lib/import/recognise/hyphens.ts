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
  /** Two parts of a text that a line break cut, without the hyphen that the break put in. */
  joinText(first: string, second: string): string;
}

/** Makes the joiner of lines. */
export function createLineJoiner({ before, after }: HyphenWords): LineJoiner {
  const keepsHyphen = new RegExp(String.raw`(?:^|[\s(-])(?:${phraseSource(before)})-$`, 'iu');
  const isCompoundEnd = new RegExp(String.raw`^(?:${phraseSource(after)})(?![\p{L}])`, 'u');
  return {
    joinText(first, second) {
      if (first.endsWith('\u00AD')) return first.slice(0, -1) + second;
      if (!/\p{L}-$/u.test(first.slice(-2)) || !/^\p{Ll}/u.test(second)) return `${first} ${second}`;
      return keepsHyphen.test(first.slice(-24)) || isCompoundEnd.test(second)
        ? first + second
        : first.slice(0, -1) + second;
    },
  };
}
