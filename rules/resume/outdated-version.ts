import { defineRule } from '../../lib/diagnostics/rule.ts';
import { infrastructureWith, languagesAs } from './words/example-skills.ts';

/** The oldest major version that still reads as current, by term. */
const current: Record<string, number> = {
  java: 17,
  python: 3,
  postgresql: 13,
  mysql: 8,
  nodejs: 20,
  'spring-boot': 3,
  django: 4,
  php: 8,
  ruby: 3,
  mongodb: 6,
  elasticsearch: 8,
  angular: 16,
  dotnet: 8,
};

export default defineRule({
  id: 'outdated-version',
  title: 'Name the version you would be hired for',
  severity: 'hint',
  chapter: 'skills',
  inAnyLanguage: true,
  why: 'A current version says that you ship today. An old one, listed as a skill, says when you stopped.',
  source: 'backend hiring guide, ATS notes',
  about: 'resume',
  bad: [
    {
      says: 'Java 8',
      resume: languagesAs('Go', 'Java 8', 'Python 3.12', 'SQL'),
      becomes: { says: 'Java 21', resume: languagesAs('Go', 'Java 21', 'Python 3.12', 'SQL') },
    },
    { says: 'Python 2.7', resume: languagesAs('Go', 'Java 21', 'Python 2.7', 'SQL') },
    { says: 'PostgreSQL 9', resume: infrastructureWith('PostgreSQL 16', 'PostgreSQL 9') },
  ],
  good: [
    { says: 'Java 21', resume: languagesAs('Go', 'Java 21', 'Python 3.12', 'SQL') },
    { says: 'No version at all', resume: languagesAs('Go', 'Java', 'Python', 'SQL') },
    { says: 'Old and new side by side', resume: languagesAs('Go', 'Java 8/21', 'Python', 'SQL') },
  ],
  check: ({ skills }) =>
    skills.flatMap(({ tokens, text, path }) =>
      tokens.flatMap(({ termId, version, start }) => {
        const oldest = current[termId];
        if (!oldest || !version || /\d\+/.test(text) || Math.max(...readMajors(text.slice(start))) >= oldest)
          return [];
        const message = `${text} is old. Name the newest version that you shipped on, or none.`;
        return [{ path, start: 0, end: text.length, message }];
      }),
    ),
});

/** The major versions that a text names: 8 and 21 of "8/21", 8 of "1.8", 2 of "2.7". */
function readMajors(text: string): number[] {
  return (text.match(/\d+(?:\.\d+)*/g) ?? []).map((version) =>
    Number.parseInt(version.replace(/^1\.(?=[78])/, ''), 10),
  );
}
