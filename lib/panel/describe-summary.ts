import type { GapSummary } from '../gap/summarise-gap.ts';
import type { StoredResume } from '../storage/stored-resume.ts';

/** How much of a posting a resume answers, in words. */
export interface SummaryWords {
  headline: string;
  /** Why nothing is called missing, where no bullet was recognised; without a full stop. */
  detail?: string;
}

/**
 * The sentence of the fit; where no bullet was recognised, that and how much could be checked.
 *
 * @param lack as `describeLack` says it.
 */
export function describeSummary(
  { required }: GapSummary,
  fitSentence: string,
  lack: string | undefined,
): SummaryWords {
  if (!lack) return { headline: fitSentence };
  return {
    headline: lack,
    detail: `${sayUnchecked(required.answered, required.all)}, so nothing is called missing`,
  };
}

/** What is said of a resume without bullets that was read from a file. */
export const lackSentence = 'No bullets were recognised in this resume';

/** What is said of a resume without bullets; of one that was not read from anything, that it has none yet. */
export function describeLack(resume: Pick<StoredResume, 'source'>): string {
  return resume.source ? lackSentence : 'This resume has no bullets yet';
}

function sayUnchecked(answered: number, all: number): string {
  if (answered > 0) return `${answered} of ${all} required asks answered; the others could not be checked`;
  if (all === 0) return 'No ask could be checked';
  return all === 1
    ? 'The one required ask could not be checked'
    : `None of the ${all} required asks could be checked`;
}
