import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffRun, diffWords } from '../../lib/rewrites/word-diff.ts';

const join = (runs: DiffRun[]): string => runs.map(({ text }) => text).join('');
const changed = (runs: DiffRun[]): string[] =>
  runs.filter((run) => run.changed).map(({ text }) => text.trim());

describe('What changes between an old bullet and a new one', () => {
  it('is marked word by word in both, and commas and capitals are no change', () => {
    const diff = diffWords('Responsible for maintaining the order API, in Go.', [
      'Maintained the order API in Go; ',
      ' fell to ',
    ]);
    expect(changed(diff.old)).toEqual(['Responsible for maintaining']);
    expect(diff.parts.map(changed)).toEqual([['Maintained'], ['fell to']]);
  });

  it('is everything where there is no old bullet', () => {
    expect(diffWords('', ['Built it']).parts[0]).toEqual([{ text: 'Built it', changed: true }]);
  });

  it('never changes a letter of either', () => {
    const text = fc.array(fc.constantFrom('Go', 'the', 'API,', ' ', '  ', 'built', '(p99)', '40%'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (old, parts) => {
        const before = old.join('');
        const after = parts.map((part) => part.join(' '));
        const diff = diffWords(before, after);
        expect(join(diff.old)).toBe(before);
        expect(diff.parts.map(join)).toEqual(after);
      }),
    );
  });
});
