import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { far, near } from './words.ts';

/** How a system goes on when its parts fail. */
export const reliability = defineShows([
  {
    id: 'idempotency',
    acts: defineExpression({
      cases: [
        [
          String.raw`de-?dup(?:e|es|ed|ing|licate|licates|licated|licating|lication)?${far}(?:keys?|ids?|requests?|messages?|events?|webhooks?|payments?|deliver\w+|orders?|callbacks?|hash(?:es)?)`,
          'deduplicates by a key from the client',
          'dedupes 40,000 webhooks',
        ],
        [
          'safe to (?:run|retry|call|repeat|replay|send|apply|re-?run|process|deliver)(?: again| twice)?',
          'every job is safe to repeat',
        ],
        [
          '(?:retried|replayed|repeated|re-?run|resent) safely|safely (?:be )?(?:retr(?:y|ied)|replay(?:ed)?|re-?run|repeat(?:ed)?)',
          'a payment can be retried safely',
        ],
        [
          String.raw`(?:messages?|events?|requests?|payments?|webhooks?|orders?|calls?|callbacks?|files?|jobs?)${near}twice(?! (?:a|per|as|the|each|every|in|weekly|daily|over)\b)`,
          'the same message twice does no harm',
        ],
        [
          String.raw`(?:charg|bill|book|pa[iy]|process|appl|sen[dt]|credit|debit|refund|post|count|insert|shipp?)\w*${near}twice(?! (?:a|per|as|the|each|every|in|weekly|daily|over)\b)`,
          'nobody is charged twice',
        ],
        [
          '(?:no )?(?:(?<!(?:to|helped|and|will|can|could|would) )double|duplicated?) (?:charges?|payments?|bookings?|postings?|requests?|webhooks?|refunds?|payouts?|messages?)|duplicated? (?:orders?|deliver(?:y|ies)|transactions?|invoices?)',
          'brought double charges from 40 a week to none',
        ],
        [
          '(?:replayed|re-?delivered|re-?sent) (?:requests?|messages?|events?|webhooks?|calls?|callbacks?|payments?)',
          'ignores replayed callbacks',
        ],
        ['already (?:been )?(?:seen|processed|handled)', 'skips what it has already seen'],
        ['at-least-once(?: delivery)?', 'consumers that cope with at-least-once'],
      ],
    }),
    examples: [
      'Every payment carries a key of the client, and a second request with it gets the first answer: no double charges in 3 years.',
      'The import is safe to run twice; half of its runs are retries.',
    ],
    counterexamples: [
      'Ran the payroll twice a month.',
      'Deduplicated the contacts of the sales team.',
      'Paid 400 invoices.',
      'Helped double bookings within a year.',
      'Took 40 repeated calls of customers a day.',
    ],
  },
  {
    id: 'exponential-backoff',
    acts: defineExpression({
      cases: [
        [
          'back[- ]?offs?|back(?:s|ed|ing) off',
          'backs off when the bank is slow',
          'gave 9 clients a capped backoff',
        ],
        ['(?:add(?:s|ed|ing)?|random|full) jitter|jittered', 'added jitter to 40,000 meters'],
        [
          'doubl(?:ed|ing) (?:gaps?|delays?|waits?|pauses?|intervals?)',
          'tried again with ever-doubling gaps',
        ],
        [
          `retr(?:y|ies|ied|ying)${far}(?:growing|increasing|longer|doubling|delays?|pauses?|waits?|times|attempts|hours|minutes)`,
          'retries a webhook for 24 hours',
        ],
        [
          '(?:automatic|bounded|capped|client|HTTP|webhook|job|payment|smart) retr(?:y|ies)',
          'capped retries towards 9 banks',
        ],
        [
          'retry (?:polic(?:y|ies)|budgets?|queues?|topics?|storms?|schedules?|loops?)',
          'a retry budget per partner',
        ],
        [
          String.raw`retr(?:y|ies|ied|ying)${near}?(?:failed|failing|timed-out) (?:requests?|calls?|jobs?|deliver\w+|webhooks?|messages?|payments?)`,
          'retried failed deliveries',
        ],
      ],
    }),
    examples: [
      'Webhooks are retried 8 times over a day with growing pauses.',
      'Failed calls to the bank are retried with backoff and jitter.',
    ],
    counterexamples: [
      'Measured the jitters of staff.',
      'Cut the jitter of voice calls to 4 ms.',
      'Retired 9 services in 4 months.',
    ],
  },
  {
    id: 'circuit-breaker',
    families: ['resilience-library'],
    acts: defineExpression({
      cases: [
        [
          `breakers?${near}(?:opens?|opened|trips?|tripped|closes?|half-open)`,
          'a breaker that trips after 20 errors',
        ],
        [`(?:trip|open)(?:s|ped|ed|ping|ing)?${near}breakers?`, 'trips its breaker'],
        ['breakers? (?:around|per|towards|in front)', 'a breaker around each of 9 partners'],
        ['bulk-?heads? (?:between|around|per)', 'bulkheads between 3 partners'],
        [
          String.raw`stop(?:s|ped)? (?:calling|sending (?:calls|requests))${far}(?:fail\w*|errors?|times? out|timeouts|unhealthy|down|slow)`,
          'stops calling a bank that fails',
        ],
        [
          `fail(?:s|ed|ing)?[- ]fast (?:when|if|while)${far}(?:services?|partners?|banks?|upstream|downstream|dependency|provider)`,
          'fails fast when the tax service is slow',
        ],
      ],
    }),
    examples: [
      'Wrapped 9 partner calls in Resilience4j.',
      'A bank that times out is left alone for a minute: a breaker per partner keeps our threads free.',
    ],
    counterexamples: [
      'Opened 4 offices.',
      'Lets the build fail fast.',
      'Opened a circuit of 9 races.',
      'Welded 40 bulkheads.',
      'Retried 3 calls to the bank.',
    ],
  },
  {
    id: 'rate-limiting',
    acts: defineExpression({
      cases: [
        [
          'throttl(?:e|es|ed|ers?)(?! (?:body|valves?|cables?|scroll|resize|input))',
          'throttled 3 noisy partners',
        ],
        ['rate[- ]limits?', 'a rate-limit service for 90 APIs'],
        [
          `(?:limit|cap)(?:s|ped|ed|ing|ping)?${far}(?:requests|calls|messages|writes|queries|logins|attempts|uploads) (?:a|per|each) (?:second|minute|hour|day)`,
          'caps sign-ups at 20 calls a minute',
        ],
        [
          'limit(?:s|ed|ing)? (?:(?:abusive|noisy) (?:clients?|callers?|customers?|tenants?|partners?|users?)|(?:each|every|any) (?:client|caller|customer|tenant|partner|user|API key|IP|app) to (?:its|their) (?:fair )?share)',
          'limits each client to its fair share',
        ],
        [
          '(?:quotas|(?:request|rate|call) (?:limits?|caps?)) (?:per|for each|for every|by) (?:client|tenant|user|API key|key|partner|caller|IP|app)s?|limits (?:per|for each|by) (?:API key|key|caller|IP|tenant)',
          'quotas per partner',
        ],
        [
          String.raw`(?:per|each)[- ](?:client|tenant|user|key|partner|caller|IP|API[- ]key)[- ](?:(?:request|rate|call) )?(?:quotas?|limits?|caps?)`,
          'per-tenant limits',
        ],
        [
          `(?:may|can) (?:make|send|do)${near}(?:requests|calls) (?:a|per|each) (?:second|minute|hour|day)`,
          'a key may make 100 requests a minute',
        ],
        ['(?:token|leaky)[- ]bucket', 'a token bucket in 60 lines of Lua'],
        ['(?:API|request|usage) quotas?|HTTP 429s?', 'API quotas for 300 partners'],
      ],
    }),
    examples: [
      'Limits each client to 50 requests a second with a bucket in Redis; the night of the sale nobody else noticed.',
      'Gave 300 partners a daily quota of API calls and a page that shows what is left: usage quotas.',
    ],
    counterexamples: [
      'Limited each speech to 5 minutes.',
      'Kept the sales quota for 3 years.',
      'Raised the overdraft limits per customer in a bank.',
      'Limits each user to 3 devices.',
      'Fixed 429 bugs.',
      'Shared a database with 3 teams.',
    ],
  },
  {
    id: 'fault-tolerance',
    terms: ['circuit-breaker', 'exponential-backoff', 'high-availability'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:(?:surviv|withst[ao]|tolerat|absorb)\w*|rides? out|rode out|cop(?:e|es|ed|ing) with)${far}(?:loss of|outages?|failures?|crash(?:es)?|restarts?|partitions?)`,
          'survives the loss of two brokers',
        ],
        [
          'degrad(?:e|es|ed|ing|ation) gracefully|graceful(?:ly)? degrad(?:e|es|ed|ation|ing)',
          'degrades gracefully without the tax service',
        ],
        [
          'f[ae]ll(?:s|ing)? back (?:to|on|onto)|fallbacks? (?:to|when|from|path|provider|responses?)',
          'falls back to yesterday’s prices',
        ],
        [
          String.raw`(?:resum|restart|continu|recover|pick|carr)\w*${far}(?:where (?:it|they) (?:stopped|left off|broke off)|from (?:its|the|their) last (?:checkpoint|step|offset|batch)|after (?:a|any) (?:crash|failure|restart))`,
          'resumes from its last step',
        ],
        [
          `(?:keeps (?:working|selling|running|serving|answering)|kept (?:selling|serving|answering)|goes on)${near}(?:when|while|without|if|even)`,
          'the checkout keeps working without the tax service',
        ],
        ['self[- ]heal(?:s|ing)', 'self-healing workers'],
        ['resilien(?:t|ce|cy) (?:to|against|patterns?|tests?)', 'made 30 jobs resilient to restarts'],
      ],
    }),
    examples: [
      'The import resumes where it stopped after a crash; support no longer starts it by hand.',
      'Orders survive an outage of the warehouse system of up to 6 hours.',
    ],
    counterexamples: [
      'Degraded 3 of 9 permissions.',
      'Copies 40 GB between two time zones.',
      'Kept working while studying at night.',
      'Picked fallback fonts for 9 brands.',
      'Tolerated 4 reorganisations.',
    ],
  },
]);
