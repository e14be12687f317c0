import type { Gap, GapItem } from '../gap/gap.ts';
import type { Mark } from './mark.ts';

/**
 * The marks that show a gap in the posting's own text, in reading order, at most one for each range.
 *
 * Where one of several alternatives is answered, only that one carries the state: "Go, Java or Kotlin" with Go proved
 * has Java and Kotlin as `answered`, since nothing is missing there.
 */
export function findMarks(gap: Gap): Mark[] {
  const marks = new Map<number, Mark>();
  for (const item of gap) {
    if (item.state === 'unchecked') continue;
    for (const token of item.requirement.tokens) {
      const state = isAnsweredByAnother(item, token.termId) ? 'answered' : item.state;
      const mark: Mark = { start: token.start, end: token.end, state };
      const held = marks.get(token.start);
      const says = !held || held.end < mark.end || (held.end === mark.end && held.state === 'answered');
      if (says) marks.set(token.start, mark);
    }
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

function isAnsweredByAnother(item: GapItem, termId: string): boolean {
  if (item.state === 'missing' || item.state === 'adjacent') return false;
  return !item.evidence.some((evidence) => evidence.termId === termId);
}
