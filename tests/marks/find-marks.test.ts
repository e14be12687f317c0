import { describe, expect, it } from 'vitest';
import type { GapItem, GapState } from '../../lib/gap/gap.ts';
import { findMarks } from '../../lib/marks/find-marks.ts';

function ask(state: GapState, places: Record<string, number>, answered?: string): GapItem {
  const tokens = Object.entries(places).map(([termId, start]) => ({
    termId,
    start,
    end: start + 4,
    text: termId,
  }));
  return {
    state,
    requirement: {
      anyOf: Object.keys(places),
      open: false,
      level: 'required',
      text: '',
      start: 0,
      end: 99,
      tokens,
    },
    evidence: answered
      ? [
          {
            termId: answered,
            strength: 'used',
            path: [],
            text: '',
            start: 0,
            end: 0,
            spelling: '',
            where: '',
          },
        ]
      : [],
  };
}

describe('findMarks', () => {
  it('marks every token of an ask with its state, in reading order', () => {
    const marks = findMarks([ask('missing', { kafka: 40 }), ask('proved', { go: 3 }, 'go')]);
    expect(marks).toEqual([
      { start: 3, end: 7, state: 'proved' },
      { start: 40, end: 44, state: 'missing' },
    ]);
  });

  it('marks only the answer of an either/or ask that is answered', () => {
    expect(findMarks([ask('used', { go: 1, java: 10 }, 'java')])).toEqual([
      { start: 10, end: 14, state: 'used' },
    ]);
  });

  it('marks every alternative of an either/or ask that is missing', () => {
    expect(findMarks([ask('missing', { go: 1, java: 10 })])).toHaveLength(2);
  });

  it('marks nothing where the resume could not be checked', () => {
    expect(findMarks([ask('unchecked', { go: 1 })])).toEqual([]);
  });
});
