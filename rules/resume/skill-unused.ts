import { defineRule } from '../../lib/diagnostics/rule.ts';
import { hasWords } from '../../lib/text/has-words.ts';
import { isConcept } from '../../lib/tokens/vocabulary.ts';
import { infrastructureWith, languagesAs } from './words/example-skills.ts';

/** They come with nearly everything, so nobody writes a bullet about them. */
const everyday = new Set([
  'sql',
  'bash',
  'git',
  'linux',
  'html',
  'css',
  'docker',
  'rest',
  'json',
  'yaml',
  'xml',
  'http',
  'tcp-ip',
  'tls',
  'dns',
  'ssh',
  'vs-code',
  'intellij-idea',
  'unix',
  'github',
  'gitlab',
  'maven',
  'gradle',
  'jira',
]);

/** So many are named. */
const NAMED = 8;

export default defineRule({
  id: 'skill-unused',
  title: 'Show in a bullet what the skills list',
  severity: 'hint',
  chapter: 'honesty',
  needsBullets: true,
  why: 'A product that stands only in the list counts as tried, not as shipped.',
  source: 'backend hiring guide, skills and honesty',
  about: 'resume',
  bad: [
    {
      says: 'Cassandra in the skills, in no bullet',
      resume: infrastructureWith('MySQL 8', 'MySQL 8', 'Cassandra'),
      becomes: { says: 'Only what the bullets show', resume: infrastructureWith('MySQL 8', 'MySQL 8') },
    },
    {
      says: 'A language that no bullet names',
      resume: languagesAs('Go', 'Java 21', 'Python 3.12', 'Kotlin'),
    },
    { says: 'A broker that no bullet names', resume: infrastructureWith('Kafka', 'Kafka', 'NATS') },
  ],
  good: [
    { says: 'Every product is in a bullet', resume: infrastructureWith('MySQL 8', 'MySQL 8') },
    {
      says: 'Postgres listed, PostgreSQL in the bullet',
      resume: infrastructureWith('PostgreSQL 16', 'Postgres'),
    },
    {
      says: 'Helm and Kubernetes in one item, both shown',
      resume: infrastructureWith('Kubernetes', 'Kubernetes (Helm)'),
    },
  ],
  check: ({ skills, shown, bullets, roles, resume, knowledge }) => {
    const texts = [
      ...bullets.map(({ text }) => text),
      ...roles.flatMap(({ prose }) => prose?.text ?? []),
      ...resume.projects.map(({ name, description }) => `${name} ${description}`),
    ].join('\n');
    const unused = skills.filter(({ tokens, text }) => {
      const known = tokens.filter(({ termId }) => {
        const term = knowledge.terms.get(termId);
        return term && !term.generic && !isConcept(term.category) && !everyday.has(termId);
      });
      const isShown = known.some(({ termId }) => shown.has(termId));
      // "Rust-based" and "a WIZ scan" hold the letters of the list, and whoever reads them sees the name.
      return (
        known.length > 0 &&
        !isShown &&
        !known.some((token) => hasWords(texts, text.slice(token.start, token.end)))
      );
    });
    if (unused.length === 0) return [];
    const names = unused.slice(0, NAMED).map(({ text }) => text);
    const more = unused.length > NAMED ? ` and ${unused.length - NAMED} more` : '';
    return [
      {
        path: ['skills'],
        start: 0,
        end: 0,
        message: `In no bullet: ${names.join(', ')}${more}. Show one of them at work, or drop those you would not be asked about gladly.`,
      },
    ];
  },
});
