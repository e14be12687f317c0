import { foldCharacter, isGap, isWordAt } from './characters.ts';

/** A phrase of a context, beside a certain spelling; both parts folded. */
export interface Phrase {
  before: string;
  after: string;
  /** The phrase does not hold the spelling: it may stand on either side. */
  eitherSide: boolean;
}

/** What is in front of the spelling in the phrase and what is behind it, or the phrase itself. Both are folded. */
export function parsePhrase(phrase: string, spelling: string): Phrase {
  const at = phrase.indexOf(spelling);
  const end = at + spelling.length;
  if (at < 0 || isWordAt(phrase, at - 1) || isWordAt(phrase, end)) {
    return { before: phrase, after: phrase, eitherSide: true };
  }
  return { before: phrase.slice(0, at).trimEnd(), after: phrase.slice(end).trimStart(), eitherSide: false };
}

/** Whether the phrase stands around `[start, end)`, or, without the spelling in it, directly beside it. */
export function hasPhrase(text: string, start: number, end: number, phrase: Phrase): boolean {
  const { before, after, eitherSide } = phrase;
  if (eitherSide) return isBefore(text, start, before) || isAfter(text, end, after);
  return (before === '' || isBefore(text, start, before)) && (after === '' || isAfter(text, end, after));
}

const QUOTES_AND_BRACKETS = '"\'“”‘’()[]';

/** Whether `words` end right before `at`; blanks, quotes and brackets do not part them: "practice (GCP)". */
function isBefore(text: string, at: number, words: string): boolean {
  let index = at - 1;
  while (index >= 0 && isLoose(text, index) && text[index] !== words.at(-1)) index--;
  for (let place = words.length - 1; place >= 0; place--) {
    if (words.charCodeAt(place) === 32) {
      if (index < 0 || !isGap(text.charCodeAt(index))) return false;
      while (index >= 0 && isGap(text.charCodeAt(index))) index--;
    } else {
      if (index < 0 || !isSame(text.charCodeAt(index), words.charCodeAt(place))) return false;
      index--;
    }
  }
  return !isWordAt(words, 0) || !isWordAt(text, index);
}

/** Whether `words` begin right after `at`. */
function isAfter(text: string, at: number, words: string): boolean {
  let index = at;
  // "Go", and "To apply" in another paragraph.
  if (endsParagraph(text, at)) return false;
  // "Phoenix, Arizona"
  while (index < text.length && (isLoose(text, index) || text[index] === ',') && text[index] !== words[0])
    index++;
  for (let place = 0; place < words.length; place++) {
    if (words.charCodeAt(place) === 32) {
      if (!isGap(text.charCodeAt(index))) return false;
      while (isGap(text.charCodeAt(index))) index++;
    } else if (isSame(text.charCodeAt(index), words.charCodeAt(place))) {
      index++;
    } else {
      return false;
    }
  }
  return !isWordAt(words, words.length - 1) || !isWordAt(text, index);
}

/** Whether a blank line follows at `at`, behind one blank at most. */
function endsParagraph(text: string, at: number): boolean {
  const first = text.charCodeAt(at);
  let index = first === 32 || first === 9 || first === 13 ? at + 1 : at;
  if (text.charCodeAt(index) !== 10) return false;
  index++;
  if (text.charCodeAt(index) === 13) index++;
  return text.charCodeAt(index) === 10;
}

function isLoose(text: string, index: number): boolean {
  return isGap(text.charCodeAt(index)) || QUOTES_AND_BRACKETS.includes(text[index] as string);
}

function isSame(code: number, folded: number): boolean {
  return code === folded || foldCharacter(code) === folded;
}
