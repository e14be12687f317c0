import { expect, it } from 'vitest';
import { hasQuantity, namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { knowledge } from './examples.ts';

it('tells whether a text has a quantity of a kind, or any at all', () => {
  const facts = { quantities: knowledge.quantities.find('Cut p99 to 40 ms on 3 nodes') };
  expect(hasQuantity(facts)).toBe(true);
  expect(hasQuantity(facts, 'latency')).toBe(true);
  expect(hasQuantity(facts, 'money', 'count')).toBe(true);
  expect(hasQuantity(facts, 'money', 'rate')).toBe(false);
  expect(hasQuantity({ quantities: [] })).toBe(false);
});

it('takes products for names, and words for a whole class for none', () => {
  const tokens = knowledge.extract('MySQL, Kafka and relational databases');
  expect(namedTokens(tokens, ['database'], knowledge).map(({ termId }) => termId)).toEqual(['mysql']);
  expect(
    namedTokens([{ termId: 'unheard-of', text: 'x', start: 0, end: 1 }], ['database'], knowledge),
  ).toEqual([]);
});
