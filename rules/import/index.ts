import { compileImportKnowledge, type ImportKnowledge } from '../../lib/import/import-knowledge.ts';
import type { ImportWords } from '../../lib/import/recognise/recognisers.ts';
import { terms } from '../terms/index.ts';
import { certificateLevels } from './certificate-levels.ts';
import { companies } from './companies.ts';
import { contactLabels, linkLabels, personalFacts } from './contact-labels.ts';
import { countries } from './countries.ts';
import { dateWords } from './date-words.ts';
import { documentWords } from './document-words.ts';
import { educationWords } from './education-words.ts';
import { headings } from './headings.ts';
import { hyphens } from './hyphens.ts';
import { openers, roles } from './job-titles.ts';
import { personNames } from './person-names.ts';
import { profileNetworks } from './profile-networks.ts';
import { regionCodes, regionNames } from './regions.ts';
import { sentenceWords } from './sentence-words.ts';
import { spokenLanguages } from './spoken-languages.ts';
import { topLevelDomains } from './top-level-domains.ts';
import { towns } from './towns.ts';
import { contracts, workModes } from './work-arrangements.ts';

/** The words by which parts of a resume are recognised. */
export const importWords: ImportWords = {
  dates: dateWords,
  titles: { roles, openers, contracts: [...contracts, ...workModes] },
  companies,
  locations: { towns, regions: [...regionNames, ...countries], codes: regionCodes, workModes },
  headings,
  education: { ...educationWords, certificateLevels },
  spokenLanguages,
  contacts: { linkLabels, contactLabels, personalFacts, topLevelDomains, profileNetworks },
  personNames,
  document: documentWords,
  sentences: sentenceWords,
  hyphens,
};

/** What reading a resume takes, ready for use. Takes some milliseconds: make it once. */
export function createImportKnowledge(): ImportKnowledge {
  return compileImportKnowledge(importWords, terms);
}
