import { phraseSource } from '../../text/lists.ts';
import type { TitleRecogniser } from './job-titles.ts';

/** Words that tell a sentence from the name of something. */
export interface SentenceWords {
  /** Words without a capital in titles: "of". */
  small: string[];
  /** "inc", "dept": what ends in a full stop inside a name. */
  abbreviations: string[];
  /** "Built": past forms that a statement begins with, besides those in "-ed". */
  pastForms: string[];
  /** "tech", "stack": labels of a list of technologies. */
  technologyLabels: string[];
  /** "thesis", "focus": labels of other facts of an entry. */
  factLabels: string[];
  /** "Key achievements:" */
  loneLabels: { before: string[]; nouns: string[] };
}

/** Tells sentences, labels and names apart. */
export interface SentenceRecogniser {
  /** Most words have a capital, as in names and titles. */
  isTitleCase(text: string): boolean;
  /** A long text, or words with a full stop at the end. The full stop of "Inc." or "s.r.o." proves nothing. */
  isSentence(text: string): boolean;
  /** Says what was done, without a full stop: "Moved 3 TB of data to PostgreSQL". */
  isStatement(text: string): boolean;
  /** "Tech: Go, Kafka" says something of an entry; it does not name one. */
  isLabelled(text: string): boolean;
  /** A line that only says that achievements or tasks follow. */
  isLoneLabel(text: string): boolean;
  /** "Go, Kafka" for "Tech: Go, Kafka"; `undefined` where no list of technologies is labelled. */
  findTechnologies(text: string): string | undefined;
}

/** Longer texts are no titles. It also keeps a bullet of many lines from being read anew with each of them. */
const LONGEST_TITLE = 400;

/** Names of more words than these do not end in a full stop. */
const LONGEST_NAME = 5;
/** A last word with full stops inside: "s.r.o.", "A.Ş." */
const SHORTENED = /\p{L}\.[\s\p{L}]\p{L}?\.$/u;
/** A last word that can be a name cut short: "Bros.", and also the end of a sentence, "Go." */
const SHORT_NAME = /(?<!\p{L})\p{Lu}\p{L}{0,4}\.$/u;

/** "Responsible for the API." */
const ARTICLE = /\s(?:the|an?|my|our|their|its)\s/;

/** Makes the recogniser of sentences. */
export function createSentenceRecogniser(
  words: SentenceWords,
  { endsInLegalForm }: TitleRecogniser,
): SentenceRecogniser {
  const { before, nouns } = words.loneLabels;
  const small = new Set(words.small);
  const abbreviation = new RegExp(
    String.raw`(?<![\p{L}\p{N}_])(?:${phraseSource(words.abbreviations)}|\p{L})\.$`,
    'iu',
  );
  const statement = new RegExp(String.raw`^(?:\p{Lu}\p{Ll}+ed|${phraseSource(words.pastForms)})\s`, 'u');
  const technologies = new RegExp(
    String.raw`^(?:${phraseSource(words.technologyLabels)})\s*:\s*(\S.*)$`,
    'iu',
  );
  const label = new RegExp(
    String.raw`^(?:${phraseSource([...words.technologyLabels, ...words.factLabels])})\s*:`,
    'iu',
  );
  const noun = `(?:${phraseSource(nouns)})`;
  const loneLabel = new RegExp(
    String.raw`^(?:(?:${phraseSource(before)})\s)?${noun}(?:\s?(?:/|and|&)\s?${noun})?\s?:?$`,
    'iu',
  );

  function isTitleCase(text: string): boolean {
    if (text.length > LONGEST_TITLE) return false;
    const long = text.split(/[\s/]+/).filter((word) => /\p{L}{2}/u.test(word) && !small.has(word));
    const capitals = long.filter((word) => /^[("“']?\d*\p{Lu}/u.test(word));
    return long.length > 0 && long.length <= 12 && capitals.length >= 0.7 * long.length;
  }

  return {
    isTitleCase,
    isSentence(text) {
      if (text.length > 100) return true;
      if (!/[^.][.!?]["”’')]?$/.test(text)) return false;
      const count = text.split(' ').length;
      if (endsInLegalForm(text) || SHORTENED.test(text)) return count >= 6 && !isTitleCase(text);
      if (abbreviation.test(text) || SHORT_NAME.test(text))
        return count >= 3 && (!isTitleCase(text) || ARTICLE.test(text));
      return (
        count > LONGEST_NAME ||
        (count >= 2 && (!isTitleCase(text) || ARTICLE.test(text) || statement.test(text)))
      );
    },
    isStatement: (text) => statement.test(text) && text.split(' ').length >= 4 && !isTitleCase(text),
    isLabelled: (text) => label.test(text),
    isLoneLabel: (text) => loneLabel.test(text),
    findTechnologies: (text) => technologies.exec(text)?.[1],
  };
}
