import type { AskCues } from '../../../lib/requirements/ask-cues.ts';
import { choices } from './choices.ts';
import { company } from './company.ts';
import { headings } from './headings.ts';
import { levels } from './levels.ts';
import { lists } from './lists.ts';
import { negation } from './negation.ts';
import { sentences } from './sentences.ts';
import { years } from './years.ts';

/** How postings in English say what they ask for. */
export const english: AskCues = { headings, sentences, levels, negation, choices, lists, years, company };
