import type { Gap } from './gap.ts';

/** Of all asks of a level, how many the resume answers in a bullet. */
export interface AskCount {
  /** Proved or used. */
  answered: number;
  all: number;
}

export interface GapSummary {
  required: AskCount;
  preferred: AskCount;
}

/** The counts of the line "Required: 6 of 9 proved or used". Listed and adjacent do not count as answered. */
export function summariseGap(gap: Gap): GapSummary {
  const count = (level: string): AskCount => {
    const items = gap.filter(({ requirement }) => requirement.level === level);
    return {
      answered: items.filter(({ state }) => state === 'proved' || state === 'used').length,
      all: items.length,
    };
  };
  return { required: count('required'), preferred: count('preferred') };
}
