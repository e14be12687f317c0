import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { findGap } from '../../lib/gap/find-gap.ts';
import type { GapItem } from '../../lib/gap/gap.ts';
import type { Requirement } from '../../lib/requirements/requirement.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { countAsksMoved, orderByAsksMoved } from '../../lib/rewrites/order-bullets.ts';
import { formatRewrite, listSlots, rewriteText } from '../../lib/rewrites/rewrite.ts';
import { rewriteTowards } from '../../lib/rewrites/towards-posting.ts';
import { createKnowledge } from '../../rules/index.ts';
import { context } from './context.ts';

const resume = parseResume({
  basics: { name: 'Mara Lindqvist' },
  work: [
    {
      name: 'Tidewater Freight',
      position: 'Backend Engineer',
      startDate: '2021-03',
      highlights: [
        'Built a notification service with RabbitMQ',
        'Responsible for tuning queries in MySQL',
        'Cut p95 on the tariff query from 2.1s to 240ms by adding a covering index in MySQL',
        'Cut p95 of the depot map from 1.9s to 300ms by caching its tiles in Redis',
        'Organised the summer party',
      ],
    },
  ],
  skills: [{ name: 'Infrastructure', keywords: ['Postgres', 'Docker'] }],
});

function ask(termId: string, level: Requirement['level'] = 'required'): Requirement {
  return { anyOf: [termId], open: false, level, text: '', start: 0, end: 0, places: [], tokens: [] };
}

function itemOf(termId: string): GapItem {
  const knowledge = createKnowledge();
  const [item] = findGap([ask(termId)], findEvidence(resume, knowledge), knowledge.terms);
  if (!item) throw new Error(`Expected a gap item for "${termId}", got none.`);
  return item;
}

describe('Towards the posting', () => {
  it('a listed term gets a place in the bullet where it most plausibly belongs, for the user to confirm', async () => {
    const item = itemOf('postgresql');
    expect(item.state).toBe('listed');
    const { advice, bullets } = await rewriteTowards(item, resume, context);
    expect(advice).toMatch(/only listed/);
    expect(bullets[0]?.text).toMatch(/Redis/);
    // Where MySQL did the work, PostgreSQL did not.
    expect(bullets.filter(({ text }) => /MySQL/.test(text))).toEqual([]);
    const rewrites = bullets.flatMap((bullet) => bullet.rewrites);
    expect(rewrites.length).toBeGreaterThan(0);
    for (const rewrite of rewrites) {
      const slot = listSlots(rewrite).find(({ type }) => type === 'term');
      expect(slot, formatRewrite(rewrite)).toMatchObject({
        label: 'Postgres, if it was here',
        choices: ['Postgres'],
      });
      expect(rewriteText(rewrite, {}).open).toContainEqual(slot);
      expect(rewrite.parts.filter((part) => typeof part === 'string').join('')).not.toMatch(/Postgres/);
    }
  });

  it('a bullet that is complete keeps its words around the place for the term', async () => {
    const { bullets } = await rewriteTowards(itemOf('postgresql'), resume, context);
    const complete = bullets.find(({ text }) => text.startsWith('Cut p95 of the depot map'));
    expect(complete?.rewrites.map(formatRewrite)).toEqual([
      'Cut p95 of the depot map from 1.9s to 300ms by caching its tiles in Redis plus [Postgres, if it was here]',
    ]);
  });

  it('a used term gets its bullet with places for the numbers', async () => {
    const item = itemOf('rabbitmq');
    expect(item.state).toBe('used');
    const { bullets } = await rewriteTowards(item, resume, context);
    expect(bullets.map(({ text }) => text)).toEqual(['Built a notification service with RabbitMQ']);
    expect(bullets[0]?.rewrites.length).toBeGreaterThan(0);
  });

  it('a neighbour is named for what it is, and the asked term is in no line', async () => {
    const item = itemOf('kafka');
    expect(item.state).toBe('adjacent');
    const { advice, bullets } = await rewriteTowards(item, resume, context);
    expect(advice).toMatch(/RabbitMQ.*not the same.*do not write .*Kafka/);
    for (const rewrite of bullets.flatMap((bullet) => bullet.rewrites))
      expect(JSON.stringify(rewrite.parts.filter((part) => typeof part === 'string'))).not.toMatch(/Kafka/);
  });

  it('a missing term gives nothing to copy, and says why', async () => {
    const item = itemOf('cassandra');
    expect(item.state === 'missing' || item.state === 'adjacent').toBe(true);
    const missing = await rewriteTowards({ ...item, state: 'missing', evidence: [] }, resume, context);
    expect(missing.bullets).toEqual([]);
    expect(missing.advice).toMatch(/Leave .* out unless you can defend it/);
  });

  it('bullets that move more required asks come first', () => {
    const item = itemOf('rabbitmq');
    const path = item.evidence[0]?.path ?? [];
    const other = { path: ['work', 0, 'highlights', 3] };
    expect(countAsksMoved(path, [item])).toBe(1);
    expect(orderByAsksMoved([other, { path }], [item])).toEqual([{ path }, other]);
  });
});
