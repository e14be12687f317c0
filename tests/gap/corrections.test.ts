import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/gap/compare.ts';
import type { GapItem } from '../../lib/gap/gap.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import type { Correction, Verdict } from '../../lib/resume/correction.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const kafka = 'Moved 9 consumers to Kafka';
const rabbit = 'Moved 40 jobs to RabbitMQ';
const plain = 'Cut the import from 3 hours to 20 minutes';
const resume = parseResume({
  work: [
    { name: 'Quill', startDate: '2020-01', endDate: '2023-12', highlights: [kafka, plain] },
    { name: 'Ostrand', startDate: '2018-01', endDate: '2019-12', highlights: [rabbit] },
  ],
});

const said = (termId: string, bullet: string, verdict: Verdict): Correction => ({ termId, bullet, verdict });

/** The item of the gap for the only ask of a posting. */
function itemFor(ask: string, ...corrections: Correction[]): GapItem | undefined {
  const posting = readPostingText(`Requirements\n- ${ask}`, pageKnowledge);
  return compare(posting, resume, knowledge, { corrections }).gap?.[0];
}
const refutedBy = (item: GapItem | undefined) => item?.refuted?.map(({ text }) => text);

describe('A gap with the user’s own word', () => {
  it('falls to what is left where a place is no proof, and keeps that place to be taken back', () => {
    const item = itemFor('Experience with Kafka', said('kafka', kafka, 'no-proof'));
    expect(item).toMatchObject({ state: 'adjacent', evidence: [{ termId: 'rabbitmq' }] });
    expect(refutedBy(item)).toEqual([kafka]);
    const both = itemFor(
      'Kafka or RabbitMQ',
      said('kafka', kafka, 'no-proof'),
      said('rabbitmq', rabbit, 'no-proof'),
    );
    expect(both?.state).toBe('missing');
    expect(refutedBy(both)).toEqual([kafka, rabbit]);
  });

  it('keeps apart what the ask does not hang on', () => {
    expect(itemFor('Experience with Kafka', said('rabbitmq', rabbit, 'no-proof'))?.refuted).toBeUndefined();
    expect(itemFor('Experience with Redis', said('kafka', kafka, 'no-proof'))?.refuted).toBeUndefined();
  });

  it('is answered by a bullet that the user named, in every posting', () => {
    const corrections = [said('redis', plain, 'have')];
    for (const ask of ['Experience with Redis', 'Redis or Memcached', 'Caching with Redis'])
      expect(itemFor(ask, ...corrections), ask).toMatchObject({
        state: 'proved',
        evidence: [{ said: true }],
      });
    expect(itemFor('Experience with Redis')?.state).toBe('missing');
  });

  it('counts the years of the role that the bullet stands in', () => {
    expect(itemFor('3 years of Redis', said('redis', plain, 'have'))?.years).toMatchObject({ shown: 4 });
    expect(itemFor('3 years of Kafka', said('kafka', kafka, 'no-proof'))?.years).toMatchObject({ shown: 0 });
  });

  it('gives no advice about the spelling of what was only said', () => {
    const item = itemFor('Experience with k8s', said('kubernetes', plain, 'have'));
    expect(item?.state).toBe('proved');
    expect(item?.spelling).toBeUndefined();
  });
});
