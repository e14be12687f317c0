import { describe, expect, it } from 'vitest';
import {
  formatRewrite,
  listQuestions,
  piecesOf,
  type Rewrite,
  rewriteText,
} from '../../lib/rewrites/rewrite.ts';
import type { Slot, SlotType } from '../../lib/rewrites/slots/slot.ts';

const slot = (id: string, type: SlotType, more: Partial<Slot> = {}): Slot => ({
  id,
  label: id,
  type,
  hint: '',
  example: '',
  ...more,
});
const before = slot('before', 'latency');
const after = slot('after', 'latency');
const load = slot('load', 'figure');
const line = 'Helped move the order API to Go, which pleased all';
const rewrite: Rewrite = {
  id: 'k.latency',
  kind: 'latency',
  line,
  part: {
    question: 'How much of it was yours?',
    end: 'Helped move'.length,
    slot: slot('part', 'verb', { choices: ['Helped move', 'Moved'] }),
  },
  clauses: [
    { id: 'load', question: 'How much?', at: line.indexOf(', which'), parts: [' (', load, ')'] },
    {
      id: 'pair',
      question: 'How fast?',
      at: line.length,
      parts: ['; p95 fell from ', before, ' to ', after],
    },
  ],
  dropped: [],
  why: 'So.',
};

describe('A rewrite', () => {
  it('is a complete line before anything is answered', () => {
    expect(rewriteText(rewrite, {})).toBe(line);
  });

  it('takes each clause once its question is answered, in whatever order', () => {
    expect(rewriteText(rewrite, { load: '6M requests a day' })).toBe(
      'Helped move the order API to Go (6M requests a day), which pleased all',
    );
    expect(rewriteText(rewrite, { before: '480 ms', after: '92 ms' })).toBe(
      `${line}; p95 fell from 480ms to 92ms`,
    );
  });

  it('leaves a clause out that is half answered, or answered with something else', () => {
    expect(rewriteText(rewrite, { before: '480 ms' })).toBe(line);
    expect(rewriteText(rewrite, { before: 'quick', after: '92 ms' })).toBe(line);
  });

  it('claims more only when the user says so', () => {
    expect(rewriteText(rewrite, { part: 'Moved' })).toBe('Moved the order API to Go, which pleased all');
  });

  it('asks what was theirs first, then its clauses in their order', () => {
    expect(listQuestions(rewrite).map(({ question }) => question)).toEqual([
      'How much of it was yours?',
      'How much?',
      'How fast?',
    ]);
  });

  it('shows what an answer would add, and names it where there would be only dots', () => {
    expect(formatRewrite(rewrite)).toBe(
      'Helped move the order API to Go [(load)], which pleased all [; p95 fell from … to …]',
    );
    const kinds = piecesOf(rewrite, { load: '6M requests a day' }).map(({ kind }) => kind);
    expect(kinds).toEqual(['line', 'answer', 'line', 'open']);
  });

  it('does not double the word that stands before an answer', () => {
    const how = slot('how', 'technique');
    const means: Rewrite = {
      ...rewrite,
      line: 'Cut p95',
      clauses: [{ id: 'means', question: 'How?', at: 7, parts: [' by ', how] }],
    };
    delete means.part;
    expect(rewriteText(means, { how: 'by batching writes' })).toBe('Cut p95 by batching writes');
  });
});
