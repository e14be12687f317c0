import type { Quantity } from '../../quantities/quantity.ts';
import { NUMBER_WORD } from '../../text/number-words.ts';
import type { Has } from '../bullet-kind.ts';

const SPELLED = new RegExp(
  String.raw`\b(?:(?!zero|one\b)${NUMBER_WORD}|dozen|hundreds|thousands|none|zero|no (?:more|lost|missed|downtime))\b`,
  'giu',
);

/**
 * Whether nothing is left to ask: a before-and-after pair, a load with a level, three figures, or one with an outcome
 * that settles it. Counts and a percentage alone never do: "200 tests, coverage is now 78%" lacks its before.
 */
export function isComplete(
  text: string,
  quantities: Quantity[],
  has: ReadonlySet<Has>,
  settled: boolean,
): boolean {
  const counted = quantities.length + (text.match(SPELLED)?.length ?? 0);
  const measured = (['latency', 'rate', 'size', 'money', 'availability', 'duration'] as const).filter(
    (kind) => has.has(kind),
  );
  return (
    has.has('pair') || (settled && counted >= 1) || (measured.length > 0 && counted >= 2) || counted >= 3
  );
}
