import type { GapItem } from '../gap/gap.ts';
import type { Fit, ShortYears } from '../gap/judge-fit.ts';
import type { AskCount } from '../gap/summarise-gap.ts';
import { joinAnd, joinOr } from '../text/lists.ts';
import type { LabelOf } from './describe-answer.ts';
import { sayYears } from './describe-years.ts';

/** So many asks are named; the others are counted. */
const NAMED = 2;

/** One sentence: whether the resume fits the posting, and what it hangs on. */
export function describeFit(fit: Fit, labelOf: LabelOf): string {
  const { count } = fit;
  switch (fit.kind) {
    case 'counts':
      return `${describeCount(count)}.`;
    case 'another-trade':
      return `Another trade: ${describeTrade(fit)}.`;
    case 'fits':
      return `Fits: ${[sayAnswered(count), ...sayOpen(fit, labelOf)].join('; ')}.`;
    case 'stretch':
      return `Stretch: ${describeStretch(fit, labelOf)}.`;
  }
}

/** By what it is another trade: the title, where that says more than the asks do. */
function describeTrade({
  count,
  crafts,
  byTitle,
  inCrafts,
}: Extract<Fit, { kind: 'another-trade' }>): string {
  const { all, answered } = count;
  const names = joinOr(crafts.map(({ name }) => name));
  return byTitle && inCrafts * 2 <= all
    ? `the title says ${names}, and ${all - answered} of ${all} required asks are open`
    : `${inCrafts} of ${all} required asks are ${names}`;
}

/** "Required: 5 of 12 answered, 2 could not be checked", without a full stop. */
export function describeCount({ answered, all, unchecked }: AskCount): string {
  if (all === 0) return 'The posting requires nothing by name';
  const rest = unchecked > 0 ? `, ${unchecked} could not be checked` : '';
  return `Required: ${answered} of ${all} answered${rest}`;
}

function sayAnswered({ answered, all }: AskCount): string {
  return answered === all ? `all ${all} required asks answered` : `${answered} of ${all} required`;
}

type Judged = Extract<Fit, { kind: 'fits' | 'stretch' }>;

function describeStretch(fit: Judged, labelOf: LabelOf): string {
  const { count, open, short } = fit;
  const years = sayShort(short, labelOf);
  const gaps = sayOpen(fit, labelOf);
  const { missing, adjacent, listed } = open;
  const isNamed = [missing, adjacent, listed].every(({ length }) => length <= NAMED + 1);
  // With everything that is open named, the rest needs no number.
  if (isNamed && years.length + gaps.length === 1 && count.answered < count.all && count.answered > 0) {
    return `${gaps[0]}; the rest holds`;
  }
  return [...years, sayAnswered(count), ...gaps].join('; ');
}

/** What is open: what is missing by its names, and the rest by its number where there are several. */
function sayOpen({ open }: Judged, labelOf: LabelOf): string[] {
  const { missing, unnamed, adjacent, listed } = open;
  const isCounted = missing.length > 0;
  const parts = [
    sayState(missing, 'missing', labelOf, false),
    sayState(listed, 'listed only', labelOf, isCounted),
    sayState(adjacent, 'near', labelOf, isCounted),
  ].flatMap((part) => part ?? []);
  const named = parts.length > 0 ? [parts.join(', ')] : [];
  if (unnamed.length === 0) return named;
  const [count, noun] = [unnamed.length, unnamed.length === 1 ? 'way' : 'ways'];
  return [...named, `${count} ${noun} of working not named`];
}

/** "Kafka and Terraform missing", "Kafka, Terraform and 3 more missing", "4 listed only". */
function sayState(items: GapItem[], state: string, labelOf: LabelOf, isCounted: boolean): string | undefined {
  if (items.length === 0) return undefined;
  return `${isCounted && items.length > 1 ? items.length : nameAsks(items, labelOf)} ${state}`;
}

function nameAsks(items: GapItem[], labelOf: LabelOf): string {
  const names = items.map(({ requirement: { head, anyOf } }) => labelOf(head ?? anyOf[0] ?? ''));
  // Counting a single one would take the room of its name.
  if (names.length <= NAMED + 1) return joinAnd(names);
  return joinAnd([...names.slice(0, NAMED), `${names.length - NAMED} more`]);
}

function sayShort({ total, asks }: ShortYears, labelOf: LabelOf): string[] {
  if (total) return [`${total.asked}+ years asked, your dates show ${total.shown}`];
  const [worst] = asks.toSorted((a, b) => a.years.shown - a.years.asked - (b.years.shown - b.years.asked));
  if (!worst) return [];
  return [
    `${sayYears(worst.years.asked)} of ${nameAsks([worst], labelOf)} asked, your roles show ${worst.years.shown}`,
  ];
}
