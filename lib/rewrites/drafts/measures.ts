import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { splitWords, type Word } from '../../english/split-words.ts';
import { capitalise } from '../../english/tidy-text.ts';
import type { Measure } from '../../english/wording-knowledge.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { listPhrases } from '../../text/lists.ts';
import type { SlotSpec } from '../bullet-kind.ts';
import type { SlotType } from '../slots/slot.ts';

/** A line in which a measure has got places for its before and after. */
export interface Measured {
  template: string;
  slots: Record<string, SlotSpec>;
  measure?: Measure;
  dropped: string[];
  /** Set where the line begins with another verb than before. */
  verb?: { past: string; base: string };
}

/**
 * Finds the first measure that a verb of change acts on ("reduced page load time") and that has no figure, and returns
 * the line with places for percentile, before and after. A vague measure ("performance") makes a line for each thing
 * it may stand for. No such measure: an empty list.
 */
export function addMeasure(
  template: string,
  wording: CompiledWording,
  verbs: CompiledVerbs,
  quantities: Quantity[],
): Measured[] {
  const words = splitWords(template);
  for (const match of template.matchAll(wording.measures)) {
    const measure = wording.measureOf.get(match[0].toLowerCase());
    const last = words.findIndex((word) => word.end >= match.index + match[0].length);
    const first = words.findIndex((word) => word.end > match.index);
    if (!measure || first < 1 || last < 0) continue;
    const verb = findChangeVerb(words, first, template, wording, verbs);
    if (verb === undefined) continue;
    const after = words[last + 1];
    if (after && wording.measureCompounds.has(after.lower) && isBlank(template, words, last)) continue;
    const end = phraseEnd(words, last, template, verbs);
    if (hasFigureNear(template, words[verb]?.start ?? 0, end, quantities)) continue;
    if (measure.standsFor && /^(?:,| and | & )/.test(template.slice(end))) continue;
    const at = { verb, first, last, end };
    if (!measure.standsFor) return [place(template, words, at, measure, wording)];
    return listPhrases(measure.standsFor).flatMap((phrase) => {
      const [change = '', name = ''] = phrase.split(' ');
      const meant = wording.measureOf.get(name);
      return meant ? [place(template, words, at, meant, wording, { change, name, verbs })] : [];
    });
  }
  return [];
}

/** The verb of change before a measure, with only its own noun phrase between. */
function findChangeVerb(
  words: Word[],
  first: number,
  text: string,
  wording: CompiledWording,
  verbs: CompiledVerbs,
): number | undefined {
  for (let index = first - 1; index >= 0 && first - index <= 7; index -= 1) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next || /[,;.:()]/.test(text.slice(word.end, next.start))) return undefined;
    const base = verbs.forms.base(word.lower);
    if (
      base &&
      wording.changeVerbs.has(base) &&
      (index === 0 || verbs.forms.form(word.lower) !== 'base' || words[index - 1]?.lower === 'to')
    )
      return index;
    if (base && wording.changeVerbs.has(base)) return index;
    if (verbs.english.measureEnds.has(word.lower)) return undefined;
  }
  return undefined;
}

/** Where the noun phrase of a measure ends: "latency of the search API" is one. */
function phraseEnd(words: Word[], last: number, text: string, { english }: CompiledVerbs): number {
  const { measureEnds, looseEnds } = english;
  let index = last;
  if (words[index + 1]?.lower === 'of' && isBlank(text, words, index)) {
    index += 1;
    while (words[index + 1] && isBlank(text, words, index)) {
      const next = words[index + 1];
      if (!next || (measureEnds.has(next.lower) && index > last + 1) || /ing$/.test(next.lower)) break;
      index += 1;
    }
    while (index > last && looseEnds.has(words[index]?.lower ?? '')) index -= 1;
  }
  return words[index]?.end ?? text.length;
}

function isBlank(text: string, words: Word[], index: number): boolean {
  return /^\s+$/.test(text.slice(words[index]?.end, words[index + 1]?.start));
}

function hasFigureNear(text: string, from: number, end: number, quantities: Quantity[]): boolean {
  const clauseEnd = /[;]|, (?!from|to|by|down|up)/.exec(text.slice(end));
  const until = clauseEnd ? end + clauseEnd.index : text.length;
  return quantities.some((quantity) => {
    const at = text.indexOf(quantity.text, from);
    return at >= 0 && at < until && at - end < 25;
  });
}

/** Puts the places of a measure into a line; `meant` says what a vague measure is replaced by. */
function place(
  template: string,
  words: Word[],
  at: { verb: number; first: number; last: number; end: number },
  measure: Measure,
  wording: CompiledWording,
  meant?: { change: string; name: string; verbs: CompiledVerbs },
): Measured {
  const verb = words[at.verb];
  const first = words[at.first];
  const last = words[at.last];
  const phraseWords = words.slice(at.verb + 1, at.last + 1);
  const head = phraseWords.find((word) => !/^(?:the|a|an|our|its|their|all)$/.test(word.lower)) ?? first;
  if (!verb || !head || !first || !last)
    throw new Error('Expected a verb and a measure in the words handed in.');

  const statistic = phraseWords.some((word) => wording.statistics.has(word.lower) || /^p\d/.test(word.lower));
  const next = words.find((word) => word.start >= at.end);
  const coordinated =
    !!next && /^(?:and|or|&)$/.test(next.lower) && /^\s*$/.test(template.slice(at.end, next.start));
  const before = measure.percentile && !statistic ? '{percentile} ' : '';
  const share =
    /^ (?:by|in) (?:half|a third|two thirds|a quarter|an order of magnitude)\b/.exec(
      template.slice(at.end),
    )?.[0] ?? '';
  const pair = coordinated || share ? `${share} (from {before} to {after})` : ' from {before} to {after}';
  const change = meant ? sameForm(verb, meant.change, meant.verbs) : verb.text;
  const alone = head === first && !/^ (?:of|on|for|in|across)\b/.test(template.slice(last.end));
  const named = meant ? `${meant.name}${alone ? ' on {path}' : ''}` : template.slice(first.start, last.end);
  return {
    template: [
      template.slice(0, verb.start) + change + template.slice(verb.end, head.start),
      before + template.slice(head.start, first.start) + named,
      template.slice(last.end, at.end) + pair + template.slice(at.end + share.length),
    ].join(''),
    measure,
    ...(meant && verb.start === 0 && { verb: { past: change, base: meant.change } }),
    dropped: meant
      ? [
          verb.start === 0
            ? template.slice(first.start, last.end)
            : `${verb.text} ${template.slice(first.start, last.end)}`,
        ]
      : [],
    slots: pairSlots(measure),
  };
}

/** Another verb in the form of the one it stands for: "improving" and "cut" give "cutting". */
function sameForm(verb: Word, base: string, verbs: CompiledVerbs): string {
  const form = verbs.forms.form(verb.lower);
  const word = form === 'gerund' ? verbs.forms.gerund(base) : form === 'base' ? base : verbs.forms.past(base);
  return /^[A-Z]/.test(verb.text) ? capitalise(word) : word;
}

/** The slots for the before and after of a measure, or of one that is not known. */
export function pairSlots(measure?: Measure): Record<string, SlotSpec> {
  const type: SlotType = measure?.type ?? 'figure';
  const hint = hints[type] ?? 'A number with its unit.';
  return {
    before: { label: 'before', type, hint, example: measure?.before ?? '48 a day' },
    after: { label: 'after', type, hint, example: measure?.after ?? '30 a day' },
  };
}

const hints: Partial<Record<SlotType, string>> = {
  latency: 'In ms or s.',
  duration: 'In minutes, hours or days.',
  ratio: 'As a percentage.',
  money: 'With its currency, a month or a year.',
  rate: 'Per second, minute or day.',
  count: 'A number, with "a month" or "a week" where it helps.',
  size: 'In MB, GB or TB.',
};
