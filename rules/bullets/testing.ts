import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'testing',
  label: 'Testing',
  recognise: {
    strong: `
      unit test*|integration test*|test case*|test coverage|code coverage|test suite*|test automation
      automated test*|regression test*|load test*|end-to-end test*|e2e test*|tdd|test-driven*|contract test*
      flaky|performance test*|api test*|functional test*|test plan*|test script*|test framework*`,
    words: `
      test|tests|testing|tested|coverage|mock*|junit|pytest|qa|quality assurance|code quality|selenium
      postman|mockito`,
  },
  slots: {
    module: {
      label: 'which module or service',
      type: 'name',
      hint: 'What the tests cover, by its own name.',
      example: 'the refund service',
    },
    before: { label: 'before', type: 'ratio', hint: 'As a percentage.', example: '41%' },
    after: { label: 'after', type: 'ratio', hint: 'As a percentage.', example: '83%' },
    rate: {
      label: 'load',
      type: 'rate',
      hint: 'The highest you tested, with its unit.',
      example: '3k req/s',
    },
    path: {
      label: 'which endpoint or path',
      type: 'name',
      hint: 'What got faster after it.',
      example: 'the quote endpoint',
    },
    timeBefore: { label: 'before', type: 'latency', hint: 'In ms or s.', example: '1.9s' },
    timeAfter: { label: 'after', type: 'latency', hint: 'In ms or s.', example: '310ms' },
    flakyBefore: {
      label: 'flaky before',
      type: 'ratio',
      hint: 'Share of runs, as a percentage.',
      example: '9%',
    },
    flakyAfter: { label: 'flaky after', type: 'ratio', hint: 'As a percentage.', example: '0.8%' },
    bugsBefore: {
      label: 'before',
      type: 'count',
      hint: 'A number, with "a month" or "a release".',
      example: '11 a month',
    },
    bugsAfter: { label: 'after', type: 'count', hint: 'In the same unit.', example: '2 a month' },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The step that did it, starting with -ing: fixing the clock, adding contract tests.',
      example: 'replacing shared fixtures with a fixed clock and contract tests',
    },
  },
  shapes: [
    {
      id: 'load',
      for: 'core',
      when: 'load test*|load-test*|performance test*|stress test*|jmeter|gatling|locust|k6|benchmark*',
      pieces: [
        '{core}',
        { text: ' (up to {rate})', unless: ['rate', 'clauses'] },
        { text: '; {percentile} on {path} fell from {timeBefore} to {timeAfter}', unless: ['pair'] },
      ],
      gain: 4,
    },
    {
      id: 'flaky',
      for: 'core',
      when: 'integration test*|end-to-end*|e2e*|selenium|automat*|flaky|regression*|contract*|test suite*',
      pieces: [
        '{core}',
        { text: '; flaky runs fell from {flakyBefore} to {flakyAfter} by {technique}', unless: ['pair'] },
      ],
      gain: 2,
    },
    {
      id: 'coverage',
      for: 'core',
      unless: 'load test*|performance test*|stress test*|flaky',
      pieces: ['{core}', { text: '; coverage of {module} rose from {before} to {after}', unless: ['pair'] }],
      gain: 2,
    },
    {
      id: 'bugs',
      for: 'core',
      unless: 'load test*|performance test*|stress test*|flaky',
      pieces: [
        '{core}',
        { text: '; bugs found in production fell from {bugsBefore} to {bugsAfter}', unless: ['pair'] },
      ],
      gain: 1,
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {module} with {topic}; coverage rose from {before} to {after}'],
      gain: 1,
    },
  ],
  verbs: ['Tested', 'Covered', 'Load-tested'],
  why: 'Coverage, flaky runs or escaped bugs, before and after, say what the tests were good for.',
  example: {
    weak: 'Wrote unit tests using JUnit and Mockito.',
    better: 'Wrote unit tests using JUnit and Mockito; coverage of the refund service rose from 41% to 83%.',
  },
});
