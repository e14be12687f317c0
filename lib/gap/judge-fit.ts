import type { Evidence } from '../evidence/evidence.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import { isConcept } from '../tokens/vocabulary.ts';
import type { Craft, Crafts } from './craft.ts';
import { answeredStates, type Gap, type GapItem, type GapState, isShort, type YearsShown } from './gap.ts';
import type { AskCount, GapSummary } from './summarise-gap.ts';

/**
 * Whether to apply, by a plain rule and without a score. `another-trade`: over half of what is required is missing, and
 * most of that belongs to crafts that are not the resume's, or the title names such a craft. `fits`: at least two thirds
 * are answered, and the years that the posting states are met; half is enough where the rest is mostly ways of working,
 * which hardly any resume names. `stretch`: all else. Of fewer than three required asks, and where some could not be
 * checked, nothing is concluded.
 */
export type Fit =
  | { kind: 'fits' | 'stretch'; count: AskCount; open: OpenAsks; short: ShortYears }
  | { kind: 'another-trade'; count: AskCount; crafts: Craft[]; inCrafts: number; byTitle: boolean }
  | { kind: 'counts'; count: AskCount };

/**
 * The required asks that are not answered, in the posting's order. `unnamed`: ways of working that are missing, where a
 * resume fits without them.
 */
export type OpenAsks = Record<'missing' | 'unnamed' | 'adjacent' | 'listed', GapItem[]>;

/** The years that are not met: of work in all, and of required asks that have years of their own. */
export interface ShortYears {
  total?: { asked: number; shown: number };
  asks: (GapItem & { years: YearsShown & { shown: number } })[];
}

/** With fewer required asks than these no share of them says anything. */
const FEWEST_ASKS = 3;
/** With fewer answered asks than these no resume fits. */
const FEWEST_ANSWERED = 3;
/** Fewer asks of another craft than these make no other trade. */
const FEWEST_FOREIGN = 3;
/** A craft is a resume's own by so many of its terms in bullets, and by a quarter as many as its largest craft has. */
const OWN_TERMS = 4;
const OWN_SHARE = 4;

/** What a fit is judged by. */
export interface FitFacts {
  gap: Gap;
  /** That of the posting. */
  title: string;
  summary: GapSummary;
  /** Those asked for in all beside those that the dates show. */
  years: { asked: number; shown?: number } | undefined;
  evidence: readonly Evidence[];
}

/** Whether the resume fits, from its gap. `crafts` and `terms` are what is known. */
export function judgeFit(facts: FitFacts, crafts: Crafts, terms: KnownTerms): Fit {
  const { gap, years, evidence } = facts;
  const count = facts.summary.required;
  if (count.all < FEWEST_ASKS || count.unchecked > 0) return { kind: 'counts', count };
  const required = gap
    .filter(({ requirement }) => requirement.level === 'required' && !requirement.coveredBy)
    .toSorted((a, b) => a.requirement.start - b.requirement.start);
  const inState = (state: GapState): GapItem[] => required.filter((item) => item.state === state);
  const missing = inState('missing');
  const own = findOwnCrafts(evidence, crafts);
  const trade = findOtherTrade(facts.title, required, missing, own, crafts);
  if (trade) return { kind: 'another-trade', count, ...trade };
  const short = findShortYears(required, years);
  const areYearsMet = short.total === undefined && short.asks.length === 0;
  const open = { missing, unnamed: [], adjacent: inState('adjacent'), listed: inState('listed') };
  if (areYearsMet && isEnough(count, count.all)) return { kind: 'fits', count, open, short };
  const unnamed = missing.filter((item) => isWayOfWorking(item, own, crafts, terms));
  if (areYearsMet && count.answered * 2 >= count.all && isEnough(count, count.all - unnamed.length)) {
    const named = missing.filter((item) => !unnamed.includes(item));
    return { kind: 'fits', count, open: { ...open, missing: named, unnamed }, short };
  }
  return { kind: 'stretch', count, open, short };
}

/** Whether two thirds of so many asks are answered. */
function isEnough({ answered }: AskCount, asks: number): boolean {
  return answered >= FEWEST_ANSWERED && answered * 3 >= asks * 2;
}

/** Whether an ask takes ways of working only, none of which belongs to another craft alone. */
function isWayOfWorking(
  { requirement: { anyOf } }: GapItem,
  own: ReadonlySet<Craft>,
  crafts: Crafts,
  terms: KnownTerms,
): boolean {
  return anyOf.every((id) => {
    const all = crafts.ofTerm(id);
    return isConcept(terms.get(id)?.category) && (all.length === 0 || all.some((craft) => own.has(craft)));
  });
}

/** The other trade that a posting is of, by its asks or else by its title; `undefined` where it is of none. */
function findOtherTrade(
  title: string,
  required: readonly GapItem[],
  missing: readonly GapItem[],
  own: ReadonlySet<Craft>,
  crafts: Crafts,
): Pick<Extract<Fit, { kind: 'another-trade' }>, 'crafts' | 'inCrafts' | 'byTitle'> | undefined {
  const named = crafts.ofTitle(title);
  if (missing.length * 2 <= required.length || named.some((craft) => own.has(craft))) return undefined;
  const countIn = (some: Craft[]): number =>
    required.filter((item) => some.some((craft) => isOf(item, craft, crafts))).length;
  const foreign = findForeignCrafts(required, missing, own, crafts);
  const inForeign = countIn(foreign);
  if (inForeign >= FEWEST_FOREIGN) return { crafts: foreign, inCrafts: inForeign, byTitle: false };
  const byTitle = named.filter(({ byAsksOnly }) => !byAsksOnly);
  return byTitle.length > 0 ? { crafts: byTitle, inCrafts: countIn(byTitle), byTitle: true } : undefined;
}

function findShortYears(
  required: readonly GapItem[],
  total: { asked: number; shown?: number } | undefined,
): ShortYears {
  const asks = required.flatMap((item) => {
    const { years, state } = item;
    // What is not answered is told by its state.
    if (!years || years.shown === undefined || !answeredStates.has(state)) return [];
    return isShort(years.shown, years.asked) ? [{ ...item, years: { ...years, shown: years.shown } }] : [];
  });
  const { asked = 0, shown } = total ?? {};
  return { asks, ...(shown !== undefined && isShort(shown, asked) && { total: { asked, shown } }) };
}

/**
 * The crafts, none of them the resume's, to which most of these asks belong: as few as tell it, the largest first. What
 * is asked of every engineer says nothing of the trade and does not count.
 */
function findForeignCrafts(
  required: readonly GapItem[],
  missing: readonly GapItem[],
  own: ReadonlySet<Craft>,
  crafts: Crafts,
): Craft[] {
  const named = missing.flatMap(({ requirement }) => requirement.anyOf.flatMap((id) => crafts.ofTerm(id)));
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
  return ids.filter((id) => crafts.ofTerm(id).includes(craft)).length * 2 >= ids.length;
}

/** The crafts that the bullets of a resume show. */
function findOwnCrafts(evidence: readonly Evidence[], crafts: Crafts): ReadonlySet<Craft> {
  const done = new Set(evidence.filter(({ strength }) => strength !== 'listed').map(({ termId }) => termId));
  const sizes = new Map<Craft, number>();
  for (const id of done) {
    for (const craft of crafts.ofTerm(id)) sizes.set(craft, (sizes.get(craft) ?? 0) + 1);
  }
  const least = Math.max(OWN_TERMS, Math.max(...sizes.values()) / OWN_SHARE);
  return new Set([...sizes].filter(([, size]) => size >= least).map(([craft]) => craft));
}
