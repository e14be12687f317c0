import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { createKnowledge } from '../../rules/index.ts';

describe('The sample resume', () => {
  const knowledge = createKnowledge();
  const strengths = Map.groupBy(findEvidence(sampleResume, knowledge), ({ termId }) => termId);
  const has = (term: string): string | undefined => strengths.get(term)?.[0]?.strength;

  it('shows every kind of evidence', () => {
    expect([has('rabbitmq'), has('rest'), has('terraform')]).toEqual(['proved', 'used', 'listed']);
    expect(has('kafka')).toBeUndefined();
  });

  it('spells two terms otherwise than postings do', () => {
    expect(strengths.get('postgresql')?.map(({ spelling }) => spelling)).toEqual(['Postgres']);
    expect(strengths.get('kubernetes')?.map(({ spelling }) => spelling)).toEqual(['k8s']);
  });

  it('has weak bullets beside strong ones', () => {
    const bullets = sampleResume.work.flatMap(({ highlights }) => highlights);
    const strong = bullets.filter((bullet) => knowledge.quantities.isIn(bullet));
    expect([bullets.length, strong.length]).toEqual([12, 5]);
  });

  it('names nobody who could be reached', () => {
    const { email, url, phone } = sampleResume.basics;
    expect(`${email} ${url}`).toMatch(/@example\.com .*\.example\.com/);
    expect(phone).toMatch(/555/);
  });
});
