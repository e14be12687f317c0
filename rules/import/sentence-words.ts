import type { SentenceWords } from '../../lib/import/recognise/sentences.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** Words that tell a sentence from the name of something. */
export const sentenceWords: SentenceWords = {
  /** Words that stay small in titles and names. */
  small: listWords(`
    of and the for at in on to with by an or de la le les du des et und von der die das für im am zu y el los las del
    en para e do da dos das em i w z na ds di il lo per van het een voor og och på
  `),
  /** What ends in a full stop of its own. */
  abbreviations: listWords('inc ltd co corp llc univ dept jr sr bros assoc intl mfg est st dr prof'),
  /** Past forms that a bullet begins with, besides those in "-ed". */
  pastForms: listWords(`
    Built Rebuilt Led Wrote Rewrote Cut Ran Made Set Grew Won Drove Oversaw Kept Taught Sped Brought Took Held
    Spun Put Split
  `),
  /** Before a colon they say which technologies an entry used. */
  technologyLabels: listPhrases(`
    tech | technology | technologies | tech stack | technology stack | technologies stack | stack | tools
    built with | keywords | skills | used | environment
  `),
  /** Before a colon they say something else of an entry. */
  factLabels: listPhrases(`
    responsibilities | achievements | key achievements | gpa | grade | thesis | courses | coursework
    relevant coursework | advisor | minor | focus | summary | description | note
  `),
  /** A line of these alone only says that tasks or achievements follow: "Key achievements", "Tasks and duties:". */
  loneLabels: {
    before: ['key', 'main', 'selected'],
    nouns: listWords(`
      achievement achievements responsibilities responsibility tasks duties highlights accomplishments contributions
      activities results
    `),
  },
};
