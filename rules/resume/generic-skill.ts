import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { type Category, categories } from '../../lib/tokens/vocabulary.ts';
import { infrastructureWith, infrastructureWithout } from './words/example-skills.ts';
import {
  emptySkill,
  genericBroker,
  genericCloud,
  genericContainer,
  genericDatabase,
} from './words/generic-skills.ts';

/** Categories of skills, and the products that one of each has. */
const kinds: { shape: RegExp; of: Category[] }[] = [
  { shape: genericDatabase.pattern, of: ['database'] },
  { shape: genericBroker.pattern, of: ['queue', 'data'] },
  { shape: genericCloud.pattern, of: ['cloud'] },
  { shape: genericContainer.pattern, of: ['infrastructure'] },
  { shape: emptySkill.pattern, of: [] },
];

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
      says: 'Databases and API design as skills, and no product',
      resume: infrastructureWithout(
        ['PostgreSQL 16', 'MySQL 8', 'Redis'],
        'Relational databases',
        'API design',
      ),
      becomes: { says: 'The products by name', resume: infrastructureWith('Kafka', 'Kafka') },
    },
    {
      says: 'Messaging and no broker',
      resume: infrastructureWithout(['Kafka', 'RabbitMQ'], 'Messaging', 'Helm'),
    },
    {
      says: 'SQL and no database product',
      resume: infrastructureWithout(['PostgreSQL 16', 'MySQL 8', 'Redis'], 'Helm', 'Django'),
    },
  ],
  good: [
    { says: 'Products by name', resume: infrastructureWith('Kafka', 'Kafka') },
    { says: 'SQL as a language beside PostgreSQL and MySQL', resume: infrastructureWith('Redis', 'Redis') },
    {
      says: 'A class as the heading of its products',
      resume: infrastructureWith('Redis', 'Databases', 'Redis'),
    },
    { says: 'A managed service by its name', resume: infrastructureWith('AWS', 'AWS (S3, SQS)') },
  ],
  check: ({ skills, knowledge }) => {
    const named = new Set(
      skills
        .flatMap(({ tokens }) => namedTokens(tokens, categories, knowledge))
        .filter(({ termId }) => termId !== 'sql')
        .map(({ termId }) => knowledge.terms.get(termId)?.category),
    );
    return skills.flatMap(({ path, text }): PlacedFinding[] => {
      const found = kinds.find(({ shape }) => shape.test(text.trim()));
      // Beside the products of its kind the class is a heading, and no fault.
      if (!found || found.of.some((category) => named.has(category))) return [];
      const message =
        found.of.length > 0
          ? `“${text}” is a category. Write the product that you shipped with, and its version where it matters.`
          : `“${text}” is asked of nobody by name. Leave it out.`;
      return [
        { path, start: 0, end: text.length, message, ...(found.of.length === 0 && { severity: 'hint' }) },
      ];
    });
  },
});
