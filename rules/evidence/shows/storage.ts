import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { far, near } from './words.ts';

/** How data is divided, copied and moved. */
export const storage = defineShows([
  {
    id: 'partitioning',
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:hourly|daily|weekly|monthly|quarterly|yearly|range|hash|list|time|date|table|tenant|topic|Kafka|Postgres|PostgreSQL|MySQL|Oracle|hot|cold|expired|native)[- ](?:[\w-]+ )?partition(?:s|ed|ing)?`,
          'monthly MySQL partitions for 3 years of calls',
        ],
        [
          String.raw`(?<!\d[.,])\d+ partitions?(?!${near}(?:walls?|offices?|rooms?|panels?|disks?|drives?|laptops?))`,
          'spread the log over 48 partitions',
        ],
        [
          'partitions? (?:keys?|pruning|count|skew|(?:per|a) (?:month|day|week|tenant|customer|region)|by (?:month|day|week|tenant|customer|region))',
          'changed the partition key of the events',
        ],
        [
          String.raw`(?:detach|attach|prun|archiv)\w*${near}partitions?`,
          'detaches old partitions in one statement',
        ],
        [`re-?partition(?:s|ed|ing)?(?!${near}(?:disks?|drives?|laptops?))`, 're-partitions the click log'],
        [
          String.raw`(?:partition|split|divid)\w*${near}tables?${near}?by (?:the )?(?:hour|day|week|month|quarter|year|date|customer|tenant|region|country|account|\w+ id)`,
          'split the 2 TB table by month',
        ],
      ],
    }),
    examples: [
      'Partitioned the invoice table by month; the nightly purge went from 3 hours to a second.',
      'Took a Kafka topic from 12 to 96 partitions, so that a slow shop delays only itself.',
    ],
    counterexamples: [
      'Fitted 12 partitions between offices.',
      'Resized the disk partition of a laptop.',
      'Aggregates 2 TB a day with Flink.',
    ],
  },
  {
    id: 'sharding',
    terms: ['citus', 'vitess'],
    acts: defineExpression({
      cases: [
        ['re-?shard(?:s|ed|ing)?', 're-sharded 9 TB over a weekend'],
        [
          '(?:hot|hottest|fullest|database|MySQL|MongoDB|Postgres|PostgreSQL|customer|tenant|ledger) shards?',
          'split the hot shard in two',
        ],
        [
          'shard(?:ing)? (?:keys?|maps?|router|routing|splits?|rebalanc\\w+)',
          'chose the sharding key of the ledger',
        ],
        ['cross-shard', 'replaced cross-shard joins'],
        [
          '(?:to|we|I|can|will|should) shard(?! (?:[\\w-]+ ){0,2}(?:tests?|suites?|specs|CI|builds?|models?))',
          'taught the ORM to shard',
        ],
        [
          String.raw`(?:spread|spreads|spreading|distribut\w+|divid\w+|split|splits|splitting)${far}(?:across|over|among|between) (?:\d+|two|three|four|six|eight|sixteen|several|many) (?:[\w-]+ )?(?:databases|primaries|(?:MySQL|Postgres|PostgreSQL|MariaDB|MongoDB) (?:servers|instances|clusters))`,
          'spread 40 million accounts over 8 databases',
        ],
      ],
    }),
    examples: [
      'Moved the ledger to 16 shards by customer without a pause.',
      'Wrote the router that finds the database of an account among 32: a shard map in etcd.',
      'Runs chat history on Vitess.',
    ],
    counterexamples: [
      'Streamed 2 TB a day with Flink and Debezium.',
      'Shared a database with 3 teams.',
      'Runs Cypress in 6 parts: every shard takes 3 minutes.',
      'Ran a 9-node MongoDB cluster.',
    ],
  },
  {
    id: 'replication',
    terms: ['galera', 'mirrormaker', 'oracle-goldengate', 'patroni', 'qlik-replicate'],
    acts: defineExpression({
      cases: [
        [
          '(?:read|hot|warm|synchronous|asynchronous|sync|async|database|Postgres|PostgreSQL|MySQL|MariaDB|Redis|cross-region|delayed|reporting|streaming)[- ](?:only )?(?:replicas?|followers?|standbys?|secondaries)',
          'two reporting replicas for finance',
          'hot standbys in a second town',
        ],
        [
          `replicat(?:e|es|ed|ing)(?:${near}(?:TB|GB|rows|tables?|databases?|topics?|buckets?|writes) (?:[a-z]+ ){0,2}(?:to|across|between|into|over|from)|${far}(?:to|across|between|into) (?:[a-z\\d]+ ){0,3}(?:regions|zones|clusters?|data ?cent(?:er|re)s?|nodes|databases?|servers|replicas))`,
          'Replicated 4 TB of orders to Frankfurt',
        ],
        [
          'replica (?:lag|sets?|slots?)|replication[- ](?:lag|slots?|factor)',
          'alarms on replica lag over 5 s',
        ],
        [
          '(?:primary|master|leader|writer)[-/ ](?:and[- ])?(?:replicas?|standby|followers?|slaves?)',
          'a leader and followers per country',
        ],
        [String.raw`promot\w+${near}(?:replicas?|standbys?)`, 'promotes a replica in 20 s'],
        [
          String.raw`(?:reads?|reports?|reporting|queries|searches)${near}(?:to|onto|on) (?:(?:an?|the|two|three|its|own)\s){0,2}(?:replicas?|followers?|standbys?)`,
          'moved the heavy reports onto a follower',
        ],
        [
          'log[- ]shipping|WAL (?:shipping|streaming|archiving)|binlog replication',
          'WAL streaming to a cold site',
        ],
        ['standby (?:databases?|clusters?|servers?|nodes?|in|region|site)', 'a standby in Dublin'],
      ],
    }),
    examples: [
      'Set up 3 followers that take 80% of the reads off MySQL: read replicas, each with its own pool.',
      'Every write is replicated to two other regions within 400 ms.',
    ],
    counterexamples: [
      'Replicated the bug on 3 phones.',
      'Built a replica of a ship for the museum.',
      'Gained 12,000 followers.',
      'Promoted 40 posts to followers.',
      'Replicated the course in 4 countries, from primary and secondary schools to clubs.',
      'Ran 14 services on Kubernetes.',
    ],
  },
  {
    id: 'change-data-capture',
    terms: ['debezium', 'google-datastream', 'oracle-goldengate', 'qlik-replicate', 'striim'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:tail|stream|read|follow|captur|consum|decod|publish|ship)\w*${near}(?:WAL|write-ahead log|binlogs?|binary logs?|oplog|redo logs?|transaction logs?)`,
          'tails the binlog and feeds 9 caches',
        ],
        [
          `(?:WAL|write-ahead logs?|binlogs?|oplog)${near}(?:in)?to (?:an? )?(?:streams?|events|topics?|Kafka|messages)`,
          'turned the WAL into a stream of prices',
        ],
        [
          'change[- ]?(?:feeds?|streams?) (?:of|from|in|into|to|events?)|change[- ]data events?',
          'reads the change feed of Cosmos DB',
        ],
        ['logical decoding|DynamoDB streams', 'logical decoding out of the monolith’s database'],
        [
          `(?:send|stream|captur|publish|ship|emit|forward)\\w*${near}(?:row|database|table)(?:-level)? changes`,
          'sends row changes to Kafka',
        ],
        [
          String.raw`(?:every|each|all) (?:row )?(?:change|insert|update)s?${near}(?:in|of|to|on) (?:the )?\w+ (?:tables?|database)${near}(?:topics?|streams?|queues?|Kafka)`,
          'every change of the price table is on a topic within a second',
        ],
      ],
    }),
    examples: [
      'Debezium feeds 40 tables into the search.',
      'Streams the write-ahead log of 12 Postgres databases into Kafka, 9,000 changes a second.',
    ],
    counterexamples: [
      'Read the change log of 30 libraries.',
      'Ran 90 database changes in one year with Liquibase.',
      'Reviewed every change to the orders table.',
      'Published order events from the shop.',
    ],
  },
  {
    id: 'etl',
    terms: listWords(`
      ab-initio airbyte airflow alteryx amazon-mwaa apache-nifi aws-data-pipeline aws-glue azure-data-factory dagster
      dataform datastage dbt dlt-hub fivetran google-cloud-composer hevo informatica luigi mage-ai matillion meltano
      pentaho power-query rivery sap-data-services seatunnel sqlmesh sqoop ssis stitch-data talend
    `),
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:load|import|ingest|extract|sync|cop(?:y|ie)|pull|push|feed|fed|stream|land|mov|transform|ship)\w*${far}(?:into|to|in) (?:(?:the|our|a|an|central|data|analytics|cloud)\s){0,3}(?:(?<=(?:data|analytics|cloud|central) )(?:warehouse|lake)|lakehouse|data ?marts?|Snowflake|BigQuery|Redshift|Databricks)`,
          'loads 300 GB of trips a night into BigQuery',
        ],
        [
          '(?:data|ingestion|batch|loading|import|reporting|analytics) (?:pipelines?|loads?|imports?|feeds?)',
          'runs 60 data pipelines for 9 teams',
        ],
        [
          '(?:nightly|hourly|overnight) (?:[\\w-]+ )?(?:loads?|imports?|extracts?|exports?|feeds?|batch(?:es)?)',
          'cut the nightly price import to 6 minutes',
        ],
        [
          String.raw`(?:import|ingest)\w*${near}(?:(?<!log )files|feeds|CSVs?|spreadsheets|extracts|dumps)|(?:pars|load|convert|transform)\w*${near}(?:CSVs?|spreadsheets|extracts|dumps|(?:supplier|bank|partner|meter|price|payment) (?:files|feeds))`,
          'ingests 30,000 supplier files a day',
        ],
      ],
    }),
    examples: [
      'Loads 14 sources into Snowflake with Airbyte and dbt.',
      'Wrote 60 Airflow DAGs that gather meter readings of 9 utilities each morning.',
    ],
    counterexamples: [
      'Loaded 14 trucks a night.',
      'Sends 900 pallets a day to the warehouse.',
      'Converted 300 files to TypeScript.',
      'Built a release pipeline for 9 teams.',
    ],
  },
  {
    id: 'big-data',
    terms: listWords(`
      amazon-emr apache-beam apache-hive apache-iceberg apache-impala apache-pig apache-tez azure-databricks
      azure-hdinsight cloudera data-lake databricks delta-lake google-cloud-dataproc hadoop hadoop-yarn hbase hdfs
      hudi mapreduce presto pyspark spark trino
    `),
    acts: defineExpression({
      cases: [
        [
          String.raw`\d+(?:\.\d+)? ?(?:TB|PB|terabytes?|petabytes?)${near}?(?:a|per|each|every|daily|nightly) ?(?:day|night|hour|week|month)?`,
          'crunches 4 TB of clicks a day',
        ],
        ['petabytes?(?:-scale)?|peta-?byte-scale', 'a petabyte of scans'],
        [String.raw`\d+(?:\.\d+)? ?PB`, 'moved 3 PB of video'],
        [
          String.raw`(?:\d+(?:\.\d+)? |a |several )?(?:billion|trillion)s?(?: of)? (?:[\w-]+ )?(?:events|rows|records|messages|clicks|impressions|points|readings|rides|trips|documents|lines|pings)`,
          'joins 9 billion rows each night',
        ],
      ],
    }),
    examples: [
      'Spark jobs over 40,000 tables of trips.',
      'Answers questions over 12 billion GPS points in 3 seconds.',
    ],
    counterexamples: ['Ran 40 MySQL servers.', 'Bought 4 TB of disks.', 'Raised 2 billion for the fund.'],
  },
]);
