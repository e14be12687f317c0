import { splitWords } from '../../english/split-words.ts';
import type { Measure } from '../../english/wording-knowledge.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import type { BaseLine } from '../base-line/base-line.ts';
import type { Has, SlotSpec } from '../bullet-kind.ts';
import type { RewriteContext } from '../context.ts';
import type { Clause } from '../rewrite.ts';
import {
  CHANGE_NOUN,
  findChange,
  hasFigureNear,
  isBlank,
  isChanged,
  measureBefore,
  measureName,
  phraseEnd,
  shareEnd,
} from './measure-phrases.ts';
import { readParts } from './place-clause.ts';
import { slotOf } from './slot-of.ts';

/** What is asked about a measure that the bullet names itself, and the kind of bullet that it makes. */
export interface MeasureClauses {
  clauses: Clause[];
  kind?: string;
}

/**
 * Asks for the side of a change that the bullet leaves out: "reduced page load time" gets "from ... to ...", "by 40%"
 * gets "(from ... to ...)", "to 90 ms" gets "from ..." before it. Nothing of the kind: `undefined`.
 */
export function findMeasureClause(
  base: BaseLine,
  has: ReadonlySet<Has>,
  context: RewriteContext,
  key: string,
): MeasureClauses | undefined {
  // What was tried is no result.
  if (has.has('pair') || /^(?:tried|attempted|aimed|planned|proposed)\b/i.test(base.line)) return undefined;
  const found =
    askOtherSide(base, context) ??
    askBoth(base, context) ??
    askBase(base, context) ??
    askEarlier(base, context) ??
    askLess(base);
  if (!found) return undefined;
  const { at, text, question, measure } = found;
  const slots = pairSlots(measure);
  const slot = (name: string) => {
    const spec = slots[name] ?? context.slots[name];
    if (!spec) throw new Error(`Expected a slot of a measure, got "${name}".`);
    return slotOf(spec, name, key);
  };
  const clause = { id: 'measure', question, at, parts: readParts(text, slot) };
  return { clauses: [clause], ...(measure && { kind: measure.kind }) };
}

interface Found {
  at: number;
  text: string;
  question: string;
  measure?: Measure | undefined;
}

/** "Reduced page load time": a verb of change, then a measure without a figure. */
function askBoth({ line, quantities }: BaseLine, { wording, verbs }: RewriteContext): Found | undefined {
  const words = splitWords(line);
  for (const match of line.matchAll(wording.measures)) {
    const measure = wording.measureOf.get(match[0].toLowerCase());
    const last = words.findIndex((word) => word.end >= match.index + match[0].length);
    const first = words.findIndex((word) => word.end > match.index);
    if (!measure || measure.standsFor || first < 1 || last < 0) continue;
    // When data is there is no uptime.
    if (/\bdata $/i.test(line.slice(0, match.index)) && measure.type === 'ratio') continue;
    const verb = findChange(
      words,
      first,
      line,
      (word) => wording.changeVerbs.has(verbs.forms.base(word) ?? ''),
      verbs.english.measureEnds,
    );
    if (verb === undefined) continue;
    const after = words[last + 1];
    if (after && wording.measureCompounds.has(after.lower) && isBlank(line, words, last)) continue;
    // "S3 storage bill": another noun is the head.
    const goesOn = after && isBlank(line, words, last) && /^\p{Ll}+$/u.test(after.text);
    if (goesOn && !verbs.english.measureEnds.has(after.lower) && !/(?:ing|ed|ly)$/.test(after.lower))
      continue;
    const end = phraseEnd(words, last, line, verbs.english);
    if (hasFigureNear(line, words[verb]?.start ?? 0, end, quantities)) continue;
    const next = line.slice(end);
    const joined =
      /^\s*(?:,|and\b|or\b|&)/.test(next) && !/^, (?:\p{Ll}+(?:ing|ed)|which|so|by)\b/u.test(next);
    const which = asksPercentile(measure, line) ? ' ({percentile})' : '';
    const pair = 'from {before} to {after}';
    const text = joined ? ` (${which ? '{percentile} ' : ''}${pair})` : `${which} ${pair}`;
    return { at: end, text, question: askPair(match[0], which !== '', measure.type), measure };
  }
  return undefined;
}

/** "to 90 ms", "from 2 s": one side of a change. */
function askOtherSide({ line, quantities }: BaseLine, context: RewriteContext): Found | undefined {
  const { wording } = context;
  for (const quantity of quantities) {
    if (quantity.kind === 'count' && !/\d/.test(quantity.text)) continue;
    const before = line.slice(0, quantity.start);
    const side = /\b(from|to|up ?to|under|below),? (?:about |around |just )?$/i.exec(
      before.replace(/\b(to|from) (?:under|below|over) $/i, '$1 '),
    );
    // "by up to 70%" is a share, and no level that was reached.
    if (/\b(?:of|by) up ?to $/i.test(before) || (/\bup ?to $/i.test(before) && quantity.kind === 'ratio'))
      continue;
    if (!side?.[1] || !isChanged(before.slice(0, side.index), context)) continue;
    if (/ from /.test(before.slice(before.lastIndexOf(';') + 1, side.index))) continue;
    const type = measureType(quantity);
    const measure = measureBefore(before, wording.measureOf, wording.measures) ?? wording.byType.get(type);
    if (!measure) continue;
    const sized = { ...measure, type };
    return side[1].toLowerCase() !== 'from'
      ? {
          at: side.index,
          text: /^(?:under|below)$/i.test(side[1]) ? 'from {before} to ' : 'from {before} ',
          question: 'From what?',
          measure: sized,
        }
      : { at: quantity.end, text: ' to {after}', question: 'To what?', measure: sized };
  }
  return undefined;
}

/** "by 40%": a share without what it is a share of. */
function askBase({ line, quantities }: BaseLine, context: RewriteContext): Found | undefined {
  const { wording } = context;
  if (quantities.filter(({ kind }) => kind === 'ratio').length > 1) return undefined;
  for (const quantity of quantities) {
    const before = line.slice(0, quantity.start);
    const share =
      quantity.kind === 'ratio' ||
      /\bby (?:about |around |over |more than |up to |nearly |almost )?$/i.test(before);
    if (!share) continue;
    if (OF_BUSINESS.test(line.slice(quantity.end))) continue;
    const noun = CHANGE_NOUN.test(line.slice(quantity.end));
    if (!noun && !isChanged(before, context)) continue;
    const at = shareEnd(line, quantity, wording.measures);
    const measure = measureBefore(line.slice(0, at), wording.measureOf, wording.measures);
    if (!measure) continue;
    const which = asksPercentile(measure, line);
    const name = measureName(line.slice(0, at), wording.measures);
    return {
      at,
      text: ` (${which ? '{percentile} ' : ''}from {before} to {after})`,
      question: askPair(name, which, measure.type),
      measure,
    };
  }
  return undefined;
}

const NO_MORE = /\bno (?:more|longer any) ((?:[\p{L}-]+ ){0,2}[\p{L}-]+s)\b/u;
const NOW =
  /\b(?:(?:is|are|it['’]s) now|now (?:at|takes?|needs?|runs? in)|now) (?:at |about |only |in |under )*$/i;

/** "so no more double bookings", "coverage is now 78%": what is told is only how it is now. */
function askEarlier({ line, quantities }: BaseLine, { wording }: RewriteContext): Found | undefined {
  const none = NO_MORE.exec(line);
  if (none) {
    const at = none.index + none[0].length;
    return { at, text: ' ({before} before)', question: `How many ${none[1]} were there before?` };
  }
  const now = quantities.find(({ start }) => NOW.test(line.slice(0, start)));
  if (!now) return undefined;
  const measure = wording.byType.get(measureType(now));
  return (
    measure && {
      at: now.end,
      text: ' ({before} before)',
      question: 'What was it before?',
      measure: { ...measure, kind: '' },
    }
  );
}

/** "reducing API calls": what is counted has no name among the measures. */
function askLess({ line, quantities }: BaseLine): Found | undefined {
  const less = LESS.exec(line);
  const noun = less?.[1] ?? '';
  if (!less || UNCOUNTED.test(noun)) return undefined;
  const at = less.index + less[0].length;
  if (hasFigureNear(line, less.index, at, quantities)) return undefined;
  return {
    at,
    text: ' from {before} to {after}',
    question: `How many ${noun} before and after, a day or a month?`,
  };
}

const LESS =
  /\b(?:reduc(?:ed|ing)|lower(?:ed|ing)|decreas(?:ed|ing)|cutting|minimi[sz](?:ed|ing)) (?:the number of |the |our |overall |unnecessary |redundant |manual )?((?:[\p{L}-]+ ){0,2}[\p{L}-]+s)(?=$|[,;.]| (?:by|through|using|with|via|in|on|across|due|caused|between|during)\b)/iu;
/** What nobody counts. */
const UNCOUNTED = /(?:ss|dependencies|risks|needs|efforts|operations|processes|systems|services|queries)$/i;

/** An availability is a share as well. */
function measureType({ kind }: Quantity): Measure['type'] {
  return kind === 'availability' ? 'ratio' : kind;
}

function askPair(name: string, percentile: boolean, type: Measure['type'] | undefined): string {
  if ((type === 'count' || type === 'ratio') && /[^su]s$/.test(name))
    return `How many ${name} before and after?`;
  const what = `was the ${/^\p{Lu}\p{Ll}+/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
  const plural = /[^su]s$/.test(name) ? what.replace('was', 'were') : what;
  return percentile
    ? `What ${plural} before and after, and which percentile is that?`
    : `What ${plural} before and after?`;
}

function asksPercentile(measure: Measure, line: string): boolean {
  return (
    measure.percentile === true &&
    !/\bp\d\d|\b(?:average|mean|median|tail|max(?:imum)?|percentile)\b/i.test(line)
  );
}

/** Growth of a business is no measure of a system. */
const OF_BUSINESS =
  /^ (?:\p{L}+ )?(?:growth|churn|sales|revenue|users?|customers?|adoption|engagement|conversion)\b/u;

/** The slots for the before and after of a measure, or of one that is not known. */
function pairSlots(measure: Measure | undefined): Record<string, SlotSpec> {
  const type = measure?.type ?? 'figure';
  const hint = hints[type] ?? 'A number with its unit.';
  return {
    before: { label: 'before', type, hint, example: measure?.before ?? '48 a day' },
    after: { label: 'after', type, hint, example: measure?.after ?? '30 a day' },
  };
}

const hints: Partial<Record<SlotSpec['type'], string>> = {
  latency: 'In ms or s.',
  duration: 'In minutes, hours or days.',
  ratio: 'As a percentage.',
  money: 'With its currency, a month or a year.',
  rate: 'Per second, minute or day.',
  count: 'A number, with "a month" or "a week" where it helps.',
  size: 'In MB, GB or TB.',
};
