import { defineRule } from '../../lib/diagnostics/rule.ts';
import { languagesAs } from './words/example-skills.ts';

const MOST = 6;
const FEWEST = 2;
/** Not languages that one is interviewed in. */
const markup = new Set([
  'sql',
  'html',
  'css',
  'bash',
  'shell',
  'xml',
  'json',
  'yaml',
  'graphql',
  'sass',
  'latex',
  'hcl',
  'powershell',
  'plsql',
  't-sql',
  'pl-sql',
  'tsql',
]);

export default defineRule({
  id: 'language-count',
  title: 'Four to six languages you would be interviewed in tomorrow',
  severity: 'warning',
  chapter: 'skills',
  inAnyLanguage: true,
  why: 'Depth in a few reads as shipped. A list of ten reads as sampled.',
  source: 'backend hiring guide, languages',
  about: 'resume',
  bad: [
    {
      says: 'Nine languages',
      resume: languagesAs('Go', 'Java', 'Python', 'Rust', 'Scala', 'Kotlin', 'Ruby', 'Elixir', 'Haskell'),
      becomes: {
        says: 'The four of the daily work',
        resume: languagesAs('Go', 'Java 21', 'Python 3.12', 'SQL'),
      },
    },
    {
      says: 'Seven languages',
      resume: languagesAs('Go', 'Java', 'Python', 'Rust', 'Scala', 'Kotlin', 'PHP'),
    },
    { says: 'One language', resume: languagesAs('Go', 'SQL') },
  ],
  good: [
    { says: 'Three languages and SQL', resume: languagesAs('Go', 'Java 21', 'Python 3.12', 'SQL') },
    { says: 'Three languages', resume: languagesAs('Go', 'Java', 'Python') },
    {
      says: 'Languages with shells and markup beside them',
      resume: languagesAs('Go', 'Java', 'Python', 'Bash', 'SQL', 'HTML', 'CSS', 'YAML'),
    },
  ],
  check: ({ skills, knowledge }) => {
    const languages = skills.flatMap(({ tokens, path }) =>
      tokens
        .filter(({ termId }) => knowledge.terms.get(termId)?.category === 'language' && !markup.has(termId))
        .map(({ termId }) => ({ termId, path })),
    );
    const ids = new Set(languages.map(({ termId }) => termId));
    const [first] = languages;
    if (!first || (ids.size <= MOST && ids.size >= FEWEST)) return [];
    const place = { path: ['skills'], start: 0, end: 0 };
    return ids.size > MOST
      ? [
          {
            ...place,
            message: `${ids.size} languages. Keep the four to six that you would take an interview in tomorrow.`,
          },
        ]
      : [
          {
            ...place,
            message: 'Only one language. List the others that you shipped in, if there are any.',
            severity: 'hint' as const,
          },
        ];
  },
});
