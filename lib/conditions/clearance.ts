import type { Finding } from './condition.ts';
import type { ClearanceCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

/** The security clearance that a passage asks for: its level, and whether one must hold it already. */
export function findClearance(
  { text, label, from }: Passage,
  { words, levels, active, obtain, none }: ClearanceCues,
  isLabelled: boolean,
): Finding[] {
  // A label above its line belongs to the words.
  const labelled = isLabelled && from === 0 ? `${label}: ` : '';
  const whole = labelled + text;
  const named = words.pattern.exec(whole);
  if (!named) return [];
  const without = none.pattern.exec(whole);
  if (without) return [finding('No clearance needed', [without], labelled.length, 'waived')];
  const level = levels.find((each) => each.words.pattern.test(whole));
  const held = active.pattern.exec(whole);
  const later = obtain.pattern.exec(whole);
  const matches = [named, level?.words.pattern.exec(whole), held, later].filter((match) => match != null);
  const value = `${level?.value ?? 'Security'} clearance`;
  const shown = later ? `${value}, held or obtainable` : held ? `Active ${value}` : value;
  return [finding(shown, matches, labelled.length)];
}

function finding(
  value: string,
  matches: RegExpExecArray[],
  offset: number,
  stance?: Finding['stance'],
): Finding {
  const starts = matches.map(({ index }) => index);
  const ends = matches.map((match) => match.index + match[0].length);
  return {
    kind: 'clearance',
    value,
    start: Math.max(0, Math.min(...starts) - offset),
    end: Math.max(0, Math.max(...ends) - offset),
    stance,
  };
}
