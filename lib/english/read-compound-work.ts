import type { CompiledVerbs } from './compiled-verbs.ts';
import type { NounsOfWork } from './read-nouns-of-work.ts';
import { splitWords } from './split-words.ts';

/** These make better what they are done to. */
const betterment = /^(?:enhance|improve|extend|optimi[sz]e|upgrade)$/;

/**
 * Reads work named in one compound: "API design and development using X" is "designed and developed APIs using X",
 * "bug fixing and API testing" is "fixed bugs and tested APIs".
 * Only for objects that are known; anything else: `undefined`.
 */
export function readCompoundWork(text: string, known: CompiledVerbs): NounsOfWork | undefined {
  const words = splitWords(text);
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const modifier = words
      .slice(0, length)
      .map((word) => word.lower)
      .join(' ');
    const object = known.objectsOfWork.get(modifier);
    const last = words[length - 1];
    if (!object || !last) continue;
    const work = readWork(text.slice(last.end), known);
    if (!work) return undefined;
    const betters = object === 'bugs' && work.verbs.find((verb) => betterment.test(verb));
    const target = /^ (?:for|to|in|of|on) (.+)$/.exec(work.rest)?.[1];
    if (betters) {
      // Nobody enhances bugs: "bug fixes and enhancements for X" is "fixed bugs in and enhanced X".
      if (!target) return undefined;
      const past = `fixed bugs in and ${known.forms.past(betters)}`;
      return { verbs: ['fix', betters], base: `fix bugs in and ${betters}`, past, rest: target };
    }
    const base = work.verbs.join(work.joiner);
    const past = work.verbs.map((verb) => known.forms.past(verb)).join(work.joiner);
    if (!/^ and /.test(work.rest)) return { verbs: work.verbs, base, past, rest: `${object}${work.rest}` };
    const more = readCompoundWork(work.rest.slice(5), known);
    if (!more) return undefined;
    return {
      verbs: [...work.verbs, ...more.verbs],
      base: `${base} ${object} and ${more.base}`,
      past: `${past} ${object} and ${more.past}`,
      rest: more.rest,
    };
  }
  return undefined;
}

/** One or two nouns of work, then an end or a preposition: " design and development using X". */
function readWork(
  text: string,
  known: CompiledVerbs,
): { verbs: string[]; joiner: string; rest: string } | undefined {
  const found =
    /^ ([a-z-]+)(?:( and | & |\/)([a-z-]+))?(?=$|[,;(]| (?:using|with|in|for|on|of|via|through|across|to|and)\b)/i.exec(
      text,
    );
  if (!found?.[1]) return undefined;
  const verbs: string[] = [];
  for (const noun of [found[1], found[3]]) {
    if (!noun) continue;
    const verb = known.nounsOfWork.get(noun.toLowerCase());
    if (!verb || verb === 'migrate') return undefined;
    verbs.push(verb);
  }
  return { verbs, joiner: ' and ', rest: text.slice(found[0].length) };
}
