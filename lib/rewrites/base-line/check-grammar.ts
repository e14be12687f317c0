import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { splitWords } from '../../english/split-words.ts';
import type { Tagger } from '../../english/tagger.ts';

/** Two words of this kind never meet in a sound sentence, but for these pairs. */
const PREPOSITIONS =
  /^(?:of|for|in|on|to|with|by|from|at|about|into|across|via|using|through|between|within|against|under|over|during|until|among|per|without|plus)$/;
const PAIRS =
  /^(?:from (?:within|under|about|over|across|between)|up to|out of|over to|in between|down to|by (?:up|over|about|under|using|with|about)|to (?:about|under|over|within|between|across)|for (?:about|over|under|up|between|use)|at (?:about|over|under)|with (?:about|over|under|up)|in (?:under|about|over)|of (?:about|over|under|up|using)|without (?:using)|by (?:using)|on (?:about|to|over)|over (?:about)|under (?:about)|for using|for (?:in)|in (?:on)|within (?:about)|to using)$/;
const DETERMINERS = /^(?:the|a|an|its|their|our|this|these|that|those)$/;
const LOOSE_END =
  /(?:^|\s)(?:of|for|in|to|with|by|from|at|and|or|the|a|an|plus|via|using|which|that|while|so|as)$/i;

/**
 * Whether a line can stand in a resume: it begins with a verb in the past (or in the present), no word or preposition
 * stands twice, nothing hangs at its end, and its brackets close.
 */
export function isSound(line: string, { verbs }: { verbs: CompiledVerbs }, tag: Tagger): boolean {
  const body = line.replace(/^[^:]{1,46}: /, (label) => (startsWithVerb(line, verbs, tag) ? label : ''));
  return startsWithVerb(body, verbs, tag) && hasNoSlip(line);
}

function startsWithVerb(line: string, { forms }: CompiledVerbs, tag: Tagger): boolean {
  const [first, next] = splitWords(line);
  if (!first || !next || first.start !== 0) return false;
  const base = forms.base(first.lower);
  if (base) return forms.form(first.lower) !== 'gerund';
  return /ed$/.test(first.lower) && tag(line)[0]?.part !== 'noun';
}

function hasNoSlip(line: string): boolean {
  const words = splitWords(line);
  for (let index = 1; index < words.length; index += 1) {
    const [a, b] = [words[index - 1], words[index]];
    if (!a || !b || line.slice(a.end, b.start) !== ' ') continue;
    if (a.lower === b.lower && !/^(?:that|had|\d.*)$/.test(a.lower)) return false;
    if (
      DETERMINERS.test(a.lower) &&
      (DETERMINERS.test(b.lower) || PREPOSITIONS.test(b.lower)) &&
      a.lower !== 'that'
    )
      return false;
    const both = PREPOSITIONS.test(a.lower) && PREPOSITIONS.test(b.lower);
    if (both && a.text === a.lower && !PAIRS.test(`${a.lower} ${b.lower}`)) return false;
  }
  return !LOOSE_END.test(line) && !/ [,;:)]|\( |,,|, ?[;.)]|;\s*$/.test(line) && closes(line);
}

function closes(line: string): boolean {
  let depth = 0;
  for (const sign of line) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
