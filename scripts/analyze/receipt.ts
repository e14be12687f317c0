import { hasBullets } from '../../lib/gap/can-check.ts';
import type { ImportedResume } from '../../lib/import/imported-resume.ts';
import { doubtSentence } from '../../lib/import/readings/describe-reading.ts';
import { describeForeign } from '../../lib/import/readings/foreign-language.ts';
import { lackSentence } from '../../lib/panel/describe-summary.ts';

type Doubts = Pick<ImportedResume, 'isDoubtful'> & { language?: string | undefined };

/** What must be known before anything that is said of a resume, a sentence a line: a doubt, and another language. */
export function describeDoubt({ isDoubtful, language }: Doubts): string[] {
  const foreign = describeForeign(language);
  return [...(isDoubtful ? [doubtSentence] : []), ...(foreign ? [foreign] : [])];
}

/** The same, and that no bullet was recognised. */
export function describeReceipt(read: Doubts & Pick<ImportedResume, 'resume'>): string[] {
  return [...describeDoubt(read), ...(hasBullets(read.resume) ? [] : [`${lackSentence}.`])];
}
