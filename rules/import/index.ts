import { compileImportKnowledge, type ImportKnowledge } from '../../lib/import/import-knowledge.ts';
import type { ImportWords } from '../../lib/import/recognise/recognisers.ts';
import { terms } from '../terms/index.ts';
import { certificateLevels } from './certificate-levels.ts';
import { companies } from './companies.ts';
import {
  contactLabels,
  documentStamps,
  extensionLabels,
  linkLabels,
  personalFacts,
} from './contact-labels.ts';
import { countries } from './countries.ts';
import { dataKeys } from './data-keys.ts';
import { dateWords } from './date-words.ts';
import { documentLanguages } from './document-languages.ts';
import { documentWords } from './document-words.ts';
import { educationWords } from './education-words.ts';
import { entryLabels, teams } from './entry-labels.ts';
import { eventWords, givenBy } from './event-words.ts';
import { foreignFiles } from './foreign-files.ts';
import { headings } from './headings.ts';
import { hyphens } from './hyphens.ts';
import { openers, roles } from './job-titles.ts';
import { linkedInFiles } from './linkedin-files.ts';
import { personNames } from './person-names.ts';
import { profileNetworks } from './profile-networks.ts';
import { regionCodes, regionNames } from './regions.ts';
import { sentenceWords } from './sentence-words.ts';
import { skillLevels } from './skill-levels.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { topLevelDomains } from './top-level-domains.ts';
import { towns } from './towns.ts';
import { breaks, contracts, selfEmployment, workModes } from './work-arrangements.ts';

/** The words by which parts of a resume are recognised. */
export const importWords: ImportWords = {
  dates: dateWords,
  titles: { roles, openers, contracts: [...contracts, ...workModes], selfEmployment, breaks },
  companies,
  locations: { towns, regions: [...regionNames, ...countries], codes: regionCodes, workModes },
  headings,
  education: { ...educationWords, certificateLevels, eventWords, givenBy },
  spokenLanguages,
  contacts: {
    linkLabels,
    contactLabels,
    extensionLabels,
    personalFacts,
    documentStamps,
    topLevelDomains,
    profileNetworks,
  },
  skillLevels,
  personNames,
  entryLabels,
  teams,
  document: documentWords,
  documentLanguages,
  sentences: sentenceWords,
  hyphens,
};

/** What reading a resume takes, ready for use. Takes some milliseconds: make it once. */
export function createImportKnowledge(): ImportKnowledge {
  return compileImportKnowledge(importWords, terms, { dataKeys, linkedInFiles, foreignFiles });
}
