import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { findMisspelt } from '../../english/misspellings.ts';
import { replaceRanges } from '../../text/replace-ranges.ts';
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

/** A text with its misspellings mended, and the misspelt words. */
export function spellWords(
  text: string,
  { misspellings }: Pick<RewriteContext, 'misspellings'>,
): { text: string; mended: string[] } {
  const wrong = findMisspelt(text, misspellings);
  return { text: replaceRanges(text, wrong), mended: wrong.map(({ start, end }) => text.slice(start, end)) };
}
