import type { PersonNameWords } from '../../lib/import/recognise/person-names.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** Words around the names of people. */
export const personNames: PersonNameWords = {
  /** Parts of a name in small letters. */
  particles: listWords(`
    de da di del della la le van von der den ten ter bin ibn al el y e i dos do du zu af av
  `),
  /** What follows a name after a comma: degrees and pronouns. */
  suffixes: listPhrases(
    'p.eng | p.e | ceng | phd | ph.d | msc | m.sc | bsc | b.sc | mba | pmp | he | she | they',
  ),
};
