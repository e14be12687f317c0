import { describe, expect, it } from 'vitest';
import { resumeRules } from '../../rules/resume/index.ts';
import { checkExample } from '../diagnostics/examples.ts';
import { describeFinding } from './describe-finding.ts';
import { resumeEdges } from './resume-edges.ts';
import { textEdges } from './text-edges.ts';

describe.each(Object.entries({ ...textEdges, ...resumeEdges }))('At its edges %s', (id, examples) => {
  it('says what was read and agreed, and no more', async () => {
    const rule = resumeRules.find((each) => each.id === id);
    if (!rule) throw new Error(`There is no rule ${id}.`);
    const found = examples.map((example) => {
      const text = 'text' in example ? example.text : undefined;
      const lines = checkExample(rule, example, [rule]).map((each) => describeFinding(each, text));
      const current = 'current' in example ? ' (ongoing)' : '';
      return [`${'says' in example ? example.says : example.text}${current}`, ...lines].join('\n');
    });
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(`edges/${id}.txt`);
  });
});
