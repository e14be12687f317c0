import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'latency',
  label: 'Latency',
  recognise: {
    strong: `
      latency|latencies|response time*|load time*|page load*|time to first byte|slow endpoint*
      performance issue*|performance bottleneck*|performance problem*|performance tuning|performance optimi*
      cold start*`,
    object: 'performance|speed|latency|throughput|bottleneck|bottlenecks|cache|caches|caching',
    verbs: 'optimise optimize speed accelerate tune profile cache',
    words: 'faster|slow*|cached|jvm|garbage collection|throughput|p99|p95|p50|lag',
  },
  slots: {
    before: { label: 'before', type: 'latency', hint: 'In ms or s.', example: '740ms' },
    after: { label: 'after', type: 'latency', hint: 'In ms or s.', example: '110ms' },
    hits: { label: 'hit rate', type: 'ratio', hint: 'As a percentage.', example: '94%' },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'One step that did it, starting with -ing.',
      example: 'batching the price lookups behind a Redis cache',
    },
  },
  clauses: [
    {
      id: 'means',
      question: 'What did you change?',
      form: 'means',
      text: 'by {technique}',
      verbs: 'optimise optimize speed accelerate tune improve reduce cut lower boost increase enhance',
      lacks: ['means'],
    },
    {
      id: 'hits',
      question: 'What share of the reads does the cache answer?',
      form: 'note',
      text: '{hits} of reads hit it',
      object: 'cache|caches|caching',
      lacks: ['ratio', 'pair', 'scale'],
    },
    {
      id: 'pair',
      question: 'What was the latency before and after, and which percentile is that?',
      form: 'clause',
      text: '{percentile} latency fell from {before} to {after}',
      verbs: `
        optimise optimize speed accelerate tune improve reduce cut lower boost increase enhance profile cache fix
        troubleshoot resolve refactor rewrite find`,
      lacks: ['pair', 'latency', 'ratio', 'duration'],
      unless:
        'throughput|test|tests|testing|report on|memory|build*|deploy*|boot|jobs|pipeline*|nightly|docker*|image*|ci',
    },
  ],
  verbs: ['Profiled', 'Tuned', 'Cached', 'Rewrote'],
  why: 'A percentile with before and after, and the one change behind it, can be checked and asked about.',
  example: {
    weak: 'Optimised the performance of the fare search with caching.',
    better:
      'Cut p99 search latency from 740ms to 110ms by caching facet counts in Redis, keyed on category and locale.',
  },
});
