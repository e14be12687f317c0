import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { infrastructureWith, infrastructureWithout } from './words/example-skills.ts';
import { genericSkill } from './words/generic-skills.ts';

export default defineRule({
  id: 'generic-skill',
  title: 'List products, not their class',
  severity: 'warning',
  chapter: 'skills',
  why: 'The parser looks for the letters of the posting: PostgreSQL, Kafka, AWS. “Databases” matches nothing.',
  source: 'backend hiring guide, skills that parse',
  about: 'resume',
  bad: [
    {
      says: 'Databases and message queues as skills',
      resume: infrastructureWith('Kafka', 'Databases', 'Message queues', 'Kafka'),
      becomes: { says: 'The products by name', resume: infrastructureWith('Kafka', 'Kafka') },
    },
    { says: 'NoSQL as a skill', resume: infrastructureWith('Redis', 'Redis', 'NoSQL databases') },
    {
      says: 'SQL and no database product',
      resume: infrastructureWithout(['PostgreSQL 16', 'MySQL 8', 'Redis'], 'Helm', 'Django'),
    },
  ],
  good: [
    { says: 'Products by name', resume: infrastructureWith('Kafka', 'Kafka') },
    { says: 'SQL as a language beside PostgreSQL and MySQL', resume: infrastructureWith('Redis', 'Redis') },
    { says: 'A managed service by its name', resume: infrastructureWith('AWS', 'AWS (S3, SQS)') },
  ],
  check: ({ skills, knowledge }) => {
    const databases = skills
      .flatMap(({ tokens }) => namedTokens(tokens, ['database'], knowledge))
      .filter(({ termId }) => termId !== 'sql');
    return skills
      .filter(
        ({ text }) =>
          genericSkill.pattern.test(text.trim()) || (/^SQL$/i.test(text.trim()) && databases.length === 0),
      )
      .map(({ path, text }) => ({
        path,
        start: 0,
        end: text.length,
        message: `“${text}” is a category. Write the product that you shipped with, and its version where it matters.`,
      }));
  },
});
