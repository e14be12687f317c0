import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'latency',
  label: 'Latency',
  recognise: {
    strong: `
      latency|latencies|response time*|load time*|page load*|time to first byte|slow quer*|slow endpoint*
      performance issue*|performance bottleneck*|performance problem*|performance tuning|performance optimi*`,
    words: `
      performance|speed|faster|slow*|cache|caching|caches|cached|optimi*|tun*|profil*|jvm|garbage collection
      scalab*|scaling|autoscal*|throughput|bottleneck*|p99|p95|p50|lag`,
  },
  slots: {
    path: {
      label: 'which endpoint or path',
      type: 'name',
      hint: 'The endpoint, job or query that got faster.',
      example: 'the cart-pricing path',
    },
    before: { label: 'before', type: 'latency', hint: 'In ms or s.', example: '740ms' },
    after: { label: 'after', type: 'latency', hint: 'In ms or s.', example: '110ms' },
    rateBefore: {
      label: 'throughput before',
      type: 'rate',
      hint: 'Requests, events or rows per second or day.',
      example: '900 req/s',
    },
    rateAfter: { label: 'throughput after', type: 'rate', hint: 'In the same unit.', example: '5,200 req/s' },
    detail: {
      label: 'what, and keyed on what',
      type: 'technique',
      hint: 'What is stored, grouped or indexed, where, and by which key.',
      example: 'price lookups in Redis, keyed on product id',
    },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'One step that did it, starting with -ing: batching, indexing, caching what, keyed on what.',
      example: 'batching the price lookups behind a Redis cache keyed on product id',
    },
  },
  shapes: [
    {
      id: 'load',
      for: 'core',
      has: ['latency'],
      pieces: ['{core}', { text: ' at {rateAfter}', unless: ['rate', 'pair', 'clauses'] }],
      gain: 4,
    },
    {
      id: 'percentile',
      for: 'core',
      pieces: [
        '{core}',
        { text: '; {percentile} on {path} fell from {before} to {after}', unless: ['pair', 'latency'] },
      ],
      gain: 2,
    },
    {
      id: 'throughput',
      for: 'core',
      when: 'throughput|scal*|volume|concurren*|performance|rate|ingest*|process*|parallel*',
      pieces: [
        '{core}',
        { text: '; throughput rose from {rateBefore} to {rateAfter}', unless: ['pair', 'rate'] },
      ],
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {path} with {topic}; {percentile} fell from {before} to {after}'],
    },
  ],
  verbs: ['Profiled', 'Tuned', 'Cached', 'Rewrote'],
  why: 'A percentile with before and after, and the one change behind it, can be checked and asked about.',
  example: {
    weak: 'Improved search performance with caching.',
    better:
      'Cut p99 search latency from 740ms to 110ms by caching facet counts in Redis, keyed on category and locale.',
  },
});
