import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { far, near, several } from './words.ts';

/** How a system stays within reach, here and elsewhere, at any load. */
export const availability = defineShows([
  {
    id: 'high-availability',
    terms: ['cloudnativepg', 'galera', 'multi-region', 'patroni'],
    acts: defineExpression({
      cases: [
        ['fail(?:s|ed|ing)?[- ]?overs?', 'fails over in 11 seconds', 'rehearsed the failover'],
        [
          `(?:stand-?by|secondary|replica|follower|spare)${near}(?:took|takes?|taking) over`,
          'the standby took over within 20 s',
        ],
        ['(?:hot|warm) (?:stand-?bys?|spares?)', 'a warm standby in Dublin'],
        [
          String.raw`9\d[.,]\d+ ?(?:%|percent|per cent)${near}?(?:uptime|availability|available)`,
          'kept 99.97% availability',
        ],
        [String.raw`(?:uptime|availability|available)${near}9\d[.,]\d+`, 'brought uptime to 99.98%'],
        ['(?:three|four|five) nines', 'four nines for the payment core'],
        ['(?:no )?single points? of failure|SPOFs?', 'removed the last single point of failure'],
        [
          'redundan(?:t|cy) (?:pairs?|nodes?|servers?|clusters?|databases?|brokers?|instances?|zones?|links?|routes?)|(?:fully|doubly) redundant',
          'redundant brokers in two halls',
        ],
        [
          '(?:two|three|all|both|several|multiple) availability zones|multi-AZ',
          'spread over three availability zones',
        ],
        [
          `(?:outage|loss|failure|crash|death)s? of (?:an?|one|any|the|whole|single|entire)${near}(?:zones?|data ?cent(?:er|re)s?|nodes?|regions?|brokers?|servers?|racks?)`,
          'goes on after the loss of a whole hall or data centre',
        ],
      ],
    }),
    examples: [
      'Runs PostgreSQL under Patroni: a dead primary costs 15 seconds.',
      'The ticket shop was up 99.98% of the time over 3 years; before it was 99.4% uptime.',
      'When a broker dies, a warm spare has its queues in 9 seconds.',
    ],
    counterexamples: [
      'Sorted 99.2% of letters.',
      'Names the right bird 98.4% of the time.',
      'Made 3 posts redundant.',
      'Ran 14 services on Kubernetes.',
    ],
  },
  {
    id: 'multi-region',
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:deploy|replicat|mirror|replica|failover)\w*${far}(?:across|in|to|over|between|from) ${several} (?:[\w-]+ )?regions`,
          'replicates the ledger to three regions',
        ],
        ['(?:AWS|Azure|GCP|cloud|Google Cloud) regions', 'four AWS regions'],
        ['(?:secondary|standby|paired|backup|failed) region', 'a standby region in Ohio'],
        ['region(?:al)? (?:failovers?|evacuations?|outages?|loss)', 'rehearses a regional failover'],
        ['global tables?|geo-?(?:replicat\\w+|distributed|routing|partition\\w+)', 'DynamoDB global tables'],
        [String.raw`(?:two|three|both|several|\d) data ?cent(?:er|re)s`, 'keeps both data centres in step'],
      ],
    }),
    examples: [
      'Serves players from 5 cloud regions and moves them within a minute when one fails.',
      'Writes are replicated across three regions; a reader meets the nearest.',
    ],
    counterexamples: [
      'Trained support staff in 3 regions.',
      'Served customers in 4 regions.',
      'Opened a second region for sales.',
      'Ran one PostgreSQL server.',
    ],
  },
  {
    id: 'disaster-recovery',
    terms: ['aws-backup', 'azure-backup', 'pgbackrest', 'veeam', 'velero', 'wal-g'],
    acts: defineExpression({
      cases: [
        [String.raw`restor\w*${far}(?:back-?ups?|snapshots?|dumps?)`, 'restores a random backup each week'],
        [String.raw`back-?ups?${near}restor\w+`, 'proves backups by a weekly restore'],
        ['restore (?:tests?|drills?|exercis\\w+|rehearsals?|times?)', 'monthly restore drills'],
        ['point[- ]in[- ]time (?:recovery|restores?)|PITR', 'point-in-time recovery for 60 databases'],
        [
          String.raw`RPOs?|RTOs?|recovery (?:points?|time|objectives?|drills?|exercis\w+)`,
          'an RPO of 5 minutes',
        ],
        [
          '(?:region|disaster|outage|evacuation|data ?cent(?:er|re)) (?:drills?|exercises?|rehearsals?)',
          'two evacuation drills a year',
        ],
        [
          '(?:nightly|hourly|daily|encrypted|off-?site|automated|cross-region|continuous|incremental|verified|database|immutable) (?:[\\w-]+ )?back-?ups?',
          'off-site backups of 40 TB',
        ],
        [
          String.raw`(?:rehears|drill)\w*${near}(?:loss|restor\w+|recovery|outages?)`,
          'rehearsed the loss of Frankfurt',
        ],
      ],
    }),
    examples: [
      'Takes encrypted backups of 30 databases and restores one at random each night.',
      'Rebuilt all of production in another account in 3 hours, twice a year: recovery drills with finance watching.',
    ],
    counterexamples: ['Restored 4 paintings.', 'Was the backup of the team lead.'],
  },
  {
    id: 'autoscaling',
    families: ['autoscaling'],
    terms: ['aws-auto-scaling'],
    acts: defineExpression({
      cases: [
        ['auto-?scal(?:e|es|ed|er|ers)', 'an autoscaler that reads queue length'],
        [
          `scal(?:e|es|ed|ing)${far}(?:automatically|by (?:itself|themselves)|(?:with|by|on) (?:the )?(?:load|demand|queue|traffic|CPU|lag|depth|length|requests))`,
          'workers scale with the queue',
        ],
        [
          String.raw`scal(?:e|es|ed|ing)${near}from \d+ to \d+ (?:[\w-]+ )?(?:pods|nodes|workers|instances|tasks|containers|replicas|machines|servers|consumers)`,
          'scales itself from 4 to 60 pods',
        ],
        [
          String.raw`(?:pods|nodes|workers|instances|consumers|tasks|capacity|fleet|cluster|servers)${near}(?:follow|grow|grew|shrink|shrank|double)\w*${near}(?:queue|load|traffic|demand|lag|night|peak)`,
          'the fleet shrinks at night',
        ],
        ['scal(?:e|es|ed|ing)? (?:down )?to zero', 'jobs that scale to zero'],
      ],
    }),
    examples: [
      'KEDA gives 30 consumers the pods that their lag asks for.',
      'The render fleet grows with the queue from 2 to 300 machines.',
    ],
    counterexamples: ['Ran 14 services on Kubernetes.', 'Scaled the team from 4 to 12 engineers.'],
  },
  {
    id: 'chaos-engineering',
    families: ['chaos-engineering'],
    acts: defineExpression({
      cases: [
        [
          'game ?days? (?:a|per|each) (?:year|quarter|month)|(?:ran|runs?|held|holds?|led) (?:[\\w-]+ )?game ?days',
          'four game days a year',
        ],
        [
          String.raw`(?:kill|stop|terminat|unplug|crash|pull|cut)\w*${near}(?:nodes?|pods?|brokers?|instances?|services?|zones?|leaders?|primar(?:y|ies)|machines?|links?)${near}(?:on purpose|deliberately|at random|every week|weekly|each week)`,
          'kills a broker in production every week',
        ],
        [
          String.raw`(?:deliberately|randomly|on purpose)${near}(?:kill|fail|stop|terminat|crash|cut|br[eo]a?k)\w*`,
          'deliberately killed zones',
        ],
        [
          `(?:failure|latency|outage|error) injections?|inject(?:s|ed|ing)?${near}(?:failures?|faults?|latency|errors?|packet loss|delays?|outages?)`,
          'injects latency between services',
        ],
        ['(?:outage|failover|failure) (?:drills?|exercises?)|Jepsen', 'two failover drills a quarter'],
      ],
    }),
    examples: [
      'Chaos Mesh kills one pod an hour in staging.',
      'Ran game days that pull the plug of a zone until nobody notices.',
    ],
    counterexamples: [
      'Killed 300 lines of dead code.',
      'Played 9 matches of chess.',
      'Sells 40,000 tickets on game days.',
    ],
  },
  {
    id: 'capacity-planning',
    acts: defineExpression({
      cases: [
        [
          'capacity (?:plans?|models?|forecasts?|reviews?|estimates?|needs|headroom|targets?)',
          'a capacity model for 9 clusters',
        ],
        [
          `(?:forecast(?:s|ed|ing)?|estimat(?:es|ed|ing)|projected|predict(?:s|ed|ing)|siz(?:ed|ing))${near}(?:capacity|clusters?|storage growth|hardware|brokers|nodes)`,
          'sized the Kafka cluster for 3 years',
        ],
        [
          String.raw`(?:prepar|ready|readied|plann|scal|harden)\w*${near}(?:services?|systems?|platform|infrastructure|clusters?|checkout|databases?|site|backend|APIs?)${near}(?:Black Friday|Cyber Monday|Singles['’]? Day|peak season|holiday (?:peak|traffic|season)|launch day|election night)`,
          'prepared 30 services for Black Friday',
        ],
        ['right-?siz(?:e|es|ed|ing)', 'right-sized 400 pods'],
        ['head-?room', 'keeps a third of headroom'],
      ],
    }),
    examples: [
      'Forecast the hardware for the tax season within 8% and bought it.',
      'Sized 12 clusters from 3 years of growth.',
    ],
    counterexamples: [
      'Planned 4 offsites.',
      'Planned the adverts for Black Friday.',
      'Led a project about 9 clusters of shops.',
      'Filled the hall to capacity.',
    ],
  },
  {
    id: 'load-testing',
    families: ['load-test-tool'],
    acts: defineExpression({
      cases: [
        [
          `replay(?:s|ed|ing)?${far}(?:production|recorded|captured|live|real) (?:traffic|requests|load)`,
          'replayed production traffic',
        ],
        [
          '(?:synthetic|simulated|mirrored|artificial) (?:load|traffic)|generated load',
          'three times the peak in synthetic load',
        ],
        [
          `simulat(?:e|es|ed|ing)${near}(?:users|clients|sessions|shoppers|buyers|connections)`,
          'simulated 90,000 shoppers',
        ],
        [
          '(?:load|soak|spike|throughput|scalability|performance)[- ]test(?:s|ed|er|ers)?',
          'soak-tested the broker for 3 days',
        ],
        [
          String.raw`(?:ran|runs?|tests?|tested|tries|tried|proved|measured)${far}at (?:\d+(?:\.\d+)?|two|three|four|five|ten|twice) ?(?:x|×|times)? ?(?:(?:the|its|our|last|usual|expected|normal|year’s|year's|Black|Friday|Christmas)\s){0,4}(?:peak|load|traffic)`,
          'ran it at 5 times the usual load',
        ],
        ['load generators?', 'a load generator in Rust'],
      ],
    }),
    examples: [
      'Replayed an hour of production requests at 5 times the speed against each release.',
      'k6 runs 40 journeys at the load of Christmas.',
    ],
    counterexamples: [
      'Loaded 40 trucks.',
      'Stress-tested the portfolios of 3 banks.',
      'Simulates 900 vehicles in Unity.',
      'Generated traffic for 9 shops.',
      'Wrote 900 unit tests.',
    ],
  },
]);
