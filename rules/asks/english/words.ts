import { listWords } from '../../../lib/text/lists.ts';

/** The most common words of English postings, for a quick look. */
export const commonWords = ['the', 'and'];

/** Words by which an English posting is told from one in another language. */
export const words = listWords(`
  the and of to in a an is are was for with on at by from or as we you our your us it this that will be have has can who
  what how if not no but all any more most other into about they their them its i my me do does so up out than then when
  where which while such also both only new work working experience knowledge skills team teams role job years year
  build building design develop developing develops required preferred plus bonus must nice strong good great using use
  including like etc understanding ability requirements responsibilities qualifications benefits stack`);
