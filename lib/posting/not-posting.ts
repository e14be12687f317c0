import type { NotPostingReason } from './posting.ts';

/** Says in one sentence why a page gave no posting. */
export const notPostingSentences: Record<NotPostingReason, string> = {
  list: 'This is a list of jobs. Open one of them and Gaplight reads it.',
  'application-form': 'This page belongs to an application. Open the posting itself and Gaplight reads it.',
  closed: 'This posting is closed or has been taken down.',
  loading: 'The posting is still loading. Gaplight reads it as soon as it is there.',
  empty: 'Gaplight found no posting text on this page.',
  'not-a-posting': 'This page does not look like a job posting.',
};

/** Says that a page held more text than Gaplight reads. */
export const truncatedSentence = 'This posting is unusually long. Gaplight read only its first part.';
