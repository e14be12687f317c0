import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'testing',
  label: 'Testing',
  recognise: {
    strong: `
      unit test*|integration test*|test case*|test coverage|code coverage|test suite*|test automation
      automated test*|regression test*|load test*|end-to-end test*|e2e test*|tdd|test-driven*|contract test*
      flaky|performance test*|api test*|functional test*|test plan*|test framework*`,
    object: 'test|tests|testing|coverage|suite|cases',
    verbs: 'test',
    words: 'junit|pytest|selenium|cypress|qa|mockito|jest|testng|cucumber',
  },
  slots: {
    from: { label: 'before', type: 'ratio', hint: 'As a percentage.', example: '41%' },
    to: { label: 'after', type: 'ratio', hint: 'As a percentage.', example: '83%' },
    load: {
      label: 'load',
      type: 'figure',
      hint: 'The highest load you tested, with its unit.',
      example: '4,400 req/s',
    },
    before: { label: 'before', type: 'figure', hint: 'Bugs a month or a release.', example: '9 a month' },
    after: { label: 'after', type: 'figure', hint: 'In the same unit.', example: '2 a month' },
  },
  clauses: [
    {
      id: 'load',
      question: 'Up to what load did you test?',
      form: 'note',
      text: 'up to {load}',
      object: 'test|tests|testing',
      when: 'load test*|performance test*|stress test*',
      lacks: ['scale', 'rate'],
    },
    {
      id: 'coverage',
      question: 'What was the coverage before and after?',
      form: 'clause',
      text: 'coverage rose from {from} to {to}',
      when: 'unit test*|unit and integration*|coverage|junit|pytest|jest|mockito',
      object: 'tests|cases|testing|suite',
      verbs: 'write add create develop automate implement build introduce perform',
      lacks: ['pair', 'ratio'],
    },
    {
      id: 'escaped',
      question: 'How many bugs were found only after a release, before and after?',
      form: 'clause',
      text: 'bugs found after a release fell from {before} to {after}',
      object: 'test|tests|testing|suite|coverage|cases',
      verbs: 'write add create develop automate implement build introduce set achieve improve increase raise',
      unless:
        'load test*|performance test*|stress test*|university|caught|catching|fewer|by half|by a third|bugs',
      lacks: ['pair'],
    },
  ],
  verbs: ['Wrote', 'Automated', 'Introduced', 'Cut'],
  why: 'How many tests, and what no longer slips through, says what they were good for.',
  example: {
    weak: 'Wrote unit tests using JUnit and Mockito.',
    better:
      'Wrote 240 unit tests using JUnit and Mockito; bugs found after a release fell from 9 to 2 a month.',
  },
});
