import { NUMBER_WORD, parseNumberWord } from '../text/number-words.ts';
import type { Finding } from './condition.ts';
import type { ContractCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** `ContractCues`, with the expression for how long a contract runs. */
export interface CompiledContract extends Omit<ContractCues, 'month'> {
  months: RegExp;
}

/** Makes the cues of contracts ready. */
export function compileContract({ month, ...cues }: ContractCues): CompiledContract {
  return {
    ...cues,
    months: new RegExp(
      String.raw`(?<![\p{L}\d.,])(\d{1,2}|${NUMBER_WORD})\s?\+?[\s-]?\+?\s?(?:${month})(?!\p{L})`,
      'iu',
    ),
  };
}

/** The kinds of contract that a passage offers, in one: "Full-time, permanent". Contracts of any other kind are none. */
export function findContract(passage: Passage, cues: CompiledContract, isLabelled: boolean): Finding[] {
  const { text, isLine } = passage;
  if (cues.except.pattern.test(text) && !isLabelled) return [];
  const found = cues.types.flatMap(({ value, words }) => {
    const match = words.pattern.exec(text);
    return match ? [{ value, start: match.index, end: match.index + match[0].length }] : [];
  });
  const months = cues.months.exec(text);
  const lasts = months && cues.lasts.pattern.test(text) ? months : undefined;
  if (lasts && !found.some(({ value }) => value === 'permanent'))
    found.push({
      value: `${parseNumberWord(lasts[1] ?? '') ?? lasts[1]} months`,
      start: lasts.index,
      end: lasts.index + lasts[0].length,
    });
  if (found.length === 0) return [];
  const isFact = isLabelled || ((isLine || text.length < 40) && isOnlyFacts(text, found));
  if (!isFact && !found.some(({ start, end }) => isNamed(text, start, end, cues))) return [];
  const value = found
    .map((each) => each.value)
    .join(', ')
    // One thing in two words: "contract, 12 months".
    .replace(/\b(contract|fixed term), (\d+) months$/, (_, type, count) =>
      type === 'contract' ? `${count}-month contract` : `fixed term of ${count} months`,
    );
  return [
    {
      kind: 'contract',
      value: value.charAt(0).toUpperCase() + value.slice(1),
      start: Math.min(...found.map((each) => each.start)),
      end: Math.max(...found.map((each) => each.end)),
    },
  ];
}

const SEPARATOR = `[|,·•()/–—:;+&-]`;
const AHEAD = new RegExp(String.raw`(?:^\W*|${SEPARATOR}\s?)$`, 'u');
const BEHIND = new RegExp(String.raw`^\.?\s?(?:$|${SEPARATOR})`, 'u');

/** Whether words stand between the separators of a line of facts: "Full time, permanent", "Berlin · Full-time". */
function isOnlyFacts(text: string, found: { value: string; start: number; end: number }[]): boolean {
  return found.some(
    ({ value, start, end }) =>
      value === 'internship' || (AHEAD.test(text.slice(0, start)) && BEHIND.test(text.slice(end))),
  );
}

/** Whether a kind of contract stands right beside its job: "a permanent position". */
function isNamed(text: string, start: number, end: number, { ahead, behind }: CompiledContract): boolean {
  return (
    behind.pattern.test(text.slice(end, end + 36)) ||
    ahead.pattern.test(text.slice(Math.max(0, start - 30), start))
  );
}
