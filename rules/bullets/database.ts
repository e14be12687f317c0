import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'database',
  label: 'Database',
  recognise: {
    strong: `
      stored procedure*|sql quer*|database schema*|data model*|slow quer*|database design|index|indexes|indices
      partition*|shard*|read replica*`,
    object: `
      database|databases|schema|schemas|table|tables|query|queries|index|indexes|procedures|collections|db
      replicas|partitions|shards`,
    verbs: 'index partition shard denormalise denormalize normalise normalize replicate query',
    words: 'sql|nosql|orm|rows|records|transactions|tables|queries',
  },
  slots: {
    rows: {
      label: 'rows or size',
      type: 'figure',
      hint: 'Rows, documents or GB, with the unit.',
      example: '320M rows',
    },
    before: { label: 'before', type: 'latency', hint: 'In ms or s.', example: '3.8s' },
    after: { label: 'after', type: 'latency', hint: 'In ms or s.', example: '210ms' },
  },
  clauses: [
    {
      id: 'count',
      question: 'How many {things}?',
      form: 'count',
      text: '{things}',
      object: 'query|queries|procedures|tables|databases|indexes',
      lacks: ['count', 'scale'],
    },
    {
      id: 'rows',
      question: 'How many rows or GB?',
      form: 'note',
      text: '{rows}',
      object: 'database|schema|table|index|replicas|partitions|shards|collection',
      verbs:
        'shard partition index maintain design migrate tune redesign run administer optimise optimize own split create manage scale',
      unless: 'course*|university|event|events|message*|avro|proto*',
      lacks: ['size', 'count'],
    },
    {
      id: 'query-time',
      question: 'What was the query time before and after, and which percentile is that?',
      form: 'clause',
      text: '{percentile} query time fell from {before} to {after}',
      verbs: 'optimise optimize tune index improve partition denormalise denormalize speed find',
      object: 'query|queries|table|tables|database|schema|index|indexes|procedures|performance|pipelines',
      lacks: ['pair', 'latency', 'money', 'ratio'],
    },
    {
      id: 'query-time',
      question: 'What was the query time before and after, and which percentile is that?',
      form: 'clause',
      text: '{percentile} query time fell from {before} to {after}',
      has: ['gain'],
      lacks: ['pair', 'latency', 'money', 'ratio'],
    },
  ],
  verbs: ['Indexed', 'Partitioned', 'Migrated', 'Tuned'],
  why: 'The table, its size and what its queries cost before and after show that the work was real.',
  example: {
    weak: 'Optimised SQL queries of the route planner.',
    better:
      'Partitioned parcel_events (320M rows) by depot and day in MySQL 8; cut p95 on the daily-route query from 3.8s to 210ms.',
  },
});
