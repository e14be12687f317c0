import { type Strength, strengths } from '../evidence/evidence.ts';
import type { Gap, GapItem } from '../gap/gap.ts';
import type { Mark } from './mark.ts';

/**
 * The marks that show a gap in the posting's own text, in reading order, at most one for each range.
 *
 * Each name has its own state: of "Go, Java or Kotlin" with Go proved and Java listed, Kotlin is `answered`, since nothing
 * is missing there.
 */
export function findMarks(gap: Gap): Mark[] {
  const marks = new Map<number, Mark>();
  for (const item of gap) {
    for (const token of item.requirement.tokens) {
      const state = stateOf(item, token.termId);
      const mark: Mark = { start: token.start, end: token.end, state };
      const held = marks.get(token.start);
      const says = !held || held.end < mark.end || (held.end === mark.end && held.state === 'answered');
      if (says) marks.set(token.start, mark);
    }
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}

function stateOf({ state, own, evidence }: GapItem, termId: string): Mark['state'] {
  // What is ordered of the page must not tell how the resume was read: a mark that draws nothing is ordered all the same.
  if (state === 'unchecked') return 'answered';
  if (!strengths.includes(state as Strength)) return state;
  // A class word bears the state of the product that answers it.
  const isClass = own.size === 0 && !evidence.some((each) => each.termId === termId);
  return own.get(termId) ?? (isClass ? state : 'answered');
}
