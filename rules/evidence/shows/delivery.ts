import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { far, near } from './words.ts';

/** How software is built and delivered, and how that is described as code. */
export const delivery = defineShows([
  {
    id: 'ci-cd',
    families: ['ci-tool'],
    terms: [
      'argo-cd',
      'argo-rollouts',
      'aws-codedeploy',
      'flux',
      'google-cloud-deploy',
      'harness',
      'octopus-deploy',
      'spinnaker',
    ],
    acts: defineExpression({
      cases: [
        [
          '(?:release|deployment|delivery) pipelines?|(?<=(?:\\d|an?|the|our|one|its|their|all|shared|single|each|every|slow|[a-z]ed) )(?:build|deploy|test) pipelines?',
          'Cut the release pipeline to 9 minutes',
          'one deploy pipeline for 14 services',
        ],
        [
          'pipelines? (?:that|which) (?:builds?|built|tests?|tested|lints?|deploys?|deployed|ships?|releases?|signs?)',
          'Wrote a pipeline that tests and ships the importer',
        ],
        [
          '(?:on|with|after|at|for) (?:every|each) (?:merge|push(?! notifications?)|commit|merge request|pull request|PR)',
          'deploys 30 services on every merge',
          'ran 900 checks for each pull request',
        ],
        [
          String.raw`(?:every|each) (?:merge|push(?! notification)|commit|green build)${near}(?:deploy\w*|live|out|built|tested|released|shipp?\w*|production)`,
          'Every merge goes live within 12 minutes',
        ],
        [
          '(?:merge|commit|push|laptop)[- ]to[- ](?:prod(?:uction)?|live|release)',
          'Took the time from commit to production down to 15 minutes',
        ],
        [
          String.raw`(?:deploy|releas|shipp?)(?:s|es|ed|ing)?(?:\s[a-z]+){0,2}\s(?:\d+|several|many|ten|twenty) times (?:a|per|each|every) (?:day|week)`,
          'The team deploys 20 times a day',
        ],
        [
          String.raw`\d+ (?:production )?(?:deploys|deployments|releases|rollouts) (?:a|per|each|every) (?:day|week)`,
          'From 2 to 60 deploys per week',
        ],
        [
          String.raw`builds?(?: times?)? from \d+ (?:minutes|min|seconds|hours?)`,
          'Brought the build from 38 minutes to 7',
        ],
        [
          `automat(?:ed|es|e|ing)${near}(?:deploy(?:ment)?s?|releases?|builds|roll-?outs?)`,
          'Automated the monthly releases of the ledger',
        ],
        [
          '(?:one-click|push-button|automated|automatic|unattended) (?:deploy(?:ment)?s?|releases?|builds?)',
          'Replaced a checklist of 41 steps with push-button releases',
        ],
        [
          'merge queues?|(?<=(?:\\d|the|our|spot|idle|all|shared|of) )build (?:agents?|runners?|farms?)|self-hosted runners|preview environments?',
          'Ran 24 build agents on spot machines',
          'Gave each branch its preview environment',
        ],
      ],
    }),
    examples: [
      'Cut a release from half a day to 18 minutes with GitLab CI.',
      'A change now reaches production 11 minutes after review: build, 900 tests, canary, all on each push.',
      'Set up Buildkite with self-hosted runners for 35 repositories.',
    ],
    counterexamples: [
      'Packed 11 services into Docker images.',
      'Ships 4,000 parcels a day for a shop.',
      'Taught 9 teams to build agents and to build pipelines for models.',
      'Plays a sound with each push notification.',
      'Built a pipeline of 4 ETL jobs.',
      'Kept a sales pipeline of 60 leads in a spreadsheet.',
      'Ran 14 services on Kubernetes.',
    ],
  },
  {
    id: 'infrastructure-as-code',
    families: ['infrastructure-as-code', 'terraform-automation'],
    terms: ['ansible', 'chef', 'cluster-api', 'packer', 'puppet', 'saltstack'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:infrastructure|resources|environments?|accounts?|networks?|cloud|servers?|clusters?|firewalls?|permissions|DNS|databases?)${near}(?:as|into) (?:\w+ )?code`,
          'Turned 60 hand-made cloud accounts into reviewed code',
        ],
        [
          String.raw`(?:describ|declar|defin|codif|express)\w*${far}(?:as|in) code`,
          'described every queue and alarm in code',
        ],
        [
          `(?:environments?|infrastructure|accounts?|clusters?|regions?|stacks?|servers?)${near}from (?:code|templates|modules|a (?:single )?repository)`,
          'Rebuilds the whole staging account from code in 40 minutes',
        ],
        [
          `codif(?:y|ies|ied|ying)${near}(?:infrastructure|resources|accounts?|networks?|servers|clusters?)`,
          'Codified the AWS network',
        ],
        ['infrastructure (?:modules?|repository|code)', 'one infrastructure repository for 14 teams'],
        ['(?:configuration|config|state) drift|click-?ops', 'ended configuration drift on 80 servers'],
        [
          String.raw`(?:reusable|shared|versioned|\d+) (?:modules|templates) for${near}(?:resources|accounts|VPCs?|clusters|databases|buckets|queues)`,
          'published 22 modules for databases',
        ],
      ],
    }),
    examples: [
      'Described the whole AWS estate in Terraform, 41 modules.',
      'Set up 130 identical shop servers with Ansible in one night.',
      'A new customer environment is built from code in 25 minutes; it took 3 days by hand.',
    ],
    counterexamples: [
      'Ran 14 services on Kubernetes.',
      'Moved 9 databases to AWS.',
      'Wrote the building code section of the tender.',
    ],
  },
  {
    id: 'gitops',
    terms: ['argo-cd', 'flux', 'jenkins-x'],
    acts: defineExpression({
      cases: [
        [
          `(?:clusters?|environments?|deployments?|manifests?|state)${near}(?:synced|synchroni[sz]ed|reconciled|driven|pulled|deployed)${near}(?:git|repositor(?:y|ies))`,
          '9 clusters are reconciled from Git',
        ],
        [`git${near}source of truth`, 'made Git the single source of truth for 12 clusters'],
        [
          'pull-based (?:deploy(?:ment)?s?|delivery|releases?)',
          'moved 40 services to pull-based deployments',
        ],
      ],
    }),
    examples: [
      'Argo CD keeps 9 clusters in step with one repository.',
      'Rolled out pull-based deploys: a revert in Git undoes a release in 2 minutes.',
    ],
    counterexamples: ['Deployed 14 services with Helm.', 'Moved 300 repositories to Git.'],
  },
  {
    id: 'release-management',
    terms: ['blue-green-deployment', 'canary-release', 'fastlane', 'octopus-deploy', 'spinnaker'],
    acts: defineExpression({
      cases: [
        [
          'release (?:trains?|calendars?|cadence|process(?:es)?|branch(?:es)?|schedules?|cycles?|captains?|candidates?)',
          'Ran the release train of 6 teams',
        ],
        [
          '(?:daily|nightly|weekly|fortnightly|biweekly|monthly|quarterly) (?:production )?releases',
          'went from quarterly releases to daily ones',
        ],
        [
          String.raw`cut(?:ting)? (?:(?:the|a|every|weekly|monthly|all)\s){0,2}releases?(?=\s(?:of|for|every|from)\b)`,
          'cut every release of the gateway',
        ],
        ['semantic(?:ally)? version(?:s|ed|ing)', 'semantic versioning for 31 client libraries'],
        ['(?:automatic|automated|one-click|instant) roll-?backs?', 'one-click rollback within 90 seconds'],
      ],
    }),
    examples: [
      'Owned the release calendar of 14 services and cut its hotfixes by two thirds.',
      'Introduced release candidates and a 24-hour soak for the payment core.',
    ],
    counterexamples: ['Wrote the press release of the acquisition.', 'Released a memory leak fix upstream.'],
  },
  {
    id: 'devops',
    terms: ['ci-cd', 'gitops', 'infrastructure-as-code'],
    acts: defineExpression({
      cases: [
        [
          '(?:ran|runs?|operated?|operates|own(?:s|ed)?|maintained) (?:what|everything|whatever) (?:we|it|they|I|the team) (?:built|build|builds|shipped|wrote)',
          'The team ran what it built',
        ],
        [
          'from (?:design|code|commit|idea|schema) to (?:operations?|the pager|on-call)',
          'Owned the tariff service from design to operation',
        ],
      ],
    }),
    examples: [
      'Gave 8 teams Terraform modules and pipelines so that they deploy on their own.',
      'Our team of 5 operated what it built: 12 services, one database each.',
    ],
    counterexamples: [
      'Packed 11 services into Docker images.',
      'Wrote the import service in Go.',
      'Took a toy from idea to production.',
    ],
  },
  {
    id: 'trunk-based-development',
    acts: defineExpression({
      cases: [
        ['short-lived branches', 'short-lived branches behind flags'],
        [
          String.raw`(?:commit|merg|push|integrat)\w*${near}(?:to|into) (?:main|trunk|master)${near}(?:daily|a day|every day|per day)`,
          'Everyone merges to main at least once a day',
        ],
        ['no long-lived branches', 'one main branch and no long-lived branches'],
      ],
    }),
    examples: [
      'Got 4 teams from month-old branches to short-lived branches of a day.',
      'All 22 engineers commit to trunk several times a day.',
    ],
    counterexamples: ['Kept release branches for 3 years.', 'Cleaned up 400 branches in Git.'],
  },
]);
