import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { findGap } from '../../lib/gap/find-gap.ts';
import type { GapItem } from '../../lib/gap/gap.ts';
import type { Requirement } from '../../lib/requirements/requirement.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { countAsksMoved, orderByAsksMoved } from '../../lib/rewrites/order-bullets.ts';
import { rewriteTowards } from '../../lib/rewrites/towards/towards-posting.ts';
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
  it('a listed product is asked about once, of the bullet where it most plausibly belongs', async () => {
    const item = itemOf('postgresql');
    expect(item.state).toBe('listed');
    const { question, bullets, advice } = await rewriteTowards(item, resume, context);
    expect(advice).toBeUndefined();
    expect(bullets).toEqual([]);
    expect(question?.question).toBe(
      'Did Postgres hold the data of the notification service at Tidewater Freight?',
    );
    // Where MySQL did the work, PostgreSQL did not.
    expect(
      [question?.best, ...(question?.others ?? [])].filter((place) => /MySQL/.test(place?.text ?? '')),
    ).toEqual([]);
  });

  it('a yes brings whole lines with the name in a place that is grammatical', async () => {
    const { question } = await rewriteTowards(itemOf('postgresql'), resume, context);
    const service = [question?.best, ...(question?.others ?? [])].find((place) =>
      /notification/.test(place?.text ?? ''),
    );
    expect(service?.lines).toEqual([
      'Built a notification service on Postgres with RabbitMQ',
      'Built a notification service backed by Postgres with RabbitMQ',
      'Built a notification service with RabbitMQ; the data is in Postgres',
    ]);
  });

  it('a no counts for every posting, and can be taken back', async () => {
    const { question } = await rewriteTowards(itemOf('postgresql'), resume, context);
    const denied = { termId: 'postgresql', bullet: question?.best.text ?? '' };
    const no = [{ ...denied, verdict: 'no-proof' as const }];
    expect(await rewriteTowards(itemOf('postgresql'), resume, context, [], no)).toEqual({
      denied,
      bullets: [],
    });
  });

  it('a used term gets its bullet with what may be asked of it', async () => {
    const item = itemOf('rabbitmq');
    expect(item.state).toBe('used');
    const { bullets } = await rewriteTowards(item, resume, context);
    expect(bullets.map(({ text }) => text)).toEqual(['Built a notification service with RabbitMQ']);
    expect(bullets[0]?.rewrite?.clauses.length).toBeGreaterThan(0);
  });

  it('a neighbour is named for what it is, and the asked term is in no line', async () => {
    const item = itemOf('kafka');
    expect(item.state).toBe('adjacent');
    const { advice, bullets, question } = await rewriteTowards(item, resume, context);
    expect(advice).toMatch(/RabbitMQ/);
    expect([JSON.stringify(bullets), JSON.stringify(question)].join()).not.toMatch(/Kafka/);
  });

  const missing = (termId: string, level: Requirement['level'] = 'required') =>
    rewriteTowards(
      { ...itemOf('cassandra'), requirement: ask(termId, level), state: 'missing', evidence: [] },
      resume,
      context,
    );

  it('says of a missing pattern what counts as having shipped it', async () => {
    expect((await missing('idempotency')).advice).toMatch(/survives the same request twice/);
  });

  it('says of a tool that everyone has only to list it', async () => {
    expect((await missing('git')).advice).toBe('Add Git to your skills if you use it.');
  });

  it('is silent where there is nothing to add: a product that is missing, and what is nice to have', async () => {
    expect(await missing('cassandra')).toEqual({ bullets: [] });
    expect(await missing('idempotency', 'preferred')).toEqual({ bullets: [] });
  });

  it('says of what is proved where it stands in its role, unless it is first there', async () => {
    const proved = itemOf('mysql');
    expect(proved.state).toBe('proved');
    expect((await rewriteTowards(proved, resume, context)).advice).toBe(
      'It is bullet 3 of your role at Tidewater Freight: move it up if MySQL matters here.',
    );
  });

  it('bullets that move more required asks come first', () => {
    const item = itemOf('rabbitmq');
    const path = item.evidence[0]?.path ?? [];
    const other = { path: ['work', 0, 'highlights', 3] };
    expect(countAsksMoved(path, [item])).toBe(1);
    expect(orderByAsksMoved([other, { path }], [item])).toEqual([{ path }, other]);
  });
});
