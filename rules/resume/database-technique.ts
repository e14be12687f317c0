import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { databaseTechnique, databaseWork } from './words/database-techniques.ts';

export default defineRule({
  id: 'database-technique',
  title: 'Say what you did inside the database',
  severity: 'hint',
  chapter: 'bullets',
  why: 'The index, the partition key or the isolation level is what tells depth from use.',
  source: 'backend hiring guide, database depth',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Optimized MySQL queries for the fleet dashboard',
      becomes:
        'Added a covering index on (vehicle_id, seen_at) in MySQL 8; p95 of the fleet dashboard fell from 2.7s to 190ms.',
    },
    { text: 'Managed PostgreSQL databases for the claims team' },
    { text: 'Tuned the Cassandra cluster of the ad server' },
  ],
  good: [
    {
      text: 'Added a covering index on (vehicle_id, seen_at) in MySQL 8; p95 of the fleet dashboard fell from 2.7s to 190ms.',
    },
    {
      text: 'Managed 9 PostgreSQL clusters of the claims team; failover by Patroni went from 4 minutes to 20 seconds.',
    },
    {
      text: 'Switched the ad server’s Cassandra tables to time-window compaction; disk use fell from 31 TB to 19 TB.',
    },
  ],
  check: ({ text, tokens, quantities }, knowledge) => {
    const [database] = namedTokens(tokens, ['database'], knowledge);
    if (
      !database ||
      quantities.length > 0 ||
      !databaseWork.pattern.test(text) ||
      databaseTechnique.pattern.test(text)
    )
      return [];
    const { start, end, text: name } = database;
    return [
      {
        start,
        end,
        message: `What did you change in ${name}: an index, a partition key, a plan, an isolation level?`,
      },
    ];
  },
});
