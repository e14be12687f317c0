import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { splitWords } from '../../english/split-words.ts';
import type { Tagger } from '../../english/tagger.ts';

const DETERMINERS = /^(?:the|a|an|its|their|our|this|these|that|those)$/;

/**
 * Whether a line can stand in a resume: it begins with a verb in the past (or in the present), no word or preposition
 * stands twice, nothing hangs at its end, and its brackets close.
 */
export function isSound(line: string, { verbs }: { verbs: CompiledVerbs }, tag: Tagger): boolean {
  const body = line.replace(/^[^:]{1,46}: /, (label) => (startsWithVerb(line, verbs, tag) ? label : ''));
  return startsWithVerb(body, verbs, tag) && hasNoSlip(line, verbs);
}

function startsWithVerb(line: string, { forms }: CompiledVerbs, tag: Tagger): boolean {
  const [first, next] = splitWords(line);
  if (!first || !next || first.start !== 0) return false;
  const base = forms.base(first.lower);
  if (base) return forms.form(first.lower) !== 'gerund';
  return /ed$/.test(first.lower) && tag(line)[0]?.part !== 'noun';
}

function hasNoSlip(line: string, { english }: CompiledVerbs): boolean {
  const words = splitWords(line);
  for (let index = 1; index < words.length; index += 1) {
    const [a, b] = [words[index - 1], words[index]];
    if (!a || !b || line.slice(a.end, b.start) !== ' ') continue;
    if (a.lower === b.lower && !/^(?:that|had|\d.*)$/.test(a.lower)) return false;
    if (
      DETERMINERS.test(a.lower) &&
      (DETERMINERS.test(b.lower) || english.prepositions.has(b.lower)) &&
      a.lower !== 'that'
    )
      return false;
    const both = english.prepositions.has(a.lower) && english.prepositions.has(b.lower);
    if (both && a.text === a.lower && !english.prepositionPairs.has(`${a.lower} ${b.lower}`)) return false;
  }
  const hangs = english.danglers.has(words.at(-1)?.lower ?? '') && words.at(-1)?.end === line.length;
  return !hangs && !/ [,;:)]|\( |,,|, ?[;.)]|;\s*$/.test(line) && closes(line);
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
