import { describe, expect, it } from 'vitest';
import { describePosted } from '../../lib/panel/describe-posted.ts';

const at = (date: string | undefined) => describePosted(date, new Date('2026-11-30T15:00:00Z'));

describe('When a posting was posted', () => {
  it.each([
    ['2026-11-30', 'posted today'],
    ['2026-11-29T23:00:00Z', 'posted yesterday'],
    ['2026-11-26', 'posted 4 days ago'],
    ['2026-11-10', 'posted 2 weeks ago'],
    ['2026-08-01', 'posted 3 months ago'],
  ])('is told of %s as “%s”', (date, words) => expect(at(date)).toBe(words));

  it('is left in the words of the page where it gives no date', () => {
    expect(at('Posted 30+ days ago')).toBe('Posted 30+ days ago');
    expect(at('3 days ago')).toBe('posted 3 days ago');
  });

  it('is not told where it is unknown or yet to come', () => {
    expect(at(undefined)).toBeUndefined();
    expect(at('2026-12-24')).toBeUndefined();
  });
});
