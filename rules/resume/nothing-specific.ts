import { wholeText } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { isAskedAbout } from './words/asked-about.ts';
import { isSpecific } from './words/specific.ts';

const message = 'Nothing here can be checked: name the system, the technology and one number.';

export default defineRule({
  id: 'nothing-specific',
  title: 'Name the system, the tool or the number',
  severity: 'warning',
  chapter: 'bullets',
  why: 'A line that could stand in anybody’s resume gives an interviewer nothing to ask about.',
  source: 'backend hiring guide, common mistakes',
  yieldsTo: ['weak-opener', 'vague-gain', 'no-verb', 'name-list', 'passive', 'buzzword', 'generic-cloud'],
  habit: {
    says: 'name nothing that can be checked',
    advice: 'Keep those of which you can name the system, the technology and a number.',
  },
  about: 'entry',
  bad: [
    {
      text: 'Developed new features for the application',
      becomes:
        'Added partial refunds to the till API in Go; 2,600 stores stopped issuing paper credit notes.',
    },
    { text: 'Fixed bugs and resolved production issues' },
    { text: 'Wrote backend code for internal tools' },
    { text: 'Built a REST API for the mobile team' },
  ],
  good: [
    { text: 'Added partial refunds to the till API in Go; 2,600 stores stopped issuing paper credit notes.' },
    { text: 'Closed 58 production defects in the fare engine in one quarter, 12 of them data races.' },
    {
      text: 'Wrote the roster import in Python: 9 airline formats, 230k rows a night, 0 manual fixes since March.',
    },
  ],
  check: (entry, knowledge) =>
    !isAskedAbout(entry)
      ? []
      : entry.bullets.flatMap((bullet) =>
          bullet.words.length > 1 && bullet.quantities.length === 0 && !isSpecific(bullet, knowledge)
            ? [{ ...wholeText(bullet, message), path: bullet.path }]
            : [],
        ),
});
