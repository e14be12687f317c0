import { foldCharacter, IGNORABLE, isWordAt } from './characters.ts';
import {
  addToFilter,
  type Candidate,
  compileSurroundings,
  compileTerm,
  firstWord,
  hashWord,
  longestFirst,
  type Vocabulary,
} from './compile-vocabulary.ts';
import { unpackTerm } from './pack-vocabulary.ts';
import type { Surroundings } from './surroundings.ts';
import type { Category } from './vocabulary.ts';

/**
 * Makes a vocabulary that `packVocabulary` packed ready for `extractTokens`, without reading its terms: each is
 * unpacked when a text first holds a word that begins one of its spellings. A page names some twenty terms of more
 * than a thousand, and the script in it may hold it for milliseconds only. Throws when there is no category.
 */
export function openVocabulary(packed: string, surroundings: Surroundings): Vocabulary {
  if (!packed.startsWith('['))
    throw new Error(`Expected a packed vocabulary to open with a category, got "${packed.slice(0, 40)}".`);
  const small = packed.toLowerCase();
  const index = indexSpellings(small);
  const known = new Map<string, Candidate[] | undefined>();
  return {
    candidates: {
      get(word) {
        if (!known.has(word)) known.set(word, readCandidates(word, packed, small, index));
        return known.get(word);
      },
    },
    filter: index.filter,
    surroundings: compileSurroundings(surroundings),
  };
}

/** Where the first word of each spelling stands, in chains of those whose hashes end alike. */
interface SpellingIndex {
  /** A bit for the hash of each first word; the number of bytes is a power of two. */
  filter: Uint8Array;
  /** For the low bits of a hash the newest spelling of the chain, or -1. */
  heads: Int16Array;
  /** For each spelling the one before it in its chain, or -1. */
  previous: number[];
  /** For each spelling where its first word begins. */
  starts: number[];
}

const CHAINS = 2048;

function indexSpellings(packed: string): SpellingIndex {
  const filter = new Uint8Array((2 ** Math.ceil(Math.log2(packed.length))) >> 3);
  const heads = new Int16Array(CHAINS).fill(-1);
  const previous: number[] = [];
  const starts: number[] = [];
  let lineStart = 0;
  for (const line of packed.split('\n')) {
    const tab = line.indexOf('\t');
    const end = tab < 0 ? line.length : tab;
    // A line without a bar is the heading of a category.
    for (let at = line.startsWith('|') ? 1 : end; at < end; ) {
      while (at < end && foldCharacter(line.charCodeAt(at)) <= IGNORABLE) at++;
      const hash = hashWord(line, at);
      addToFilter(filter, hash);
      previous.push(heads[hash & (CHAINS - 1)] ?? -1);
      heads[hash & (CHAINS - 1)] = starts.push(lineStart + at) - 1;
      const next = line.indexOf('|', at);
      at = next < 0 ? end : next + 1;
    }
    lineStart += line.length + 1;
  }
  return { filter, heads, previous, starts };
}

/** The spellings that begin with a word, longest first, or `undefined` where none does. */
function readCandidates(
  word: string,
  packed: string,
  small: string,
  { heads, previous, starts }: SpellingIndex,
): Candidate[] | undefined {
  const lines = new Set<number>();
  for (let at = heads[hashWord(word) & (CHAINS - 1)] ?? -1; at >= 0; at = previous[at] ?? -1) {
    const start = starts[at] ?? 0;
    if (small.startsWith(word, start) && !isWordAt(small, start + word.length))
      lines.add(packed.lastIndexOf('\n', start) + 1);
  }
  const begun: Candidate[] = [];
  for (const line of lines)
    for (const candidate of compileTerm(unpackTerm(lineAt(packed, line), categoryAt(packed, line))))
      if (firstWord(candidate) === word) begun.push(candidate);
  return begun.length > 0 ? begun.sort(longestFirst) : undefined;
}

function lineAt(packed: string, start: number): string {
  const end = packed.indexOf('\n', start);
  return end < 0 ? packed.slice(start) : packed.slice(start, end);
}

/** The category whose heading stands last before a line. */
function categoryAt(packed: string, start: number): Category {
  const heading = packed.lastIndexOf('\n[', start) + 1;
  return packed.slice(heading + 1, packed.indexOf(']', heading)) as Category;
}
