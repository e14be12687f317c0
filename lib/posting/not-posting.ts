import type { NotPostingReason } from './posting.ts';

/** Says in one sentence why a page gave no posting. */
export const notPostingSentences: Record<NotPostingReason, string> = {
  list: 'This is a list of jobs. Open one of them and Gaplight reads it.',
  'application-form': 'This page belongs to an application. Open the posting itself and Gaplight reads it.',
  closed: 'This posting is closed or has been taken down, and its text is gone.',
  loading: 'The posting is still loading. Gaplight reads it as soon as it is there.',
  empty: 'Gaplight found no posting text on this page.',
  'not-a-posting': 'Gaplight is not sure that this is a posting. It does not look quite like one.',
};

/** Says that a page held more text than Gaplight reads. */
export const truncatedSentence = 'This posting is unusually long. Gaplight read only its first part.';

/** Says that a posting whose text still stands in its page is over. */
export const closedSentence = 'This posting is closed.';

/** Says that a page holds more prose than what was taken for the posting. */
export const partialSentence =
  'The page holds other text beside this posting. Gaplight read the part that is the posting.';
