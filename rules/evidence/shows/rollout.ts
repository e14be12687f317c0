import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { far, near } from './words.ts';

/** How a change reaches users with little risk. */
export const rollout = defineShows([
  {
    id: 'canary-release',
    terms: ['argo-rollouts', 'flagger'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:roll|releas|shipp?|deploy|expos|enabl|went)\w*${far}(?:to|for|on|with|at) [1-4]?\d(?:[.,]\d+)? ?(?:%|percent|per cent) of${near}(?:traffic|users|requests|customers|nodes|hosts|pods)|(?:releases?|versions?|builds?|changes?) (?:first )?(?:meets?|met|sees?|saw|gets?) [1-4]?\d(?:[.,]\d+)? ?% of${near}(?:traffic|users|requests)`,
          'rolled the new matcher out to 5% of the traffic',
        ],
        [
          String.raw`\d+ ?(?:%|percent|per cent) of (?:the |all |our )?(?:traffic|users|requests|customers|nodes|hosts|pods) (?:first|before (?:the (?:rest|others)|all|everyone))`,
          '2% of hosts first',
        ],
        [
          '(?:staged|gradual|progressive|phased|incremental|percentage) (?:production )?(?:roll-?outs?|releases?|deploy(?:ment)?s?)',
          'staged rollouts over 9 regions',
        ],
        [
          String.raw`roll(?:s|ed|ing)?[- ]?(?:itself )?back${near}(?:when|if|once|as soon as)${near}(?:error rates?|errors|latency|p9\d)`,
          'A release rolls back by itself when error rates rise',
        ],
      ],
    }),
    examples: [
      'Every release meets 1% of the traffic for 10 minutes before it goes on.',
      'Argo Rollouts moves 40 services step by step and stops on errors.',
    ],
    counterexamples: [
      'Moved 30% of the code to TypeScript.',
      'Answers 90% of requests out of Memcached.',
      'Rolled the agent out to 100% of hosts.',
      'Shifted 70% of queries to replicas.',
      'Deployed 14 services with Helm.',
      'Reduced memory by 40% of the nodes’ total.',
    ],
  },
  {
    id: 'blue-green-deployment',
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:switch|flip|swap|cut)\w*${near}(?:traffic|load balancer|router|DNS)${far}(?:stacks?|fleets?|environments?|target groups?|versions?|colou?rs?)`,
          'switches the load balancer over to the other stack',
        ],
        [
          String.raw`(?:two|both|parallel|idle|twin) (?:identical )?(?:stacks?|environments?|fleets?)${far}(?:(?:switch|flip|swap)\w*|cut(?:s|ting)? over|cutover)`,
          'deploys to an idle stack, then flips',
        ],
        [
          String.raw`swap\w*${near}(?:deployment|staging|production|App Service) slots?`,
          'swapped the deployment slots after a smoke test',
        ],
      ],
    }),
    examples: [
      'Two identical fleets, and a switch between them in 8 seconds, took fear out of releases.',
      'A release swaps App Service slots, and swaps back within a minute.',
    ],
    counterexamples: [
      'Painted both environments of the game green.',
      'Switched 4 services to HTTP/2.',
      'Lets 900 nurses swap the slots of a shift.',
      'Ran both environments and cut costs by 20%.',
    ],
  },
  {
    id: 'feature-flags',
    families: ['feature-flags'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:behind|under) (?:(?:an?|the|feature|release|runtime|server-side|[\w-]+ing)\s){0,3}(?:flags?|toggles?)`,
          'shipped the new tariff engine behind a flag',
        ],
        [
          '(?:flags?|toggles?) (?:per|for each|by|for every) (?:customer|tenant|user|market|account)',
          'Runtime toggles per market',
        ],
        [
          String.raw`(?:gated|guarded) by (?:\w+ )?(?:flags?|toggles?)|flag-(?:gated|guarded)`,
          'every risky path is flag-guarded',
        ],
        ['kill[- ]switch(?:es)?', 'a kill switch for each of 9 partners'],
        [
          String.raw`(?:turn|switch)\w*${near}(?:on|off) (?:per|for (?:one|a single|each)) (?:customer|tenant|user|country|market|account)`,
          'Features are switched on per customer',
        ],
      ],
    }),
    examples: [
      'Put 60 changes behind flags so that sales could choose their day.',
      'LaunchDarkly decides which of 4 price models a shop sees.',
    ],
    counterexamples: [
      'Drew 40 flags for the map of ports.',
      'Replaced 12 network switches.',
      'Ran 40 servers behind a switch.',
      'Draws the flags for each country.',
    ],
  },
  {
    id: 'zero-downtime',
    terms: ['blue-green-deployment'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:without|with no|with zero|no|zero|near-zero) (?:(?:an?|any|the|planned|customer-visible|customer-facing|visible|single|one|minute|second|minutes|seconds|hour|of|service)\s){0,5}(?:down-?time|outages?|interruptions?|maintenance windows?)`,
          'Moved 4 TB to the new cluster with no outage',
          'without a minute of downtime',
        ],
        [
          `without (?:dropping|losing|failing|refusing|rejecting)${near}(?:requests?|connections?|calls?|writes?|sessions?|orders?|payments?)`,
          'upgraded 3 brokers without dropping a connection',
        ],
        [
          `without (?:stopping|taking|bringing|shutting|locking|blocking|pausing)${near}(?:down|offline|writes?|traffic|services?|tables?|site|checkout|sales|trading)`,
          'split the 900 GB table without locking it or the tables around',
        ],
        [
          `(?:kept|keeps?|keeping|stay(?:s|ed|ing)?|remain(?:s|ed|ing)?) (?:serving|online|live|open|up(?! (?:with|to|on|late)))${near}(?:throughout|during|while|all through)`,
          'The checkout stayed open all through the move',
        ],
        [
          'online (?:schema (?:changes?|migrations?)|migrations?|DDL|index builds?)',
          'gh-ost for online schema changes',
        ],
        ['expand[- ](?:and[- ])?contract', 'expand and contract for each of 70 columns'],
        [
          '(?:no|not (?:a|one)|never (?:a|one)) (?:single )?(?:request|order|connection|call|write|payment)s? (?:was |were )?(?:dropped|lost|failed|refused)',
          'not a single order was lost',
        ],
      ],
    }),
    examples: [
      'Upgraded PostgreSQL 11 to 15 under load without downtime.',
      'Renamed 40 columns of a live table; nobody outside the team noticed, with no maintenance window.',
      'The old and the new ledger stayed online during the whole cutover.',
    ],
    counterexamples: [
      'Cut downtime by 40% in a year.',
      'Worked without a manager for 3 months.',
      'Keeps up with twice the orders while using fewer servers.',
    ],
  },
]);
