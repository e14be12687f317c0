import { allMatches } from '../text/all-matches.ts';
import type { Finding } from './rule.ts';

/** One finding for each match of `shape` (global), with the message that fits it; `undefined` leaves a match out. */
export function findPhrases(
  text: string,
  shape: RegExp,
  say: (match: RegExpExecArray) => string | Omit<Finding, 'start' | 'end'> | undefined,
): Finding[] {
  return allMatches(text, shape).flatMap((match) => {
    const said = say(match);
    if (said === undefined) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    return [{ ...range, ...(typeof said === 'string' ? { message: said } : said) }];
  });
}

/** A finding about a whole text. */
export function wholeText({ text }: { text: string }, message: string): Finding {
  return { start: 0, end: text.length, message };
}
