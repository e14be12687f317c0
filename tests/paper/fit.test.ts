import { describe, expect, it } from 'vitest';
import { firstChoice } from '../../lib/layout/first-choice.ts';
import type { PaperChoice } from '../../lib/layout/template.ts';
import { fitPaper } from '../../lib/paper/fit-paper.ts';
import { foldBullets, listFoldable } from '../../lib/paper/foldable.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';

const order = { resume: sampleResume, choice: firstChoice('en'), level: 'senior' as const };
const wanted = { pages: 1, size: 10.5 };
/** Pages as they would be where so many steps are needed. */
const after = (fits: (choice: PaperChoice) => boolean) => async (each: { choice: PaperChoice }) =>
  fits(each.choice) ? { pages: 1, lastLines: 50 } : { pages: 2, lastLines: 7 };

describe('Fitting a resume to fewer pages', () => {
  it('takes room between lines before it takes size, one step at a time', async () => {
    expect(
      await fitPaper(
        order,
        wanted,
        after(({ spacing }) => spacing === 'tight'),
      ),
    ).toEqual({
      choice: { ...order.choice, spacing: 'tight' },
      over: 0,
    });
    expect(
      (
        await fitPaper(
          order,
          wanted,
          after(({ size }) => size === 10),
        )
      ).choice,
    ).toMatchObject({
      spacing: 'tight',
      size: 10,
    });
  });

  it('never goes below the smallest size, and says how many lines are too many', async () => {
    expect(
      await fitPaper(
        order,
        wanted,
        after(() => false),
      ),
    ).toEqual({
      choice: { ...order.choice, spacing: 'tight', size: 9.5 },
      over: 7,
    });
  });
});

describe('Bullets that a file could do without', () => {
  it('are those of the oldest roles first, never the first of a role, those with numbers last', () => {
    const texts = listFoldable(sampleResume).map(({ text }) => text);
    expect(texts.slice(0, 2)).toEqual([
      'Helped with moving the seat-booking service to Docker',
      'Built REST endpoints in Python for the box-office app',
    ]);
    for (const { highlights } of sampleResume.work) expect(texts).not.toContain(highlights[0]);
    expect(texts.findIndex((text) => /\d/.test(text))).toBeGreaterThan(
      texts.findLastIndex((text) => !/\d/.test(text)),
    );
  });

  it('leave the resume itself as it is', () => {
    const [first] = listFoldable(sampleResume);
    const folded = foldBullets(sampleResume, new Set([first?.text ?? '']));
    expect(folded.work[2]?.highlights).toHaveLength(2);
    expect(sampleResume.work[2]?.highlights).toHaveLength(3);
  });
});
