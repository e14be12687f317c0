import type { CompiledVerbs } from './compiled-verbs.ts';
import { splitWords } from './split-words.ts';

/** "the design and development of X" read as the verbs it hides. */
export interface NounsOfWork {
  verbs: string[];
  past: string;
  base: string;
  /** What follows: "X", or "from A to B" after a migration. */
  rest: string;
}

/** A move says where from and where to instead of what: "migration to X". */
const moves = /^(?:migrate|transition|upgrade|convert)$/;
/** These take their object with another word than "of": "improvements to X". */
const otherLinks: Record<string, RegExp> = { improve: /^(?:to|in)$/, enhance: /^(?:to|in)$/ };

/**
 * Reads nouns of work (and gerunds among them) up to the "of" that brings their object: "design, development and
 * testing of X". Anything else: `undefined`.
 */
export function readNounsOfWork(text: string, known: CompiledVerbs): NounsOfWork | undefined {
  const words = splitWords(text);
  const verbs: { base: string; joiner: string }[] = [];
  let joiner = '';
  let end = 0;
  for (const word of words.slice(0, 12)) {
    const gap = text.slice(end, word.start).trim();
    end = word.end;
    if (gap && gap !== ',' && gap !== '/' && gap !== '&') return undefined;
    if (gap && !joiner) joiner = gap === ',' ? ', ' : ' and ';
    if (/^(?:and|&|or)$/.test(word.lower)) {
      joiner = gap === ',' ? ', and ' : ' and ';
      continue;
    }
    const last = verbs.at(-1);
    if (last && !joiner) {
      const rest = text.slice(word.end).trim();
      if (word.lower === 'of' || otherLinks[last.base]?.test(word.lower)) return finish(verbs, rest, known);
      if (moves.test(last.base) && /^(?:from|to)$/.test(word.lower))
        return finish(verbs, text.slice(word.start).trim(), known);
      return undefined;
    }
    if (known.english.beforeWork.has(word.lower)) continue;
    const base = baseOf(word.lower, known);
    if (!base || (last && !joiner)) return undefined;
    verbs.push({ base, joiner });
    joiner = '';
  }
  return undefined;
}

function baseOf(word: string, known: CompiledVerbs): string | undefined {
  const hidden = known.nounsOfWork.get(word);
  if (hidden) return hidden;
  return known.forms.form(word) === 'gerund' ? known.forms.base(word) : undefined;
}

function finish(
  found: { base: string; joiner: string }[],
  rest: string,
  known: CompiledVerbs,
): NounsOfWork | undefined {
  if (!rest) return undefined;
  return {
    verbs: found.map((verb) => verb.base),
    past: found.map((verb) => `${verb.joiner}${known.forms.past(verb.base)}`).join(''),
    base: found.map((verb) => `${verb.joiner}${verb.base}`).join(''),
    rest,
  };
}
