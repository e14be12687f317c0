import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';

const CLAIM =
  /^(?:optimi[sz]|tun|improv|administ|manag|maintain|handl)\w*\b[^.;]*\b(?:databases?|quer(?:y|ies)|clusters?|instances?|schemas?|tables?|performance)\b/i;
const TECHNIQUE =
  /\b(?:index\w*|indices|partition\w*|shard\w*|replic\w*|isolation|serializable|vacuum|query[- ]plans?|explain|denormali\w*|materiali\w*|composite|covering|BRIN|GIN|single-table|pool\w*|cach\w*|batch\w*|keyset|TTL|backfill\w*|bloom)\b/i;

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
    if (!database || quantities.length > 0 || !CLAIM.test(text) || TECHNIQUE.test(text)) return [];
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
