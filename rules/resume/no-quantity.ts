import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { isSpecific } from './words/specific.ts';

export default defineRule({
  id: 'no-quantity',
  title: 'Give the bullet a number',
  severity: 'hint',
  chapter: 'bullets',
  why: 'Backend work is graded in latency, throughput, rows, error rates and counts. A line without one is taken on trust, and mostly is not.',
  source: 'backend hiring guide, quantify with backend numbers',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Moved the ledger to event sourcing in Scala',
      becomes: 'Moved the ledger to event sourcing in Scala; nightly mismatches fell from 140 to 3.',
    },
    { text: 'Upgraded the billing service to Java 21' },
    { text: 'Stored invoices in S3 behind OAuth2' },
    { text: 'Built p99 dashboards in Grafana for the API gateway' },
  ],
  good: [
    { text: 'Moved the ledger to event sourcing in Scala; nightly mismatches fell from 140 to 3.' },
    { text: 'Upgraded 26 services from Java 11 to Java 21 with 2 rollbacks in 5 months.' },
    { text: 'Stored 19 TB of invoices in S3 with lifecycle rules; restores take under 4 minutes.' },
    { text: 'Deleted 41,000 lines of dead SOAP code while the gateway kept serving 7k req/s.' },
  ],
  check: (facts, knowledge) =>
    facts.quantities.length === 0 && facts.lead.claims !== 'skill' && isSpecific(facts, knowledge)
      ? [wholeText(facts, 'No number yet: how fast, how much, how many, how often, or how long?')]
      : [],
});
