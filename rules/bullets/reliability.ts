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
    amount: {
      label: 'how many',
      type: 'count',
      hint: 'A number, with "a month" or "a year" where it helps.',
      example: 'about 40 a year',
    },
    what: {
      label: 'what went wrong',
      type: 'name',
      hint: 'By its own name, in the plural.',
      example: 'failed payouts',
    },
    before: { label: 'before', type: 'figure', hint: 'A number with its unit.', example: '40 a week' },
    after: { label: 'after', type: 'figure', hint: 'In the same unit.', example: '3 a week' },
    level: { label: 'availability', type: 'ratio', hint: 'As a percentage.', example: '99.95%' },
  },
  clauses: [
    {
      id: 'amount',
      question: 'How many, and over what time?',
      form: 'note',
      text: '{amount}',
      object: 'bugs|issues|errors|defects|failures|outages|crashes|leaks|deadlocks|problems|inconsistencies',
      lacks: ['count', 'pair'],
    },
    {
      id: 'level',
      question: 'What availability did it reach?',
      form: 'clause',
      text: 'availability of {level}',
      object: 'availability|uptime|failover',
      lacks: ['availability', 'ratio', 'pair', 'duration'],
    },
    {
      id: 'fewer',
      question: 'What went wrong less often, and how often before and after?',
      form: 'clause',
      text: '{what} fell from {before} to {after}',
      verbs: 'fix resolve debug troubleshoot stabilise stabilize harden prevent eliminate ensure',
      unless: 'university|upgrade*|incident*|ticket*',
      lacks: ['pair'],
    },
    {
      id: 'fewer-in-all',
      question: 'What went wrong less often, and how often before and after?',
      form: 'clause',
      text: '{what} fell from {before} to {after}',
      object: 'reliability|stability|resilience|resiliency|robustness|consistency',
      verbs: 'improve increase enhance raise boost',
      lacks: ['pair'],
    },
    {
      id: 'fewer-by-design',
      question: 'What went wrong less often, and how often before and after?',
      form: 'clause',
      text: '{what} fell from {before} to {after}',
      when: 'idempoten*|retry|retries|circuit breaker*|failover|fault-toleran*|fault toleran*|deduplicat*',
      verbs: 'build create develop implement introduce add design write set improve',
      lacks: ['pair', 'duration'],
    },
  ],
  verbs: ['Fixed', 'Hardened', 'Stabilised', 'Removed'],
  why: 'An error with its rate before and after is a claim that holds.',
  example: {
    weak: 'Fixed bugs in the payout service.',
    better: 'Fixed 14 bugs in the payout service; failed payouts fell from 40 a week to 3 a week.',
  },
});
