import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBullet } from '../../lib/diagnostics/check-resume.ts';
import { loadTagger } from '../../lib/english/tagger.ts';
import { isSound } from '../../lib/rewrites/base-line/check-grammar.ts';
import { type Rewrite, rewriteText, type SlotValues, slotsOf } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { writing } from '../knowledge.ts';
import { context } from './context.ts';

const options = { rules: writing.rules, knowledge: writing };
const bullets = readFileSync(join(import.meta.dirname, '../fixtures/weak-bullets.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

/** The values that fill each subset of the clauses of a rewrite with the examples of their slots. */
function everySubset({ clauses }: Rewrite): SlotValues[] {
  let subsets: SlotValues[] = [{}];
  for (const clause of clauses) {
    const filled = Object.fromEntries(slotsOf(clause).map(({ id, example }) => [id, example]));
    subsets = subsets.flatMap((values) => [values, { ...values, ...filled }]);
  }
  return subsets;
}

/** Every offered line: as it stands, and with any of its clauses. */
async function everyLine(): Promise<{ bullet: string; text: string }[]> {
  const lines: { bullet: string; text: string }[] = [];
  for (const bullet of bullets) {
    const { rewrite } = await rewriteBullet(bullet, context);
    if (!rewrite) continue;
    for (const values of everySubset(rewrite)) lines.push({ bullet, text: rewriteText(rewrite, values) });
  }
  return lines;
}

describe('Every line, as it stands and with any of its questions answered', () => {
  it('begins with one verb, has no doubled words or prepositions, and closes its brackets', async () => {
    const tag = await loadTagger();
    const lines = await everyLine();
    expect(lines.length).toBeGreaterThan(200);
    expect(lines.filter(({ text }) => !isSound(text, context, tag))).toEqual([]);
  });

  it('has no fault that its bullet had not', async () => {
    const caught: string[] = [];
    for (const { bullet, text } of await everyLine()) {
      const before = new Set(checkBullet(bullet, options).map(({ rule }) => rule));
      for (const { rule, severity } of checkBullet(text, options))
        if (severity === 'error' && !before.has(rule)) caught.push(`${rule}: ${text}`);
    }
    expect(caught).toEqual([]);
  });

  it('no longer begins with what says nothing', async () => {
    const weak = (await everyLine()).filter(({ text }) =>
      checkBullet(text, options).some(({ rule, severity }) => rule === 'weak-opener' && severity !== 'hint'),
    );
    expect(weak).toEqual([]);
  });
});
