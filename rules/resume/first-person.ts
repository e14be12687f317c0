import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { capitalise } from '../../lib/english/tidy-text.ts';

/** At the start of a sentence only: "the runbook I wrote" is how people say whose runbook it was. */
const SUBJECT = new RegExp(
  String.raw`(?<=^|[.;!?]\s{1,3})(?:I|We)(?:['’](?:ve|m|re|d|ll))?\s` +
    String.raw`(?:(?:have|had|am|was|also)\s)?(?<verb>[a-z][\p{L}-]*)`,
  'gu',
);
const MY = /(?<![\p{L}\d_.-])[Mm]y(?=\s\p{L})/gu;

export default defineRule({
  id: 'first-person',
  title: 'Leave out I, we and my',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Everyone knows whose resume it is: the pronoun takes the place of the verb, and “we” hides your part.',
  source: 'backend hiring guide, sample bullets',
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'I built the webhook relay in Elixir (90k deliveries/hour)',
      becomes: 'Built the webhook relay in Elixir (90k deliveries/hour, 3 retries with jitter).',
    },
    { text: 'We moved 12 services from EC2 to EKS' },
    { text: 'My role was to keep 5 Kafka clusters alive' },
    { text: 'Cut deploys from 40 to 6 minutes. I also wrote the rollback script' },
    { text: 'I’ve led the checkout rewrite for 2 brands' },
  ],
  good: [
    { text: 'Built the webhook relay in Elixir (90k deliveries/hour, 3 retries with jitter).' },
    {
      text: 'Moved 12 services from EC2 to EKS; the monthly bill fell from $61k to $44k at the same 18k req/s.',
    },
    {
      text: 'Wrote the failover drill that 4 teams now run each quarter; recovery went from 25 to 6 minutes.',
    },
    {
      text: 'Cut alert noise from 210 to 35 pages a month with the routing rules I proposed after a bad holiday.',
    },
    {
      text: 'Replaced blocking I/O in the tile server with epoll in C++; one node now holds 48k connections.',
    },
  ],
  check: ({ text }, { verbs }) => {
    const { forms } = verbs;
    return [
      ...findPhrases(text, SUBJECT, ({ 0: phrase, groups }) => {
        const verb = groups?.verb ?? '';
        const message = 'Leave the pronoun out and begin with the verb.';
        const own = phrase.startsWith('I') && forms.form(verb) === 'past';
        return own ? { message, suggestion: capitalise(verb) } : message;
      }),
      ...findPhrases(text, MY, () => 'Leave out “my”: name the thing itself.'),
    ];
  },
});
