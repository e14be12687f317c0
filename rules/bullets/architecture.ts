import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'architecture',
  label: 'Architecture',
  recognise: {
    categories: ['queue'],
    strong: `
      microservice*|micro-service*|micro service*|monolith*|event-driven|event driven|service-oriented
      architecture*|message queue*|event sourcing|cqrs|distributed system*`,
    words: `
      grpc|decoupl*|async*|messaging|queue*|topic*|consumer*|producer*|domain-driven|saga|outbox|orchestrat*
      services|migrat*|streaming|events|re-architect*|rearchitect*|legacy`,
  },
  slots: {
    services: {
      label: 'number of services',
      type: 'count',
      hint: 'How many services it touched.',
      example: '7',
    },
    property: {
      label: 'consistency or correctness property',
      type: 'pattern',
      hint: 'How it stays correct: idempotent consumers, an outbox, ordered by key. Only what you can defend.',
      example: 'idempotent consumers',
    },
    old: {
      label: 'what it replaced',
      type: 'name',
      hint: 'The design before: a nightly batch, a chain of REST calls.',
      example: 'a chain of synchronous REST calls',
    },
    flow: {
      label: 'which flow',
      type: 'name',
      hint: 'What a user or another team waits for.',
      example: 'the booking flow',
    },
    before: { label: 'before', type: 'latency', hint: 'In ms or s.', example: '5.2s' },
    after: { label: 'after', type: 'latency', hint: 'In ms or s.', example: '900ms' },
    rate: {
      label: 'messages per second or day',
      type: 'rate',
      hint: 'The load it carries, with its unit.',
      example: '14k events/s',
    },
    lagBefore: {
      label: 'lag before',
      type: 'duration',
      hint: 'In seconds or minutes.',
      example: '9 minutes',
    },
    lagAfter: { label: 'lag after', type: 'duration', hint: 'In seconds or minutes.', example: '4 seconds' },
    product: { label: 'which broker', type: 'name', hint: 'The product by its own name.', example: 'Kafka' },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The one change of design, starting with -ing.',
      example: 'replacing the nightly batch with change events',
    },
  },
  shapes: [
    {
      id: 'queue',
      for: 'core',
      categories: ['queue'],
      unless: 'migrat*|monolith*|replac*',
      pieces: [
        '{core}',
        { text: ' ({rate}, {property})', unless: ['rate', 'count'] },
        { text: '; lag fell from {lagBefore} to {lagAfter}', unless: ['pair'] },
      ],
      gain: 2,
    },
    {
      id: 'replaced',
      for: 'core',
      unless: 'migrat*|from|replac*|monolith*|legacy|consumer*|producer*|queue*',
      object:
        'service*|microservice*|architecture*|system*|platform*|pipeline*|backend*|flow*|layer|solution*',
      verbs: 'build design architect create develop implement introduce define engineer',
      pieces: [
        '{core}, replacing {old}',
        { text: ' ({services} services, {property})', unless: ['count'] },
        { text: '; {percentile} on {flow} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 1,
    },
    {
      id: 'flow',
      for: 'core',
      when: `
        microservice*|micro-service*|monolith*|event-driven|event driven|architecture*|decoupl*|async*|saga
        cqrs|event sourcing|service-oriented|re-architect*|rearchitect*|split|streaming|distributed|grpc
        rest`,
      pieces: [
        '{core}',
        { text: ' ({services} services, {property})', unless: ['count'] },
        { text: '; {percentile} on {flow} fell from {before} to {after}', unless: ['pair'] },
      ],
      gain: 1,
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: [
        '{verb} {flow} on {topic} ({services} services, {property}); {percentile} fell from {before} to {after}',
      ],
      gain: 1,
    },
  ],
  verbs: ['Built', 'Moved', 'Split', 'Designed'],
  why: 'What was there before, how many services moved and how it stays correct is what a panel asks next.',
  example: {
    weak: 'Designed modern microservices for bookings.',
    better:
      'Designed 7 booking services on NATS, replacing a chain of REST calls (idempotent consumers); p95 on the booking flow fell from 5.2s to 900ms.',
  },
});
