import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import { languagesAs } from './words/example-skills.ts';

const asks = (what: string): string => `Requirements\n- Production experience with ${what}`;
const unversioned = { ...languagesAs('Go', 'Java', 'Python 3.12', 'SQL'), work: [] };

export default defineRule({
  id: 'posting-version',
  title: 'Name the version where the posting does',
  severity: 'hint',
  chapter: 'posting',
  inAnyLanguage: true,
  why: 'Where a posting writes Java 21, “Java” may mean 8. The number is matched, and asked about.',
  source: 'backend hiring guide, ATS notes',
  about: 'resume',
  bad: [
    {
      says: 'Java 21 in the posting, Java in the resume',
      resume: unversioned,
      posting: asks('Java 21'),
      becomes: { says: 'The same version in both', posting: asks('Java 21') },
    },
    {
      says: 'PostgreSQL 15 in the posting, PostgreSQL in the skills',
      resume: { skills: [{ name: 'Databases', keywords: ['PostgreSQL'] }], work: [], basics: {} },
      posting: asks('PostgreSQL 15'),
    },
    {
      says: 'Python 3 in the posting, Python in the resume',
      resume: { ...languagesAs('Go', 'Java 21', 'Python', 'SQL'), work: [] },
      posting: asks('Python 3'),
    },
  ],
  good: [
    { says: 'The same version in both', posting: asks('Java 21') },
    { says: 'No version in the posting', posting: asks('Java') },
    { says: 'No posting is open' },
  ],
  check: ({ gap }) =>
    (gap ?? []).flatMap(({ requirement: { version: asked, anyOf }, evidence, version }): PlacedFinding[] => {
      const own = evidence.filter(({ termId }) => anyOf.includes(termId));
      // The list is where a parser looks first.
      const place = own.find(({ strength }) => strength === 'listed') ?? own[0];
      if (!asked || version || !place || own.some((each) => each.version)) return [];
      const { path, start, end, spelling } = place;
      const message = `The posting names ${spelling} ${asked.replace(/^\D+/, '')}. Add the version that you shipped on.`;
      return [{ path, start, end, message }];
    }),
});
