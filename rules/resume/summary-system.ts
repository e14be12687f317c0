import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';

const SYSTEM =
  /\b(?:services?|systems?|pipelines?|platforms?|APIs?|gateways?|engines?|routers?|ledgers?|clusters?|databases?|stores?|queues?|schedulers?|brokers?|integrations?|infrastructure|backends?|caches?|proxy|proxies|agents?|planners?|importers?|exports?|index(?:es)?|search|stack|library|framework|tooling|tier|layer|flow|path|core|app|product|bidder|warehouse|checkout|billing|payments|mesh|runtime|compiler|SDK|monolith)\b/iu;
const OWNS =
  /\b(?:own(?:s|ed|ing|er)?|build(?:s|ing)?|built|r[au]n(?:s|ning)?|lead(?:s|ing)?|led|maintain\w*|ship(?:s|ped|ping)?|design\w*|operat\w*|scal(?:e|es|ed|ing)|writ(?:e|es|ing)|wrote|develop(?:s|ed|ing)?|migrat\w*|architect(?:s|ed)|responsible|work(?:s|ed|ing)? on|behind|for the|on the|of the|previously|rebuilt|rewrote|moved|cut|created)\b/iu;

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
    OWNS.test(facts.text) && (SYSTEM.test(facts.text) || facts.quantities.length > 0)
      ? []
      : [
          wholeText(
            facts,
            'No system is named. Say which service, pipeline or platform is yours, and where.',
          ),
        ],
});
