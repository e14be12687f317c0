import { answersPage } from '../answers-page.ts';

export const changingToBackendPage = answersPage({
  id: 'changing-to-backend',
  title: 'Coming from frontend or another field',
  saysAlso:
    'switch switching change career changer transition move from frontend front-end fullstack full-stack mobile data QA tester DevOps SRE support sysadmin embedded PHP teacher another field industry non-technical self-taught learned by myself autodidact bootcamp without degree no degree new language stack different language',
  intro:
    'Say it in the summary, in half a sentence, and let the backend work come first everywhere after that.',
  answers: [
    [
      'From frontend or full-stack',
      '“Backend engineer, three years on the order API; full-stack before.” In each role the backend bullets stand first: interfaces that you designed, queries that you made faster, caches, queues, deployments. Frontend gets one bullet and one line of skills.',
    ],
    [
      'From data, testing, operations or support',
      'You have half of it: pipelines, contract tests, on-call, Linux, SQL. Write those as backend work with load and outcome, and show one service that you built or changed.',
    ],
    [
      'From outside of software',
      'The former job gets one line each role. What counts is what you built since: one service that others use, measured, or a merged change. Knowledge of the field is worth a clause if the employer works in it: a nurse who applies to a maker of hospital software has something to say.',
    ],
    [
      'Self-taught, bootcamp, no degree',
      'Work beats degree from the second role on. Write the bootcamp as one line of education. Do not write “self-taught” in the summary: write what you run. Where a posting demands a degree “or equivalent experience”, apply.',
    ],
    [
      'Another language than the posting asks for',
      'Name yours, show depth in it, and show one thing in the new one, however small, if it is true. Postings that say “or similar” mean it; Gaplight marks those.',
    ],
    [
      'Do I hide the change?',
      'No. Panels respect it when it is said, and wonder when they find it by themselves.',
    ],
  ],
  more: ['first-job', 'summaries-by-level'],
});
