import type { Resume } from '../resume/resume.ts';
import { textsIn } from '../text/texts-in.ts';

/** Shorter words stand inside others by chance. */
const SHORTEST_PART = 5;

/**
 * The words of a text that stand nowhere in the resume that was read from it, what could not be placed included: in
 * small letters without accents, each once, in the order of the text. Words under three letters and numbers do not
 * count.
 */
export function findLostWords(text: string, resume: Resume): string[] {
  return createLostWordFinder(resume)(text);
}

/** Makes `findLostWords` for many texts of one resume, whose words are then listed once. */
export function createLostWordFinder(resume: Resume): (text: string) => string[] {
  const texts = textsIn(resume);
  const there = new Set(texts.flatMap(wordsOf));
  // A hyphen at the end of a line parts a word that the resume has whole: then its letters are there.
  const letters = texts.map(bareLetters).join(' ');
  const isThere = (word: string): boolean =>
    there.has(word) || (word.length >= SHORTEST_PART && letters.includes(word));
  return (text) => {
    const whole = fold(text)
      .split(/[^\p{L}-]+/u)
      .filter((word) => !isThere(bareLetters(word)));
    return [...new Set(whole.flatMap(wordsOf))].filter((word) => !isThere(word));
  };
}

function wordsOf(text: string): string[] {
  return fold(text).match(/\p{L}{3,}/gu) ?? [];
}

function bareLetters(text: string): string {
  return fold(text).replace(/[^\p{L}]/gu, '');
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD]/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/-\s*\n\s*/g, '-')
    .toLowerCase();
}
