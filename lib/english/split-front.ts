import type { CompiledVerbs } from './compiled-verbs.ts';
import { insertAfterObject } from './find-object.ts';
import { readLead } from './read-lead.ts';
import type { TaggedWord } from './tagger.ts';

/** A bullet without what stands before its verb. */
export interface Front {
  /** A heading inside the bullet: "Payments" of "Payments: built ...". */
  label?: string;
  text: string;
}

const label = /^(\p{L}[\p{L}\d .&/+()-]{1,45}?)\s?(?::|\s[–—])\s+(?=\S)/u;

/**
 * Moves what stands before the verb behind its object: "Using Redis, built a cache" is "Built a cache using Redis".
 * A heading inside the bullet comes apart.
 */
export function splitFront(text: string, known: CompiledVerbs, tags: TaggedWord[]): Front {
  const heading = label.exec(text);
  const words = heading?.[1]?.split(/\s+/).length ?? 0;
  if (heading?.[1] && words <= 5 && !readLead(heading[1], known).verbs.length) {
    const rest = text.slice(heading[0].length);
    return { label: heading[1], text: splitFront(rest, known, tags).text };
  }
  const front = known.english.front.exec(text)?.[0];
  if (!front) return { text };
  const rest = text.slice(front.length);
  const lead = readLead(rest, known, tags);
  if (!lead.verbs.length && !lead.claims) return { text };
  const phrase = front.replace(/,\s+$/, '');
  const start = rest.length - lead.body.length;
  if (!rest.endsWith(lead.body)) return { text };
  const small = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return { text: rest.slice(0, start) + insertAfterObject(lead.body, small) };
}
