import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'pipeline',
  label: 'Data pipelines',
  recognise: {
    strong: `
      data pipeline*|etl*|elt pipeline*|batch job*|data warehouse*|data lake*|ingestion*|nightly job*|crawler*|scraper*
      data processing|streaming pipeline*|stream processing|event processing`,
    object: `
      pipeline|pipelines|job|jobs|warehouse|lake|etl|ingestion|importer|import|imports|exporter|export|exports|loader|crawler
      scraper|dag|dags|feed|feeds|consumer|consumers|stream|streams|backfill|batch`,
    verbs: 'ingest process stream crawl scrape backfill load extract transform import export sync',
    words: 'nightly|batch|spark|airflow|hadoop|files|records|events|datasets|parquet|feed',
  },
  slots: {
    volume: {
      label: 'volume',
      type: 'figure',
      hint: 'Rows, files, events or GB in a day or a run, with the unit.',
      example: '26M events a day',
    },
    before: { label: 'before', type: 'duration', hint: 'In minutes or hours.', example: '95 minutes' },
    after: { label: 'now', type: 'duration', hint: 'In the same unit.', example: '14 minutes' },
  },
  clauses: [
    {
      id: 'volume',
      question: 'How many rows, files, events or GB, in a day or a run?',
      form: 'note',
      text: '{volume}',
      alone: '{volume}',
      object: `
        pipeline|pipelines|job|jobs|etl|ingestion|importer|import|imports|exporter|export|exports|loader|crawler
        scraper|dag|dags|feed|feeds|consumer|consumers|stream|streams|batch|processing|processor|files|records|events`,
      verbs: `
        build create develop implement write maintain run design own process ingest stream optimise
        optimize rewrite rebuild automate schedule extend look refactor handle deploy operate import load convert`,
      lacks: ['scale', 'load'],
    },
    {
      id: 'run-change',
      question: 'How long does a run take now, and how long did it take before?',
      form: 'clause',
      text: 'a run takes {after} instead of {before}',
      object: 'job|jobs|batch|etl|import|imports|export|exports|pipeline|pipelines|run|report|reports',
      verbs:
        'optimise optimize improve rewrite refactor speed replace migrate redesign port tune parallelise parallelize',
      lacks: ['pair', 'duration', 'ratio', 'count'],
    },
    {
      id: 'run',
      question: 'How long does a run take?',
      form: 'clause',
      text: 'a run takes {after}',
      object: 'job|jobs|batch|etl|pipeline',
      verbs: 'build create develop implement write maintain look run design schedule',
      unless: 'stream*|real-time|real time|realtime|kafka|flink|near',
      lacks: ['pair', 'duration', 'rate', 'ratio', 'count'],
    },
  ],
  verbs: ['Built', 'Automated', 'Rebuilt', 'Backfilled'],
  why: 'What goes through a pipeline, and how long it takes, tells a panel which problems you met.',
  example: {
    weak: 'Developed ETL jobs in Python for meter readings.',
    better:
      'Rebuilt the meter-reading ETL in Spark (26M events a day); a run takes 14 minutes instead of 95.',
  },
});
