import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { near } from './words.ts';

/** How reliable a system shall be, and who comes when it fails. */
export const incidents = defineShows([
  {
    id: 'slos',
    acts: defineExpression({
      cases: [
        ['service[- ]level (?:objectives?|indicators?|targets?)', 'service level objectives for 30 services'],
        ['error budgets?|burn[- ]rates?', 'burn-rate alerts for 12 services'],
        [
          '(?:availability|latency|reliability|uptime|freshness) (?:objectives?|targets?|goals?|budgets?)',
          'agreed on latency targets with 4 teams',
        ],
        [
          String.raw`(?:objectives?|targets?) (?:of|at|for) (?:9\d[.,]\d+|p9\d|latency|availability|uptime)`,
          'objectives for latency',
        ],
      ],
    }),
    examples: [
      'Teams stop releasing when the error budget of a month is spent.',
      'Agreed with product on an availability target per journey and reported it each Monday.',
    ],
    counterexamples: [
      'Jaeger traces and Prometheus metrics for 30 services.',
      'Met the sales targets of 4 quarters.',
      'Wrote 140 Prometheus rules.',
    ],
  },
  {
    id: 'on-call',
    terms: ['firehydrant', 'incident-io', 'opsgenie', 'pagerduty', 'rootly', 'victorops', 'xmatters'],
    acts: defineExpression({
      cases: [
        [
          `(?:carr(?:y|ies|ied|ying)|h[eo]ld|holds|holding|shar(?:e|es|ed|ing)|took|taking|had|wore)${near}pagers?`,
          'carried the pager for payments',
        ],
        ['pagers? (?:rotations?|rota|duty|shifts?|load|week)', 'set up the pager rota'],
        [
          String.raw`(?:from|brought|cut|lowered|reduced|took)${near}(?:pages|alerts|night calls|wake-ups) (?:a|per|each) (?:week|night|month|shift)`,
          'brought 30 pages a week down to 2',
        ],
        [
          `(?:on|off)[- ](?:duty|call)${near}?(?:every|each|one week|once|a week|for)`,
          'on duty every fourth week',
        ],
        [
          `woken|(?:woke|waking|wakes)${near}(?:us|team|engineers?|anyone|nobody)`,
          'nobody was woken at night',
        ],
        [
          '(?:nightly|night-time|out-of-hours|24/7|24x7|round-the-clock|after-hours) (?:[\\w-]+ )?(?:rota|rotation|duty|support of (?:\\d+ )?(?:services|clusters|systems))',
          '24/7 support of 30 services',
        ],
        ['stand-?by (?:rota|duty|shifts?|weeks?|rotation)', 'standby duty one week in five'],
        [
          String.raw`(?:rota|rotation) (?:of|with) (?:\w+ )?(?:engineers|people|developers)`,
          'a rota of six engineers',
        ],
      ],
    }),
    examples: [
      'Carried the pager one week in five for 30 services.',
      'Woken 14 times in my first month and once in the last year.',
    ],
    counterexamples: [
      'Shared a database with 3 teams.',
      'Printed 400 pages a week.',
      'Crawls 4 million pages a month.',
      'Built a radio app for first responders.',
      'Replaced nightly batch calls to 6 banks.',
      'Paid 9 duties at customs.',
    ],
  },
  {
    id: 'incident-response',
    families: ['incident-tool'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:led|lead|leads|leading|r[au]n|running|handl|command|coordinat|resolv|manag|chair|clos|fought|work|cut|reduc|investigat|triag|mitigat|debug|diagnos|respon[ds]|halv)\w*${near}(?<!(?:no|without|zero|any) )(?:incidents?|outages?)`,
          'led 9 incidents',
        ],
        [
          'incident (?:commanders?|leads?|reports?|channels?|calls?|managers?|runbooks?|drills?|process)',
          'one of 4 incident commanders',
        ],
        ['root[- ]causes?(?: analys[ie]s)?|RCAs?', 'found the root cause within an hour'],
        [
          'MTT[RDA]|(?:mean )?time to (?:recover(?:y)?|restore|detect|acknowledge|mitigat\\w+)',
          'brought the time to restore from 3 hours to 20 minutes',
        ],
        ['run-?books?', 'runbooks for 60 alerts'],
        ['post-?mortems?|blameless (?:reviews?|write-?ups?|retrospectives?)', 'wrote 31 postmortems'],
        ['sev(?:erity)?[- ]?[0-3]s?|(?:P0|P1)s?', 'ended a sev-1 in 9 minutes'],
      ],
    }),
    examples: [
      'Led 9 incidents, the longest of them 4 hours, and wrote what we learned.',
      'Each outage ends in a review without blame and at most 3 actions, all done within a month: 40 postmortems so far.',
    ],
    counterexamples: ['Led 9 engineers.', 'Found the roots of 40 equations.'],
  },
  {
    id: 'site-reliability-engineering',
    terms: ['slos'],
    acts: defineExpression({
      cases: [
        ['SREs?', 'the second SRE of the company'],
        ['toil', 'halved toil within a year'],
        ['production readiness(?: reviews?)?', 'production readiness reviews for 14 teams'],
        [
          'reliability (?:engineer(?:s|ing)?|reviews?|programme|program|work|team|guild)',
          'reliability reviews',
        ],
      ],
    }),
    examples: [
      'Agreed SLOs with 14 teams and took toil from 60% of the week to 20%.',
      'Joined as the first SRE and set up readiness reviews.',
    ],
    counterexamples: ['Ran 14 services on Kubernetes.', 'Wrote 900 unit tests.'],
  },
]);
