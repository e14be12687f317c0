import { defineRule } from '../../lib/diagnostics/rule.ts';
import { basicsWith } from './words/example-basics.ts';

export default defineRule({
  id: 'contact',
  title: 'An e-mail address in the header',
  severity: 'warning',
  chapter: 'structure',
  why: 'Whoever wants to invite you writes to it, and applicant-tracking systems file you under it.',
  source: 'backend hiring guide, format',
  inAnyLanguage: true,
  about: 'resume',
  bad: [
    {
      says: 'A header without an address',
      resume: basicsWith({ email: undefined }),
      becomes: { says: 'The same with one', resume: basicsWith() },
    },
    { says: 'A phone number alone', resume: basicsWith({ email: undefined, phone: '+44 113 496 0000' }) },
    { says: 'A word where the address belongs', resume: basicsWith({ email: 'on request' }) },
  ],
  good: [
    { says: 'An address', resume: basicsWith() },
    { says: 'An address and a phone number', resume: basicsWith({ phone: '+44 113 496 0000' }) },
    { says: 'An address of one’s own domain', resume: basicsWith({ email: 'mail@holloway.example' }) },
  ],
  check: ({ resume: { basics, work } }) =>
    work.length === 0 || /\S@\S+\.\S/.test(basics.email ?? '')
      ? []
      : [
          {
            path: ['basics'],
            start: 0,
            end: 0,
            ...((basics.phone || basics.url || basics.profiles.length > 0) && { severity: 'hint' as const }),
            message: 'No e-mail address was found in the header. Add one as plain text.',
          },
        ],
});
