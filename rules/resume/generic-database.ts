import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { defineExpression } from '../../lib/text/expression.ts';

const KIND = '(?:relational|non-relational|SQL|NoSQL|RDBMS)';
/** What the other cases find behind it. */
const DATABASE = String.raw`[\s-](?:and\s\S+\s)?(?:databases?|DBs?|systems?|data\s?stores?|technologies)`;
const AND_KIND = String.raw`(?:\s(?:and|or|&|/)\s(?:non-relational|NoSQL|SQL))?`;

/** Names for databases in general. */
export const databaseClass = defineExpression({
  cases: [
    [String.raw`${KIND}${AND_KIND}[\s-]databases?`, 'relational databases'],
    [String.raw`${KIND}${AND_KIND}[\s-]DBs?`, 'relational DBs'],
    [String.raw`${KIND}${AND_KIND}[\s-]systems?`, 'non-relational systems'],
    [String.raw`${KIND}${AND_KIND}[\s-]data\s?stores?`, 'NoSQL data stores'],
    [String.raw`${KIND}${AND_KIND}[\s-]technologies`, 'SQL technologies'],
    [String.raw`NoSQL(?!${DATABASE})`, 'NoSQL data models'],
    ['RDBMS', 'an RDBMS'],
    ['(?:columnar|data|analytics) warehouses?', 'Loaded clicks into a data warehouse'],
    [
      String.raw`(?:document|key[- ]value|wide[- ]column|columnar|graph|time[- ]series|vector|in-memory|embedded)\s(?:data\s?)?(?:stores?|databases?|DBs?|caches?)`,
      'Raised writes of a document store',
    ],
  ],
  frame: (names) =>
    String.raw`\b(?:other\s|various\s|multiple\s|several\s|different\s)?(?:${names})(?![\p{L}\d])`,
  flags: 'giu',
});

/** A database without any name: "the database", "DB". */
export const bareDatabase = defineExpression({
  cases: [
    [
      String.raw`(?:a|an|the|our|new|one|legacy|main|production|central)\s(?:new\s|big\s|large\s|main\s|central\s|legacy\s|production\s|old\s)?(?:DBs?|databases?)(?!\s(?:schema|engine|driver|is|was|team|migrations?|administrators?))`,
      'moved it into a new database',
    ],
    [String.raw`(?:DBs?)(?!\s?\()`, 'wrote through DB views'],
  ],
  flags: 'giu',
});

/** Work on "the database" or "SQL" and no more, by its verb. */
export const bareDatabaseWork = defineExpression({
  cases: [
    ['optimi[sz]', 'Optimized SQL queries'],
    ['tun', 'Tuned the database'],
    ['improv', 'Improved database performance'],
    ['design', 'Designed and implemented databases'],
    ['maintain', 'Maintaining our DB'],
    ['manag', 'Managed databases'],
    ['administ', 'Administered SQL databases'],
  ],
  frame: (verbs) =>
    String.raw`\b(?:${verbs})\p{L}*\s(?:the\s|our\s|and\s\p{L}+\s)?(?:SQL|databases?|DBs?)(?![\p{L}\d-])`,
  flags: 'giu',
});

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
    { text: 'Wrote 9M scans a day to the database of the depot' },
    { text: 'Merged 3 schemas into a new DB' },
  ],
  good: [
    { text: 'Designed the claims schema in MariaDB 11 (62 tables, 480M rows in the largest).' },
    { text: 'Moved 3 session stores from Oracle to DynamoDB; peak writes went from 900 to 14k/s.' },
    { text: 'Tuned 40 SQL queries of the month-end run; it ends after 2 hours instead of 9.' },
    { text: 'Built a key-value store in Zig on io_uring that sustains 310k writes/s on one NVMe disk.' },
  ],
  check: (facts, knowledge) => {
    const { text, tokens, quantities, lead } = facts;
    const named =
      namedTokens(tokens, ['database'], knowledge).filter(({ termId }) => termId !== 'sql').length > 0;
    const say = ([phrase]: RegExpExecArray): string =>
      `“${phrase}” is a category. Name the product, its version where it matters, and what you did in it.`;
    const isMade = lead.verbs.some((verb) => knowledge.verbs.makers.has(verb));
    const classes = findPhrases(text, databaseClass.pattern, (match) =>
      // Whoever builds a store may call it one.
      (isMade && /store|cache|DB/i.test(match[0])) ||
      (named && !/^(?:other|various)/i.test(match[0]) && !/\ban?\s$/i.test(text.slice(0, match.index)))
        ? undefined
        : say(match),
    );
    if (named || classes.length > 0) return classes.slice(0, 1);
    const work = quantities.length > 0 ? [] : findPhrases(text, bareDatabaseWork.pattern, say);
    if (work.length > 0) return work;
    const isMeasured = quantities.some(({ before }) => before !== undefined);
    return findPhrases(text, bareDatabase.pattern, ([phrase]) => ({
      message: `Which one is “${phrase}”? Name the product, its version where it matters, and what you did in it.`,
      ...(isMeasured && { severity: 'hint' as const }),
    })).slice(0, 1);
  },
});
