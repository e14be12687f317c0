import { answersPage } from '../answers-page.ts';

export const questionsPage = answersPage({
  id: 'questions',
  title: 'Skills, projects and on-call: short answers',
  saysAlso:
    'questions and answers FAQ REST gRPC API side project projects section open source databases SQL NoSQL distributed systems depth on-call rotation section soft skills list tools how many languages',
  answers: [
    [
      'REST and gRPC: list both?',
      'Yes, as two items of the skills, if you shipped both: postings ask for one or the other. In the bullets name the one that you mainly use.',
    ],
    [
      'Do I have to name database products?',
      'Name those you shipped real work on. One that you only touched is better left out: the first technical interview finds it.',
    ],
    [
      'How do I show distributed-systems depth?',
      'Name one or two patterns where you shipped them, in a bullet. Without any, lead with service design, tests, database work and on-call: that is a good mid-level resume.',
    ],
    [
      'Does a projects section make sense beside full-time work?',
      'If somebody uses the project, or if it is a merged change in a library that panels know. Tutorials and half-finished tools weaken the page.',
    ],
    [
      'How much does open source count?',
      'A great deal at staff level, a little at mid level. At entry level a side project with real users does the same job.',
    ],
    [
      'Where does on-call work go?',
      'Into the bullets of the role where it happened, with a count, your role and what got shorter. Never into a section of its own.',
    ],
    [
      'How many skills, and how many languages?',
      'Fifteen to twenty-five items; of languages the four to six in which you would take an interview tomorrow. No soft skills: bullets show them.',
    ],
  ],
  more: ['rest-and-grpc', 'patterns', 'talks-and-open-source'],
});
