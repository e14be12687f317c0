import type { YearWords } from '../../lib/quantities/quantity-words.ts';
import { listWords } from '../../lib/text/lists.ts';

/** Words that tell a year from a count. */
export const years: YearWords = {
  before: listWords('in since until from by of year during before after'),
  determiners: listWords('the'),
  yearly: [],
};
