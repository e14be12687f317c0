import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { Lead } from '../../english/read-lead.ts';
import { readNounsOfWork } from '../../english/read-nouns-of-work.ts';
import { splitWords } from '../../english/split-words.ts';
import type { TaggedWord } from '../../english/tagger.ts';
import type { OpeningKnowledge } from './opening.ts';

/**
 * Whether a word in front that is no past form is a verb for sure. A base or -s form is one when what follows can be
 * its object; of a word that is a noun as well, only when that object is determined.
 */
export function leadsSurely(text: string, lead: Lead, { verbs, tags }: OpeningKnowledge): boolean {
  const { forms, english } = verbs;
  const words = splitWords(text).filter(({ lower }) => !verbs.leadingAdverbs.has(lower));
  const first = words[0];
  const at = text.length - lead.body.length;
  const next = splitWords(lead.body)[0];
  if (readNounsOfWork(text, verbs) || !first || !next || !text.endsWith(lead.body)) return true;
  if (english.betweenVerbs.has(next.lower) && !/^(?:with|to|for|in|on)$/.test(next.lower)) return false;
  const form = forms.form(first.lower);
  if (form === 'past' || lead.form === 'past')
    return !hasFinite(text.slice(first.end), verbs, tags, first.end);
  if (/ing$/.test(first.lower) && !form) return false;
  if (form === 'gerund') return !hasFinite(lead.body, verbs, tags, at);
  if (hasFinite(lead.body, verbs, tags, at)) return false;
  if (english.betweenVerbs.has(next.lower)) return false;
  const determined =
    english.determiners.has(next.lower) ||
    /^\d/.test(next.text) ||
    /^(?:new|existing|all|several|various|multiple|different|many)$/.test(next.lower);
  const base = forms.base(first.lower) ?? '';
  if (form === 's') return !verbs.systemVerbs.has(base) && (determined || verbs.clearVerbs.has(base));
  const everyClear = lead.verbs.some((verb) => verbs.clearVerbs.has(verb));
  return determined || everyClear;
}

/** Whether a finite verb stands later: then the first word was a noun ("Queries on the table take 3 s"). */
export function hasFinite(
  body: string,
  { forms, english }: CompiledVerbs,
  tags: TaggedWord[],
  offset: number,
): boolean {
  const words = splitWords(/^[^,;:(]*/.exec(body)?.[0] ?? '');
  return words.some(({ lower, start }, index) => {
    const before = words[index - 1]?.lower ?? '';
    if (/^(?:is|are|was|were)$/.test(lower))
      return (
        !/^(?:that|which|who|what|there)$/.test(before) &&
        !words.slice(0, index).some((word) => english.subordinators.has(word.lower))
      );
    if (/^(?:that|which|who|to|and)$/.test(before) || english.determiners.has(before)) return false;
    const tag = tags.find((each) => each.start === offset + start);
    return (
      tag?.part === 'verb' && forms.form(lower) === 'base' && index > 1 && /^(?:take|need|run)$/.test(lower)
    );
  });
}
