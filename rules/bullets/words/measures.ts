import type { Measure } from '../../../lib/english/wording-knowledge.ts';

/** What bullets of backend engineers measure. Examples are made up. */
export const measures: Measure[] = [
  {
    words: `
      latency|latencies|response time|response times|response latency|load time|load times|loading time
      loading times|page load|page loads|page load time|page load times|page speed|query time|query times
      query latency|query execution time|query execution times|query response time|query response times
      round-trip time|request time|request times|time to first byte|api latency`,
    type: 'latency',
    kind: 'latency',
    before: '740ms',
    after: '110ms',
    percentile: true,
  },
  {
    words: 'performance|speed|responsiveness',
    type: 'latency',
    kind: 'latency',
    before: '740ms',
    after: '110ms',
    percentile: true,
    standsFor: 'cut latency|raise throughput',
  },
  {
    words:
      'throughput|request rate|processing capacity|write rate|ingest rate|ingestion rate|processing speed',
    type: 'rate',
    kind: 'latency',
    before: '900 req/s',
    after: '5,200 req/s',
  },
  {
    words: `
      execution time|execution times|processing time|processing times|run time|runtime|running time|job time
      batch time|batch window|job duration|import time|report generation time|startup time|start-up time
      boot time|cold start|cold starts|cold start time|cold-start time|sync time|consumer lag
      replication lag`,
    type: 'duration',
    kind: 'latency',
    before: '52 minutes',
    after: '6 minutes',
  },
  {
    words: `
      deployment time|deployment times|deploy time|deploy times|build time|build times|release time
      release times|release cycle|release cycles|lead time|lead times|cycle time|pipeline time
      pipeline duration|ci time|ci/cd time|onboarding time|setup time|provisioning time|delivery time
      time to market|time-to-market|turnaround time|turn-around time|development time`,
    type: 'duration',
    kind: 'platform',
    before: '55 minutes',
    after: '8 minutes',
  },
  {
    words:
      'test time|test times|test execution time|testing time|test suite time|regression time|test duration',
    type: 'duration',
    kind: 'testing',
    before: '34 minutes',
    after: '7 minutes',
  },
  {
    words: `
      mttr|mttm|mttd|mean time to recovery|mean time to resolution|mean time to repair|mean time to detect
      recovery time|recovery times|resolution time|resolution times|time to resolution|time to recovery
      downtime|detection time|incident response time|incident response times|outage time`,
    type: 'duration',
    kind: 'on-call',
    before: '65 minutes',
    after: '18 minutes',
  },
  {
    words: `
      error rate|error rates|failure rate|failure rates|crash rate|timeout rate|retry rate|data loss
      packet loss|payment failures|failed payments|failed transactions|request failures|5xx rate|5xx errors`,
    type: 'ratio',
    kind: 'reliability',
    before: '2.4%',
    after: '0.3%',
  },
  {
    words: 'uptime|availability|system availability|service availability',
    type: 'ratio',
    kind: 'reliability',
    before: '99.5%',
    after: '99.95%',
  },
  {
    words: `
      incidents|production incidents|outages|production issues|errors|production errors|bugs|production bugs
      defects|data inconsistencies|alerts|false alerts|false positives|support tickets|tickets
      customer complaints|pages`,
    type: 'count',
    kind: 'reliability',
    before: '31 a month',
    after: '6 a month',
  },
  {
    words: 'test coverage|code coverage|unit test coverage|coverage',
    type: 'ratio',
    kind: 'testing',
    before: '41%',
    after: '83%',
  },
  {
    words: 'flaky tests|flakiness|test flakiness|test failures|flaky test rate|flake rate',
    type: 'ratio',
    kind: 'testing',
    before: '9%',
    after: '0.8%',
  },
  {
    words: `
      cost|costs|infrastructure cost|infrastructure costs|bill|aws bill|hosting bill|cloud cost|cloud costs
      aws costs|hosting costs|spend|cloud spend|cloud bill|operational costs|storage costs|operating costs
      expenses`,
    type: 'money',
    kind: 'cost',
    before: '$41k a month',
    after: '$26k a month',
  },
  {
    words: `
      cpu usage|cpu utilization|cpu utilisation|cpu load|memory usage|memory utilization|memory consumption
      memory footprint|resource usage|resource utilization|resource consumption|server load|database load
      db load|load on the database|cache hit rate|cache hit ratio`,
    type: 'ratio',
    kind: 'latency',
    before: '85%',
    after: '38%',
  },
  {
    words:
      'image size|bundle size|storage|storage usage|disk usage|storage footprint|payload size|database size',
    type: 'size',
    kind: 'platform',
    before: '1.9 GB',
    after: '240 MB',
  },
  {
    words: `
      manual effort|manual work|manual intervention|manual efforts|manual steps|manual tasks
      manual testing effort|manual processes|toil|developer time|engineering time`,
    type: 'duration',
    kind: 'platform',
    before: '9 hours a week',
    after: '20 minutes a week',
  },
];
