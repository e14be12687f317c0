import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { isTalk } from './words/talks.ts';

/** Where it was: a name behind "at" or "for", or one that ends as names of conferences do. */
const VENUE =
  /\b(?:at|for|@)\s(?:the\s)?(?:\d{4}\s)?\p{Lu}|\p{Lu}\p{L}*(?:Con|Conf|Days?|Camp|Summit|Fest)\b|\p{Lu}\S*\s(?:\p{L}+\s)?meetup|\b(?:in-house|internal|guild)\b/u;

export default defineRule({
  id: 'talk-venue',
  title: 'Name where you spoke',
  severity: 'warning',
  chapter: 'bullets',
  why: 'A talk at SREcon or GopherCon can be looked up, and its audience speaks for you. “Gave a talk” cannot.',
  source: 'backend hiring guide, senior signals',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Gave a talk on Flink checkpoints to about 150 people',
      becomes: 'Gave a talk on Flink checkpoints at Berlin Buzzwords 2023 to about 150 people.',
    },
    { text: 'Presented 2 talks about queues that drain' },
    { text: 'Held lightning talks on Rust for 80 listeners' },
  ],
  good: [
    { text: 'Gave a talk on Flink checkpoints at Berlin Buzzwords 2023 to about 150 people.' },
    { text: 'Gave “Queues that drain” at the Leeds Go meetup to 90 people.' },
    { text: 'Presented 3 restore drills to the bank’s regulator; the audit closed with no finding.' },
  ],
  check: (facts) =>
    isTalk(facts.text) && !VENUE.test(facts.text)
      ? [wholeText(facts, 'Where was it, and for how many? Name the conference or the meetup.')]
      : [],
});
