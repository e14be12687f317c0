import { defineRule } from '../../lib/diagnostics/rule.ts';
import { infrastructureWith } from './words/example-skills.ts';

export default defineRule({
  id: 'posting-spelling',
  title: 'Use the spelling of the posting',
  severity: 'hint',
  chapter: 'posting',
  inAnyLanguage: true,
  why: 'Parsers of applicant-tracking systems match letters. “k8s” may not count where the posting says Kubernetes.',
  source: 'backend hiring guide, ATS notes',
  about: 'resume',
  bad: [
    {
      says: 'k8s in the skills, Kubernetes in the posting',
      resume: { ...infrastructureWith('Kubernetes', 'k8s'), work: [] },
      posting: 'Requirements\n- Kubernetes in production',
      becomes: { says: 'Kubernetes in both', posting: 'Requirements\n- Kubernetes in production' },
    },
    {
      says: 'Postgres in the skills, PostgreSQL in the posting',
      resume: { ...infrastructureWith('PostgreSQL 16', 'Postgres'), basics: {}, work: [] },
      posting: 'Requirements\n- Deep knowledge of PostgreSQL',
    },
    {
      says: 'Golang in the posting, Go in the resume',
      posting: 'Requirements\n- Golang services in production',
    },
  ],
  good: [
    { says: 'Kubernetes in both', posting: 'Requirements\n- Kubernetes in production' },
    { says: 'No posting is open' },
    {
      says: 'The posting asks for nothing that is spelled in two ways',
      posting: 'Requirements\n- Kafka and Redis',
    },
  ],
  check: ({ gap }) => {
    const seen = new Set<string>();
    return (gap ?? []).flatMap(({ spelling, evidence: [best] }) => {
      if (!spelling || !best || seen.has(spelling.resume)) return [];
      seen.add(spelling.resume);
      return [
        {
          path: best.path,
          start: best.start,
          end: best.end,
          message: `The posting writes ${spelling.posting}, your resume ${spelling.resume}. Write it as the posting does, if it is the same thing.`,
        },
      ];
    });
  },
});
