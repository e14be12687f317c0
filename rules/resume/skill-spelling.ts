import { defineRule } from '../../lib/diagnostics/rule.ts';
import { infrastructureWith, languagesAs } from './words/example-skills.ts';
import { findMisspellings } from './words/misspelling.ts';

export default defineRule({
  id: 'skill-spelling',
  title: 'Spell the skills as the products do',
  severity: 'warning',
  chapter: 'skills',
  inAnyLanguage: true,
  why: 'The list is what a parser matches. One wrong letter can cost the match, and always costs some trust.',
  source: 'backend hiring guide, skills that parse',
  once: 'words',
  about: 'resume',
  bad: [
    {
      says: '“Postgresql” in the skills',
      resume: infrastructureWith('PostgreSQL 16', 'Postgresql 16'),
      becomes: { says: '“PostgreSQL”', resume: infrastructureWith('PostgreSQL 16', 'PostgreSQL 16') },
    },
    { says: '“java” and “python” in small letters', resume: languagesAs('Go', 'java', 'python', 'SQL') },
    { says: '“Rabbitmq”', resume: infrastructureWith('RabbitMQ', 'Rabbitmq') },
  ],
  good: [
    { says: '“PostgreSQL”', resume: infrastructureWith('PostgreSQL 16', 'PostgreSQL 16') },
    { says: '“Postgres” is a name it goes by', resume: infrastructureWith('PostgreSQL 16', 'Postgres') },
    { says: 'Services of a cloud in brackets', resume: infrastructureWith('AWS', 'AWS (EKS, RDS)') },
  ],
  check: ({ skills, knowledge }) =>
    skills.flatMap((skill) =>
      findMisspellings(skill, knowledge).map((finding) => ({ ...finding, path: skill.path })),
    ),
});
