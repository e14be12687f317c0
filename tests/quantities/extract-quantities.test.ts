import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuantityFinder } from '../../lib/quantities/quantity-finder.ts';
import { quantityWords } from '../../rules/quantities/index.ts';

const { find: findQuantities } = createQuantityFinder(quantityWords);

/** "latency p99 [480ms to 92ms] 480ms > 92ms" */
function describeAll(text: string): string[] {
  return findQuantities(text).map(({ kind, percentile, text: found, before, after }) =>
    [kind, percentile, `[${found}]`, before && `${before} > ${after}`].filter(Boolean).join(' '),
  );
}

const found: Record<string, [string, ...string[]][]> = {
  'times of requests are latencies, with the percentile that the sentence names': [
    ['Cut p99 on the checkout path from 640ms to 85ms', 'latency p99 [640ms to 85ms] 640ms > 85ms'],
    ['took p95 of the report query from 5.1s to 190ms', 'latency p95 [5.1s to 190ms] 5.1s > 190ms'],
    ['signup p95 fell 6.4s → 1.1s', 'latency p95 [6.4s → 1.1s] 6.4s > 1.1s'],
    ['p95 6.4s -> 1.1s', 'latency p95 [6.4s -> 1.1s] 6.4s > 1.1s'],
    ['Latency: 850 ms => 210 ms', 'latency [850 ms => 210 ms] 850 ms > 210 ms'],
    ['answers in 92ms p99', 'latency p99 [92ms]'],
    ['Cut API latency from 2s (p99) to 250 ms', 'latency p99 [2s (p99) to 250 ms] 2s > 250 ms'],
    ['Kept p99.9 under 15 ms', 'latency p99.9 [15 ms]'],
    ['the 99th percentile is 40 ms', 'latency p99 [40 ms]'],
    ['median response time of 35ms, down from 120ms', 'latency p50 [35ms, down from 120ms] 120ms > 35ms'],
    ['Cut cold starts to 92ms (from 480ms)', 'latency [92ms (from 480ms] 480ms > 92ms'],
    ['sub-10ms reads', 'latency [10ms]'],
    ['writes in 350 µs', 'latency [350 µs]'],
    ['lookups of 80us', 'latency [80us]'],
    [
      'page load from 3.2 seconds to 800 milliseconds',
      'latency [3.2 seconds to 800 milliseconds] 3.2 seconds > 800 milliseconds',
    ],
    [
      'p50 from 20ms to 12ms and p99 from 480 ms to 92 ms',
      'latency p50 [20ms to 12ms] 20ms > 12ms',
      'latency p99 [480 ms to 92 ms] 480 ms > 92 ms',
    ],
    ['p99 job time from 3 min to 40 s', 'latency p99 [3 min to 40 s] 3 min > 40 s'],
    ['stays within a 200ms budget', 'latency [200ms]'],
  ],
  'other times are durations': [
    ['MTTM on card incidents fell from 47 to 14 minutes', 'duration [47 to 14 minutes] 47 > 14 minutes'],
    ['Trimmed CI from 32 to 9 minutes', 'duration [32 to 9 minutes] 32 > 9 minutes'],
    ['MTTR 4h → 35min', 'duration [4h → 35min] 4h > 35min'],
    ['MTTR from 40s to 10s', 'duration [40s to 10s] 40s > 10s'],
    ['Cut build time from 40s to 12s', 'duration [40s to 12s] 40s > 12s'],
    ['test runs from 1h 20m to 9 minutes', 'duration [1h 20m to 9 minutes] 1h 20m > 9 minutes'],
    [
      'queue lag from 15 minutes to under 10 seconds',
      'duration [15 minutes to under 10 seconds] 15 minutes > 10 seconds',
    ],
    ['lead time from 9 days to 2', 'duration [9 days to 2] 9 days > 2'],
    ['took 5 to 10 minutes', 'duration [10 minutes]'],
    ['Promoted in 14 months', 'duration [14 months]'],
    ['moved in two weeks', 'duration [two weeks]'],
    ['a 40-min talk', 'duration [40-min]'],
    ['a three-month project', 'duration [three-month]'],
    ['Saved 15 hours of manual work', 'duration [15 hours]'],
  ],
  'so much in so much time is a rate': [
    ['serves 40k rps', 'rate [40k rps]'],
    ['100K+ QPS', 'rate [100K+ QPS]'],
    ['a 40M-req/day API', 'rate [40M-req/day]'],
    ['a 12M-event/day workload', 'rate [12M-event/day]'],
    ['~2,000 req/min', 'rate [2,000 req/min]'],
    ['10K requests per second', 'rate [10K requests per second]'],
    ['50M+ transactions daily', 'rate [50M+ transactions daily]'],
    ['5M+ daily orders', 'rate [5M+ daily orders]'],
    ['2M+ monthly API requests', 'rate [2M+ monthly API requests]'],
    ['3 million events a day', 'rate [3 million events a day]'],
    ['ingests 3 GB/s', 'rate [3 GB/s]'],
    ['a 100Gbps link', 'rate [100Gbps]'],
    ['throughput from 2 to 40k rps', 'rate [2 to 40k rps] 2 > 40k rps'],
    [
      'from 900 to 4,500 orders per minute',
      'rate [900 to 4,500 orders per minute] 900 > 4,500 orders per minute',
    ],
    ['pages went from 31 to 4 a week', 'rate [31 to 4 a week] 31 > 4 a week'],
    ['1.5 million TPS', 'rate [1.5 million TPS]'],
  ],
  'bytes and rows are sizes': [
    ['moved 12 TB', 'size [12 TB]'],
    ['a 512MiB heap', 'size [512MiB]'],
    ['ledger_entries (4.8B rows)', 'size [4.8B rows]'],
    ['over 200 million rows', 'size [200 million rows]'],
    ['backfilled 3.4 billion records', 'size [3.4 billion records]'],
    ['image size from 1.2GB to 180MB', 'size [1.2GB to 180MB] 1.2GB > 180MB'],
  ],
  'money keeps its currency and period': [
    ['$1.2B annualised volume', 'money [$1.2B]'],
    ['€2.3B in volume', 'money [€2.3B]'],
    ['saved $2.4M annually', 'money [$2.4M annually]'],
    ['EUR 40k', 'money [EUR 40k]'],
    ['NZD 40k', 'money [NZD 40k]'],
    ['3 million euros', 'money [3 million euros]'],
    ['3 million pounds of revenue', 'count [3 million pounds]'],
    ['2 million USD', 'money [2 million USD]'],
    ['a $10+ billion market', 'money [$10+ billion]'],
    ['INR 7,50,000 per annum', 'money [INR 7,50,000 per annum]'],
    ['spend down from $82k to $51k a month', 'money [$82k to $51k a month] $82k > $51k a month'],
    ['from $1.2M to $700K annually', 'money [$1.2M to $700K annually] $1.2M > $700K annually'],
  ],
  'percentages and factors are ratios': [
    ['errors fell 84%', 'ratio [84%]'],
    ['flaky tests fell from 12% to under 1.5%', 'ratio [12% to under 1.5%] 12% > 1.5%'],
    ['35 percent fewer', 'ratio [35 percent]'],
    ['10x faster', 'ratio [10x]'],
    ['12× more', 'ratio [12×]'],
    ['a 3-fold rise', 'ratio [3-fold]'],
    ['11 times faster', 'ratio [11 times]'],
    ['coverage from 45% to 99.2%', 'ratio [45% to 99.2%] 45% > 99.2%'],
    ['cache hit ratio of 99.1%', 'ratio [99.1%]'],
  ],
  'uptime is availability': [
    ['99.95% uptime', 'availability [99.95%]'],
    ['99.995% of messages delivered', 'availability [99.995%]'],
    ['availability from 99.5% to 99.95%', 'availability [99.5% to 99.95%] 99.5% > 99.95%'],
    ['four nines', 'availability [four nines]'],
    ['a 97% availability target', 'availability [97%]'],
  ],
  'numbers of things are counts, spelled out or not': [
    ['(6 services, idempotent consumers)', 'count [6 services]'],
    ['38k merchants', 'count [38k merchants]'],
    ['4 merged PRs', 'count [4 merged PRs]'],
    ['4,800 merchants', 'count [4,800 merchants]'],
    ['Led 11 incident retros', 'count [11 incident retros]'],
    ['across 3 AWS regions', 'count [3 AWS regions]'],
    ['380 GitHub stars', 'count [380 GitHub stars]'],
    ['two services', 'count [two services]'],
    ['1 service in Go', 'count [1 service]'],
    ['Runs 9 services on EKS', 'count [9 services]'],
    ['six services', 'count [six services]'],
    ['a dozen services', 'count [a dozen services]'],
    ['hundreds of thousands of users', 'count [hundreds of thousands of users]'],
    ['2000 users', 'count [2000 users]'],
    ['2.5M daily active users', 'count [2.5M daily active users]'],
    ['a 6-node cluster', 'count [6-node]'],
    ['Supported 10-15 customers', 'count [10-15 customers]'],
    ['grew the team from 3 to 28', 'count [3 to 28] 3 > 28'],
    ['from 12 services to 4', 'count [12 services to 4] 12 services > 4'],
    ['from 50 to 2,000 tenants', 'count [50 to 2,000 tenants] 50 > 2,000 tenants'],
    ['a team of 5', 'count [5]'],
    ['Moved 3 services from Java 8 to Java 17', 'count [3 services]'],
  ],
};

const notFound = [
  'Upgraded to Java 21',
  'Java 21 services on GraalVM',
  'Migrated from Java 8 to 17',
  'Upgraded Kubernetes from 1.21 to 1.27',
  'Stored files in S3',
  'Ran on EC2 and Route 53',
  'Implemented OAuth2 and OAuth 2.0',
  'Served over HTTP/2',
  'Worked on p99 dashboards',
  'Watched the 99th percentile',
  'K8s, k6, i18n, e2e, log4j 2.17, Neo4j 5',
  'PostgreSQL 16 cluster',
  'Python 3.12, C++17, .NET 8, ES2015, Node.js 18 services',
  'spring boot 3 services',
  'In 2019, since May 2021, from 2019 to 2022',
  'Jan 2020 - 05/2022, 2021-04-30',
  'KubeCon 2024 speaker',
  'Call +1 (415) 555-0271 or 415-555-0271 or +49 151 1234 5678',
  'L3→L4 promotion, IC2, Senior IC2',
  'Series B fintech, B2B, 5G networks',
  'ISO 27001, SOC 2, PCI DSS 4.0, RFC 7519',
  'UTF-8, UTF-16, SHA-256, base64, x86_64, ARM64, 64-bit',
  'IPv4 to IPv6, TLS 1.3, 802.11ac',
  '24/7 on-call, 9-to-5, 1:1s, a score of 4.5/5',
  'two-phase commit in a 3-tier architecture with zero downtime',
  'a twelve-factor app with two-factor sign-in',
  'port 8080, HTTP 404 errors, tier 1 incidents, phase 2 rollout',
  'v1.2.3 and version 2.0, CVE-2021-44228, 10.0.0.1',
  'O(1) lookups, n+1 queries',
  '5+ years of experience with Go',
  '5+ years automating releases',
  'a 401(k) match',
  'for over eight years across payments',
  'Fortune 500 companies',
  'Windows 11 users and Big 4 firms',
  'GPA: 3.92/4.00',
  'one of the services',
];

describe('Quantities of a text', () => {
  it('end at zero when the text says so, and at nothing else', () => {
    expect(findQuantities('Duplicates fell from 14 a month to zero in Go')).toMatchObject([
      {
        text: '14 a month to zero',
        before: '14 a month',
        after: 'zero',
        value: 0,
        valueBefore: expect.any(Number),
      },
    ]);
    expect(findQuantities('Moved 14 services to zero-trust networking')).toMatchObject([
      { text: '14 services' },
    ]);
    expect(findQuantities('17 have contributed patches')).toEqual([]);
  });

  for (const [what, cases] of Object.entries(found)) {
    describe(what, () => {
      it.each(cases)('%s', (text, ...expected) => {
        expect(describeAll(text)).toEqual(expected);
      });
    });
  }

  it.each(notFound)('are not read into: %s', (text) => {
    expect(describeAll(text)).toEqual([]);
  });

  it('can be compared: their values share one unit', () => {
    const [latency] = findQuantities('from 1.2s to 180ms');
    expect(latency).toMatchObject({ valueBefore: 1200, value: 180, unit: 'ms' });
    expect(findQuantities('40M-req/day')[0]).toMatchObject({ value: 40e6 / 86400, unit: 'per second' });
    expect(findQuantities('1.5 TB')[0]).toMatchObject({ value: 1.5e12, unit: 'bytes' });
    expect(findQuantities('fell from 47 to 14 minutes')[0]).toMatchObject({
      valueBefore: 47 * 60_000,
      value: 14 * 60_000,
    });
    expect(findQuantities('$40k/month')[0]).toMatchObject({ value: 40_000, unit: 'USD per month' });
    expect(findQuantities('usd 40k')[0]).toMatchObject({ value: 40_000, unit: 'USD' });
    expect(findQuantities('AU$40k')[0]).toMatchObject({ value: 40_000, unit: 'AUD' });
    expect(findQuantities('five nines')[0]).toMatchObject({ value: 99.999, unit: '%' });
  });

  it('have ranges in UTF-16 units', () => {
    const text = 'Grüße 🎉: “p99” von 480ms to 92ms';
    for (const { start, end, text: part } of findQuantities(text)) expect(text.slice(start, end)).toBe(part);
    expect(findQuantities(text)).toHaveLength(1);
  });

  it('stand in reading order without overlap in any text', () => {
    const pieces = fc.constantFrom(
      'from ',
      'to ',
      '12',
      '3.5',
      ' ms',
      's',
      '%',
      'k',
      ' rows',
      ' → ',
      '$',
      '/day',
      ' p99 ',
      ', ',
      '. ',
      'six ',
      ' of ',
      'services',
      'M',
      '-',
      'x',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const quantity of findQuantities(text)) {
          expect(quantity.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(quantity.start, quantity.end)).toBe(quantity.text);
          expect(Number.isFinite(quantity.value)).toBe(true);
          last = quantity.end;
        }
      }),
    );
  });
});
