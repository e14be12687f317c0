import type { Token } from '../tokens/token.ts';
import type { CompiledVerbs } from './compiled-verbs.ts';
import type { CompiledWording } from './compiled-wording.ts';
import type { Trimmed } from './trim-filler.ts';
import { splitWords, tidySpaces, type Word } from './words.ts';

/** Words after which an empty gain may end and the bullet go on. */
const continues =
  /^(?:by|using|through|with|via|for|in|on|across|while|which|that|leveraging|utilizing|as|during|within|under|at|from|and)$/;

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
    const start = gainStart(words, index, verbs, wording);
    if (start === undefined) continue;
    let last = index;
    while (
      isWord(words[last + 1]) &&
      !/[;:(—]|\.\s/.test(text.slice(words[last]?.end, words[last + 1]?.start))
    )
      last += 1;
    const end = gainEnd(words, index, last, text);
    if (end === undefined) continue;
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

/** Where the gain that `words[index]` brings begins, its comma or "to" included. */
function gainStart(
  words: Word[],
  index: number,
  verbs: CompiledVerbs,
  wording: CompiledWording,
): number | undefined {
  const word = words[index];
  const before = words[index - 1];
  if (!word || !before) return undefined;
  const opens = (first: number) => words[first - 1]?.end;
  if (isGainVerb(word, verbs, wording)) {
    const form = verbs.forms.form(word.lower);
    if (before.lower === 'to' && form === 'base') {
      if (words[index - 2]?.lower === 'order') return opens(index - 3);
      return index > 1 ? opens(index - 1) : undefined;
    }
    if (/^(?:which|that|thus|thereby|hence|while)$/.test(before.lower)) return opens(index - 1);
    if (form === 'gerund' && !/^(?:by|of|for|in|on|at|through|after|with)$/.test(before.lower))
      return before.lower === 'and' ? opens(index - 1) : before.end;
    if (form === 'past' && before.lower === 'and') return opens(index - 1);
    return undefined;
  }
  if (/^(?:for|with)$/.test(word.lower)) {
    const next = words[index + 1]?.lower ?? '';
    const vague = wording.fillers.has(next) || wording.adverbs.has(next) || isGain(next);
    return vague ? before.end : undefined;
  }
  return undefined;
}

function isGain(word: string): boolean {
  return /^(?:better|improved|enhanced|increased|optimal|faster|greater|maximum|minimal|high|higher|scalability|performance|reliability|efficiency|maintainability|consistency)$/.test(
    word,
  );
}

/** The end of the gain, when the text ends there or goes on with something else; inside a phrase: `undefined`. */
function gainEnd(words: Word[], first: number, last: number, text: string): number | undefined {
  let at = last;
  while (at >= first) {
    const word = words[at];
    const next = words[at + 1];
    if (!word) return undefined;
    const loose = /^(?:and|or|of|for|in|with|to|the|a|an|our|its|their|into|across|all|more|most)$/.test(
      word.lower,
    );
    if (loose && at > first) {
      at -= 1;
      continue;
    }
    if (at === first && !/ing$|^to$/.test(word.lower) && words.length > first + 1) return undefined;
    if (!next) return at > first ? text.length : undefined;
    const gap = text.slice(word.end, next.start);
    const closed = /[,;.:)—–]/.test(gap) || continues.test(next.lower);
    return closed && at > first ? word.end : undefined;
  }
  return undefined;
}
