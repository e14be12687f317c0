import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { Quantity } from '../../lib/quantities/quantity.ts';
import { createQuantityFinder } from '../../lib/quantities/quantity-finder.ts';
import { quantityWords } from '../../rules/quantities/index.ts';

const { find: findQuantities } = createQuantityFinder(quantityWords);

/** Bullets and phrases with every quantity in them, each looked at by a person; figures to six digits. */
const cases: { text: string; quantities: Omit<Quantity, 'start' | 'end'>[] }[] = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../fixtures/quantities.json'), 'utf8'),
);

const round = (value: number): number => Number(value.toPrecision(6));

it.each(cases)('the quantities of “$text”', ({ text, quantities }) => {
  const found = findQuantities(text);
  for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
  expect(
    found.map(({ start, end, ...quantity }) => ({
      ...quantity,
      value: round(quantity.value),
      ...(quantity.valueBefore !== undefined && { valueBefore: round(quantity.valueBefore) }),
    })),
  ).toEqual(quantities);
});
