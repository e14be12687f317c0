import type { Finding } from './condition.ts';
import type { ClearanceCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** The security clearance that a passage asks for: its level, and whether one must hold it already. */
export function findClearance(
  { text, label, from }: Passage,
  { words, levels, active, obtain, none }: ClearanceCues,
  isLabelled: boolean,
): Finding[] {
  const labelled = isLabelled && from === 0 ? `${label}: ` : '';
  const whole = labelled + text;
  const named = words.pattern.exec(whole);
  if (!named) return [];
  const shift = (index: number): number => Math.max(0, index - labelled.length);
  const start = shift(named.index);
  const end = shift(named.index + named[0].length);
  const without = none.pattern.exec(whole);
  if (without) {
    const range = { start: shift(without.index), end: shift(without.index + without[0].length) };
    return [{ kind: 'clearance', value: 'No clearance needed', ...range, stance: 'waived' }];
  }
  const level = levels.find((each) => each.words.pattern.test(whole))?.value ?? 'Security';
  const isActive = active.pattern.test(whole);
  const isObtainable = obtain.pattern.test(whole);
  const value = isActive && !isObtainable ? `Active ${level} clearance` : `${level} clearance`;
  return [
    {
      kind: 'clearance',
      value: isObtainable ? `${value}, held or obtainable` : value,
      start,
      end: end > start ? end : text.length,
    },
  ];
}
