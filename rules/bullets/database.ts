import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'database',
  label: 'Database',
  recognise: {
    categories: ['database'],
    strong: `
      data migration|stored procedure*|database*|sql quer*|schema*|data model*|index|indexes|indices
      partition*|shard*|replica*`,
    words: 'query|queries|table*|rows|data store*|orm|etl|backfill*|sql|nosql|transaction*|records|db',
  },
  slots: {
    table: {
      label: 'system or table',
      type: 'name',
      hint: 'The table, collection or system by its own name.',
      example: 'parcel_events',
    },
    rows: {
      label: 'rows',
      type: 'count',
      hint: 'How many rows or documents: 40k, 12M, 3B.',
      example: '320M',
    },
    tables: { label: 'tables', type: 'count', hint: 'How many tables or collections.', example: '14' },
    query: {
      label: 'which query',
      type: 'name',
      hint: 'The query, report or screen that reads it.',
      example: 'the daily-route query',
    },
    before: { label: 'before', type: 'latency', hint: 'In ms or s.', example: '3.8s' },
    after: { label: 'after', type: 'latency', hint: 'In ms or s.', example: '210ms' },
    downtime: {
      label: 'downtime',
      type: 'duration',
      hint: 'How long writes were stopped, in seconds or minutes.',
      example: '4 minutes',
    },
    product: {
      label: 'which database',
      type: 'name',
      hint: 'The product, with its version where it matters.',
      example: 'PostgreSQL 16',
    },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The index, partition key or query plan, starting with -ing.',
      example: 'adding a covering index on (depot_id, day)',
    },
  },
  shapes: [
    {
      id: 'migration',
      for: 'core',
      when: 'migrat*|transition*|moved|port|ported',
      unless: 'downtime',
      pieces: [
        '{core}',
        { text: ' ({rows} rows, {downtime} of downtime)', unless: ['count', 'size', 'duration'] },
      ],
      gain: 2,
    },
    {
      id: 'moved',
      for: 'core',
      when: 'downtime',
      verbs: 'migrate move transition port upgrade lead manage perform',
      pieces: ['{core}', { text: ' ({rows} rows)', unless: ['count', 'size'] }],
    },
    {
      id: 'schema',
      for: 'core',
      when: 'schema*|data model*|er diagram*|database design',
      unless: 'migrat*',
      pieces: [
        '{core}',
        { text: ' ({tables} tables, {rows} rows in the largest)', unless: ['count', 'size'] },
        { text: '; {percentile} on {query} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 2,
    },
    {
      id: 'table',
      for: 'core',
      object: 'table*|collection*|index|indexes|partition*|shard*',
      unless: 'migrat*|schema*',
      pieces: [
        '{core}',
        { text: ' ({rows} rows)', unless: ['count', 'size'] },
        { text: '; {percentile} on {query} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 3,
    },
    {
      id: 'query',
      for: 'core',
      notObject: 'table*|index|indexes|partition*|shard*',
      unless: `
        migrat*|schema*|deploy*|resources|unit test*|application*|rest api*|restful api*|microservice*
        service|services|api|apis|shortener|app|bot|scraper`,
      pieces: [
        '{core}',
        { text: ' ({table}, {rows} rows)', unless: ['count', 'size'] },
        { text: '; {percentile} on {query} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 1,
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: [
        '{verb} {table} ({rows} rows) in {topic}; cut {percentile} on {query} from {before} to {after}',
      ],
      gain: 2,
    },
  ],
  settled: 'zero downtime|no downtime|without downtime',
  verbs: ['Indexed', 'Tuned', 'Partitioned', 'Migrated'],
  why: 'The table, its size and what its queries cost before and after show that the work was real.',
  example: {
    weak: 'Experience with MySQL and query tuning.',
    better:
      'Partitioned parcel_events (320M rows) by depot and day in MySQL 8; cut p95 on the daily-route query from 3.8s to 210ms.',
  },
});
