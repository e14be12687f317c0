import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';

const CLASS =
  /\b(?:other\s|various\s|multiple\s|several\s|different\s)?(?:(?:relational|non-relational|SQL|NoSQL|RDBMS)(?:\s(?:and|or|&|\/)\s(?:non-relational|NoSQL|SQL))?(?:\s|-)(?:databases?|DBs?|systems?|data\s?stores?|technologies)|(?:SQL|RDBMS)\s(?:&|and|or)\s(?:NoSQL|RDBMS)|NoSQL(?!\s?\w)|RDBMS)(?![\p{L}\d])/giu;
const BARE =
  /\b(?:optimi[sz]|tun|improv|design|maintain|manag|administ)\p{L}*\s(?:the\s|our\s|and\s\p{L}+\s)?(?:SQL|databases?|DBs?|database\s(?:queries|schemas?|performance)|SQL\s(?:queries|databases?))(?![\p{L}\d-])/giu;

export default defineRule({
  id: 'generic-database',
  title: 'Name the database, not its class',
  severity: 'warning',
  chapter: 'bullets',
  why: 'PostgreSQL 16 is a skill that can be asked about and that a parser matches. “SQL” and “relational databases” are categories.',
  source: 'backend hiring guide, name the database',
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Designed schemas for relational databases in a claims system',
      becomes: 'Designed the claims schema in MariaDB 11 (62 tables, 480M rows in the largest).',
    },
    { text: 'Moved 3 services to NoSQL' },
    { text: 'Used MySQL and other SQL databases for 5 projects' },
    { text: 'Optimized the database of the booking engine' },
    { text: 'Tuned SQL queries for the month-end run' },
  ],
  good: [
    { text: 'Designed the claims schema in MariaDB 11 (62 tables, 480M rows in the largest).' },
    { text: 'Moved 3 session stores from Oracle to DynamoDB; peak writes went from 900 to 14k/s.' },
    { text: 'Tuned 40 SQL queries of the month-end run; it ends after 2 hours instead of 9.' },
    { text: 'Built a key-value store in Zig on io_uring that sustains 310k writes/s on one NVMe disk.' },
  ],
  check: (facts, knowledge) => {
    const { text, tokens, quantities } = facts;
    const named =
      namedTokens(tokens, ['database'], knowledge).filter(({ termId }) => termId !== 'sql').length > 0;
    const say = ([phrase]: RegExpExecArray): string =>
      `“${phrase}” is a category. Name the product, its version where it matters, and what you did in it.`;
    const classes = findPhrases(text, CLASS, (match) =>
      named && !/^(?:other|various)/i.test(match[0]) ? undefined : say(match),
    );
    if (named || quantities.length > 0 || classes.length > 0) return classes;
    return findPhrases(text, BARE, say);
  },
});
