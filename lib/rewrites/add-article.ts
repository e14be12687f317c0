import type { CompiledVerbs } from './compiled-verbs.ts';
import type { CompiledWording } from './compiled-wording.ts';
import { findObject } from './find-object.ts';
import { fixArticles } from './trim-filler.ts';
import { splitWords } from './words.ts';

const determined =
  /^(?:the|a|an|all|its|their|our|my|this|that|these|those|each|every|some|any|no|one|two|three|four|five|six|another|both|\d[\d,.]*[km+]?|\{.*|of|for|in|on|to|with|by|from|up|out|over)$|['’]s?$/i;

/**
 * Gives a lone object its article: "built parcel tracker" is "built a parcel tracker", "automated deployment process"
 * is "automated the deployment process". Only for nouns that are known to need one, and never in a list.
 */
export function addArticle(
  body: string,
  leads: string[],
  verbs: CompiledVerbs,
  wording: CompiledWording,
): string {
  const object = findObject(body);
  if (!body.startsWith(object) || /\b(?:and|or)\b|[,/&+]/.test(object)) return body;
  const words = splitWords(object);
  const first = words[0];
  const head = words.at(-1);
  if (!first || !head || determined.test(first.text) || !wording.countNouns.has(head.lower)) return body;
  const makes = leads.length > 0 && leads.every((verb) => verbs.makers.has(verb.split(' ')[0] ?? ''));
  return makes ? fixArticles(`a ${body}`, wording) : `the ${body}`;
}
