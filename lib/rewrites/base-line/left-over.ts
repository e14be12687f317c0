import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { Lead } from '../../english/read-lead.ts';
import { splitWords, type Word } from '../../english/split-words.ts';
import type { Token } from '../../tokens/token.ts';
import type { OpeningKnowledge } from './opening.ts';

/** "Java, Spring Boot, Hibernate, MySQL": names between commas and little else. */
export function isList(text: string, extract: (text: string) => Token[]): boolean {
  const parts = text.split(/,| and |\/|;/);
  return (
    parts.length > 3 &&
    extract(text).length >= parts.length * 0.6 &&
    splitWords(text).length < parts.length * 3
  );
}

/** "presentation of the solution": another task. */
const NOUN_OF_WORK =
  /^(?:\p{L}+ ){0,2}\p{L}+(?:tion|sion|ment|ance|ence|ing|age) of\b|^(?:contact|coordination|communication|support|liaison|interaction|cooperation) (?:with|to|for)\b|\bwork$/u;

/** Whether tasks are left over behind a task that was turned into a verb: a list is turned whole or not at all. */
export function leavesTasks(body: string, { form, opener }: Lead, verbs: CompiledVerbs): boolean {
  if (form === 'past' && !opener) return false;
  const chunks = body
    .replace(/\([^)]*\)|:.*$/g, '')
    .split(/,\s+(?:and |& )?|;\s+|\.\s+(?=\p{Lu})| and | & | \+ |\s[–—-]\s/u)
    .slice(1);
  return chunks.some((chunk) => {
    if (NOUN_OF_WORK.test(chunk)) return true;
    const words = splitWords(chunk);
    const first = words[0];
    if (!first) return false;
    if (words.length === 1 && verbs.nounsInIng.has(first.lower)) return false;
    const isWork = (word: Word | undefined): boolean => verbs.nounsOfWork.has(word?.lower ?? '');
    const isTask =
      words.slice(0, 4).some((word, index) => isWork(word) && words[index + 1]?.lower === 'of') ||
      (words.length <= 3 && isWork(words.at(-1))) ||
      (isWork(first) &&
        /^\p{Lu}/u.test(first.text) &&
        /^(?:with|for|to|into|in)$/.test(words[1]?.lower ?? ''));
    return (
      isTask ||
      (form === 'gerund' &&
        verbs.forms.form(first.lower) === 'gerund' &&
        !verbs.nounsInIng.has(first.lower) &&
        /,/.test(body))
    );
  });
}

/** "Implement features and correct bugs": whether the second word is a verb as well cannot be told for sure. */
export function leavesVerb(body: string, { form, opener }: Lead, { verbs, tags }: OpeningKnowledge): boolean {
  if (form === 'past' && !opener) return false;
  return [...body.matchAll(/(?:, | and | & |, and )(\p{Ll}[\p{L}-]+) (?=[\p{L}\d])/gu)].some(
    ([, word = '']) => {
      const kind = verbs.forms.form(word);
      if (kind === 'past' || verbs.english.determiners.has(word)) return false;
      const tagged = tags.find((tag) => tag.text.toLowerCase() === word)?.part === 'verb';
      return form === 'gerund' ? kind === 'gerund' && !verbs.nounsInIng.has(word) : kind === form || tagged;
    },
  );
}

/** "Making sure that the APIs are documented" holds today: told as done, its two halves would stand in two tenses. */
export function holdsToday(body: string, { form, opener }: Lead): boolean {
  return (form !== 'past' || opener !== '') && /^(?:sure|that)\b.*\b(?:is|are|has|have)\b/i.test(body);
}

/** "Participated in the design and in the choice of X": the second part would be left hanging. */
export function repeatsLink({ opener, body }: Lead): boolean {
  if (/(?:,| and| or) of /.test(body)) return true;
  const link = / (in|to|with|for|on|at)$/i.exec(opener)?.[1];
  return link !== undefined && new RegExp(`(?:,| and| or) ${link} `, 'i').test(body);
}
