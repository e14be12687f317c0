import type { ConditionCues } from '../../../lib/conditions/condition-cues.ts';
import type { StatementId } from '../statements.ts';
import { clearance } from './clearance.ts';
import { contract, contractStatements, dates } from './contract.ts';
import { degree } from './degree.ts';
import { hints } from './hints.ts';
import { languages } from './languages.ts';
import { onCallStatements } from './on-call.ts';
import { pay } from './pay.ts';
import { place } from './place.ts';
import { placeStatements } from './place-statements.ts';
import { fair, labels, preferred, required, sections } from './sentences.ts';
import { travel } from './travel.ts';
import { visaStatements } from './visa.ts';
import { years } from './years.ts';

/** How postings in English state their conditions. */
export const english: ConditionCues<StatementId> = {
  hints,
  abbreviations: ['e.g', 'i.e', 'approx', 'incl', 'min', 'max', 'yrs', 'yr', 'vs', 'St', 'No', 'Inc'],
  sections,
  labels,
  fair,
  preferred,
  required,
  statements: { ...visaStatements, ...placeStatements, ...onCallStatements, ...contractStatements },
  years,
  degree,
  place,
  languages,
  clearance,
  travel,
  pay,
  contract,
  dates,
};
