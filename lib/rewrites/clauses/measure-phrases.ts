import { splitWords, type Word } from '../../english/split-words.ts';
import type { Measure } from '../../english/wording-knowledge.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { RewriteContext } from '../context.ts';

/** A noun of change behind a share: "20% reduction". */
export const CHANGE_NOUN =
  /^ (?:\p{L}+ )?(?:reduction|increase|improvement|decrease|drop|cut|saving|savings|boost|speedup|speed-up|gain)\b/u;

/** The verb of change before a measure, with only its own noun phrase between. */
export function findChange(
  words: Word[],
  first: number,
  text: string,
  changes: (word: string) => boolean,
  ends: ReadonlySet<string>,
): number | undefined {
  for (let index = first - 1; index >= 0 && first - index <= 7; index -= 1) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next || /[,;.:()]/.test(text.slice(word.end, next.start))) return undefined;
    if (changes(word.lower)) return index;
    if (ends.has(word.lower)) return undefined;
  }
  return undefined;
}

/** Where the noun phrase of a measure ends: "latency of the search API" is one. */
export function phraseEnd(
  words: Word[],
  last: number,
  text: string,
  { measureEnds, looseEnds }: RewriteContext['verbs']['english'],
): number {
  let index = last;
  if (/^(?:of|on|for)$/.test(words[index + 1]?.lower ?? '') && isBlank(text, words, index)) {
    index += 1;
    while (words[index + 1] && isBlank(text, words, index)) {
      const next = words[index + 1];
      if (!next || (measureEnds.has(next.lower) && index > last + 1) || /ing$/.test(next.lower)) break;
      index += 1;
    }
    while (index > last && looseEnds.has(words[index]?.lower ?? '')) index -= 1;
  }
  return words[index]?.end ?? text.length;
}

export function isBlank(text: string, words: Word[], index: number): boolean {
  return /^\s+$/.test(text.slice(words[index]?.end, words[index + 1]?.start));
}

export function hasFigureNear(text: string, from: number, end: number, quantities: Quantity[]): boolean {
  const until = end + (/[;]|, (?!from|to|by|down|up)/.exec(text.slice(end))?.index ?? text.length);
  return (
    quantities.some(({ start }) => start >= from && start < until && start - end < 25) ||
    /^ (?:by|in|to|up|down)(?: \p{L}+){0,3}? (?:half|a (?:third|quarter|fifth|factor)|two thirds|zero|none)\b/u.test(
      text.slice(end),
    )
  );
}

export function isChanged(clause: string, { wording, verbs }: RewriteContext): boolean {
  return splitWords(clause.slice(clause.lastIndexOf(';') + 1)).some(({ lower }) =>
    wording.changeVerbs.has(verbs.forms.base(lower) ?? ''),
  );
}

/** Where the base of a share belongs: behind it, or behind "reduction in cloud spend" that it counts. */
export function shareEnd(text: string, { end }: Quantity, measures: RegExp): number {
  const noun = CHANGE_NOUN.exec(text.slice(end));
  if (!noun) {
    const period =
      /^ (?:annually|yearly|monthly|weekly|daily|per (?:year|month|week|day)|a (?:year|month|week|day))\b/;
    return end + (period.exec(text.slice(end))?.[0].length ?? 0);
  }
  const after = end + noun[0].length;
  if (!/^ (?:in|of) /.test(text.slice(after))) return after;
  const measure = [...text.slice(after, after + 60).matchAll(measures)][0];
  return measure && measure.index < 30 ? after + measure.index + measure[0].length : after;
}

export function measureName(text: string, measures: RegExp): string {
  return [...text.matchAll(measures)].at(-1)?.[0] ?? '';
}

export function measureBefore(
  text: string,
  measureOf: ReadonlyMap<string, Measure>,
  measures: RegExp,
): Measure | undefined {
  const measure = measureOf.get(measureName(text, measures).toLowerCase());
  return measure?.standsFor ? undefined : measure;
}
