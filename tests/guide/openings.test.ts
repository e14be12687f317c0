import { describe, expect, it } from 'vitest';
import type { ReaderFacts } from '../../lib/guide/choose-openings.ts';
import { beginGuide } from '../../rules/guide/index.ts';

type Resume = NonNullable<ReaderFacts['resume']>;
const resume = (patch: Partial<Resume> = {}): { resume: Resume } => ({
  resume: {
    level: 'senior',
    text: 'Idempotent consumers. Led incident reviews. Serializable transactions.',
    hasSummary: true,
    findings: [],
    ...patch,
  },
});
const idsOf = (facts: ReaderFacts) => beginGuide(facts).map(({ page }) => page);
const whyOf = (facts: ReaderFacts, id: string) => beginGuide(facts).find(({ page }) => page === id)?.why;

describe('The first look of the guide', () => {
  it('shows five pages, each once and with its reason', () => {
    const findings = ['no-quantity', 'weak-opener', 'vague-gain', 'no-such-rule'].map((rule) => ({
      rule,
      count: 3,
    }));
    for (const facts of [{}, resume(), resume({ findings }), resume({ level: 'entry', text: '' })]) {
      const chosen = beginGuide(facts);
      expect(chosen).toHaveLength(5);
      expect(new Set(chosen.map(({ page }) => page)).size).toBe(5);
      for (const { why } of chosen) expect(why).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('shows everybody else how to write one, a whole one, summaries, ATS and the first job', () => {
    expect(idsOf({})).toEqual(['how-to-write', 'whole-resume', 'summaries-by-level', 'ats', 'first-job']);
  });

  it('begins with what the check found, and says how often', () => {
    const facts = resume({
      findings: [
        { rule: 'no-quantity', count: 9 },
        { rule: 'vague-gain', count: 1 },
      ],
    });
    expect(idsOf(facts)[0]).toBe('no-quantity');
    expect(whyOf(facts, 'no-quantity')).toBe('Found 9 times in your resume.');
    expect(whyOf(facts, 'vague-gain')).toBe('Found once in your resume.');
  });

  it('says first that a summary is missing, and what one of that level says', () => {
    expect(beginGuide(resume({ hasSummary: false, level: 'staff' }))[0]).toEqual({
      page: 'summaries-by-level',
      why: 'Your resume has no summary. This is what a staff one says.',
    });
  });

  it('misses a pattern and on-call work in a senior resume, and in no other', () => {
    const bare = { text: 'Built a shop in Go.' };
    expect(idsOf(resume(bare))).toEqual(expect.arrayContaining(['patterns', 'bullet-on-call']));
    expect(idsOf(resume())).not.toContain('patterns');
    expect(idsOf(resume())).not.toContain('bullet-on-call');
    expect(idsOf(resume({ ...bare, level: 'mid' }))).not.toContain('patterns');
  });

  it('misses talks and open source at staff level alone', () => {
    expect(idsOf(resume({ level: 'staff' }))).toContain('talks-and-open-source');
    expect(
      idsOf(resume({ level: 'staff', text: 'Spoke at SREcon about incidents, idempotent.' })),
    ).not.toContain('talks-and-open-source');
    expect(idsOf(resume())).not.toContain('talks-and-open-source');
  });

  it('shows what counts at entry level to those who begin', () => {
    expect(idsOf(resume({ level: 'entry' }))[0]).toBe('first-job');
  });

  it('goes by what the open posting asks for', () => {
    const posting = { patterns: ['idempotency', 'CQRS'], yearsShort: 'Go', listedOnly: ['Kafka'] };
    const facts = { ...resume(), posting };
    expect(whyOf(facts, 'patterns')).toBe('The posting asks for idempotency and CQRS.');
    expect(whyOf(facts, 'years-short')).toBe('The posting asks for more years of Go than your roles show.');
    expect(whyOf(facts, 'required-only-listed')).toBe(
      'The posting requires Kafka; no bullet of yours shows it.',
    );
  });
});
