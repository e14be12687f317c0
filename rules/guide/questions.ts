import type { GuidePage } from '../../lib/guide/guide.ts';

const questions: [string, string][] = [
  [
    'One page or two?',
    'One until about eight years of backend work. Put internships and education on a line each and give the room to the two latest roles.',
  ],
  [
    'Do I have to name database products?',
    'Name those you shipped real work on, with the version where it matters. One that you only touched is better left out: the first technical interview finds it.',
  ],
  [
    'How do I show distributed-systems depth?',
    'Name one or two patterns where you shipped them, in a bullet. Expect half an hour of questions on each. Without any, lead with service design, tests, database work and on-call: that is a good mid-level resume.',
  ],
  [
    'Does a projects section make sense beside full-time work?',
    'If somebody uses the project, or if it is a merged change in a library that panels know. Tutorials and half-finished tools weaken the page.',
  ],
  [
    'How much does open source count?',
    'A great deal at staff level, a little at mid level. At entry level a side project with real users does the same job.',
  ],
  ['REST and gRPC: list both?', 'Yes, as two items, if you shipped both. Postings ask for one or the other.'],
  [
    'Nobody knows my employer. What now?',
    'Add one clause with stage, scale and category: “Series A cold-chain logistics, 40 depots, 300 trucks”.',
  ],
  [
    'Should I list cloud certificates?',
    'One or two do no harm. They weigh a little with infrastructure teams and next to nothing with product teams.',
  ],
  [
    'I come from frontend or full-stack work. How do I say so?',
    'Put the backend work first and name the change in the summary: “Backend engineer, three years on the order API; full-stack before”. Panels respect it when it is said.',
  ],
  [
    'Where does on-call work go?',
    'Into the bullets of the role where it happened, with a count, your role and what got shorter. Never into a section of its own.',
  ],
  [
    'I have no production scale yet. What can I show?',
    'The same shape with a smaller scope: an internship or a side project that was shipped, with an honest number and words like retries, idempotency or p99 where they fit.',
  ],
];

export const questionsPage: GuidePage = {
  id: 'questions',
  chapter: 'reference',
  title: 'Questions and answers',
  blocks: questions.map(([question, answer]) => ({ kind: 'question', question, answer })),
};
