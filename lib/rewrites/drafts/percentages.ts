import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { splitWords } from '../../english/split-words.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { type Measured, pairSlots } from './measures.ts';

/**
 * Gives a bare percentage its base: "reduced latency by 40%" gets "(from {before} to {after})" behind it. No bare
 * percentage after a verb of change: `undefined`.
 */
export function addBase(
  template: string,
  wording: CompiledWording,
  verbs: CompiledVerbs,
  quantities: Quantity[],
): Measured | undefined {
  if (quantities.some((quantity) => quantity.before)) return undefined;
  for (const quantity of quantities) {
    const before = template.slice(0, quantity.start);
    const share =
      quantity.kind === 'ratio' ||
      /\bby (?:about |around |over |more than |up to |nearly |almost )?$/i.test(before);
    if (!share) continue;
    const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('(')) + 1);
    const changed = splitWords(clause).some((word) =>
      wording.changeVerbs.has(verbs.forms.base(word.lower) ?? ''),
    );
    if (!changed && !changeNoun.test(template.slice(quantity.end))) continue;
    const end = baseEnd(template, quantity.end, wording);
    const phrase = [...template.slice(0, end).matchAll(wording.measures)].at(-1)?.[0].toLowerCase();
    const measure = phrase ? wording.measureOf.get(phrase) : undefined;
    const percentile = measure?.percentile && !/\bp\d\d/i.test(template) ? '{percentile} ' : '';
    return {
      template: `${template.slice(0, end)} (${percentile}from {before} to {after})${template.slice(end)}`,
      ...(measure && { measure }),
      dropped: [],
      slots: pairSlots(measure),
    };
  }
  return undefined;
}

/**
 * Asks for the other half of a pair: "to 90ms" gets "from {before}" before it, "from 2s" gets "to {after}" behind it.
 * Only where a verb of change stands before; else `undefined`.
 */
export function addOtherHalf(
  template: string,
  wording: CompiledWording,
  verbs: CompiledVerbs,
  quantities: Quantity[],
): Measured | undefined {
  if (quantities.some((quantity) => quantity.before)) return undefined;
  for (const quantity of quantities) {
    const before = template.slice(0, quantity.start);
    const half = /\b(from|to) (?:under |below |over |about |around |just )?$/i.exec(before);
    const clause = before.slice(before.lastIndexOf(';') + 1, half?.index);
    const changed = splitWords(clause).some((word) =>
      wording.changeVerbs.has(verbs.forms.base(word.lower) ?? ''),
    );
    if (!half?.[1] || !changed || / from /.test(clause)) continue;
    const type = quantity.kind === 'availability' ? 'ratio' : quantity.kind;
    const slots = pairSlots(wording.byType.get(type));
    const isAfter = half[1].toLowerCase() === 'to';
    const which =
      quantity.kind === 'latency' && !/\bp\d\d|average|median/i.test(template) ? ' ({percentile})' : '';
    const end = isAfter ? '' : ' to {after}';
    return {
      template: [
        isAfter ? `${template.slice(0, half.index)}from {before} ` : template.slice(0, half.index),
        template.slice(half.index, quantity.end) + end + which + template.slice(quantity.end),
      ].join(''),
      dropped: [],
      slots,
    };
  }
  return undefined;
}

const changeNoun =
  /^ (?:reduction|increase|improvement|decrease|drop|cut|saving|savings|boost|speedup|speed-up|gain)\b/;

/** Where the base of a percentage belongs: behind it, or behind "reduction in cloud spend" that it counts. */
function baseEnd(text: string, end: number, wording: CompiledWording): number {
  const noun = changeNoun.exec(text.slice(end));
  if (!noun)
    return (
      end +
      (/^ (?:annually|yearly|monthly|weekly|daily|per (?:year|month|week|day)|a (?:year|month|week|day))\b/.exec(
        text.slice(end),
      )?.[0].length ?? 0)
    );
  const after = end + noun[0].length;
  const of = /^ (?:in|of) /.exec(text.slice(after));
  if (!of) return after;
  const measure = [...text.slice(after, after + 60).matchAll(wording.measures)][0];
  return measure && measure.index < 30 ? after + measure.index + measure[0].length : after;
}
