import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { far, near } from './words.ts';

/** Databases that are asked in SQL: not all relational ones are. */
const askedInSql = listWords(`
  alloydb amazon-aurora amazon-rds apache-derby aurora-mysql aurora-postgresql azure-database-for-mysql
  azure-database-for-postgresql azure-sql citus cloud-spanner cloud-sql cockroachdb db2 enterprisedb
  firebird galera h2-database hsqldb ibm-informix mariadb microsoft-access mysql neon nuodb oceanbase
  oracle-database percona planetscale polardb postgresql relational-databases rqlite sap-ase sap-hana
  singlestore sql-server sqlite tidb turso vitess voltdb yugabytedb
  amazon-athena amazon-redshift apache-doris apache-hive apache-impala apache-phoenix azure-synapse-analytics
  bigquery clickhouse crate-db databend dbt duckdb exasol firebolt greenplum ksqldb motherduck
  netezza oracle-autonomous presto questdb snowflake sqlmesh starburst starrocks teradata trino vertica
  dapper jdbc jooq sqlc sqlx
`);

/** How data is modelled, asked for and searched. */
export const data = defineShows([
  {
    id: 'sql',
    families: ['procedural-sql'],
    terms: [...askedInSql, 'stored-procedures'],
    acts: defineExpression({
      cases: [
        ['window functions?', 'three window functions did what 400 lines of Java had done'],
        ['(?:recursive )?(?:CTEs?|common table expressions?)', 'recursive CTEs over the parts list'],
        ['foreign keys?', 'added the missing foreign keys to 31 tables'],
        ['explain analy[sz]e', 'read EXPLAIN ANALYZE for the 10 worst reports'],
        [
          '(?:month-end|reporting|ad hoc|analytical|hand-written) quer(?:y|ies)',
          'brought the month-end query from 50 minutes to 3',
        ],
        [`joins? (?:of|over|across|between)${near}tables`, 'a join over 9 tables'],
      ],
    }),
    examples: [
      'Tuned 30 reports on MySQL.',
      'Moved 2 TB of invoices from Oracle to PostgreSQL.',
      'Models 90 tables in Snowflake for finance.',
    ],
    counterexamples: [
      'Modelled sessions in DynamoDB for 3 games.',
      'Kept 4 million carts in Redis.',
      'Ran a 9-node MongoDB cluster.',
      'Answered 40 queries of customers a day.',
    ],
  },
  {
    id: 'data-modeling',
    acts: defineExpression({
      cases: [
        [
          `(?:re-?)?design(?:s|ed|ing)?${near}(?:schemas?|tables|data stores?|keyspaces?)`,
          'Designed the schema of the new billing system',
        ],
        [
          `(?:re-?)?modell?(?:ed|ing)${near}(?:ledgers?|schemas?|tables?|entities|relations|orders|bookings|invoices|accounts|catalogues?|catalogs?|subscriptions|contracts|tariffs|domain)`,
          'modelled the ledger of 3 banks',
          're-modeled the bookings',
        ],
        [
          String.raw`modell?(?:ed|ing)${far}(?:as|in|with|on) (?:an? |two |three |\d+ )?(?:tables?|documents?|collections?|graph|rows|entries)`,
          'modelled the parts of a wind turbine as a graph',
        ],
        [
          `(?:de-?)?normali[sz](?:es?|ed|ing)${near}(?:tables?|schemas?|columns?|documents?|collections?|database|rows)`,
          'Normalised a 140-column table',
        ],
        ['(?:third|3rd) normal form', 'brought it into third normal form'],
        ['(?:fact|dimension) tables?|slowly changing dimensions?', 'four fact tables and 19 dimensions'],
        ['bi-?temporal|temporal tables?', 'bitemporal prices: what was known, and when'],
        ['double-entry (?:ledgers?|schemas?|models?|tables?)', 'a double-entry ledger for 3 banks'],
        ['(?:single-table|schema|database|table) (?:re)?designs?', 'a single-table design for DynamoDB'],
        [String.raw`(?:schemas?|databases?) (?:of|with) \d+ tables`, 'tidied a schema of 214 tables'],
        [
          '(?:by|from|around) (?:access|query) patterns',
          'chose the keys of 6 Cassandra clusters by access patterns',
        ],
      ],
    }),
    examples: [
      'Modelled tariffs, meters and readings for 9 utilities in PostgreSQL.',
      'Redesigned the orders and returns tables so that a partial refund needs one row.',
    ],
    counterexamples: [
      'Modelled churn with XGBoost.',
      'Designed the posters of 3 concerts.',
      'Designed 3 collections for a fashion house.',
      'Trained models for 40 bookings.',
      'Normalised the volume of 900 recordings.',
    ],
  },
  {
    id: 'indexing',
    acts: defineExpression({
      cases: [
        [
          '(?:covering|composite|compound|partial|functional|expression|b-tree|GIN|GiST|BRIN|secondary|missing|unused|clustered|bitmap|trigram|inverted|sparse|geospatial|spatial|redundant|duplicate|multi-column|proper|better|right|well-chosen) ind(?:ex|exes|ices)',
          'Two covering indexes halved the load',
        ],
        [
          String.raw`(?:add|creat|drop|introduc|rebuil|remov)\w*${near}(?:indexes|index for the (?:search|query|lookup))`,
          'added an index for the search by postcode',
        ],
        ['ind(?:ex|exes|ices) on', 'One index on customer and day'],
        [
          `index(?:es|ed|ing)?${near}(?:columns?|foreign keys?|tables?|JSONB|documents|records|rows|fields?)`,
          'indexed 40 million documents',
        ],
        [
          'index (?:scans?|lookups?|seeks?|only scans?|bloat|usage|maintenance)',
          'full scans became index seeks',
        ],
      ],
    }),
    examples: [
      'Dropped 31 unused indexes and won back 200 GB of a Postgres cluster.',
      'Found the missing index behind a 9-second search of parcels.',
    ],
    counterexamples: [
      'Traded index funds worth 40 million.',
      'Created a price index of 9 cities.',
      'Wrote the index of a 600-page manual.',
    ],
  },
  {
    id: 'query-optimization',
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:slow|slowest|heavy|heaviest|expensive|costly|worst|long-running|hot|hottest)\s(?:[\w-]+\s){0,2}(?<!(?:customer|client|support|user) )quer(?:y|ies)`,
          'found the 20 slowest queries of the shop',
        ],
        [
          String.raw`(?:tun|optimi[sz]|rewr[io]t|speed|sped|accelerat|improv)\w*${near}(?:(?<!(?:customer|client|support|user) )quer(?:y|ies)|joins?|SQL)`,
          'Rewrote the reporting queries',
        ],
        [
          String.raw`quer(?:y|ies)${near}?from \d[\d.,]* ?(?:ms|s|seconds?|min|minutes?|hours?)`,
          'a stock query went from 9 s to 40 ms',
        ],
        [
          String.raw`(?:cut|reduc|lower|halv|shorten|brought|took|shav|trim)\w*${near}query(?: (?:times?|latency|load|cost|runtimes?))?${near}(?:by|down|to|under|below)`,
          'cut the query of the map by 90%',
        ],
        ['(?:query|explain)(?: execution)? (?:plans?|planner|hints?)', 'pinned 3 query plans'],
        ['explain analy[sz]e|pg_stat_statements|auto_explain', 'read pg_stat_statements each Monday'],
        [String.raw`n ?\+ ?1`, 'removed an N+1 from the invoice list'],
        ['full table scans?|seq(?:uential)? scans?', 'turned a sequential scan into a lookup'],
      ],
    }),
    examples: [
      'Brought the stock report from 11 minutes to 9 seconds by rewriting one join in PostgreSQL.',
      'Read the plans of the worst queries each week and cut database CPU by 60%.',
    ],
    counterexamples: [
      'Answered 40 queries of customers a day.',
      'Answered the queries from 40 shops.',
      'Cut customer queries by 40%.',
      'Ran a 9-node MongoDB cluster.',
    ],
  },
]);
