import { describe, expect, it } from 'vitest';
import { parseResume } from '../../lib/resume/resume.ts';
import { type SeniorityLevel, seniorityLevels } from '../../lib/resume/seniority.ts';
import { guidePages } from '../../rules/guide/index.ts';
import { exampleResume } from '../../rules/guide/pages/example-resume.ts';
import { modelSummaries } from '../../rules/guide/pages/summaries-by-level.ts';
import { check } from '../diagnostics/examples.ts';
import { modelResume } from '../diagnostics/model-resume.ts';

/** What costs the reader: a hint is a matter of taste. */
const faults = (resume: unknown, level?: SeniorityLevel) =>
  check(parseResume(resume), undefined, level ? { level } : {})
    .diagnostics.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, path, message }) => `${rule} at ${path.join('.')}: ${message}`);

describe('What the guide shows as a model', () => {
  it('is a whole resume in which no rule finds anything, not even a hint', () => {
    expect(
      check(parseResume(exampleResume)).diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
    ).toEqual([]);
  });

  it.each(seniorityLevels)('is a summary in which no rule finds a fault, at %s level', (level) => {
    const { basics, ...rest } = modelResume;
    const summary = modelSummaries[level].text;
    const about = faults({ ...rest, basics: { ...basics, summary } }, level).filter((fault) =>
      fault.includes('basics'),
    );
    // The dates of the model resume are those of eight years of work.
    expect(about.filter((fault) => !fault.startsWith('summary-years'))).toEqual([]);
  });

  it('is, as the better of two bullets, free of faults too', () => {
    for (const { id, chapter, blocks } of guidePages) {
      if (!['start', 'panel'].includes(chapter)) continue;
      for (const block of blocks) {
        if (block.kind !== 'example' || !block.better) continue;
        const isSummary = block.better.text.startsWith('Backend engineer');
        const { basics, work, ...rest } = modelResume;
        const [newest, ...earlier] = work;
        const resume = isSummary
          ? { ...rest, work, basics: { ...basics, summary: block.better.text } }
          : {
              ...rest,
              basics,
              work: [
                newest,
                {
                  ...earlier[0],
                  highlights: [block.better.text, ...(earlier[0]?.highlights.slice(1) ?? [])],
                },
                ...earlier.slice(1),
              ],
            };
        const at = isSummary ? 'basics.summary' : 'work.1.highlights.0';
        expect(
          faults(resume).filter((fault) => fault.includes(` ${at}:`) && !fault.startsWith('summary-years')),
          id,
        ).toEqual([]);
      }
    }
  });
});
