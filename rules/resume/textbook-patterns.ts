import { defineRule } from '../../lib/diagnostics/rule.ts';
import { allMatches } from '../../lib/text/all-matches.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { isPattern } from './words/distributed-patterns.ts';

/** Patterns of books on object-oriented design and of architecture talks, by name. */
export const textbookPattern = defineExpression({
  cases: [
    ['singleton', 'Singleton'],
    [String.raw`(?:abstract\s)?factory(?:\smethod)?`, 'Factory'],
    ['observer', 'Observer'],
    ['strategy', 'Strategy'],
    ['decorator', 'Decorator'],
    ['builder', 'Builder'],
    ['adapter', 'Adapter'],
    ['fa[cç]ade', 'Facade'],
    ['repository', 'Repository'],
    ['unit of work', 'Unit of Work'],
    ['template method', 'Template Method'],
    ['visitor', 'Visitor'],
    ['mediator', 'Mediator'],
    ['prototype', 'Prototype'],
    ['MVC', 'MVC'],
    ['SOLID', 'SOLID'],
    ['DRY', 'DRY'],
    ['KISS', 'KISS'],
    [String.raw`clean\sarchitecture`, 'Clean Architecture'],
    [String.raw`hexagonal(?:\sarchitecture)?`, 'hexagonal architecture'],
    ['DDD|domain-driven design', 'DDD'],
    ['CQRS', 'CQRS'],
    [String.raw`event\ssourcing`, 'event sourcing'],
    ['sagas?', 'Saga'],
    [String.raw`circuit\sbreakers?`, 'circuit breaker'],
    ['bulkheads?', 'bulkhead'],
    [String.raw`(?:api\s)?gateway`, 'API gateway'],
    [String.raw`strangler(?:\sfig)?`, 'strangler fig'],
    [String.raw`sidecars?`, 'sidecar'],
    [String.raw`service\s(?:mesh|discovery|registry)`, 'service discovery'],
    [String.raw`(?:transactional\s)?outbox`, 'outbox'],
    ['BFF|backend for frontend', 'BFF'],
  ],
  frame: (names) => String.raw`(?<![\p{L}\d-])(?:${names})(?![\p{L}\d-])`,
  flags: 'giu',
});
const MANY = 3;

export default defineRule({
  id: 'textbook-patterns',
  title: 'Show one pattern at work',
  severity: 'warning',
  chapter: 'honesty',
  why: 'A row of patterns invites thirty minutes of questions on each. One of them with the fault that it mended invites an offer.',
  source: 'backend hiring guide, one distributed-systems pattern, honestly',
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Applied CQRS, event sourcing and saga patterns in Java',
      becomes:
        'Put a saga with 4 compensating steps around hotel bookings in Java; stuck bookings fell from 90 to 2 a week.',
    },
    { text: 'Used Singleton, Factory and Observer patterns' },
    { text: 'Followed SOLID, DRY and Clean Architecture in 3 services' },
  ],
  good: [
    {
      text: 'Put a saga with 4 compensating steps around hotel bookings in Java; stuck bookings fell from 90 to 2 a week.',
    },
    {
      text: 'Split reads from writes in the claims desk (CQRS over an outbox); its list opens in 90ms (p95), from 2.1s.',
    },
    {
      text: 'Wrote the Kafka adapter and the retry strategy of the claims inbox: 3M messages a day, none lost.',
    },
  ],
  check: ({ text, tokens, quantities }) => {
    const found = [
      ...allMatches(text, textbookPattern.pattern).map(({ 0: name, index }) => ({
        start: index,
        end: index + name.length,
      })),
      ...tokens.filter(({ termId }) => isPattern(termId)).map(({ start, end }) => ({ start, end })),
    ]
      .toSorted((a, b) => a.start - b.start)
      .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
    const [first] = found;
    const last = found.at(-1);
    // Beside a pair of values three may have been needed.
    const many = quantities.some(({ before }) => before !== undefined) ? MANY + 1 : MANY;
    if (!first || !last || found.length < many) return [];
    return [
      {
        start: first.start,
        end: last.end,
        message: `${found.length} patterns by name. Keep the one that mended something here, and say what.`,
      },
    ];
  },
});
