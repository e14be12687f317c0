import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { onCallWork } from './words/on-call.ts';

export default defineRule({
  id: 'on-call-outcome',
  title: 'Give on-call work a count, your role and what changed',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Everybody is on call. How many incidents, in which role, and what got shorter or rarer shows ownership.',
  source: 'backend hiring guide, on-call signal',
  notFor: { entry: 'On-call work is not expected of a first role; it counts when it is there.' },
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Took part in the on-call rotation of the messaging team',
      becomes:
        'Ran on-call for 6 messaging services as incident commander; mean time to mitigate fell from 52 to 19 minutes.',
    },
    { text: 'Handled production incidents in Kubernetes' },
    { text: 'Wrote runbooks and post-mortems with the SRE team' },
  ],
  good: [
    {
      text: 'Ran on-call for 6 messaging services as incident commander; mean time to mitigate fell from 52 to 19 minutes.',
    },
    { text: 'Led 14 post-mortems as facilitator; 31 of 40 follow-ups shipped within a quarter.' },
    { text: 'Cut pages from 120 to 18 a month by alerting on burn rate instead of single errors.' },
  ],
  check: ({ text, quantities, lead }, { verbs }) =>
    // A tool for incidents is a tool, and no night on call.
    quantities.length > 0 || (lead.verbs.some((verb) => verbs.makers.has(verb)) && /\bfor\b/.test(text))
      ? []
      : findPhrases(
          text,
          onCallWork.pattern,
          () =>
            'How many incidents or services, in which role, and what fell: time to mitigate, pages, repeats?',
        ).slice(0, 1),
});
