import { type ContactRecogniser, type ContactWords, createContactRecogniser } from './contact-addresses.ts';
import { createEducationRecogniser, type EducationRecogniser, type EducationWords } from './degrees.ts';
import {
  createDocumentLanguageReader,
  type DocumentLanguageReader,
  type DocumentLanguageWords,
} from './document-language.ts';
import { createDocumentRecogniser, type DocumentRecogniser, type DocumentWords } from './document-marks.ts';
import {
  createEntryLabelRecogniser,
  type EntryLabelRecogniser,
  type EntryLabelWords,
} from './entry-labels.ts';
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
import {
  createSkillLevelRecogniser,
  type SkillLevelRecogniser,
  type SkillLevelWords,
} from './skill-levels.ts';
import {
  createSpokenLanguageRecogniser,
  type SpokenLanguageRecogniser,
  type SpokenLanguageWords,
} from './spoken-languages.ts';

import type { TermNameRecogniser } from './term-names.ts';

/** The words by which parts of a resume are recognised, as data. */
export interface ImportWords {
  dates: DateWords;
  titles: TitleWords;
  companies: CompanyWords;
  locations: LocationWords;
  headings: HeadingWords[];
  education: EducationWords;
  spokenLanguages: SpokenLanguageWords;
  skillLevels: SkillLevelWords;
  contacts: ContactWords;
  personNames: PersonNameWords;
  entryLabels: EntryLabelWords;
  /** "payments": parts of a firm that can follow a title. */
  teams: string[];
  document: DocumentWords;
  documentLanguages: DocumentLanguageWords[];
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
    SkillLevelRecogniser,
    ContactRecogniser,
    PersonNameRecogniser,
    EntryLabelRecogniser,
    DocumentRecogniser,
    DocumentLanguageReader,
    SentenceRecogniser,
    TermNameRecogniser,
    LineJoiner {}

/** Compiles words into recognisers. Takes some milliseconds: make them once. */
export function createRecognisers(words: ImportWords, terms: TermNameRecogniser): Recognisers {
  const titles = createTitleRecogniser(words.titles, words.companies);
  const dates = createDateFinder(words.dates);
  const spoken = createSpokenLanguageRecogniser(words.spokenLanguages);
  const document = createDocumentRecogniser(words.document);
  return {
    ...titles,
    ...document,
    ...createDocumentLanguageReader(words.documentLanguages),
    ...dates,
    ...createLocationRecogniser(words.locations, titles),
    ...createHeadingRecogniser(words.headings, spoken),
    ...createEducationRecogniser(words.education),
    ...spoken,
    ...createSkillLevelRecogniser(words.skillLevels, dates.isLengthOfStay),
    ...createContactRecogniser(words.contacts),
    ...createPersonNameRecogniser(words.personNames, titles, document),
    ...createEntryLabelRecogniser(words.entryLabels, words.teams),
    ...createSentenceRecogniser(words.sentences, titles),
    ...createLineJoiner(words.hyphens),
    ...terms,
  };
}
