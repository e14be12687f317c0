import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { infrastructureWith } from './words/example-skills.ts';

/** Words that claim depth in a database beside its name. */
export const depth = defineExpression({
  cases: [
    ['advanced', 'Advanced PostgreSQL'],
    ['expert(?:ise)?', 'Cassandra expertise'],
    ['deep', 'Deep MySQL knowledge'],
    ['in-depth', 'In-depth Redis'],
    ['internals', 'PostgreSQL internals'],
    ['tuning', 'Oracle tuning'],
    ['optimi[sz]ation', 'MySQL optimization'],
    ['sharding', 'MongoDB sharding'],
    ['partitioning', 'PostgreSQL partitioning'],
    ['replication', 'MySQL replication'],
    ['query[- ]plans?', 'PostgreSQL query plans'],
    ['indexing', 'MongoDB indexing'],
    ['administration', 'Oracle administration'],
    ['DBA', 'PostgreSQL DBA'],
    ['performance', 'MySQL performance'],
    ['clustering', 'Redis clustering'],
    ['single-table', 'DynamoDB single-table design'],
  ],
});

export default defineRule({
  id: 'database-depth-listed',
  title: 'Back database depth with a bullet',
  severity: 'warning',
  chapter: 'honesty',
  needsBullets: true,
  why: 'A claim of sharding or tuning is tested in the first technical interview. A plain product name is not.',
  source: 'backend hiring guide, database depth',
  about: 'resume',
  bad: [
    {
      says: 'Cassandra tuning in the skills, Cassandra in no bullet',
      resume: infrastructureWith('MySQL 8', 'MySQL 8', 'Cassandra (tuning, compaction)'),
      becomes: {
        says: 'Depth only where bullets show it',
        resume: infrastructureWith('MySQL 8', 'MySQL 8 (sharding)'),
      },
    },
    {
      says: 'Advanced MongoDB without a bullet',
      resume: infrastructureWith('MySQL 8', 'MySQL 8', 'Advanced MongoDB'),
    },
    {
      says: 'Single-table design without a bullet',
      resume: infrastructureWith('MySQL 8', 'MySQL 8', 'DynamoDB single-table design'),
    },
  ],
  good: [
    {
      says: 'Sharding claimed for the database that a bullet shards',
      resume: infrastructureWith('MySQL 8', 'MySQL 8 (sharding)'),
    },
    { says: 'A plain product name', resume: infrastructureWith('MySQL 8', 'MySQL 8') },
    {
      says: 'Depth of PostgreSQL with a bullet on it',
      resume: infrastructureWith('PostgreSQL 16', 'PostgreSQL 16 (COPY, tuning)'),
    },
  ],
  check: ({ skills, shown, knowledge }) =>
    skills.flatMap(({ tokens, text, path }) => {
      const claim = depth.pattern.exec(text)?.[0];
      const databases = namedTokens(tokens, ['database'], knowledge);
      const [database] = databases;
      if (!claim || !database || databases.some(({ termId }) => shown.has(termId))) return [];
      return [
        {
          path,
          start: 0,
          end: text.length,
          message: `“${claim}” claims depth in ${database.text}, and no bullet shows ${database.text}. Show it, or list the name alone.`,
        },
      ];
    }),
});
