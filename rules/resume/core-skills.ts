import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import type { Category } from '../../lib/tokens/vocabulary.ts';
import { groups, infrastructureWith, infrastructureWithout } from './words/example-skills.ts';

const core: [Category, string][] = [
  ['language', 'a language'],
  ['database', 'a database'],
  ['queue', 'a queue or stream system'],
];

export default defineRule({
  id: 'core-skills',
  title: 'One language, one database, one queue at least',
  severity: 'hint',
  chapter: 'skills',
  why: 'Backend postings nearly always weigh these three. What is missing from the list is missing from the match.',
  source: 'backend hiring guide, ATS notes',
  notFor: { entry: 'A queue is not expected before the first role.' },
  yieldsTo: ['skill-count'],
  about: 'resume',
  bad: [
    {
      says: 'No queue or stream system, and a posting that asks for one',
      resume: infrastructureWithout(['Kafka', 'RabbitMQ'], 'Helm', 'Django'),
      posting: 'Requirements\n- NATS or Kafka in production',
      becomes: {
        says: 'With the broker of the bullets',
        resume: infrastructureWithout(['RabbitMQ'], 'Helm', 'Django'),
      },
    },
    {
      says: 'No database',
      resume: infrastructureWithout(['PostgreSQL 16', 'MySQL 8', 'Redis'], 'Helm', 'Django'),
    },
    {
      says: 'No language',
      resume: groups({ Infrastructure: ['PostgreSQL 16', 'Redis', 'Kafka', 'gRPC', 'Kubernetes', 'AWS'] }),
    },
  ],
  good: [
    { says: 'All three', resume: infrastructureWith('Kafka', 'Kafka') },
    { says: 'RabbitMQ as the queue', resume: infrastructureWith('Kafka', 'RabbitMQ 3.13') },
    { says: 'No list of skills yet', resume: { skills: [] } },
  ],
  check: ({ skills, gap, knowledge }) => {
    if (skills.length === 0) return [];
    const tokens = skills.flatMap((item) => item.tokens);
    // Many backends do without one: it is missed where a posting asks for it.
    const asksForQueue = gap?.some(({ requirement }) =>
      requirement.anyOf.some((id) => knowledge.terms.get(id)?.category === 'queue'),
    );
    const absent = core.filter(
      ([category]) =>
        !namedTokens(tokens, [category], knowledge).some(({ termId }) => termId !== 'sql') &&
        (category !== 'queue' || asksForQueue),
    );
    if (absent.length === 0) return [];
    const names = absent.map(([, name]) => name).join(' and ');
    return [
      {
        path: ['skills'],
        start: 0,
        end: 0,
        message: `The skills do not name ${names}. Add the one you shipped with, if there is one.`,
      },
    ];
  },
});
