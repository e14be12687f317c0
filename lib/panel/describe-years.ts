import type { Comparison } from '../gap/compare.ts';
import { isShort, type TermSpan, type YearsShown } from '../gap/gap.ts';

/** So many stretches are told one by one. */
const MOST_SPANS = 4;

/** "Asked 5 years; your roles show 7: Go since 2022, Java 2019 to 2022." */
export function describeYears({ asked, shown, spans }: YearsShown, labelOf: (id: string) => string): string {
  const wanted = `Asked ${sayYears(asked)}`;
  if (shown === undefined) return `${wanted}; the roles that tell of it have no dates.`;
  if (spans.length === 0) return `${wanted}; no role of yours tells of it.`;
  const told = spans.slice(0, MOST_SPANS).map((span) => describeSpan(span, labelOf));
  const rest = spans.length > MOST_SPANS ? ' and earlier' : '';
  const short = isShort(shown, asked) ? ' Name it in other roles where you used it too.' : '';
  return `${wanted}; your roles show ${shown}: ${told.join(', ')}${rest}.${short}`;
}

function describeSpan({ termId, from, to, isCurrent }: TermSpan, labelOf: (id: string) => string): string {
  const first = Math.floor(from / 12);
  // `to` is the month after the last.
  const last = Math.floor((to - 1) / 12);
  if (isCurrent) return `${labelOf(termId)} since ${first}`;
  return first === last ? `${labelOf(termId)} in ${first}` : `${labelOf(termId)} ${first} to ${last}`;
}

/** "Asked 5 years in all; your dates show 8.1." */
export function describeTotal({ asked, shown }: NonNullable<Comparison['years']>): string {
  const wanted = `Asked ${sayYears(asked)} in all`;
  return shown === undefined
    ? `${wanted}; your roles have no dates.`
    : `${wanted}; your dates show ${shown}.`;
}

/** "1 year", "2.5 years". */
export function sayYears(years: number): string {
  return years === 1 ? '1 year' : `${years} years`;
}
