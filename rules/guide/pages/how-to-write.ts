import type { GuidePage } from '../../../lib/guide/guide.ts';

export const howToWritePage: GuidePage = {
  id: 'how-to-write',
  chapter: 'start',
  title: 'How to write it, step by step',
  saysAlso:
    'start begin guide write my resume cv from scratch blank page tutorial bullet point points tips advice steps metrics to favour',
  blocks: [
    {
      kind: 'text',
      text: 'Five steps, in this order. The first two decide whether the rest is read: take most of your time for them.',
    },
    { kind: 'heading', text: '1. Open with the system and what runs through it' },
    {
      kind: 'text',
      text: 'The first sentence answers one question: what is yours? Name the service, pipeline or platform, where it runs, its stack, and one number of its load. Nouns, not adjectives: a reader who knows the system knows what to ask.',
    },
    {
      kind: 'example',
      weak: { text: 'Motivated backend developer with a strong background in Java and microservices.' },
      better: {
        text: 'Backend engineer with five years in parcel delivery. Owns the label service at Tarnbrook: Java 21 and PostgreSQL 15, 1,300 req/s before Christmas, p99 75ms.',
      },
    },
    { kind: 'pages', pages: ['summaries-by-level'] },
    { kind: 'heading', text: '2. Put numbers into the bullets that panels read' },
    {
      kind: 'text',
      text: 'A bullet is a verb, what it acted on, and what came of it, before and after. These are the numbers of the trade:',
    },
    {
      kind: 'list',
      items: [
        'Latency: p50, p95 or p99. Of the three, p99 is the hardest to bring down, so it counts most.',
        'Throughput: requests a second, events a day. It is the base of every percentage: halving the time of a job that nobody waits for is little, halving it at 900 req/s is much.',
        'Capacity: peak QPS, concurrent connections, queue depth at the worst hour, consumer lag.',
        'Storage: rows, GB, write amplification, cache hit rate.',
        'Reliability: error rate, time to recover (MTTR), time to mitigate (MTTM), pages a week.',
        'Change: services moved, rows touched, minutes of downtime, lines deleted in a refactoring.',
        'Cost: dollars a month, always beside the latency or the load that stayed the same or got better.',
      ],
    },
    {
      kind: 'example',
      weak: { text: 'Greatly improved the performance of the tracking endpoint.' },
      better: {
        text: 'Cut p99 of the tracking endpoint from 880ms to 140ms at 2,100 req/s by reading parcel states from a Redis hash instead of four joins.',
      },
    },
    { kind: 'pages', pages: ['numbers'] },
    { kind: 'heading', text: '3. Say what you did inside the database' },
    {
      kind: 'text',
      text: 'A product name shows that you were near a database. What shows that you worked in it:',
    },
    {
      kind: 'list',
      items: [
        'Version: PostgreSQL 16, MySQL 8, CockroachDB 24.1.',
        'Index: what it was and what it became. “Replaced the GIN index on parcel tags by a hash index on a computed key; the depot search went from 1.9s to 120ms.”',
        'Partition scheme: table, rows, key. “Partitioned scan_events (640M rows) by depot and week.”',
        'Isolation and topology: “Serializable transactions in CockroachDB across 3 regions.”',
        'Design: “Single-table design in DynamoDB with a composite sort key; 11 access patterns, 4ms reads.”',
      ],
    },
    {
      kind: 'text',
      text: 'If you have done none of this, name the product and stop there. At mid level that is fine, and a claim that is not true ends in the first interview.',
    },
    { kind: 'heading', text: '4. Name one pattern, honestly' },
    {
      kind: 'text',
      text: 'One pattern of distributed systems that you shipped, in the bullet where you shipped it, is worth more than a list. The test: could you answer questions on it for half an hour? Without one, lead with what you have: clean interfaces, tests, database work, on-call.',
    },
    {
      kind: 'example',
      weak: { text: 'Experience with various distributed-systems patterns.' },
      better: {
        text: 'Made the 3 consumers of parcel scans idempotent (key: scan ID, 7 days in Redis); double notifications fell from 600 a day to none.',
      },
    },
    { kind: 'pages', pages: ['patterns', 'consistency'] },
    { kind: 'heading', text: '5. Close with on-call or open source, or with neither' },
    {
      kind: 'text',
      text: 'What stands last is remembered. On-call: reviews led, time to mitigate, a runbook and who uses it, fewer pages and why. Open source: project, number of merged changes, what one of them fixed. A talk or an article at a place that people know.',
    },
    {
      kind: 'text',
      text: 'Many senior resumes have no such line, and miss nothing. A thin line (“attended meetups”, “various contributions”) makes the rest look thin too: leave it out.',
    },
    { kind: 'pages', pages: ['talks-and-open-source', 'whole-resume'] },
  ],
};
