import { packVocabulary } from '../../lib/tokens/pack-vocabulary.ts';
import { terms } from './index.ts';

/** The spellings of all terms as one text. The build puts the finished text here, without the terms. */
export const packedTerms: string = packVocabulary(terms);
