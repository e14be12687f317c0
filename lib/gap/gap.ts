import type { Evidence } from '../evidence/evidence.ts';
import type { Requirement } from '../requirements/requirement.ts';

export const gapStates = ['proved', 'used', 'listed', 'adjacent', 'missing', 'unchecked'] as const;
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

export type Gap = GapItem[];
