import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { system, workOnSystem } from './words/systems.ts';

export default defineRule({
  id: 'summary-system',
  title: 'Name what you own in the summary',
  severity: 'warning',
  chapter: 'summary',
  why: 'A panel asks “what does this person own?” and gives the first lines eight seconds to answer.',
  source: 'backend hiring guide, open with the service',
  about: 'text',
  places: ['summary'],
  bad: [
    {
      text: 'Software engineer with 7 years of experience in Java and Spring.',
      becomes:
        'Backend engineer with seven years in insurance. Owns the quotation service at Brightmoor Mutual: Java 21 and Oracle 19c, 60k quotes/day, p95 420ms.',
    },
    { text: 'Backend developer. Java, Spring Boot, MySQL, Kafka.' },
    { text: 'Engineer who knows Go, Rust and Kubernetes, based in Utrecht.' },
  ],
  good: [
    {
      text: 'Backend engineer with seven years in insurance. Owns the quotation service at Brightmoor Mutual: Java 21 and Oracle 19c, 60k quotes/day, p95 420ms.',
    },
    {
      text: 'Backend engineer on the seat-inventory team of an airline. Built the hold-and-release path in Scala and Cassandra: 5k holds/s on sale days.',
    },
    {
      text: 'Backend engineer with three years on search; previously a web developer. Runs the product index at a toy retailer (OpenSearch, 4M items, p99 80ms).',
    },
  ],
  check: (facts) =>
    workOnSystem.pattern.test(facts.text) && (system.pattern.test(facts.text) || facts.quantities.length > 0)
      ? []
      : [
          wholeText(
            facts,
            'No system is named. Say which service, pipeline or platform is yours, and where.',
          ),
        ],
});
