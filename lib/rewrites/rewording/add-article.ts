import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { findObject } from '../../english/find-object.ts';
import { splitWords } from '../../english/split-words.ts';
import { fixArticles } from './trim-filler.ts';

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

/** One thing behind a preposition, at the end of its phrase: " for finance team", " into streaming pipeline". */
const bareThing =
  /(?<= )(for|in|on|to|by|with|into) ((?:[\p{L}][\p{L}\d-]* ){0,2})(team|application|codebase|database|schema|pipeline|portal|dashboard|website|platform|system)(?=$|[,;)]| (?:for|in|on|to|by|with|using|from|at|across)\b)/gu;

/** Gives one thing behind a preposition its article: "for finance team" is "for the finance team". */
export function addInnerArticles(body: string, wording: CompiledWording): string {
  const out = body.replace(bareThing, (whole, preposition: string, modifiers: string, head: string) => {
    const words = modifiers.trim().split(' ').filter(Boolean);
    const isVerb = preposition === 'to' && words.length === 0;
    // A name may be the name of the whole: "on Heroku platform" is left alone, as is "to team".
    if (isVerb || words.some((word) => determined.test(word) || /(?:ing|ed|ly|s)$/.test(word))) return whole;
    return `${preposition} ${preposition === 'into' ? 'a' : 'the'} ${modifiers}${head}`;
  });
  return fixArticles(out, wording);
}
