import type { CompanyWords } from '../../lib/import/recognise/job-titles.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** How the names of firms and schools end. */
export const companies: CompanyWords = {
  /** A full stop at the end is free. */
  legalForms: listWords(`
    inc llc ltd limited gmbh ag se sa s.a. bv b.v oy ab a/s plc corp corporation company co
  `),
  nouns: listPhrases(`
    group | holding | holdings | lab | labs | technologies | systems | solutions | software | bank
    university | universität | college | institute | school | agency | studio | studios | partners
    services | industries | network | networks | foundation | ventures | consulting | research | airlines
    airways | insurance | health | media | games | council | ministry | department | hospital
  `),
};
