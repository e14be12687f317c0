import { type ContactRecogniser, type ContactWords, createContactRecogniser } from './contact-addresses.ts';
import { createEducationRecogniser, type EducationRecogniser, type EducationWords } from './degrees.ts';
import { createDocumentRecogniser, type DocumentRecogniser, type DocumentWords } from './document-marks.ts';
import { createDateFinder, type DateFinder, type DateWords } from './find-dates.ts';
import { createHeadingRecogniser, type HeadingRecogniser, type HeadingWords } from './headings.ts';
import { createLineJoiner, type HyphenWords, type LineJoiner } from './hyphens.ts';
import {
  type CompanyWords,
  createTitleRecogniser,
  type TitleRecogniser,
  type TitleWords,
} from './job-titles.ts';
import { createLocationRecogniser, type LocationRecogniser, type LocationWords } from './locations.ts';
import {
  createPersonNameRecogniser,
  type PersonNameRecogniser,
  type PersonNameWords,
} from './person-names.ts';
import { createSentenceRecogniser, type SentenceRecogniser, type SentenceWords } from './sentences.ts';
import { createSpokenLanguageRecogniser, type SpokenLanguageRecogniser } from './spoken-languages.ts';

/** The words by which parts of a resume are recognised, as data. */
export interface ImportWords {
  dates: DateWords;
  titles: TitleWords;
  companies: CompanyWords;
  locations: LocationWords;
  headings: HeadingWords[];
  education: EducationWords;
  spokenLanguages: string[];
  contacts: ContactWords;
  personNames: PersonNameWords;
  document: DocumentWords;
  sentences: SentenceWords;
  hyphens: HyphenWords;
}

/** Everything that tells what a line of a resume, or a part of it, says. */
export interface Recognisers
  extends DateFinder,
    TitleRecogniser,
    LocationRecogniser,
    HeadingRecogniser,
    EducationRecogniser,
    SpokenLanguageRecogniser,
    ContactRecogniser,
    PersonNameRecogniser,
    DocumentRecogniser,
    SentenceRecogniser,
    LineJoiner {}

/** Compiles words into recognisers. Takes some milliseconds: make them once. */
export function createRecognisers(words: ImportWords): Recognisers {
  const titles = createTitleRecogniser(words.titles, words.companies);
  const document = createDocumentRecogniser(words.document);
  return {
    ...titles,
    ...document,
    ...createDateFinder(words.dates),
    ...createLocationRecogniser(words.locations, titles),
    ...createHeadingRecogniser(words.headings),
    ...createEducationRecogniser(words.education),
    ...createSpokenLanguageRecogniser(words.spokenLanguages),
    ...createContactRecogniser(words.contacts),
    ...createPersonNameRecogniser(words.personNames, titles, document),
    ...createSentenceRecogniser(words.sentences),
    ...createLineJoiner(words.hyphens),
  };
}
