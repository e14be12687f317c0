/** What the user can say of a text of the resume: it shows a term, or it is no proof of it. */
export const verdicts = ['have', 'no-proof'] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * What a verdict is about. The text is named by itself and not by its place, so that moving it keeps the verdict. One on
 * a text that was edited since says nothing any more, and is kept all the same: the editor saves while one types, and an
 * edit that is undone must bring it back.
 */
export interface Corrected {
  termId: string;
  /** The whole text of a bullet, or of any other place that names the term. */
  bullet: string;
}

/** The user's own word about what a text of the resume shows; it counts for every posting. */
export interface Correction extends Corrected {
  verdict: Verdict;
}

/** The corrections with one more: of two verdicts on the same, the last one counts. */
export function withCorrection(corrections: readonly Correction[], correction: Correction): Correction[] {
  return [...withoutCorrection(corrections, correction), correction];
}

/** The corrections without the one about this. */
export function withoutCorrection(
  corrections: readonly Correction[],
  { termId, bullet }: Corrected,
): Correction[] {
  return corrections.filter((each) => each.termId !== termId || each.bullet !== bullet);
}
