import { answersPage } from '../answers-page.ts';

export const teamWorkPage = answersPage({
  id: 'team-work',
  title: 'What you did and what the team did',
  saysAlso:
    'team teamwork we I alone together colleagues group helped contributed credit honest lie lying exaggerate exaggeration ownership led lead my part role pair programming unfinished cancelled project failed never shipped',
  answers: [
    [
      'The team did it, not I alone.',
      'Write your part with its own verb, and the team’s outcome with its number: “Wrote the backfill of a 5-person migration; 1.2B rows moved with 3 minutes of downtime.”',
    ],
    [
      'May I write “led”?',
      'If others took their direction from you: you planned it, gave out the work, answered for it. Else “designed”, “built”, “proposed” or “ran” are just as strong, and true.',
    ],
    [
      '“We” or “I”?',
      'Neither: begin with the verb. A panel takes every bullet as yours, so what you write has to be.',
    ],
    [
      'The project was stopped.',
      'Say what it reached: “in load test 12k req/s; stopped when the product was sold”. That reads better than silence.',
    ],
    [
      'I only kept an old system alive.',
      'That is work: incidents, upgrades without downtime, code deleted, pages that got fewer. Count them.',
    ],
  ],
  more: ['first-person', 'weak-opener', 'action-verbs'],
});
