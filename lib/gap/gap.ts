import type { Evidence } from '../evidence/evidence.ts';
import type { Requirement } from '../requirements/requirement.ts';

/** The states, the best first; `unchecked` where a part of the resume could not be read. */
export const gapStates = ['proved', 'used', 'listed', 'adjacent', 'missing', 'unchecked'] as const;

/** How well the resume answers a requirement. */
export type GapState = (typeof gapStates)[number];

/** One requirement beside what the resume has for it. */
export interface GapItem {
  requirement: Requirement;
  state: GapState;
  /** Best first. For `adjacent` it is the evidence of the neighbour. */
  evidence: Evidence[];
  /** The posting spells the term one way, the resume another: parsers of applicant-tracking systems match the letters. */
  spelling?: { posting: string; resume: string };
  /** The posting asks for a newer version than any that the resume names. */
  version?: { asked: string; found: string };
}

/** The requirements of a posting beside a resume, in the order of the requirements. */
export type Gap = GapItem[];
