import { compressText } from '../lib/text/compressed-text.ts';
import { packVocabulary } from '../lib/tokens/pack-vocabulary.ts';
import { commonWords } from './asks/english/words.ts';
import { knownLanguages, spokenWords } from './asks/index.ts';
import { tradeWords } from './asks/trade-words.ts';
import { terms } from './terms/index.ts';

/**
 * All that finding terms in a page needs, as one short text that `createTokenFinder` makes a matcher of. The build puts in
 * this text alone: a content script is read at every page load, so its weight counts.
 */
export const pageVocabulary: string = await compressText(
  packVocabulary({
    terms,
    words: tradeWords,
    languages: knownLanguages,
    common: commonWords,
    spoken: spokenWords,
  }),
);
