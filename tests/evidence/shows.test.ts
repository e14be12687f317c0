import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { shows } from '../../rules/evidence/shows/index.ts';
import { families } from '../../rules/terms/families.ts';
import { knowledge } from '../knowledge.ts';

/** The ids that a bullet of an engineer's resume shows. */
function shownBy(bullet: string): string[] {
  const resume = parseResume({
    work: [{ name: 'Quill', position: 'Backend Engineer', startDate: '2020', highlights: [bullet] }],
    skills: [{ name: 'Tools', keywords: ['Git', 'Linux', 'Bash', 'Make', 'Vim'] }],
  });
  return findEvidence(resume, knowledge)
    .filter(({ strength }) => strength !== 'listed')
    .map(({ termId }) => termId);
}

it('each practice, pattern or class has one entry', () => {
  const ids = shows.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});

describe.each(shows.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  it('is a term, and is shown by terms and families that there are', () => {
    expect(knowledge.terms.has(id), id).toBe(true);
    for (const term of entry.terms ?? []) expect(knowledge.terms.has(term), term).toBe(true);
    for (const family of entry.families ?? []) expect(families, family).toHaveProperty(family);
    expect(Boolean(entry.terms ?? entry.families ?? entry.acts), 'Say what stands for it.').toBe(true);
    expect(entry.examples.length, 'Give an example.').toBeGreaterThan(0);
    expect(entry.counterexamples.length, 'Give a counterexample.').toBeGreaterThan(0);
  });

  it.each(entry.examples)('is shown by "%s"', (bullet) => {
    expect(shownBy(bullet)).toContain(id);
  });

  it.each(entry.counterexamples)('is not shown by "%s"', (bullet) => {
    expect(shownBy(bullet)).not.toContain(id);
  });

  it.each((entry.acts?.cases ?? []).flatMap(([, ...examples]) => examples))('is done in "%s"', (act) => {
    expect(shownBy(act)).toContain(id);
  });
});
