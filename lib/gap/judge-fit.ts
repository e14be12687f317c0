import type { Evidence } from '../evidence/evidence.ts';
import type { Craft, Crafts } from './craft.ts';
import { answeredStates, type Gap, type GapItem, type GapState, type YearsShown } from './gap.ts';
import type { AskCount, GapSummary } from './summarise-gap.ts';

/**
 * Whether to apply, by a plain rule and without a score. `another-trade`: over half of what is required is missing, and
 * most of that belongs to crafts that are not the resume's. `fits`: at least two thirds are answered, and the years that
 * the posting states are met. `stretch`: all else. Of fewer than three required asks, and where some could not be
 * checked, nothing is concluded.
 */
export type Fit =
  | { kind: 'fits' | 'stretch'; count: AskCount; open: OpenAsks; short: ShortYears }
  | { kind: 'another-trade'; count: AskCount; crafts: Craft[]; inCrafts: number }
  | { kind: 'counts'; count: AskCount };

/** The required asks that are not answered, in the posting's order. */
export type OpenAsks = Record<'missing' | 'adjacent' | 'listed', GapItem[]>;

/** The years that are not met: of work in all, and of required asks that have years of their own. */
export interface ShortYears {
  total?: { asked: number; shown: number };
  asks: (GapItem & { years: YearsShown & { shown: number } })[];
}

/** With fewer required asks than these no share of them says anything. */
const FEWEST_ASKS = 3;
/** Fewer asks of another craft than these make no other trade. */
const FEWEST_FOREIGN = 3;
/** A craft is a resume's own by so many of its terms in bullets, and by a quarter as many as its largest craft has. */
const OWN_TERMS = 4;
const OWN_SHARE = 4;

/** @param years those asked for in all beside those that the dates show. */
export function judgeFit(
  gap: Gap,
  { required: count }: GapSummary,
  years: { asked: number; shown?: number } | undefined,
  evidence: readonly Evidence[],
  crafts: Crafts,
): Fit {
  if (count.all < FEWEST_ASKS || count.unchecked > 0) return { kind: 'counts', count };
  const required = gap
    .filter(({ requirement }) => requirement.level === 'required' && !requirement.coveredBy)
    .toSorted((a, b) => a.requirement.start - b.requirement.start);
  const inState = (state: GapState): GapItem[] => required.filter((item) => item.state === state);
  const missing = inState('missing');
  if (missing.length * 2 > count.all) {
    const foreign = findForeignCrafts(required, missing, evidence, crafts);
    const inCrafts = required.filter((item) => foreign.some((craft) => isOf(item, craft, crafts))).length;
    if (inCrafts >= FEWEST_FOREIGN) {
      return { kind: 'another-trade', count, crafts: foreign, inCrafts };
    }
  }
  const short = findShortYears(required, years);
  const isMet = short.total === undefined && short.asks.length === 0;
  return {
    kind: isMet && count.answered * 3 >= count.all * 2 ? 'fits' : 'stretch',
    count,
    open: { missing, adjacent: inState('adjacent'), listed: inState('listed') },
    short,
  };
}

function findShortYears(
  required: readonly GapItem[],
  total: { asked: number; shown?: number } | undefined,
): ShortYears {
  const asks = required.flatMap((item) => {
    const { years, state } = item;
    // What is not answered is told by its state.
    if (!years || years.shown === undefined || !answeredStates.has(state)) return [];
    return years.shown < years.asked ? [{ ...item, years: { ...years, shown: years.shown } }] : [];
  });
  const { asked = 0, shown } = total ?? {};
  return { asks, ...(shown !== undefined && shown < asked && { total: { asked, shown } }) };
}

/**
 * The crafts, none of them the resume's, to which most of these asks belong: as few as tell it, the largest first. What
 * is asked of every engineer says nothing of the trade and does not count.
 */
function findForeignCrafts(
  required: readonly GapItem[],
  missing: readonly GapItem[],
  evidence: readonly Evidence[],
  crafts: Crafts,
): Craft[] {
  const own = findOwnCrafts(evidence, crafts);
  const named = missing.flatMap(({ requirement }) => requirement.anyOf.flatMap((id) => crafts.get(id) ?? []));
  const foreign = [...new Set(named)].filter((craft) => !own.has(craft));
  const ofTrades = missing.filter((item) => named.some((craft) => isOf(item, craft, crafts)));
  const sizeIn = (items: readonly GapItem[], craft: Craft): number =>
    items.filter((item) => isOf(item, craft, crafts)).length;
  // A posting that asks the most of a craft of which the resume has half is of its trade, whatever else it asks.
  const most = Math.max(0, ...foreign.map((craft) => sizeIn(required, craft)));
  const isAtHome = (craft: Craft): boolean => {
    const all = sizeIn(required, craft);
    return all > most && sizeIn(missing, craft) * 2 <= all;
  };
  if ([...own].some(isAtHome)) return [];
  let left = ofTrades.filter((item) => ![...own].some((craft) => isOf(item, craft, crafts)));
  if (left.length * 2 <= ofTrades.length) return [];
  const chosen: Craft[] = [];
  for (let told = 0; told * 2 <= ofTrades.length; ) {
    const before = left.length;
    const largest = foreign.reduce((a, b) => (sizeIn(left, b) > sizeIn(left, a) ? b : a));
    chosen.push(largest);
    left = left.filter((item) => !isOf(item, largest, crafts));
    told += before - left.length;
  }
  return chosen;
}

/** Whether at least half of the answers that an ask allows belong to a craft. */
function isOf({ requirement: { anyOf, head } }: GapItem, craft: Craft, crafts: Crafts): boolean {
  const ids = head ? [head, ...anyOf] : anyOf;
  return ids.filter((id) => crafts.get(id)?.includes(craft)).length * 2 >= ids.length;
}

/** The crafts that the bullets of a resume show. */
function findOwnCrafts(evidence: readonly Evidence[], crafts: Crafts): ReadonlySet<Craft> {
  const done = new Set(evidence.filter(({ strength }) => strength !== 'listed').map(({ termId }) => termId));
  const sizes = new Map<Craft, number>();
  for (const id of done) {
    for (const craft of crafts.get(id) ?? []) sizes.set(craft, (sizes.get(craft) ?? 0) + 1);
  }
  const least = Math.max(OWN_TERMS, Math.max(...sizes.values()) / OWN_SHARE);
  return new Set([...sizes].filter(([, size]) => size >= least).map(([craft]) => craft));
}
