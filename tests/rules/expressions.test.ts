import { describe, expect, it } from 'vitest';
import { listExpressions } from './list-expressions.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../rules/**/*.ts', { eager: true });

const expressions = [
  ...new Map(
    Object.entries(modules)
      .flatMap(([file, exported]) => listExpressions(exported, file.replace('../../', '')))
      .map(([name, expression]) => [expression, name]),
  ),
];

/** A fresh copy each time, since an expression with the flag `g` remembers where it was. */
function finds(pattern: RegExp, text: string): boolean {
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text);
}

describe.each(expressions.map(([expression, name]) => ({ name, expression })))(
  'The expression $name',
  ({ expression }) => {
    it.each(expression.cases.map(([source, ...examples]) => ({ source, examples })))(
      'finds by $source its own examples',
      ({ source, examples }) => {
        const others = expression.cases.map(([other]) => other).filter((other) => other !== source);
        expect(examples.length, 'Give the case an example.').toBeGreaterThan(0);
        for (const example of examples) {
          expect(finds(expression.compile([source]), example), `The case does not find "${example}".`).toBe(
            true,
          );
          expect(
            others.length > 0 && finds(expression.compile(others), example),
            `Another case finds "${example}" too: take an example that needs this case, or take the case out.`,
          ).toBe(false);
        }
      },
    );
  },
);
