import { describe, expect, it } from 'vitest';
import { quoteText } from '../../lib/panel/quote-text.ts';

const at = (text: string, words: string, severity: 'error' | 'warning' | 'hint' = 'warning') => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, severity };
};
const shown = (text: string, ...found: ReturnType<typeof at>[]) =>
  quoteText(text, found)
    .map((piece) => (piece.severity ? `[${piece.text}]` : piece.text))
    .join('');

describe('A quoted text', () => {
  const short = 'Worked on many things in Go';

  it('is whole where it is short, and what is about all of it marks nothing', () => {
    expect(quoteText(short, [at(short, short, 'hint')])).toEqual([{ text: short }]);
  });

  it('marks words that findings share once, by the worst', () => {
    expect(quoteText(short, [at(short, 'on many things', 'hint'), at(short, 'many', 'error')])).toEqual([
      { text: 'Worked ' },
      { text: 'on ', severity: 'hint' },
      { text: 'many', severity: 'error' },
      { text: ' things', severity: 'hint' },
      { text: ' in Go' },
    ]);
  });

  it('marks no blank behind the words', () => {
    expect(shown(short, at(short, 'many '))).toBe('Worked on [many] things in Go');
  });

  const long = `${'They ran the depots of all the lines. '.repeat(6)}Many things. ${'The rest is told at great length here. '.repeat(8)}`;

  it('keeps of a long one what stands beside the words that are marked', () => {
    const text = shown(long, at(long, 'Many things'));
    expect(text).toMatch(/^… [^…]*the lines\. \[Many things\]\. The rest [^…]* …$/);
    expect(text.length).toBeLessThan(160);
  });

  it('keeps what stands between two marked words, and cuts it in the middle where it is long', () => {
    const text = shown(long, at(long, 'They ran'), at(long, 'great length'));
    expect(text).toMatch(/^\[They ran\] the depots [^…]* … [^…]* \[great length\] here\. [^…]*…$/);
  });

  it('keeps the beginning of a long one in which nothing is marked', () => {
    const text = shown(long);
    expect(text).toMatch(/^They ran .* …$/);
    expect(text.length).toBeLessThan(290);
  });
});
