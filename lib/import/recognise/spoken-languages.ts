import { foldAccents } from '../../text/fold-accents.ts';
import { phraseSource } from '../../text/lists.ts';

/** Words of languages that people speak, in small letters. */
export interface SpokenLanguageWords {
  /** "english" */
  names: string[];
  /** "fluent", "c1": how well, each enough alone. */
  levels: string[];
  /** "professional", "working": what stands beside them. */
  beside: string[];
  /** "ielts": tests whose grade says how well. */
  tests: string[];
}

/** A language, and how well it is spoken in the words of the resume. */
export interface SpokenLanguage {
  language: string;
  fluency?: string;
}

/** Tells languages that people speak from those that they program in. */
export interface SpokenLanguageRecogniser {
  /** Whether a text names a language that people speak: "English (native)". */
  isSpokenLanguage(text: string): boolean;
  /** Whether a text is the name of a language that people speak and nothing else. */
  isLanguageName(text: string): boolean;
  /** Whether a text says how well something is spoken, and nothing else: "Professional working proficiency", "C1". */
  isFluency(text: string): boolean;
}

const LONGEST = 80;

/** Makes the recogniser of spoken languages. */
export function createSpokenLanguageRecogniser(words: SpokenLanguageWords): SpokenLanguageRecogniser {
  const source = phraseSource(words.names);
  const name = new RegExp(String.raw`(?<!\p{L})(?:${source})(?!\p{L})`, 'iu');
  const alone = new RegExp(String.raw`^(?:[\p{L}-]{2,20}\s)?(?:${source})(?:\s\([\p{L}\s]{2,20}\))?$`, 'iu');
  const test = new RegExp(
    String.raw`^(?:${phraseSource(words.tests)})(?!\p{L})[\s\p{L}\d.,:/()-]{0,40}$`,
    'iu',
  );
  const levels = new Set(words.levels.map(fold));
  const beside = new Set(words.beside.map(fold));
  return {
    isSpokenLanguage: (text) => name.test(text),
    isLanguageName: (text) => text.length <= LONGEST && alone.test(text),
    isFluency(text) {
      if (text.length > LONGEST) return false;
      if (test.test(text)) return true;
      const tokens = fold(text)
        .split(/[^\p{L}\p{N}+-]+/u)
        .filter((word) => /[\p{L}\p{N}]/u.test(word));
      return (
        tokens.some((word) => levels.has(word)) &&
        tokens.every((word) => levels.has(word) || beside.has(word))
      );
    },
  };
}

function fold(text: string): string {
  return foldAccents(text.toLowerCase());
}
