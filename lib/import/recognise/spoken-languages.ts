import { phraseSource } from '../../text/lists.ts';

/** Tells languages that people speak from those that they program in. */
export interface SpokenLanguageRecogniser {
  /** Whether a text names a language that people speak: "English (native)". */
  isSpokenLanguage(text: string): boolean;
}

/** Makes the recogniser of spoken languages from their names in small letters. */
export function createSpokenLanguageRecogniser(names: string[]): SpokenLanguageRecogniser {
  const name = new RegExp(String.raw`(?<!\p{L})(?:${phraseSource(names)})(?!\p{L})`, 'iu');
  return { isSpokenLanguage: (text) => name.test(text) };
}
