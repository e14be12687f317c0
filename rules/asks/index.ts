import type { AskCues } from '../../lib/requirements/ask-cues.ts';
import { createLanguageTeller, type LanguageWords } from '../../lib/text/language.ts';
import { dutch } from './dutch/index.ts';
import { english } from './english/index.ts';
import { commonWords, words } from './english/words.ts';
import { french } from './french/index.ts';
import { german } from './german/index.ts';
import { italian } from './italian/index.ts';
import { otherLanguages } from './other-languages.ts';
import { polish } from './polish/index.ts';
import { portuguese } from './portuguese/index.ts';
import type { PostingLanguage } from './posting-language.ts';
import { spanish } from './spanish/index.ts';

/** How postings in English say what they ask for. */
export const askCues: AskCues = english;

/** The languages beside English in which postings are read. The next one is one more file, and its name here. */
export const postingLanguages: readonly PostingLanguage[] = [
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
];

/** What each of these languages adds to telling names from words, by its tag. */
export const spokenWords = new Map(postingLanguages.map(({ language, spoken }) => [language, spoken]));

/** The languages that postings are told to be in, English first. */
export const knownLanguages: readonly LanguageWords[] = [
  { language: 'en', words, least: 0 },
  ...postingLanguages.map((each) => ({ language: each.language, words: each.words, least: 2 })),
  ...otherLanguages,
];

/** Returns the tag of the language that a text is written in, English where it says too little. */
export const tellLanguage = createLanguageTeller(knownLanguages, commonWords);

/** Term ids of one ecosystem, used side by side: where a slash joins them, a posting asks for both. */
export const inseparable: [string, string][] = [
  ['html', 'css'],
  ['react', 'redux'],
  ['html', 'javascript'],
  ['css', 'javascript'],
  ['css', 'sass'],
  ['css', 'scss'],
  ['css', 'less'],
  ['amazon-sqs', 'amazon-sns'],
  ['docker', 'kubernetes'],
  ['prometheus', 'grafana'],
  ['junit', 'mockito'],
  ['pandas', 'numpy'],
  ['oauth', 'jwt'],
];
