import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { infrastructureAs, infrastructureWith } from './words/example-skills.ts';

const CLASS =
  /^(?:(?:relational|non-relational|SQL|NoSQL|RDBMS|various|multiple)[\s/&,-]*(?:and\s)?)*(?:databases?|DBs?|NoSQL|RDBMS|message (?:queues?|brokers?)|messaging|queues|event streaming|cloud(?: computing| platforms| services| technologies)?|containers?|containeri[sz]ation|orchestration|version control|backend(?: development)?|back-end(?: development)?|web (?:development|services)|APIs?|programming|frameworks?|operating systems|software (?:development|engineering)|IDEs?|MS Office|Microsoft Office|debugging)(?:\s(?:systems|development|design|skills|experience))?$/i;

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
      resume: infrastructureAs(
        'Kafka',
        'RabbitMQ',
        'gRPC',
        'REST',
        'Kubernetes',
        'Docker',
        'Terraform',
        'AWS',
        'Prometheus',
        'Grafana',
        'Helm',
        'Django',
      ),
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
      .filter(({ text }) => CLASS.test(text.trim()) || (/^SQL$/i.test(text.trim()) && databases.length === 0))
      .map(({ path, text }) => ({
        path,
        start: 0,
        end: text.length,
        message: `“${text}” is a category. Write the product that you shipped with, and its version where it matters.`,
      }));
  },
});
