import { describe, expect, it } from 'vitest';
import type { Evidence, Strength } from '../../lib/evidence/evidence.ts';
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
      places: [{ text: '', start: 0, end: 99, tokens }],
      tokens,
    },
    own: new Map(answered ? [[answered, 'used']] : []),
    evidence: answered ? [evidenceOf(answered)] : [],
  };
}

function evidenceOf(termId: string): Evidence {
  return { termId, strength: 'used', path: [], text: '', start: 0, end: 0, spelling: '', where: '' };
}

describe('findMarks', () => {
  it('marks every token of an ask with its state, in reading order', () => {
    const marks = findMarks([ask('missing', { kafka: 40 }), ask('used', { go: 3 }, 'go')]);
    expect(marks).toEqual([
      { start: 3, end: 7, state: 'used' },
      { start: 40, end: 44, state: 'missing' },
    ]);
  });

  it('lets only the answer of an either/or ask carry the state, once it is answered', () => {
    expect(findMarks([ask('used', { go: 1, java: 10 }, 'java')])).toEqual([
      { start: 1, end: 5, state: 'answered' },
      { start: 10, end: 14, state: 'used' },
    ]);
  });

  it('gives each answer the state that it has by itself', () => {
    const item = ask('proved', { go: 1, java: 10, kotlin: 20 });
    const own = new Map<string, Strength>([
      ['java', 'listed'],
      ['kotlin', 'proved'],
    ]);
    expect(findMarks([{ ...item, own }]).map(({ state }) => state)).toEqual(['answered', 'listed', 'proved']);
  });

  it('gives a class word the state of the product that answers it', () => {
    const item = ask('used', { 'message-queues': 1 });
    expect(findMarks([{ ...item, evidence: [evidenceOf('amazon-sqs')] }])[0]?.state).toBe('used');
  });

  it('stands in the same places whatever the resume has', () => {
    const places = (marks: ReturnType<typeof findMarks>) => marks.map(({ start, end }) => [start, end]);
    const asks = { go: 1, java: 10, kotlin: 30 };
    const lacked = findMarks([ask('missing', asks), ask('missing', { sql: 40, nosql: 50 })]);
    const answered = findMarks([ask('proved', asks, 'java'), ask('used', { sql: 40, nosql: 50 }, 'mongodb')]);
    expect(places(answered)).toEqual(places(lacked));
  });

  it('lets the state of an ask win where the same words are spare in another', () => {
    const marks = findMarks([ask('used', { go: 1, java: 10 }, 'java'), ask('missing', { go: 1 })]);
    expect(marks[0]).toEqual({ start: 1, end: 5, state: 'missing' });
  });

  it('marks every alternative of an either/or ask that is missing', () => {
    expect(findMarks([ask('missing', { go: 1, java: 10 })])).toHaveLength(2);
  });

  it('draws nothing where the resume could not be checked, and orders a mark all the same', () => {
    expect(findMarks([ask('unchecked', { go: 1 })])).toEqual([{ start: 1, end: 5, state: 'answered' }]);
  });
});
