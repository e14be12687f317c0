import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatRewrite, listQuestions } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { shared } from '../shared.ts';
import { context } from './context.ts';

/** The paragraphs of the guide, without its empty lines. */
function readGuide(folder: string): string[] {
  return readdirSync(join(folder, 'guide'))
    .flatMap((file) => readFileSync(join(folder, 'guide', file), 'utf8').split('\n'))
    .map((line) => line.trim())
    .filter(Boolean);
}

const lines = shared ? readGuide(shared) : [];
const from = lines.findLastIndex((line) => line.startsWith('Wrong vs Right'));
const until = lines.indexOf('Skip the blank page', from);

/** The pairs under "Wrong" and "Right", with the kind of bullet that heads them. */
const pairs = lines
  .slice(from, until)
  .flatMap((line, index, part) =>
    line === 'Wrong' && part[index + 2] === 'Right'
      ? [{ kind: part[index - 1] ?? '', wrong: part[index + 1] ?? '', right: part[index + 3] ?? '' }]
      : [],
  );
const bulletPairs = pairs.filter(({ kind }) => kind !== 'Summary opener');

/** The sample bullets: the line before each "Why it works". */
const samples = lines.flatMap((line, index) =>
  line.startsWith('Why it works') ? [lines[index - 1] ?? ''] : [],
);
/** The bullets of the example resume. */
const exampleBullets = lines.filter((line) => /^• (?!SREcon|Concentration)/.test(line) && line.length > 60);

describe.skipIf(!shared)('The guide (read from ../shared, where it is there)', () => {
  it('gives the pairs and samples that these tests are about', () => {
    expect(bulletPairs.map(({ kind }) => kind)).toEqual(['Latency', 'Database', 'Architecture', 'On-call']);
    expect(samples.length).toBeGreaterThanOrEqual(12);
    expect(exampleBullets.length).toBeGreaterThanOrEqual(9);
  });

  it.each(bulletPairs)(
    '$kind: the wrong bullet gets a question, or the reason why it cannot be asked',
    async ({ wrong }) => {
      const { rewrite, nothing } = await rewriteBullet(wrong, context);
      if (rewrite) expect(listQuestions(rewrite).length, formatRewrite(rewrite)).toBeGreaterThan(0);
      else expect(nothing).toMatch(/what you did|what you know|where you used it|list/);
    },
  );

  it.each(bulletPairs)('$kind: the right bullet is left alone', async ({ right }) => {
    expect(await rewriteBullet(right, context)).toEqual({ nothing: expect.any(String) });
  });

  it.each([...new Set([...samples, ...exampleBullets])])('is left alone: %s', async (bullet) => {
    expect(await rewriteBullet(bullet, context)).toEqual({ nothing: expect.any(String) });
  });
});
