import { describe, expect, it } from 'vitest';
import { textOfBlock } from '../../lib/guide/guide.ts';
import { seniorityLevels } from '../../lib/resume/seniority.ts';
import { guidePages } from '../../rules/guide/index.ts';
import { exampleResume } from '../../rules/guide/pages/example-resume.ts';
import { isPattern } from '../../rules/resume/words/distributed-patterns.ts';
import { terms } from '../../rules/terms/index.ts';

const textOf = (id: string): string => {
  const page = guidePages.find((each) => each.id === id);
  if (!page) throw new Error(`The guide should have a page ${id}, but has none.`);
  return [page.title, ...page.blocks.map(textOfBlock)].join('\n');
};
const names = (id: string, words: string[]): void => {
  for (const word of words)
    expect(textOf(id).toLowerCase(), `${id} names ${word}`).toContain(word.toLowerCase());
};

describe('A page of the guide says', () => {
  it('the five steps of writing, in their order', () => {
    const steps = textOf('how-to-write').match(/^\d\. .+$/gm) ?? [];
    expect(steps.map((step) => step[0])).toEqual(['1', '2', '3', '4', '5']);
    const order = [/system/, /numbers/, /database/, /pattern/, /on-call or open source/];
    for (const [at, word] of order.entries()) expect(steps[at]).toMatch(word);
  });

  it('which numbers panels read', () => {
    names('how-to-write', [
      'p50',
      'p95',
      'p99',
      'requests a second',
      'events a day',
      'error rate',
      'MTTR',
      'MTTM',
      'lag',
      'write amplification',
      'lines deleted',
      'peak QPS',
      'concurrent connections',
      'queue depth',
      'services moved',
      'rows touched',
      'minutes of downtime',
      'cost',
    ]);
  });

  it('how work inside a database is written: version, index, partition scheme, isolation with topology, single table', () => {
    names('how-to-write', [
      'PostgreSQL 16',
      'GIN',
      'hash index',
      'Partitioned scan_events',
      'by depot and week',
      'serializable',
      '3 regions',
      'single-table design',
    ]);
  });

  it('to name one pattern honestly, and to leave a thin last line out', () => {
    names('how-to-write', ['half an hour', 'no', 'thin line', 'leave it out', 'on-call', 'open source']);
  });

  it('a model summary for each level, with what makes it work', () => {
    const page = guidePages.find(({ id }) => id === 'summaries-by-level');
    const models = page?.blocks.filter((block) => block.kind === 'model') ?? [];
    expect(models.map(({ name }) => name.toLowerCase())).toEqual(
      seniorityLevels.map((level) => `${level} level`),
    );
    for (const { text, works } of models) {
      expect(text.length).toBeGreaterThan(100);
      expect(works.length).toBeGreaterThan(60);
    }
  });

  it('which talks, journals and projects count', () => {
    names('talks-and-open-source', [
      'SREcon',
      'QCon',
      'GopherCon',
      'Strange Loop',
      'LWN',
      'ACM Queue',
      'Increment',
    ]);
    names('talks-and-open-source', [
      'OpenTelemetry',
      'sqlc',
      'pgx',
      'tonic',
      'Temporal',
      'Pulsar',
      'NATS',
      'etcd',
      'Kubernetes',
    ]);
  });

  it('which certificates there are and what they weigh', () => {
    names('talks-and-open-source', [
      'AWS Solutions Architect',
      'Associate',
      'Professional',
      'CKA',
      'CKAD',
      'infrastructure teams',
      'product teams',
    ]);
  });

  it('of each pattern what it is for, the question it draws and what to have at hand', () => {
    const page = guidePages.find(({ id }) => id === 'patterns');
    const entries = page?.blocks.filter((block) => block.kind === 'entry') ?? [];
    for (const { name, lines } of entries)
      expect(
        lines.map(({ label }) => label),
        name,
      ).toEqual(['For', 'They ask', 'Have at hand']);
    names('patterns', [
      'outbox',
      'saga',
      'idempotency key',
      'CDC',
      'change data capture',
      'sharding',
      'partitioning',
      'replication',
      'leader election',
      'consensus',
      'backpressure',
      'circuit breaker',
      'CQRS',
      'event sourcing',
      'two-phase commit',
      'exactly-once',
      'CRDT',
      'vector clock',
      'gossip',
    ]);
    names('consistency', [
      'eventually consistent',
      'serializable',
      'linearizable',
      'snapshot',
      'optimistic',
      'CRDT',
    ]);
  });

  it('something of every pattern that the rules know', () => {
    const text = `${textOf('patterns')} ${textOf('consistency')}`.toLowerCase();
    for (const { id, label, aliases = [] } of terms.filter((term) => isPattern(term.id)))
      expect(
        [label, ...aliases].some((name) => text.includes(name.toLowerCase().replace(/s$/, ''))),
        `Say on a page what ${id} is for.`,
      ).toBe(true);
  });

  it('of a whole resume every part, with what it does', () => {
    const page = guidePages.find(({ id }) => id === 'whole-resume');
    const parts = page?.blocks.filter((block) => block.kind === 'part') ?? [];
    expect(parts.map(({ title }) => title)).toEqual([
      'Header',
      'Summary',
      'Experience',
      'Earlier experience',
      'Open source and talks',
      'Skills',
      'Education',
    ]);
    for (const { title, note, entries } of parts) {
      expect(note, title).toBeTruthy();
      expect(entries.length, title).toBeGreaterThan(0);
    }
    const { skills, work } = exampleResume;
    const items = skills.flatMap(({ keywords }) => keywords);
    expect(items).toHaveLength(18);
    const bullets = work.flatMap(({ highlights }) => highlights).join(' ');
    for (const product of ['Languages', 'Infrastructure'].flatMap(
      (group) => skills.find(({ name }) => name === group)?.keywords ?? [],
    ))
      expect(bullets, `a bullet shows ${product}`).toContain(product);
  });

  it('that REST and gRPC are both listed and the main one named in the bullets', () => {
    expect(textOf('questions')).toMatch(
      /gRPC[\s\S]*two items of the skills[\s\S]*In the bullets name the one that you mainly use/,
    );
  });

  it('that the version of a posting is named where it is true', () => {
    names('versions', ['wherever the posting names one', 'Java 21', 'Python 3.12', 'Go 1.23']);
  });

  it('how long it is, and that internships shrink to a line', () => {
    names('length', ['eight years', 'three to five', 'internships told at length']);
    names('first-job', ['From the second full role on, one line is enough']);
  });

  it('what an applicant tracking system does and does not do', () => {
    names('ats', [
      'Greenhouse',
      'Lever',
      'Workday',
      'SuccessFactors',
      'database',
      'form',
      'two columns',
      'white',
    ]);
  });

  it('where two columns may be, and where they may not', () => {
    names('file-and-layout', ['One column', 'Two columns can do for a senior resume', 'PDF', 'Word']);
  });
});
