import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { capitalise } from '../../english/tidy-text.ts';
import type { RewriteContext } from '../context.ts';

/** A heading in front of a bullet: "Payments: ...". */
export const LABEL = /^(\p{L}[\p{L}\d .&/+()-]{1,45}?)\s?(?::|\s[–—])\s+(?=\S)/u;

/** "Duties included: writing reports" goes on behind its colon. */
export function joinOpener(text: string, { openers }: CompiledVerbs): string {
  const label = LABEL.exec(text);
  const isOpener =
    label?.[1] && openers.some(({ pattern }) => pattern.exec(`${label[1]} `)?.[0] === label[1]);
  return label && isOpener ? `${label[1]} ${text.slice(label[0].length)}` : text;
}

/** A text with its common misspellings mended, and the misspelt words. */
export function spellWords(
  text: string,
  { misspellings }: Pick<RewriteContext, 'misspellings'>,
): { text: string; mended: string[] } {
  const mended: string[] = [];
  const right = text.replace(/\p{L}[\p{L}'-]*/gu, (word) => {
    const spelling = misspellings.get(word.toLowerCase());
    if (!spelling) return word;
    mended.push(word);
    return /^\p{Lu}/u.test(word) ? capitalise(spelling) : spelling;
  });
  return { text: right, mended };
}
