import { defineRule } from '../../lib/diagnostics/rule.ts';

export default defineRule({
  id: 'unit-mismatch',
  title: 'Keep one unit before and after',
  severity: 'warning',
  chapter: 'bullets',
  why: 'A reader has eight seconds and will not convert. Two measures in one comparison look like a slip.',
  source: 'backend hiring guide, before and after a change',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Brought order export from 40 minutes to 2 GB with Parquet',
      becomes: 'Brought order export from 40 to 3 minutes (2 GB a run) with Parquet.',
    },
    { text: 'Took the login path from 900ms to 30% with a token cache' },
    { text: 'Moved ingest from 50 GB to 12k events/s on Kinesis' },
  ],
  good: [
    { text: 'Brought order export from 40 to 3 minutes (2 GB a run) with Parquet.' },
    { text: 'Took the login path from 900ms to 270ms (p95) with a token cache in Redis.' },
    { text: 'Grew ingest from 2k to 12k events/s on Kinesis over 8 months.' },
    { text: 'Moved 70 TB from an on-prem HDFS cluster to S3 in 6 weeks at 22 MB/s per node.' },
  ],
  check: ({ text, quantities }) =>
    quantities.flatMap((first, index) => {
      const second = quantities[index + 1];
      if (!second || first.before || second.before) return [];
      if (first.kind === second.kind || first.kind === 'count' || second.kind === 'count') return [];
      const times = new Set([first.kind, second.kind]);
      if (times.has('latency') && times.has('duration')) return [];
      if (!/\bfrom\s$/i.test(text.slice(Math.max(0, first.start - 6), first.start))) return [];
      if (!/^\sto\s$/i.test(text.slice(first.end, second.start))) return [];
      return [
        {
          start: first.start,
          end: second.end,
          message: `“${first.text}” and “${second.text}” are different measures. Give both ends in one unit.`,
        },
      ];
    }),
});
