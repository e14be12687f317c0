import { describe, expect, it } from 'vitest';
import type { Rule } from '../../lib/diagnostics/rule.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { check } from './examples.ts';

/** A rule that finds a letter in each bullet. */
const letter = (id: string, extra: object): Rule =>
  ({
    id,
    title: id,
    severity: 'warning',
    chapter: 'bullets',
    why: 'because',
    source: 's',
    about: 'text',
    places: ['bullet'],
    bad: [],
    good: [],
    check: ({ text }: { text: string }) => {
      const start = text.indexOf('x');
      return start < 0 ? [] : [{ start, end: start + 2, message: `It is ${text.slice(start, start + 2)}.` }];
    },
    ...extra,
  }) as Rule;

const resume = (...highlights: string[]) =>
  parseResume({
    work: [
      { name: 'New', startDate: '2020-03', highlights },
      { name: 'Old', startDate: '2018-03', endDate: '2020-01', highlights: ['xa', 'b'] },
    ],
  });
const told = (rule: Rule, ...highlights: string[]) =>
  check(resume(...highlights), [rule]).diagnostics.map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

describe('A fault that runs through a role', () => {
  const habit = letter('habit', { habit: { says: 'have an x', advice: 'Leave it out.' } });

  it('is told once from the third bullet on, with the first of its words', () => {
    expect(told(habit, 'xa', 'xb', 'xa', 'xc', 'xd', 'b')).toEqual([
      'work.0: 5 of 6 bullets have an x, such as “xa”, “xb”, “xc”. Leave it out.',
      'work.1.highlights.0: It is xa.',
    ]);
  });

  it('is told of each of two bullets', () => {
    expect(told(habit, 'xa', 'xb')).toHaveLength(3);
  });

  it('is told of each where the rule does not say what such a habit is', () => {
    expect(told(letter('plain', {}), 'xa', 'xb', 'xc', 'xd')).toHaveLength(5);
  });
});

describe('The same words in several places', () => {
  it('are told at the first, with how many there are', () => {
    expect(told(letter('once', { once: true }), 'xa', 'xb', 'xa')).toEqual([
      'work.0.highlights.0: It is xa. It stands 3 times.',
      'work.0.highlights.1: It is xb.',
    ]);
  });
});

describe('Of rules that say the same', () => {
  const better = letter('better', {});
  const rules = (severity: string, id = 'better') => [better, letter('other', { yieldsTo: [id], severity })];
  const ids = (all: Rule[]) => new Set(check(resume('xa'), all).diagnostics.map(({ rule }) => rule));

  it('the better one speaks alone', () => {
    expect(ids(rules('warning'))).toEqual(new Set(['better']));
  });

  it('both speak where the other one is graver, or the better one is off', () => {
    expect(ids(rules('error'))).toEqual(new Set(['better', 'other']));
    expect(ids(rules('warning').slice(1))).toEqual(new Set(['other']));
  });
});
