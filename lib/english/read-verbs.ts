import type { CompiledVerbs } from './compiled-verbs.ts';
import { splitWords, type Word } from './split-words.ts';
import type { TaggedWord } from './tagger.ts';
import { regularForms } from './verb-forms.ts';

export type VerbForm = 'base' | 's' | 'gerund' | 'past';

/** Verbs that stand together at the start of a text: "designing, building and maintaining". */
interface VerbList {
  /** Base forms with their particles; a verb that is not known stands as its past tense. */
  verbs: string[];
  /** "designed, built and maintained", and the same in base form. */
  past: string;
  base: string;
  /** Where the text after them begins. */
  end: number;
}

const joiners = new Set(['and', '&', 'or', 'as']);

/** Reads the verbs at the start of a text, all in the form asked for; none: `undefined`. */
export function readVerbList(
  text: string,
  form: VerbForm,
  known: CompiledVerbs,
  tags: TaggedWord[] = [],
): VerbList | undefined {
  const words = splitWords(text);
  const found: { base: string; past: string; before: string }[] = [];
  let index = 0;
  let end = 0;
  while (index < words.length) {
    const from = index;
    const before = joinerBefore(words, index, text, end);
    if (before === undefined) break;
    index += before.skip;
    while (words[index] && isAdverb(words[index]) && index + 1 < words.length) index += 1;
    const word = words[index];
    const verb = word && readVerb(word, nextNoun(words, index, form, known), form, known, tags);
    if (!word || !verb) break;
    index += 1;
    end = word.end;
    const particle = words[index];
    if (particle && known.particles.has(particle.lower) && text.slice(end, particle.start) === ' ') {
      verb.base += ` ${particle.lower}`;
      verb.past += ` ${particle.lower}`;
      end = particle.end;
      index += 1;
    }
    found.push({ ...verb, before: before.text });
    if (index === from) break;
  }
  if (!found.length) return undefined;
  return {
    verbs: found.map((verb) => verb.base),
    past: found.map((verb) => `${verb.before}${verb.past}`).join(''),
    base: found.map((verb) => `${verb.before}${verb.base}`).join(''),
    end,
  };
}

/** The word after a verb, or after the verb that is joined to it: "testing and refactoring modules". */
function nextNoun(words: Word[], index: number, form: VerbForm, known: CompiledVerbs): Word | undefined {
  const after = words[index + 2];
  const joined =
    /^(?:and|&)$/.test(words[index + 1]?.lower ?? '') && !!after && known.forms.form(after.lower) === form;
  return words[joined ? index + 3 : index + 1];
}

/** "Monitoring dashboards", "billing of": a noun, and no work on what follows. */
export function isNounInIng({ lower }: Word, next: Word | undefined, known: CompiledVerbs): boolean {
  return (
    known.nounsInIng.has(lower) &&
    (!next || known.english.betweenVerbs.has(next.lower) || known.compoundHeads.has(next.lower))
  );
}

/** Whether a word is an adverb by its ending. */
export function isAdverb(word: Word | undefined): boolean {
  return (
    !!word &&
    /ly$/.test(word.lower) &&
    !/^(?:apply|supply|reply|rely|assembly|comply|multiply)$/.test(word.lower)
  );
}

/** What joins the word at `index` to the verbs before it, and how many words that takes. */
function joinerBefore(
  words: Word[],
  index: number,
  text: string,
  end: number,
): { text: string; skip: number } | undefined {
  if (end === 0) return { text: '', skip: 0 };
  const word = words[index];
  if (!word) return undefined;
  const gap = text.slice(end, word.start).trim();
  if (gap === '/' || gap === '&') return { text: ' and ', skip: 0 };
  if (gap !== '' && gap !== ',') return undefined;
  const comma = gap === ',' ? ',' : '';
  if (word.lower === 'as' && words[index + 1]?.lower === 'well' && words[index + 2]?.lower === 'as')
    return { text: ' and ', skip: 3 };
  if (joiners.has(word.lower)) return { text: `${comma} and `, skip: 1 };
  return comma ? { text: ', ', skip: 0 } : undefined;
}

function readVerb(
  word: Word,
  next: Word | undefined,
  form: VerbForm,
  known: CompiledVerbs,
  tags: TaggedWord[],
): { base: string; past: string } | undefined {
  const base = known.forms.base(word.lower);
  if (form === 'gerund' && isNounInIng(word, next, known)) return undefined;
  if (base) {
    const past = known.forms.past(base);
    const stands = known.forms.form(word.lower) === form || (form === 'past' && past === word.lower);
    // "index tuning", "test automation": a noun before another.
    const noun =
      form === 'base' &&
      !!next &&
      !known.clearVerbs.has(base) &&
      (known.forms.form(next.lower) === 'past' ||
        known.forms.form(next.lower) === 'gerund' ||
        known.nounsOfWork.has(next.lower));
    return stands && !noun ? { base, past } : undefined;
  }
  const ending = form === 'gerund' ? /[a-z]{2}ing$/ : /[a-z]{2}ed$/;
  if (!ending.test(word.lower) || /[A-Z]/.test(word.text.slice(1))) return undefined;
  const part = tags.find((tag) => tag.text.toLowerCase() === word.lower)?.part;
  if (part !== 'verb' && part !== 'gerund') return undefined;
  if (form === 'base' || form === 's') return undefined;
  return regularForms(word.lower);
}
