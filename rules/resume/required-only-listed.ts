import { defineRule } from '../../lib/diagnostics/rule.ts';
import { infrastructureWith } from './words/example-skills.ts';

const posting = (ask: string): string => `Requirements\n- Production experience with ${ask}`;

export default defineRule({
  id: 'required-only-listed',
  title: 'Prove what the posting requires in a bullet',
  severity: 'warning',
  chapter: 'posting',
  needsBullets: true,
  why: 'What is required and stands only in your skills is the first question of the screen. A bullet answers it before it is asked.',
  source: 'backend hiring guide, skills and evidence',
  about: 'resume',
  bad: [
    {
      says: 'The posting requires Cassandra; the resume only lists it',
      resume: infrastructureWith('MySQL 8', 'MySQL 8', 'Cassandra'),
      posting: posting('Cassandra'),
      becomes: { says: 'The posting requires MySQL, which a bullet shows', posting: posting('MySQL') },
    },
    {
      says: 'The posting requires NATS; the resume only lists it',
      resume: infrastructureWith('Kafka', 'Kafka', 'NATS'),
      posting: posting('NATS'),
    },
    {
      says: 'The posting requires Elasticsearch; the resume only lists it',
      resume: infrastructureWith('Redis', 'Redis', 'Elasticsearch'),
      posting: posting('Elasticsearch'),
    },
  ],
  good: [
    { says: 'The posting requires MySQL, which a bullet shows', posting: posting('MySQL') },
    { says: 'The posting requires Kafka, which a bullet shows', posting: posting('Kafka') },
    { says: 'No posting is open' },
  ],
  check: ({ gap, knowledge }) =>
    (gap ?? []).flatMap(({ requirement, state, evidence: [best] }) => {
      if (state !== 'listed' || requirement.level !== 'required' || !best) return [];
      const label = knowledge.terms.get(best.termId)?.label ?? best.spelling;
      return [
        {
          path: best.path,
          start: best.start,
          end: best.end,
          message: `The posting requires ${label}, and no bullet shows it. If you shipped with it, say where.`,
        },
      ];
    }),
});
