import type { GuidePage } from '../../lib/guide/guide.ts';

export const formatPage: GuidePage = {
  id: 'format',
  chapter: 'reference',
  title: 'Format',
  blocks: [
    {
      kind: 'text',
      text: 'A panel grades three things in the first eight seconds: scope (which system, which load), evidence (which number changed) and depth (consistency, idempotency, partitioning, or only endpoints).',
    },
    {
      kind: 'list',
      items: [
        'Header: name, contact, GitHub, LinkedIn.',
        'Summary: two or three sentences. The system you own, its stack, its scale.',
        'Experience: newest first, months and years, three to five bullets in each of the two latest roles.',
        'Open source: project, number of merged changes, what one of them fixed.',
        'Side projects: only with users.',
        'Skills: languages, infrastructure, practices.',
        'Education: one line from mid level on.',
      ],
    },
    {
      kind: 'list',
      items: [
        'One page until eight years of backend work; two with substantial open source, several senior roles or a real speciality.',
        'One column. Two columns only when the experience stays the largest block.',
        'By date, never by skill: a functional layout looks like a gap.',
        'A bullet takes one line or two: verb, object, number.',
        'Numbers that panels read: p50, p95 and p99; requests a second, events a day; error rate, MTTR, MTTM, queue lag; rows, services migrated, minutes of downtime; cost beside latency; incidents led, pages a month.',
        'At senior and staff level, close with on-call leadership or open source, if it is substantial. A thin line weakens the page.',
      ],
    },
  ],
};
