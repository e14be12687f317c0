import { phraseSource } from '../../text/lists.ts';
import type { DocumentRecogniser } from './document-marks.ts';
import type { TitleRecogniser } from './job-titles.ts';

/** Words around the names of people. */
export interface PersonNameWords {
  /** "van", "de": parts of a name in small letters. */
  particles: string[];
  /** "PhD", "she": what can follow a name after a comma. */
  suffixes: string[];
}

/** Tells the names of people. */
export interface PersonNameRecogniser {
  /** One to six words with capitals, no digits, not a title: "Ana María de la Cruz", "J. P. Obi". */
  isPersonName(text: string): boolean;
}

/** Makes the recogniser of people's names. */
export function createPersonNameRecogniser(
  { particles, suffixes }: PersonNameWords,
  { rateTitle }: TitleRecogniser,
  { withoutDocumentTitle }: DocumentRecogniser,
): PersonNameRecogniser {
  const part = new RegExp(String.raw`^\p{Lu}|^(?:${phraseSource(particles)})$|^[dl]['’]\p{Lu}`, 'u');
  const suffix = new RegExp(String.raw`,\s(?:${phraseSource(suffixes)}).*$`, 'iu');
  return {
    isPersonName(text) {
      const bare = withoutDocumentTitle(text).replace(suffix, '');
      const words = bare.split(/\s+/);
      if (words.length > 6 || !/^[\p{L}\p{M}.'’ -]+$/u.test(bare) || rateTitle(bare) > 0) return false;
      return words.some((word) => /^\p{Lu}/u.test(word)) && words.every((word) => part.test(word));
    },
  };
}
