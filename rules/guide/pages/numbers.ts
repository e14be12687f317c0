import { answersPage } from '../answers-page.ts';

export const numbersPage = answersPage({
  id: 'numbers',
  title: 'Numbers that you do not have, or may not tell',
  saysAlso:
    'metric metrics number numbers quantify measure measured data no numbers estimate guess approximate NDA confidential secret classified company secrets not allowed percent percentage impact result results achievement achievements',
  answers: [
    [
      'I do not know, or remember, my numbers.',
      'Look: dashboards, incident reviews, pull requests, load tests, the ticket that asked for the change. Ask a former colleague. Often it is enough to know an order of size: “about 2,000 req/s” is honest if you say about.',
    ],
    [
      'Nobody measured it.',
      'Count what you can: services, tables, rows, consumers, people who use it, releases a week, hours that a job took. Lines deleted count too.',
    ],
    [
      'May I estimate?',
      'Yes, if you could explain the estimate aloud: users times requests a day, say. Write “about”. Never make up a number: the next question is how you measured it.',
    ],
    [
      'My numbers are confidential (NDA).',
      'Use ratios and orders of size: “p99 down by four fifths”, “a table of some billion rows”, “one of the three largest customers”. Leave out names of customers, revenue and security details. If in doubt, ask your employer or leave it out.',
    ],
    [
      'Which numbers are worth the room?',
      'Those with a before: latency, error rate, time to recover, cost beside load. Counts alone (“15 endpoints”, “200 tests”) prove little without what they changed.',
    ],
  ],
  more: ['no-quantity', 'before-missing', 'how-to-write'],
});
