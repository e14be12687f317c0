import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../lib/diagnostics/rule.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { check, checkExample } from '../diagnostics/examples.ts';
import { modelResume } from '../diagnostics/model-resume.ts';
import { describeFinding } from './describe-finding.ts';

const files = globSync('*.ts', { cwd: resolve(import.meta.dirname, '../../rules/resume') });
const gist = (example: object): string =>
  'says' in example ? String(example.says) : JSON.stringify(example);
const told = (diagnostics: Diagnostic[]): string[] =>
  diagnostics.map(({ rule, path, message }) => `${rule} at ${path.join('.')}: ${message}`);

describe('The rules for resumes', () => {
  it('have the names of their files as ids', () => {
    const names = files.map((file) => basename(file, '.ts')).filter((name) => name !== 'index');
    expect(resumeRules.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
  });

  it('find nothing in the model resume', () => {
    const { diagnostics, dropped } = check(modelResume);
    expect(dropped).toEqual([]);
    expect(told(diagnostics)).toEqual([]);
  });
});

describe.each(resumeRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('says what, why and where from, with three bad and three good examples', () => {
    expect(rule.title).not.toBe('');
    expect(rule.why).not.toBe('');
    expect(rule.source).not.toBe('');
    expect(rule.bad.length).toBeGreaterThanOrEqual(3);
    expect(rule.good.length).toBeGreaterThanOrEqual(3);
    expect(rule.bad.some(({ becomes }) => becomes)).toBe(true);
  });

  it.each(rule.bad.map((example) => [gist(example), example] as const))('catches: %s', (_, example) => {
    expect(checkExample(rule, example, [rule]).map((found) => found.rule)).toContain(id);
  });

  it.each(rule.bad.map((example) => [gist(example), example] as const))(
    'says what to do, in a sentence, about a place that is there: %s',
    (_, example) => {
      for (const { message, start, end, path } of checkExample(rule, example, [rule])) {
        expect(message, 'A message is a whole sentence, with its stop.').toMatch(/^[\p{L}\d“$€].{12,}[.?]$/u);
        expect(message).not.toMatch(/undefined|NaN|\[object|!|\s\s/);
        expect(path.length).toBeGreaterThan(0);
        if ('text' in example) expect(0 <= start && start < end && end <= example.text.length).toBe(true);
        else expect(start <= end).toBe(true);
      }
    },
  );

  it('finds in its bad examples what was read and agreed, word for word and place for place', async () => {
    const found = rule.bad.map((example) => {
      const lines = checkExample(rule, example, [rule]).map((each) =>
        describeFinding(each, 'text' in example ? example.text : undefined),
      );
      return ['says' in example ? example.says : example.text, ...lines].join('\n');
    });
    await expect(`${found.join('\n\n')}\n`).toMatchFileSnapshot(`findings/${id}.txt`);
  });

  it.each(rule.good.map((example) => [gist(example), example] as const))(
    'is silent, as all rules are, on: %s',
    (_, example) => {
      expect(told(checkExample(rule, example))).toEqual([]);
    },
  );

  it.each(
    rule.bad.flatMap(({ becomes }) =>
      becomes ? [[typeof becomes === 'string' ? becomes : becomes.says, becomes]] : [],
    ),
  )('sees nothing wrong any more in: %s', (_, becomes) => {
    const example = typeof becomes === 'string' ? { text: becomes } : becomes;
    expect(told(checkExample(rule, example as Parameters<typeof checkExample>[1]))).toEqual([]);
  });

  it('proposes only what it then accepts', () => {
    for (const example of rule.bad) {
      if (!('text' in example)) continue;
      for (const { suggestion, start, end } of checkExample(rule, example, [rule])) {
        if (suggestion === undefined) continue;
        const mended = example.text.slice(0, start) + suggestion + example.text.slice(end);
        expect(told(checkExample(rule, { text: mended }, [rule]))).toEqual([]);
      }
    }
  });
});
