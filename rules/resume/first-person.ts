import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { capitalise } from '../../lib/english/tidy-text.ts';

/** I and we where they are the subject of a sentence or of a clause of its own. */
const SUBJECT = new RegExp(
  String.raw`(?<=^|[.;!?:]\s{1,3}|,\s(?:(?:and|so|but|then|where|because|which)\s)?|\b(?:and|so that|because|when|where|while|as|after|before|if|but)\s)` +
    String.raw`(?:I|[Ww]e)(?:['’](?:ve|m|re|d|ll))?\s(?:(?:have|had|am|are|was|were|also)\s)?(?<verb>[a-z][\p{L}-]*)`,
  'gu',
);
/** The others, wherever they stand; "us-east-1" and "US" are places, and "a tool that I wrote" says whose it was. */
const OTHERS = /(?<![\p{L}\d_./@-])(?:[Mm]y(?:self)?|me|us|[Oo]urs?|ourselves)(?![\p{L}\d_/@-]|\.\p{L})/gu;

export default defineRule({
  id: 'first-person',
  title: 'Leave out I, we, my and our',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Everyone knows whose resume it is: the pronoun takes the place of the verb, and “we” hides your part.',
  source: 'backend hiring guide, sample bullets',
  yieldsTo: ['summary-personality', 'summary-system'],
  habit: { says: 'say I, we, my or our', advice: 'Leave the pronouns out and name the thing or the team.' },
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
    { text: 'Set up 40 alerts in Datadog that tell us when a batch is late' },
    { text: 'Cut deploys of our 6 services from 40 to 6 minutes' },
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
    const subjects = findPhrases(text, SUBJECT, ({ 0: phrase, groups, index }) => {
      const verb = groups?.verb ?? '';
      const message = 'Leave the pronoun out and begin with the verb.';
      const own = index === 0 && phrase.startsWith('I') && verbs.forms.form(verb) === 'past';
      return own ? { message, suggestion: capitalise(verb) } : message;
    });
    const others = findPhrases(
      text,
      OTHERS,
      ([word]) => `Leave out “${word}”: name the thing or the team itself.`,
    );
    // Once a text is enough: whoever mends one sees the others.
    return [...subjects, ...others].toSorted((a, b) => a.start - b.start).slice(0, 1);
  },
});
