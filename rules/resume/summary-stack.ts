import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { productCategories } from '../../lib/tokens/vocabulary.ts';

export default defineRule({
  id: 'summary-stack',
  title: 'Name the stack where it bears load',
  severity: 'hint',
  chapter: 'summary',
  why: 'The language and the database of the system you own are the two words that a reader and a parser look for first.',
  source: 'backend hiring guide, open with the service',
  yieldsTo: ['summary-system', 'summary-scale'],
  about: 'text',
  places: ['summary'],
  bad: [
    {
      text: 'Owns the loan-decision service of a credit union, 30k applications a month, p95 900ms.',
      becomes:
        'Owns the loan-decision service of a credit union: Kotlin and SQL Server 2022, 30k applications a month, p95 900ms.',
    },
    { text: 'Backend engineer who built the ticket-resale platform of a concert promoter: 2M seats a year.' },
    { text: 'Runs the dispatch system of a taxi fleet with 4,100 cars and 99.98% uptime.' },
  ],
  good: [
    {
      text: 'Owns the loan-decision service of a credit union: Kotlin and SQL Server 2022, 30k applications a month, p95 900ms.',
    },
    {
      text: 'Built the ticket-resale platform of a concert promoter in Elixir on PostgreSQL: 2M seats a year.',
    },
    { text: 'Runs the dispatch system of a taxi fleet (Go, NATS, 4,100 cars) at 99.98% uptime.' },
  ],
  check: (facts, knowledge) =>
    namedTokens(facts.tokens, productCategories, knowledge).length > 0
      ? []
      : [wholeText(facts, 'Add the language and the database beside the system: “in Go on PostgreSQL 16”.')],
});
