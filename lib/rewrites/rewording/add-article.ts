import { fixArticles } from '../../english/articles.ts';
import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { findObject } from '../../english/find-object.ts';
import { splitWords } from '../../english/split-words.ts';

/** A number, a place or a possessive. */
const DETERMINED = /^(?:\d[\d,.]*[km+]?|\{.*)$|['’]s?$/i;

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
  const object = findObject(body, verbs);
  if (!body.startsWith(object) || /\b(?:and|or)\b|[,/&+]/.test(object)) return body;
  const words = splitWords(object);
  const first = words[0];
  const head = words.at(-1);
  if (!first || !head || isDetermined(first.text, verbs) || !wording.countNouns.has(head.lower)) return body;
  if (verbs.english.objectEnd.test(` ${first.lower} `)) return body;
  const makes = leads.length > 0 && leads.every((verb) => verbs.makers.has(verb.split(' ')[0] ?? ''));
  return makes ? fixArticles(`a ${body}`, wording) : `the ${body}`;
}

/** Gives one thing behind a preposition its article: "for finance team" is "for the finance team". */
export function addInnerArticles(body: string, verbs: CompiledVerbs, wording: CompiledWording): string {
  const out = body.replace(
    wording.bareThing,
    (whole, preposition: string, modifiers: string, head: string) => {
      const words = modifiers.trim().split(' ').filter(Boolean);
      const isVerb = preposition === 'to' && words.length === 0;
      // A name may be the name of the whole: "on Heroku platform" is left alone, as is "to team".
      if (
        isVerb ||
        words.some(
          (word) =>
            isDetermined(word, verbs) || (/(?:ing|ed|ly|s)$/.test(word) && !verbs.nounsInIng.has(word)),
        )
      )
        return whole;
      const one = wording.oneOfMany.has(head.toLowerCase());
      // "by operator", "on AWS app": a way of doing or a name, as likely as a thing.
      if (one && (preposition === 'by' || words.length === 0)) return whole;
      const article =
        preposition === 'into' || (one && /^(?:for|with|using)$|ing$/.test(preposition)) ? 'a' : 'the';
      return `${preposition} ${article} ${modifiers}${head}`;
    },
  );
  return fixArticles(out, wording);
}

function isDetermined(word: string, { english }: CompiledVerbs): boolean {
  return english.determiners.has(word.toLowerCase()) || DETERMINED.test(word);
}
