import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { splitWords, type Word } from '../../english/split-words.ts';
import { tidySpaces } from '../../english/tidy-text.ts';
import type { Token } from '../../tokens/token.ts';
import type { Trimmed } from './trim-filler.ts';

/** Words after which an empty gain has ended: what follows says how. */
const means = /^(?:by|using|through|with|via|leveraging|utilizing|while|which|thus|thereby)$/;

/**
 * Takes out gains that say nothing anybody can check: "to ensure scalability and reliability", ", resulting in better
 * performance", "for improved user experience". A gain that names a system, a number or a term stays.
 */
export function trimGains(
  text: string,
  wording: CompiledWording,
  verbs: CompiledVerbs,
  extract: (text: string) => Token[],
): Trimmed {
  const words = splitWords(text);
  const tokens = extract(text);
  const isWord = (word: Word | undefined) =>
    !!word &&
    !/\d/.test(word.text) &&
    !word.text.includes('{') &&
    (wording.emptyWords.has(word.lower) ||
      isGainVerb(word, verbs, wording) ||
      wording.adverbs.has(word.lower) ||
      wording.fillers.has(word.lower)) &&
    !tokens.some((token) => word.start < token.end && word.end > token.start && /[A-Z\d]/.test(token.text));

  const cuts: [number, number][] = [];
  for (let index = 1; index < words.length; index += 1) {
    const start = gainStart(words, index, text, verbs, wording);
    if (start === undefined) continue;
    let last = index;
    while (
      isWord(words[last + 1]) &&
      !/[;:(—]|\.\s/.test(text.slice(words[last]?.end, words[last + 1]?.start))
    )
      last += 1;
    const end = gainEnd(words, index, last, text, verbs);
    if (end === undefined || measuresChange(text.slice(start, end), verbs, wording)) continue;
    cuts.push([start, end]);
    index = words.findLastIndex((word) => word.end <= end);
  }

  const dropped = cuts.map(([from, to]) =>
    text
      .slice(from, to)
      .replace(/^[\s,;–—-]+(?:and\s+)?/, '')
      .trim(),
  );
  let out = text;
  for (const [from, to] of cuts.toReversed()) out = `${out.slice(0, from)} ${out.slice(to)}`;
  return cuts.length ? { text: tidySpaces(out), dropped } : { text, dropped: [] };
}

function isGainVerb(word: Word, verbs: CompiledVerbs, wording: CompiledWording): boolean {
  const base = verbs.forms.base(word.lower);
  return !!base && wording.gainVerbs.has(base);
}

/** Whether a gain changes something that can be measured ("reducing downtime"): then it only lacks its figures. */
function measuresChange(gain: string, verbs: CompiledVerbs, wording: CompiledWording): boolean {
  const changes = splitWords(gain).some(({ lower }) =>
    wording.changeVerbs.has(verbs.forms.base(lower) ?? ''),
  );
  return (
    changes &&
    [...gain.matchAll(wording.measures)].some(
      ([phrase]) => !wording.measureOf.get(phrase.toLowerCase())?.standsFor,
    )
  );
}

/** Where the gain that `words[index]` brings begins, its comma or "to" included. */
function gainStart(
  words: Word[],
  index: number,
  text: string,
  verbs: CompiledVerbs,
  wording: CompiledWording,
): number | undefined {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before) return undefined;
  const from = (first: number) => {
    const start = words[first]?.start;
    return start === undefined ? undefined : text.slice(0, start).replace(/[\s,;–—]+$/, '').length;
  };
  if (isGainVerb(word, verbs, wording)) {
    const form = verbs.forms.form(word.lower);
    if (before.lower === 'to' && form === 'base') {
      const ordered = words[index - 2]?.lower === 'order' && words[index - 3]?.lower === 'in';
      return index > 1 ? from(ordered ? index - 3 : index - 1) : undefined;
    }
    if (/^(?:which|that|thus|thereby|hence|while)$/.test(before.lower)) return from(index - 1);
    if (form === 'gerund' && !/^(?:by|of|for|in|on|at|through|after|with)$/.test(before.lower))
      return before.lower === 'and' ? from(index - 1) : from(index);
    if (form === 'past' && before.lower === 'and') return from(index - 1);
    return undefined;
  }
  if (/^(?:for|with)$/.test(word.lower)) {
    const next = words[index + 1]?.lower ?? '';
    const vague = wording.fillers.has(next) || wording.adverbs.has(next) || wording.gains.has(next);
    return vague ? from(index) : undefined;
  }
  return undefined;
}

/**
 * The end of the gain, where the text ends there or goes on with how it was done or with another clause. Where more
 * of the same phrase or list follows, or a figure of it: `undefined`, for then it is not empty.
 */
function gainEnd(
  words: Word[],
  first: number,
  last: number,
  text: string,
  verbs: CompiledVerbs,
): number | undefined {
  const rest = text.slice(words[last]?.end);
  if (/^[^,;]*\d/.test(rest)) return undefined;
  if (last === first) return undefined;
  const next = words[last + 1];
  if (!next) return text.length;
  const word = words[last];
  if (!word || verbs.english.openGainEnds.has(word.lower)) {
    const after = word?.lower === 'and' && verbs.forms.form(next.lower) === 'past';
    return after ? words[last - 1]?.end : undefined;
  }
  const gap = text.slice(word.end, next.start);
  if (/[;.)—–]/.test(gap)) return word.end;
  if (/,/.test(gap)) return startsClause(next, words[last + 2], verbs) ? word.end : undefined;
  return means.test(next.lower) ? word.end : undefined;
}

/** After a comma: a verb or a relative begins a new clause, a noun goes on with the list. */
function startsClause(next: Word, after: Word | undefined, verbs: CompiledVerbs): boolean {
  if (/^(?:which|while|thus|thereby|using|with|by|resulting|leading)$/.test(next.lower)) return true;
  const form = verbs.forms.form(next.lower === 'and' ? (after?.lower ?? '') : next.lower);
  return form === 'past' || form === 'gerund';
}
