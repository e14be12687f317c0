import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'reliability',
  label: 'Reliability',
  recognise: {
    strong: `
      reliability|availability|uptime|fault-toleran*|fault toleran*|high availability|disaster recovery
      failover|idempoten*|data consistency|retry|retries|circuit breaker*|resilien*|stability|self-healing
      backups`,
    words: `
      error*|failure*|outage*|downtime|monitoring|alert*|observability|bug*|defect*|incident*|crash*|slo*
      sla*|consisten*|recover*|maintain*|maintenance|logging|tracing|troubleshoot*|debug*|resolved|fixed
      fixing|issues|root cause*|vulnerabilit*|reconcil*`,
  },
  slots: {
    failing: {
      label: 'which errors or failures',
      type: 'name',
      hint: 'What failed less often, by its own name.',
      example: 'failed payouts',
    },
    before: { label: 'before', type: 'figure', hint: 'A rate or a count with its unit.', example: '1.8%' },
    after: { label: 'after', type: 'figure', hint: 'In the same unit.', example: '0.2%' },
    workload: {
      label: 'on what workload',
      type: 'figure',
      hint: 'The load it held under: events a day, requests per second.',
      example: 'a 3M-event/day workload',
    },
    fix: {
      label: 'what you changed',
      type: 'cause',
      hint: 'The one fix behind it: a retry policy, an idempotency key, an alert.',
      example: 'the retry policy I wrote',
    },
    services: {
      label: 'number of services',
      type: 'count',
      hint: 'How many services it covers.',
      example: '6',
    },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The step that did it, starting with -ing.',
      example: 'adding idempotency keys to every write',
    },
  },
  shapes: [
    {
      id: 'fix',
      for: 'core',
      when: `
        maintain*|support*|fix*|bug*|issue*|debug*|troubleshoot*|resolv*|handl*|legacy|incident*|root cause*
        monitor*|observability|logging|alert*`,
      pieces: ['{core}', { text: '; {failing} fell from {before} to {after} after {fix}', unless: ['pair'] }],
      gain: 2,
    },
    {
      id: 'workload',
      for: 'core',
      pieces: [
        '{core}',
        { text: '; {failing} fell from {before} to {after} on {workload}', unless: ['pair'] },
      ],
      gain: 1,
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: [
        '{verb} {services} services with {topic}; {failing} fell from {before} to {after} after {fix}',
      ],
    },
  ],
  verbs: ['Monitored', 'Hardened', 'Repaired', 'Instrumented'],
  why: 'An error with its rate before and after, under a stated load, is a claim that holds.',
  example: {
    weak: 'Maintained the payout service and fixed issues.',
    better:
      'Maintained the payout service and fixed issues; failed payouts fell from 1.8% to 0.2% after the retry policy I wrote.',
  },
});
