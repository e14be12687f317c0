import type { RequirementLevel } from '../requirements/requirement.ts';
import { answeredStates, type Gap } from './gap.ts';

/** How many of the requirements of a level a bullet of the resume answers. */
export interface AskCount {
  /** Proved, used, or similar where similar ones are welcome. */
  answered: number;
  all: number;
  /** Of them, those of which nothing could be said. */
  unchecked: number;
}

/** The counts of both levels that a posting asks at. */
export interface GapSummary {
  required: AskCount;
  preferred: AskCount;
}

/**
 * The counts of the line "Required: 6 of 9 answered". Listed and adjacent do not count as answered; what another
 * ask covers is not counted again.
 */
export function summariseGap(gap: Gap): GapSummary {
  const count = (level: RequirementLevel): AskCount => {
    const items = gap.filter(({ requirement }) => requirement.level === level && !requirement.coveredBy);
    return {
      answered: items.filter(({ state }) => answeredStates.has(state)).length,
      all: items.length,
      unchecked: items.filter(({ state }) => state === 'unchecked').length,
    };
  };
  return { required: count('required'), preferred: count('preferred') };
}
