import { defineExpression } from '../../lib/text/expression.ts';

/** How a page says that its posting was taken down. */
export const closedNote = defineExpression({
  cases: [
    ['no longer (?:available|open|active|accepting|posted|exist)', 'This position is no longer available.'],
    ['cannot be viewed', 'The job you requested cannot be viewed.'],
    ['(?:has|have) been (?:filled|closed|removed)', 'This position has been filled.'],
    ['has expired', 'This posting has expired.'],
  ],
  frame: (cases) => cases,
  flags: 'i',
});
