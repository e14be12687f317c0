import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBullet } from '../../lib/diagnostics/check-resume.ts';
import { listSlots, rewriteText } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { writing } from '../knowledge.ts';
import { context } from './context.ts';

const options = { rules: writing.rules, knowledge: writing };

const bullets = readFileSync(join(import.meta.dirname, '../fixtures/weak-bullets.txt'), 'utf8')
  .split('\n')
  .filter(Boolean);

describe('Every offered rewrite', () => {
  it('passes the rules for bullets once its slots are filled', async () => {
    const caught: string[] = [];
    for (const bullet of bullets) {
      for (const rewrite of (await rewriteBullet(bullet, context)).rewrites) {
        const values = Object.fromEntries(listSlots(rewrite).map((slot) => [slot.id, slot.example]));
        const { text = '' } = rewriteText(rewrite, values);
        for (const { rule, severity } of checkBullet(text, options))
          if (severity !== 'hint') caught.push(`${rule}: ${text}`);
      }
    }
    expect(caught).toEqual([]);
  });
});
