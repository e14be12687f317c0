import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBullet } from '../../lib/diagnostics/check-resume.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { knowledge } from '../diagnostics/examples.ts';

/** Bullets written after the rules and without them: forty that a panel would like, forty that it would not. */
const { good, weak }: Record<'good' | 'weak', string[]> = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../fixtures/fresh-bullets.json'), 'utf8'),
);
const gravest = (text: string) => checkBullet(text, { rules: resumeRules, knowledge })[0]?.severity;
const rate = (part: string[], whole: string[]): number => part.length / whole.length;

describe('Bullets that the rules were not made with', () => {
  it('raise an error or a warning in less than three of a hundred where they are good', () => {
    const alarms = good.filter((text) => gravest(text) === 'error' || gravest(text) === 'warning');
    expect(rate(alarms, good), alarms.join('\n')).toBeLessThan(0.03);
  });

  it('are all noticed where they are weak, nine of ten with an error or a warning', () => {
    expect(weak.filter((text) => gravest(text) === undefined)).toEqual([]);
    const warned = weak.filter((text) => gravest(text) !== 'hint');
    expect(rate(warned, weak)).toBeGreaterThanOrEqual(0.9);
  });
});
