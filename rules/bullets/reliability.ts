import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'reliability',
  label: 'Reliability',
  recognise: {
    strong: `
      bug fix*|bugfix*|fault-toleran*|fault toleran*|high availability|disaster recovery|failover|idempoten*
      retry|retries|circuit breaker*|data consistency|race condition*|memory leak*|self-healing|double booking*`,
    object: `
      bugs|bug|issues|issue|errors|error|defects|defect|failures|failure|outages|crashes|leak|leaks|availability
      resilience|resiliency|robustness|stability|reliability|uptime|deadlocks|inconsistencies|backups|failover|retries|consistency|problems`,
    verbs: 'fix resolve debug troubleshoot stabilise stabilize harden prevent eliminate diagnose investigate',
    words: 'production|customers|timeout*|crash*|downtime|root cause*|hotfix*|sync',
  },
  slots: {
    what: {
      label: 'which',
      type: 'name',
      hint: 'By their own name, in the plural.',
      example: 'failed payouts',
    },
    before: { label: 'before', type: 'figure', hint: 'A number with its unit.', example: '40 a week' },
    after: { label: 'after', type: 'figure', hint: 'In the same unit.', example: '3 a week' },
    level: { label: 'availability', type: 'ratio', hint: 'As a percentage.', example: '99.95%' },
  },
  clauses: [
    {
      id: 'count',
      question: 'How many {things}?',
      form: 'count',
      text: '{things}',
      verbs: 'fix resolve debug troubleshoot eliminate',
      object: 'bugs|defects|leaks|deadlocks',
      lacks: ['count', 'pair'],
    },
    {
      id: 'level',
      question: 'Which availability, over what time?',
      form: 'clause',
      text: 'availability of {level}',
      object: 'availability|uptime|failover',
      unless: 'downtime|99*',
      lacks: ['availability', 'ratio', 'pair', 'duration'],
    },
    {
      id: 'fewer',
      question: 'Which failures became fewer, and how many before and after?',
      form: 'clause',
      text: '{what} fell from {before} to {after}',
      object:
        'bugs|bug|errors|error|failures|failure|outages|crashes|leak|leaks|reliability|stability|resilience|deadlocks',
      verbs:
        'fix resolve debug troubleshoot stabilise stabilize harden prevent eliminate improve increase enhance ensure',
      unless: 'university|upgrade*|incident*|ticket*|downtime|availability',
      lacks: ['pair', 'ratio'],
    },
    {
      id: 'fewer-by-design',
      question: 'Which failures became fewer, and how many before and after?',
      form: 'clause',
      text: '{what} fell from {before} to {after}',
      when: 'idempoten*|retry|retries|circuit breaker*|deduplicat*',
      verbs: 'build create develop implement introduce add design',
      lacks: ['pair', 'duration', 'users', 'scale'],
    },
  ],
  verbs: ['Fixed', 'Hardened', 'Stabilised', 'Removed'],
  why: 'An error with its rate before and after is a claim that holds.',
  example: {
    weak: 'Fixed bugs in the payout service.',
    better: 'Fixed 14 bugs in the payout service; failed payouts fell from 40 a week to 3 a week.',
  },
});
