import type { DocumentLanguageWords } from '../../lib/import/recognise/document-language.ts';
import { listWords } from '../../lib/text/lists.ts';
import { dutch } from './headings/dutch.ts';
import { english } from './headings/english.ts';
import { french } from './headings/french.ts';
import { german } from './headings/german.ts';
import { italian } from './headings/italian.ts';
import { polish } from './headings/polish.ts';
import { portuguese } from './headings/portuguese.ts';
import { spanish } from './headings/spanish.ts';

/** The languages that resumes are read in: the small words of their sentences, and their headings. */
export const documentLanguages: DocumentLanguageWords[] = [
  {
    language: 'en',
    headings: english,
    words: listWords(`
      the and of to for with by from in on at as that which was were is are per across using used into over their our
      between within while after before this these had has have been team built led reduced
    `),
  },
  {
    language: 'de',
    headings: german,
    words: listWords(`
      und der die das den dem des mit für von zur zum im auf bei durch sowie eine einer eines einem einen als ist wurde
      wurden nach über unter aus an in nicht auch bis seit ich
    `),
  },
  {
    language: 'fr',
    headings: french,
    words: listWords(`
      et le la les des du de un une pour avec dans sur par en au aux qui que est sont ainsi afin chez depuis sous
      ses leur nos entre plus ce cette
    `),
  },
  {
    language: 'es',
    headings: spanish,
    words: listWords(`
      y el la los las del de un una para con en por al que es son se como desde hasta sobre más su sus entre sin
      mediante así
    `),
  },
  {
    language: 'pt',
    headings: portuguese,
    words: listWords(`
      e o a os as do da dos das de um uma para com em no na nos nas por ao que é são se como desde até sobre mais
      não seu sua entre sem através
    `),
  },
  {
    language: 'it',
    headings: italian,
    words: listWords(`
      e il lo la i gli le di del della dei delle dello un una uno per con in nel nella su sul da dal dalla al alla che è
      sono come anche tra più non presso
    `),
  },
  {
    language: 'nl',
    headings: dutch,
    words: listWords(`
      en de het een van voor met op in te bij aan door naar als is zijn werd werden over uit tot ook niet om dat die
      binnen waarbij per
    `),
  },
  {
    language: 'pl',
    headings: polish,
    words: listWords(`
      i w z na do od dla oraz przez po za się jest są był była przy pod o ze we który która które jako nie lub ponad
      między także
    `),
  },
];
