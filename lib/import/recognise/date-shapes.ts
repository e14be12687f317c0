import { phraseSource } from '../../text/lists.ts';
import { type DatePoint, LATIN } from './date-points.ts';
import type { StayWords } from './length-of-stay.ts';

/** Words around dates. */
export interface DateWords extends StayWords {
  /** "present": the end of what goes on. */
  present: string[];
  /** "to": between two dates. */
  between: string[];
  /** "since": before a start that has no end. */
  since: string[];
  /** "between": before two dates only. */
  from: string[];
  /** "until", "expected": before an end that has no start. */
  until: string[];
  /** Words behind the second of two dates, in languages that put "until" there. */
  untilBehind: string[];
  /** "expected": in brackets behind an end that has no start. */
  expected: string[];
  /** "about": before a date that is not exact. */
  about: string[];
  /** "Monday", "Mon": before a day. */
  weekdays: string[];
}

const DASH = String.raw`(?:-{1,3}>?|[–—−‒―~〜ー→»›>]|=>|\.{2,3}|…)`;

/** What stands around dates, compiled. */
export interface DateShapes {
  /** Whether what stands between two dates makes a range of them. */
  isBetween(gap: string): boolean;
  /** The end of what goes on behind a date, with `mark` or `label` before it: " – Present". */
  toPresent: RegExp;
  /** Where "Present –" begins before a date that begins at `at`. */
  presentBefore(text: string, at: number): number | undefined;
  /** Where "since" begins before a date that begins at `at`. */
  sinceBefore(text: string, at: number): number | undefined;
  /** The same for a word that counts before two dates only, such as "between". */
  fromBefore(text: string, at: number): number | undefined;
  untilBefore(text: string, at: number): number | undefined;
  /** "until" behind the second of two dates, at the start of what follows it. */
  untilBehind: RegExp;
  /** What says behind a date that it is yet to come: " (expected)". */
  expectedBehind: RegExp;
  /** Where a date begins with the weekday or the "about" before it. */
  skipBack(text: string, point: DatePoint): number;
  /** Whether a text is a word for today and nothing else. */
  isPresent(text: string): boolean;
  /** Where a word for today is alone in its text, or in a cell of it. */
  findPresent(text: string): { start: number; end: number } | undefined;
}

/** Compiles the words around dates. */
export function compileShapes(words: DateWords): DateShapes {
  const any = (phrases: string[]): string => `(?:${phraseSource(phrases)})(?!${LATIN})`;
  const present = any(words.present);
  const until = any([...words.between, ...words.until]);
  const between = new RegExp(String.raw`^(?:${DASH}|[/|]|(?:${DASH}\s?|[,;|/(]\s?)?${until}:?)$`, 'iu');
  const cell = new RegExp(String.raw`^\(?${present}\)?$`, 'iu');
  const isPresent = (text: string): boolean => cell.test(text.trim());
  const [weekdayBefore, aboutBefore, presentBefore] = [words.weekdays, words.about, words.present].map(
    findBefore,
  );
  return {
    isBetween: (gap) => gap.length < 40 && between.test(gap.trim().replace(/\s+/g, ' ')),
    toPresent: new RegExp(
      String.raw`^\s*(?<mark>(?:${DASH}|[,;|/(])\s*)?(?<label>${until}:?\s*)?${present}\)?`,
      'iu',
    ),
    presentBefore(text, at) {
      const dash = /(?:\s{2}|[–—/~-]|→)\s?$/.exec(text.slice(Math.max(0, at - 8), at));
      return dash ? presentBefore?.(text, at - dash[0].length) : undefined;
    },
    sinceBefore: findBefore(words.since),
    fromBefore: findBefore([...words.since, ...words.from]),
    untilBefore: findBefore(words.until),
    untilBehind: new RegExp(String.raw`^\s?(?:${phraseSource(words.untilBehind)})`, 'u'),
    expectedBehind: new RegExp(String.raw`^\s?[([]${any(words.expected)}[)\]]`, 'iu'),
    skipBack(text, { start, date }) {
      const weekday = date.length === 10 ? weekdayBefore?.(text, start) : undefined;
      return weekday ?? aboutBefore?.(text, start) ?? start;
    },
    isPresent,
    findPresent(text) {
      if (text.length > 120) return undefined;
      for (const { 0: part, index } of text.matchAll(/(?:(?!\s{2}).)+/g))
        if (isPresent(part)) {
          const start = index + part.length - part.trimStart().length;
          return { start, end: start + part.trim().length };
        }
      return undefined;
    },
  };
}

/** Where one of the phrases begins that ends right before a place in a text. */
function findBefore(phrases: string[]): (text: string, at: number) => number | undefined {
  const bare = phrases.map((phrase) => phrase.replace(/\.$/, ''));
  const pattern = new RegExp(`(?<!${LATIN}|\\d)(?:${phraseSource(bare)})$`, 'iu');
  return (text, at) => {
    const from = Math.max(0, at - 48);
    const near = text.slice(from, at);
    // What stands in another cell belongs to something else, and so do capitals: "Globex AB" is a firm.
    if (/\s{2,}$/.test(near)) return undefined;
    const before = near.replace(/[\s.,:]+$/, '');
    const found = pattern.exec(before);
    const isName = found && /^\p{Lu}{2,}$/u.test(found[0]) && /\p{Ll}/u.test(text);
    return found && !isName ? from + found.index : undefined;
  };
}
