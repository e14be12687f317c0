import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { productCategories } from '../../lib/tokens/vocabulary.ts';

export default defineRule({
  id: 'summary-scale',
  title: 'Let the summary carry a scale',
  severity: 'hint',
  chapter: 'summary',
  why: 'Requests, events, rows, customers or money say how big the thing is that you own. Years of experience do not.',
  source: 'backend hiring guide, open with the service and the throughput',
  notFor: { entry: 'A first role may have no production scale yet; what you shipped is enough.' },
  yieldsTo: ['summary-system', 'summary-personality'],
  about: 'text',
  places: ['summary'],
  bad: [
    {
      text: 'Senior backend engineer with nine years of experience. Owns the booking service in Java on MySQL.',
      becomes:
        'Senior backend engineer with nine years in travel. Owns the booking service in Java on MySQL: 70k bookings a day.',
    },
    { text: 'Runs the loyalty platform of a grocery chain: Go, Redis and CockroachDB.' },
    { text: 'Backend engineer on the fraud team of a bank. Built the rules engine in Scala.' },
  ],
  good: [
    {
      text: 'Senior backend engineer with nine years in travel. Owns the booking service in Java on MySQL: 70k bookings a day.',
    },
    { text: 'Runs the loyalty platform of a grocery chain: Go, Redis and CockroachDB, 18M cards, p99 45ms.' },
    { text: 'Built the rules engine of a bank’s fraud team in Scala: 1,100 card checks/s, 140 rules.' },
  ],
  check: (facts, knowledge) =>
    facts.quantities.length > 0
      ? []
      : [
          wholeText(
            facts,
            namedTokens(facts.tokens, productCategories, knowledge).length > 0
              ? 'Add one number: requests, rows, customers or money, and a latency if you have it.'
              : 'Add the stack and one number: “in Go on PostgreSQL 16, 2k req/s at p99 of 40ms”, as it was.',
          ),
        ],
});
