import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { far, near } from './words.ts';

/** How fast a system is, and how that is found out. */
export const performance = defineShows([
  {
    id: 'caching',
    families: ['web-cache'],
    terms: ['amazon-cloudfront', 'cdn', 'google-cloud-cdn'],
    acts: defineExpression({
      cases: [
        [
          '(?<!(?:browser|build|npm|pip|Docker|compiler|dependency|CPU|Gradle|Maven|module) )cache(?! of (?:food|weapons|arms|letters))',
          'a cache in front of the price service',
          'answers from a local cache',
        ],
        ['memoi[sz](?:e|es|ed|ing|ation)', 'memoised the tariff rules'],
        [
          String.raw`(?:serv|answer)\w*${near}from (?:memory|the edge|RAM|Redis|Memcached)`,
          'serves 80% of reads from memory',
        ],
        [String.raw`hot (?:[\w-]+ ){1,2}in (?:Redis|Memcached|Valkey|memory)`, 'keeps hot prices in Redis'],
      ],
    }),
    examples: [
      'Put Redis as a cache in front of the fare table: 96% of reads never meet PostgreSQL.',
      'Memoised tax rules per request and took 200 ms off each basket.',
      'Varnish Cache answers 9 of 10 readers.',
    ],
    counterexamples: [
      'Queues 4 million mails in Redis.',
      'Cleared the browser cache of 300 laptops.',
      'Keeps sessions in Memcached.',
    ],
  },
  {
    id: 'low-latency',
    terms: ['aeron', 'chronicle-queue', 'dpdk', 'lmax-disruptor', 'xdp'],
    acts: defineExpression({
      cases: [
        ['sub-?milli-?second|single-digit[- ](?:ms|milli-?seconds?)', 'sub-millisecond quotes'],
        [
          String.raw`(?<![.,\d])\d+(?:\.\d+)? ?(?:µs|μs|micro-?seconds?|nano-?seconds?)`,
          'matches an order in 14 µs',
        ],
        [
          String.raw`(?:p9\d(?:\.\d+)?|p50|latency|latencies|response times?|answers?|responds?|replies|quotes?|decides|scores?|matches|finds|serves?|returns|loads?|round trips?)${far}(?:in|within|under|below|to|of|at|than|is|was) (?:about |under )?\d{1,2}(?:\.\d+)? ?(?:ms|milli-?seconds?)`,
          'answers within 20 ms',
          'p99 of 8 ms',
        ],
        [
          String.raw`\d{2,3},\d{3} (?:[\w-]+ )?(?:requests|messages|events|orders|quotes|transactions|queries|bids|writes|reads|calls) (?:a|per|each) second`,
          'takes 80,000 bids a second',
        ],
        [
          'kernel[- ]bypass|busy[- ](?:poll|spin)\\w*|zero-copy|(?:garbage|allocation)-free',
          'an allocation-free parser',
        ],
      ],
    }),
    examples: [
      'Prices a bond within 300 µs in Java without garbage: garbage-free on the hot path.',
      'Took the p99 of the bidder from 140 ms to 12 ms.',
    ],
    counterexamples: ['Cut a report from 4 hours to 11 minutes.', 'Answered 40 mails in a day.'],
  },
  {
    id: 'concurrency',
    terms: [
      'actor-model',
      'akka',
      'kotlin-coroutines',
      'lmax-disruptor',
      'mpi',
      'openmp',
      'pekko',
      'project-loom',
      'rayon',
      'tokio',
    ],
    acts: defineExpression({
      cases: [
        ['goroutines?', 'never more than 64 goroutines'],
        ['(?:worker|thread|process|goroutine|fork-join) pools?', 'bounded worker pools'],
        [
          '(?:lock|wait)[- ]free|lock contention|race conditions?|data races?|dead-?locks?|mutex(?:es)?|semaphores?|spin-?locks?|critical sections?|compare-and-swap|atomics',
          'a lock-free ring buffer',
          'found 3 deadlocks',
        ],
        [
          String.raw`(?:fix|found|find|clos|remov|eliminat|hunt|track|debug|solv|trac|reproduc)\w*${near}races?(?= (?:in|between|that|on|where|when)\b|$|[,.;])(?! (?:in|on) (?:[A-Z]\w+|the track))`,
          'tracked down a race between two writers',
        ],
        [
          '(?:(?<=(?:with|on|over|to|from) )\\d+|virtual|green|worker|native|background|multiple|several|parallel) threads',
          'an importer with 16 threads',
        ],
        [
          String.raw`multi-?core|(?:all|(?:on|over|across|to) \d+) (?:CPU )?cores|parallel(?:i[sz](?:e|es|ed|ing|ation))`,
          'parallelised the pricing run',
          'uses all cores',
        ],
        [
          `(?:imports?|jobs?|files?|requests?|rows|batches|queries|partitions?|chunks?|calls|downloads?|uploads?) in parallel`,
          'runs 40 imports in parallel',
        ],
        [
          '(?!parallel sessions)(?:concurrent|simultaneous|parallel) (?:[\\w-]+ )?(?:requests|users|connections|writers?|writes|sessions|jobs|workers|updates?|readers|uploads|streams|orders|bookings|transactions|calls|viewers|players)',
          'holds 300,000 concurrent connections',
        ],
        ['(?:optimistic|pessimistic) lock(?:s|ing)?', 'optimistic locks on the seat map'],
      ],
    }),
    examples: [
      'Rewrote the crawler in Go with 64 goroutines and a bounded channel.',
      'Fixed a race between two schedulers that had sold 14 seats twice.',
    ],
    counterexamples: [
      'Timed a race for 300 runners.',
      'Wrote the import service in Go.',
      'Answered 90 threads on the forum.',
      'Led 3 projects in parallel.',
    ],
  },
  {
    id: 'asynchronous-programming',
    terms: listWords(`
      aiohttp asio asynq asyncio bull celery delayed-job dramatiq faktory gevent hangfire huey kotlin-coroutines libuv
      oban project-reactor python-rq r2dbc resque rxjava sidekiq solid-queue spring-webflux tokio twisted-py vertx
    `),
    acts: defineExpression({
      cases: [
        [
          'async(?:hronous(?:ly)?)? (?:[\\w-]+ )?(?:jobs?|tasks?|workers?|calls?|I/?O|queues?|handlers?|pipelines?|exports?|clients?|services?|code|requests?|drivers?|runtime|Python|Rust)',
          'made the report an asynchronous job',
        ],
        ['non-?blocking', 'a non-blocking client for 9 banks'],
        ['event loops?', 'one event loop per core'],
        ['(?:coroutines?|completable ?futures?|virtual threads)', 'coroutines in place of threads'],
        ['background (?:jobs?|workers?|tasks?|processing)', '4 million background jobs a day'],
        [
          String.raw`(?:moved|moves|moving|push\w*|shift\w*|took|taken|offload\w*|defer\w*)${far}(?:(?:into|to|onto) (?:(?:the|an?|its)\s)?(?:background|job queue|queue)|out of (?:the )?request(?: path| cycle)?|off the request path)`,
          'moved the thumbnails out of the request',
        ],
      ],
    }),
    examples: [
      'Sends 4 million mails a day as Celery jobs.',
      'Rewrote the proxy on Tokio: 90,000 sockets on two cores.',
      'Took PDF rendering out of the request and off the critical path.',
    ],
    counterexamples: [
      'Wrote the import service in Go.',
      'Kept 9 promises to customers.',
      'Priced the futures of 3 exchanges.',
      'Took 40 tickets a day off the queue.',
    ],
  },
  {
    id: 'performance-tuning',
    terms: ['profiling', 'query-optimization'],
    acts: defineExpression({
      cases: [
        [
          String.raw`from (?:about )?\d[\d.,]* ?(?:ms|µs|μs|milli-?seconds)?(?: (?:down )?to) (?:under |about |below )?\d[\d.,]* ?(?:ms|µs|μs|milli-?seconds)`,
          'took the quote from 900 ms to 140 ms',
        ],
        [
          String.raw`(?:jobs?|imports?|reports?|batch(?:es)?|runs?|exports?|search(?:es)?|pages?|endpoints?|sync|calculations?|close|settlement|reconciliation|pricing|checkout|start-?up|warm-?up|load|indexing)${near}?from (?:about )?\d[\d.,]* ?(?:s|sec|seconds?|min|minutes?|hours?|h) (?:down )?to`,
          'brought the settlement run from 4 hours to 11 minutes',
        ],
        [
          String.raw`(?:cut|cuts|lower|reduc|halv|shav|trim|drop|brought|slash|improv|shr[aiu]nk|shorten|took)\w*${near}(?:p9\d(?:\.\d+)?|p50|latency|latencies|response times?|CPU|memory|heap|allocations?|GC|garbage|cold starts?|load times?|run-?times?)`,
          'cut p99 by a third',
        ],
        [
          String.raw`(?:rais|doubl|tripl|increas|multipl|improv|lift|quadrupl)\w*${near}(?:throughput|(?:page|query|import|rendering) speed)`,
          'tripled the throughput of the importer',
        ],
        [
          String.raw`(?:tun(?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing))${near}(?:JVM|GC|garbage|kernel|Postgres\w*|MySQL|Kafka|Elasticsearch|Spark|heap|autovacuum|pools?|batch sizes?|endpoints?|services?|consumers?|jobs?|code)`,
          'tuned the JVM of 30 services',
        ],
        [
          String.raw`(?:\d+(?:\.\d+)?|two|three|four|five|six|ten|several) ?(?:x|×|times) (?:as fast|faster|quicker|less memory|the throughput)`,
          'an encoder 4 times faster',
        ],
        [
          String.raw`\d+ ?% (?:faster|quicker|less (?:CPU|memory))|(?:sped up|speed(?:ing|s)? up)(?!${near}(?:onboarding|hiring|deliver\\w+|reviews?|support|training|recruit\\w*|approvals?))|speed-?ups?`,
          'sped up 40 imports',
        ],
        [
          'hot (?:paths?|loops?)|(?:CPU|memory|I/O|disk|network|database|performance) bottlenecks?',
          'rewrote the hot path in Rust',
        ],
      ],
    }),
    examples: [
      'Took the basket from 1,900 ms to 240 ms at the same load.',
      'Brought the month close from 9 hours to 40 minutes.',
      'The parser needs 60% less memory since I dropped its tree.',
    ],
    counterexamples: [
      'Cut onboarding from 3 weeks to 4 days.',
      'Tuned 9 pianos.',
      'Removed 3 bottlenecks in hiring and sped up onboarding.',
      'Increased the speed of sales by 20%.',
      'Kept 4 million carts in Redis.',
    ],
  },
  {
    id: 'profiling',
    families: ['profiler'],
    acts: defineExpression({
      cases: [
        [
          `profil(?:ed|ing)${near}(?:services?|APIs?|code|JVM|heap|memory|CPU|allocations?|hot|path|workers?|import|importer|requests?|endpoints?|parser|pipelines?|jobs?|apps?|engine|loop|scheduler|renderer|build)`,
          'profiled the renderer',
        ],
        ['flame ?graphs?', 'read flame graphs of 9 services'],
        ['(?:heap|thread|memory|core) dumps?|heap snapshots?', 'opened two heap dumps'],
        [
          `memory leaks?|goroutine leaks?|leak(?:s|ed|ing|y)?${near}(?:memory|heap|connections?|descriptors|handles|sockets)`,
          'found a memory leak of 2 MB an hour',
        ],
        [
          '(?:CPU|heap|memory|allocation|wall-clock|lock|continuous) profil(?:es?|ers?)',
          'continuous profilers on 40 services',
        ],
      ],
    }),
    examples: [
      'pprof showed that 40% of CPU went into one regular expression.',
      'Profiled the importer and took a copy of 900 MB out of it.',
    ],
    counterexamples: [
      'Wrote profiles of 30 customers.',
      'Keeps the profiles of users for 9 services in MongoDB.',
      'Fixed a leak in the roof.',
    ],
  },
]);
