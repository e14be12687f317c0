import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { far, near } from './words.ts';

/** How software is tested and reviewed. */
export const quality = defineShows([
  {
    id: 'unit-testing',
    terms: listWords(`
      assertj catch2 chai fluentassertions gomega google-test hypothesis-py jasmine jest junit kotest minitest mocha mockito
      mockk moq mstest nsubstitute nunit pest phpunit pytest rspec spock testify testng unittest vitest xunit
    `),
    acts: defineExpression({
      cases: [
        ['unit[- ]test(?:s|ed|ing|able)?', 'unit-tested the tax rules'],
        ['(?:test|code|line|branch|statement) coverage', 'took branch coverage from 30 to 85%'],
        ['mutation (?:tests?|testing|scores?)', 'mutation testing of the ledger'],
        [
          '(?:property-based|table-driven|parameteri[sz]ed) (?:tests?|testing)',
          'table-driven tests for 400 tariffs',
        ],
        [
          `(?:wrote|write|writing|add(?:s|ed|ing)?|covered|backfilled)${near}(?:(?<!(?:load|end|browser|UI|integration|acceptance|performance|smoke|Cypress|Playwright|Selenium|A/B|API|penetration) )tests) (?:for|around|of|that|before|covering)`,
          'wrote 900 tests for the tax rules',
        ],
      ],
    }),
    examples: [
      'Wrote 900 pytest cases for the tariff engine.',
      'Brought the coverage of a rule engine from 12% to 88% line coverage.',
    ],
    counterexamples: [
      'Ran 40 Cypress journeys.',
      'Added 9 A/B tests for prices.',
      'Raised the radio coverage to 98%.',
      'Tested 900 units on the assembly line.',
    ],
  },
  {
    id: 'integration-testing',
    terms: ['arquillian', 'karate-dsl', 'rest-assured', 'supertest', 'testcontainers', 'wiremock'],
    acts: defineExpression({
      cases: [
        ['integration[- ](?:tests?|tested|suites?)', 'integration-tested 9 bank links'],
        [
          String.raw`tests?${far}(?:against|with|on) (?:an? |the )?real (?:[\w-]+ )?(?:databases?|Postgres\w*|MySQL|Kafka|Redis|brokers?|dependencies|services?|queues?)`,
          'tests each query against a real PostgreSQL',
        ],
        ['(?:component|API|service|database|system) tests', '300 API tests in 4 minutes'],
        [
          '(?:throwaway|ephemeral|disposable) (?:[\\w-]+ )?(?:databases?|containers?|environments?)',
          'a throwaway database for each test',
        ],
      ],
    }),
    examples: [
      'Testcontainers start Kafka and PostgreSQL for 400 tests.',
      'Replaced mocks by tests against a real broker, and found 9 bugs.',
    ],
    counterexamples: ['Wrote 900 unit tests.', 'Integrated 4 acquired teams.'],
  },
  {
    id: 'end-to-end-testing',
    families: ['browser-test-tool'],
    acts: defineExpression({
      cases: [
        [
          'end[- ]to[- ]end (?:[\\w-]+ )?(?:suites?|checks?|scenarios?|tests?)',
          'an end-to-end suite of 9 minutes',
        ],
        ['(?:browser|UI|user journey|acceptance) (?:tests?|suites?)', 'browser tests for the checkout'],
        ['(?:smoke|synthetic) (?:tests?|journeys?)', 'smoke tests after each release'],
      ],
    }),
    examples: [
      'Playwright walks 30 journeys of a buyer before each release.',
      'Took the browser suite from 50 minutes to 8 and its false alarms to none.',
    ],
    counterexamples: ['Wrote 900 unit tests.', 'Owned the project end to end.'],
  },
  {
    id: 'contract-testing',
    terms: ['pact'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:consumer|provider|API|message|event|schema|interface)(?:-driven)? contracts?${near}(?:test|check|verif|fail|block|enforc)\w*`,
          'API contracts that CI checks',
        ],
        [
          String.raw`(?:breaking|incompatible) (?:[\w-]+ )?changes?${near}(?:caught|block\w*|fail\w*|stop\w*|detect\w*|reject\w*|CI|before)`,
          'incompatible changes fail the build',
        ],
        [
          String.raw`(?:verif|check|test|enforc)\w*${near}contracts? (?:between|against) (?:(?:the|all|our|\d+)\s){0,2}(?:services|consumers|providers|APIs)`,
          'verifies the contracts between 14 services',
        ],
        [
          `(?:provider|service|API|consumer|change)s?(?: that| which)? (?:breaks?|broke) (?:an?|the|its) (?:[a-z]+ )?contracts?`,
          'stops a provider that breaks a contract',
        ],
        [
          '(?:schema|wire) compatibility|compatibility (?:checks?|tests?|rules?) (?:for|of|on) (?:\\d+ )?(?:[\\w-]+ )?schemas',
          'compatibility checks for 300 Avro schemas',
        ],
      ],
    }),
    examples: [
      'Pact tests between 9 consumers and the price API in Java.',
      'A breaking change of an interface is caught before merge, in 40 APIs.',
    ],
    counterexamples: [
      'Checked 40 contracts with suppliers.',
      'Checked the contracts with clients.',
      'Ran compatibility tests on 40 phones.',
      'Wrote 900 unit tests.',
    ],
  },
  {
    id: 'tdd',
    acts: defineExpression({
      cases: [
        [
          `(?:wrote|write|writes|writing)${near}tests? (?:first|before (?:the )?(?:code|implementation))`,
          'wrote the tests first',
        ],
        ['red[-, /]+green[-, /]+refactor', 'red, green, refactor'],
        [
          String.raw`(?:start|begin|began|beginn)\w*${near}failing tests?|failing tests? first`,
          'each fix starts with a failing test',
        ],
      ],
    }),
    examples: [
      'Wrote the tariff engine test-first, 900 rules in 4 months.',
      'Every bug begins as a failing test; reopened bugs fell by half.',
    ],
    counterexamples: ['Wrote 900 pytest cases.', 'Covered the parser with JUnit.', 'Fixed 40 failing tests.'],
  },
  {
    id: 'test-automation',
    families: ['behaviour-test-tool'],
    terms: [
      'contract-testing',
      'end-to-end-testing',
      'integration-testing',
      'load-testing',
      'soapui',
      'tdd',
      'unit-testing',
    ],
    acts: defineExpression({
      cases: [
        [
          `automat(?:ed|es|e|ing)${near}(?:tests?|testing|regression|QA)`,
          'automated the regression of the till',
        ],
        [
          '(?:regression|test|acceptance) (?:suites?|harness(?:es)?|automation|frameworks?|packs?)',
          'a test harness for 30 meters',
        ],
        [
          String.raw`flaky tests?|\d[\d,]* (?:automated|regression|UI|API|browser|functional|unit|integration|end-to-end) tests|(?:wrote|writes|maintains?|maintained) \d[\d,]* tests`,
          'wrote 1,200 tests',
        ],
      ],
    }),
    examples: [
      'Covered the parser with JUnit.',
      'Took a regression of 3 weeks by hand to 40 minutes by a test suite.',
    ],
    counterexamples: [
      'Automated 9 invoices a day.',
      'Passed 4 driving exams.',
      'Sends out the results of 900 blood tests.',
    ],
  },
  {
    id: 'bdd',
    families: ['behaviour-test-tool'],
    acts: defineExpression({
      cases: [
        ['given[-, /]+when[-, /]+then', 'given-when-then for 90 rules'],
        ['executable specifications?|living documentation', 'executable specifications with the tax team'],
      ],
    }),
    examples: [
      'Tax experts read and change 90 Cucumber scenarios.',
      'Wrote executable specifications of 40 tariffs.',
    ],
    counterexamples: ['Wrote 900 unit tests.', 'Documented 40 APIs.'],
  },
  {
    id: 'code-review',
    terms: ['gerrit'],
    acts: defineExpression({
      cases: [
        [
          `review(?:s|ed|ing)?${near}(?:pull requests?|merge requests?|PRs|MRs|code|patch(?:es)?|diffs|change ?sets?|commits)`,
          'reviewed 1,400 pull requests',
        ],
        [
          '(?:pull requests?|merge requests?|PRs|MRs|patches|diffs|commits) (?:\\w+ )?reviewed',
          '15 merge requests reviewed a week',
        ],
        [
          '(?:pull|merge)[- ]request (?:reviews?|templates?|size)',
          'halved the wait for merge request reviews',
        ],
        [
          '(?<!(?:performance|peer|content|customer|design) )review (?:guidelines?|culture|checklists?|turnaround)',
          'wrote the review guidelines of 6 teams',
        ],
        ['code[- ]?owners', 'set up CODEOWNERS for 40 folders'],
      ],
    }),
    examples: [
      'Reviewed about 12 pull requests a week for 4 juniors.',
      'Every change meets a second pair of eyes within 3 hours: I wrote the review checklist.',
    ],
    counterexamples: [
      'Moved 300 repositories to Git.',
      'Reviewed 40 applications for the grant.',
      'Merged 90 branches.',
      'Shows the review comments of 9,000 diners.',
    ],
  },
]);
