import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { near } from './words.ts';

/** What a database keeps ready: procedures, views, and indexes of words. */
export const search = defineShows([
  {
    id: 'stored-procedures',
    families: ['procedural-sql'],
    acts: defineExpression({
      cases: [
        [
          '(?:database|Postgres|PostgreSQL|Oracle|SQL|MySQL) (?:procedures?|packages?|triggers?|routines?)',
          'moved 60 Oracle packages into Java',
        ],
        ['sprocs?|stored (?:functions?|routines?)', 'tested 40 stored functions'],
        [`triggers? (?:on|in|inside)${near}(?:tables?|database|schema)`, 'audit triggers on all tables'],
      ],
    }),
    examples: [
      'Wrote the interest run as 14 PL/SQL packages.',
      'Took over 300 T-SQL routines without tests.',
    ],
    counterexamples: ['Wrote 12 procedures for the help desk.', 'Ran 40 MySQL servers.'],
  },
  {
    id: 'full-text-search',
    terms: [
      'algolia',
      'amazon-cloudsearch',
      'amazon-opensearch-service',
      'azure-ai-search',
      'coveo',
      'elasticsearch',
      'lucene',
      'manticore-search',
      'meilisearch',
      'opensearch',
      'solr',
      'tantivy',
      'typesense',
      'vespa',
    ],
    acts: defineExpression({
      cases: [
        [
          '(?:product|catalogue|catalog|site|document|faceted|fuzzy|typo-tolerant|keyword|free-text|text) search',
          'the product search of 30 shops',
        ],
        [
          'search (?:index(?:es)?|relevance|ranking|engine(?! (?:optimi|rank|market|result|adv))|suggestions|as you type|cluster)',
          'rebuilt the search index in 40 minutes instead of 9 hours',
        ],
        [
          'tsvector|BM25|stemming(?! from)|inverted ind(?:ex|exes|ices)',
          'tsvector columns over 6 million ads',
        ],
        ['type-?ahead', 'typeahead over 4 million streets within 20 ms'],
      ],
    }),
    examples: [
      'Searches 60 million parts with Elasticsearch in 40 ms.',
      'Wrote a fuzzy search over 9 million names in PostgreSQL with trigrams.',
    ],
    counterexamples: [
      'Led the search for a new office.',
      'Ended 9 outages stemming from one switch.',
      'Ran search engine marketing for 3 shops.',
      'Kept 4 million carts in Redis.',
    ],
  },
  {
    id: 'materialized-views',
    terms: ['materialize', 'risingwave'],
    acts: defineExpression({
      cases: [
        [`refresh(?:es|ed|ing)?${near}views?(?! of)`, 'refreshes 12 views after each import'],
        [
          String.raw`pre-?(?:comput|aggregat|calculat)\w*${near}(?:views?|aggregates?|totals|summar(?:y|ies)|roll-?ups?|tables?)`,
          'precomputes daily totals',
        ],
        ['(?:summary|roll-?up|aggregate|pre-aggregated) tables?', 'four summary tables for the dashboard'],
        ['continuous aggregates?|indexed views?', 'continuous aggregates in TimescaleDB'],
      ],
    }),
    examples: [
      'Refreshes 9 SQL views every 5 minutes, so that the report opens in a second.',
      'Dashboards read a roll-up table instead of 800 million rows.',
    ],
    counterexamples: ['Refreshed the views of the pattern library.', 'Ran 40 MySQL servers.'],
  },
]);
