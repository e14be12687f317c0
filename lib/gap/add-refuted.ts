import type { Evidence } from '../evidence/evidence.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import { findGap } from './find-gap.ts';
import type { Gap } from './gap.ts';

/** Each item with the places that would speak for it, had the user not said that they are no proof. */
export function addRefuted(gap: Gap, found: Evidence[], terms: KnownTerms): Gap {
  if (found.every(({ refuted }) => refuted === undefined)) return gap;
  const requirements = gap.map(({ requirement }) => requirement);
  const whole = findGap(requirements, found, terms);
  return gap.map((item, index) => {
    const refuted = whole[index]?.evidence.filter((each) => each.refuted !== undefined) ?? [];
    return refuted.length > 0 ? { ...item, refuted } : item;
  });
}
