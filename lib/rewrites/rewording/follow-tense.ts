import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { Lead } from '../../english/read-lead.ts';
import { readVerbList, type VerbForm } from '../../english/read-verbs.ts';
import { splitWords, type Word } from '../../english/split-words.ts';
import type { TaggedWord } from '../../english/tagger.ts';

/**
 * Puts later verbs of a bullet into the past tense that its first verb now has: "Develop X and maintain Y" is
 * "Developed X and maintained Y". A gerund that belongs to a "by" or "for" before it stays.
 */
export function followTense(
  lead: Lead,
  known: CompiledVerbs,
  tags: TaggedWord[] = [],
): { body: string; several: boolean } {
  const { body, form } = lead;
  if (!form || form === 'past' || !lead.verbs.length) return { body, several: false };
  let out = '';
  let at = 0;
  const words = splitWords(body);
  for (let index = 0; index + 1 < words.length; index += 1) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next || !/^(?:and|&)$/.test(word.lower)) continue;
    if (
      form === 'gerund' &&
      /\b(?:by|for|of|through|while|on|in|with|when)\s(?:[a-z-]+\s){0,2}?[a-z-]+ing\b/i.test(
        body.slice(0, word.start),
      )
    )
      break;
    if (
      form === 'base' &&
      /\bto [a-z-]+ [^,;]*$/i.test(body.slice(0, word.start)) &&
      known.forms.form(words[index + 1]?.lower ?? '') === 'base'
    ) {
      if (infinitiveBefore(words, index, known)) continue;
    }
    const head = words[index + 2]?.lower ?? '';
    if (form === 'base' && known.compoundHeads.has(head) && !head.endsWith('s')) continue;
    const list = readVerbList(body.slice(next.start), form, known, tags);
    const after = list && body.slice(next.start + list.end);
    // "scalable and secure services": an adjective, unless it can only be a verb.
    if (form === 'base' && !isSureVerb(words, index + 1, known)) continue;
    if (!list || !after || !/^ (?!(?:and|or|of)\b)[\p{L}\d]/u.test(after)) continue;
    for (const before of joinedBefore(words, index, body, at, form, known)) {
      const one = known.forms.base(before.lower) ?? before.lower;
      out += body.slice(at, before.start) + (lead.shared ? one : known.forms.past(one));
      at = before.end;
    }
    out += body.slice(at, next.start) + (lead.shared ? list.base : list.past);
    at = next.start + list.end;
  }
  return { body: out + body.slice(at), several: at > 0 };
}

/** A verb that is never anything else, or that stands before a determined object. */
function isSureVerb(words: Word[], index: number, known: CompiledVerbs): boolean {
  const base = known.forms.base(words[index]?.lower ?? '') ?? '';
  return known.clearVerbs.has(base) || known.english.determiners.has(words[index + 1]?.lower ?? '');
}

/** Verbs after commas before the last "and" of a list: "X, writing Y and deploying Z". */
function joinedBefore(
  words: Word[],
  index: number,
  body: string,
  from: number,
  form: VerbForm,
  known: CompiledVerbs,
): Word[] {
  return words.slice(1, index).filter((word, at) => {
    const comma = /^,\s+$/.test(body.slice(words[at]?.end, word.start));
    return comma && word.start >= from && known.forms.form(word.lower) === form;
  });
}

/** Whether "to" and a verb stand before, so that the verb after "and" may go with that one. */
function infinitiveBefore(words: { lower: string }[], index: number, known: CompiledVerbs): boolean {
  for (let back = index - 1; back > 0; back -= 1)
    if (words[back - 1]?.lower === 'to' && known.forms.form(words[back]?.lower ?? '') === 'base') return true;
  return false;
}
