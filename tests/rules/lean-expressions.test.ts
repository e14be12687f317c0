import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutExamples } from '../../scripts/build/lean-expressions.ts';
import { listExpressions } from './list-expressions.ts';

const root = resolve(import.meta.dirname, '../..');

const countOf = (text: string, part: string): number => text.split(part).length - 1;

describe('What the build makes of an expression', () => {
  it('keeps the source of each case and cuts its examples', () => {
    const code = [
      'export const pager = defineExpression({',
      "  cases: [['pagers?', 'the “pager”', 'pagers'], [String.raw`on[-\\s]call`, 'on-call'],],",
      "  frame: (words) => '(?:' + words + ')',",
      '});',
      "const pairs = [['a', 'b']];",
    ].join('\n');
    expect(cutExamples('pager.ts', code)).toBe(
      code.replace(", 'the “pager”', 'pagers']", ']').replace(", 'on-call']", ']'),
    );
  });

  it('cuts what stands for something down to what it is found by', () => {
    const code =
      "defineShows([{ id: 'sharding', terms: ['vitess'], examples: ['a', 'b'], counterexamples: ['c'] }]);";
    expect(cutExamples('storage.ts', code)).toBe("defineShows([{ id: 'sharding', terms: ['vitess'],   }]);");
  });

  it('leaves plain words and other calls as they are', () => {
    expect(cutExamples('plain.ts', "defineExpression({ cases: plainCases(['alert']) });")).toBeUndefined();
    expect(cutExamples('other.ts', "defineOther({ cases: [['alert', 'an alert']] });")).toBeUndefined();
  });

  it.each(
    globSync('rules/**/*.ts', { cwd: root }).flatMap((name) => {
      const code = readFileSync(resolve(root, name), 'utf8');
      const lean = cutExamples(name, code);
      return lean === undefined ? [] : [{ name, code, lean }];
    }),
  )('holds no example in $name', async ({ name, code, lean }) => {
    const examples = listExpressions(await import(resolve(root, name)), name).flatMap(([, { cases }]) =>
      cases.flatMap(([source, ...rest]) => rest.filter((example) => example !== source)),
    );
    expect(examples.length).toBeGreaterThan(0);
    expect(
      examples.filter((each) => countOf(lean, `'${each}'`) >= Math.max(countOf(code, `'${each}'`), 1)),
    ).toEqual([]);
  });
});
