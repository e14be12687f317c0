import { expect, it } from 'vitest';
import { findRoleFacts } from '../../lib/rewrites/role-facts.ts';
import { context } from './context.ts';

it('Scale and patterns that a role states elsewhere are offered to its other bullets, and to no other role', () => {
  const bullets = [
    { where: 'Brackwater', text: 'Built idempotent consumers for 12M events/day in Go' },
    { where: 'Brackwater', text: 'Worked on the refund API' },
    { where: 'Brackwater', text: 'Cut p99 from 900 ms to 140 ms' },
    { where: 'Ostrand', text: 'Worked on the tariff API' },
  ];
  const [own, refund, , ostrand] = findRoleFacts(bullets, context);
  expect(refund).toContainEqual({ type: 'rate', text: '12M events/day' });
  expect(refund?.filter(({ type }) => type === 'latency')).toEqual([]);
  expect(own).toEqual([]);
  expect(ostrand).toEqual([]);
});
