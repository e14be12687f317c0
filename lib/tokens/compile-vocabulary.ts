import { addToHash, HASH_SEED } from '../text/hash.ts';
import { foldCharacter, IGNORABLE, isWordAt } from './characters.ts';
import type { CompiledSurroundings } from './compile-surroundings.ts';
import { foldPhrase } from './fold-phrase.ts';
import type { FollowingWords } from './following-words.ts';
import { type Phrase, parsePhrase } from './phrases.ts';
import { deriveSpellings, listOwnSpellings, type Spelling } from './spellings.ts';
import { createSpoken, type SpokenFinder } from './spoken-words.ts';
import { endsStep, finish, type Steps } from './steps.ts';
import type { Surroundings } from './surroundings.ts';
import type { Term } from './vocabulary.ts';

/** What the matcher keeps of a term: how it is written, and when it counts. */
export type MatchedTerm = Pick<
  Term,
  'id' | 'label' | 'category' | 'aliases' | 'exactCase' | 'context' | 'generic' | 'implies' | 'vendor'
>;

/** One spelling, ready to be compared with a text. */
export interface Candidate {
  /** Lower case, with spaces for hyphens. */
  folded: string;
  /** How many characters stand before its first word: 1 for ".NET". */
  lead: number;
  /** Where its first word ends: 4 in ".NET". */
  wordEnd: number;
  /** Set when it counts in this very case only. */
  exact: string | undefined;
  /** The spelling of the vocabulary that decides about its context, where it is not there itself. */
  origin: string | undefined;
  /** The id of the vendor whose name or product it is. */
  vendor: string | undefined;
  term: MatchedTerm;
  context: SpellingContext | undefined;
}

/** The context of a term as it bears on one spelling. */
export interface SpellingContext {
  technical: boolean;
  beside: boolean;
  not: Phrase[];
  always: Phrase[];
  elsewhere: boolean;
  following?: FollowingWords;
  /** Products of other vendors have the name too. */
  shared: boolean;
}

const CERTAIN: SpellingContext = {
  technical: false,
  beside: false,
  not: [],
  always: [],
  elsewhere: false,
  shared: false,
};

/** Spellings ready to be looked up; made once by `compileVocabulary`. */
export interface Vocabulary {
  /** Longest first, by the key of their first word, and the first letter of the second where there is one. */
  candidates: ReadonlyMap<number, Candidate[]>;
  /** A bit for the hash of each first word, so that most words need no look-up in the map. A power of two bytes long. */
  filter: Uint8Array;
  surroundings: CompiledSurroundings;
  /** How names stand in the language of a text, as far as it matters to these. */
  spoken: SpokenFinder;
}

/** Bits of the filter for each spelling, so that few words pass it by chance however large the vocabulary is. */
const BITS_A_SPELLING = 16;

const SPACE = 32;

/**
 * Makes terms and the words of the trade ready for `extractTokens`. Takes some milliseconds: do it once.
 *
 * @param spoken how names stand in the language of a text; in English where it is absent.
 */
export function compileVocabulary(
  terms: MatchedTerm[],
  words: Surroundings,
  spoken: SpokenFinder = createSpoken(words, new Map(), () => 'en'),
): Vocabulary {
  return finish(compileInSteps(terms, spoken));
}

/** The same as `compileVocabulary`, step by step: for a page that must not be held up. */
export function* compileInSteps(terms: MatchedTerm[], spoken: SpokenFinder): Steps<Vocabulary> {
  const candidates = new Map<number, Candidate[]>();
  const firstWords = new Set<number>();
  const all = yield* compileTerms(terms);
  for (const [index, candidate] of all.entries()) {
    if (endsStep(index)) yield;
    const { folded, lead, wordEnd } = candidate;
    const hash = hashWord(folded, lead, wordEnd);
    firstWords.add(hash);
    // Hundreds of spellings begin with "AWS": the next letter tells most of them apart.
    const key = folded[wordEnd] === ' ' ? keyBefore(hash, folded.charCodeAt(wordEnd + 1)) : keyOf(hash);
    const others = candidates.get(key);
    if (others) others.push(candidate);
    else candidates.set(key, [candidate]);
  }
  for (const list of candidates.values()) if (list.length > 1) list.sort(longestFirst);
  yield;
  return {
    candidates,
    filter: createFilter([...firstWords]),
    surroundings: spoken.standard.surroundings,
    spoken,
  };
}

function longestFirst(a: Candidate, b: Candidate): number {
  return b.folded.length - a.folded.length;
}

/** All spellings of all terms: those of the vocabulary, and those that follow from them and are not taken. */
function* compileTerms(terms: MatchedTerm[]): Steps<Candidate[]> {
  const own: Candidate[] = [];
  for (const term of terms) {
    for (const spelling of listOwnSpellings(term)) own.push(compileSpelling(spelling, term));
    yield;
  }
  const taken = new Set(own.map(({ folded }) => folded));
  const namesOf = new Map(terms.flatMap(({ id, vendor }) => (vendor ? [[id, vendor]] : [])));
  const vendorOf = ({ id, implies = [] }: MatchedTerm): string | undefined =>
    namesOf.has(id) ? id : implies.find((each) => namesOf.has(each));
  const derived: Candidate[] = [];
  for (const term of terms) {
    const vendor = vendorOf(term);
    const names = vendor === undefined || vendor === term.id ? [] : namesOf.get(vendor);
    for (const spelling of deriveSpellings(term, names ?? [])) {
      const candidate = compileSpelling(spelling, term);
      if (!taken.has(candidate.folded)) derived.push(candidate);
    }
    yield;
  }
  const all = [...own, ...derived];
  const vendors = new Map(terms.map((term) => [term, vendorOf(term)]));
  for (const candidate of all) candidate.vendor = vendors.get(candidate.term);
  return all;
}

/** A bit for each hash; the number of bytes is a power of two. */
function createFilter(hashes: number[]): Uint8Array {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(hashes.length, 1) * BITS_A_SPELLING));
  const filter = new Uint8Array(bits >> 3);
  for (const hash of hashes) {
    const byte = (hash >> 3) & (filter.length - 1);
    filter[byte] = (filter[byte] ?? 0) | (1 << (hash & 7));
  }
  return filter;
}

function compileSpelling({ text, exact, origin, certain }: Spelling, term: MatchedTerm): Candidate {
  const folded = foldPhrase(text);
  let lead = 0;
  while (lead < folded.length && !isWordAt(folded, lead)) lead++;
  if (lead === folded.length)
    throw new Error(`Expected a spelling with a letter or digit for ${term.id}, got "${text}".`);
  let wordEnd = lead;
  while (isWordAt(folded, wordEnd)) wordEnd++;
  return {
    folded,
    lead,
    wordEnd,
    exact: exact ? text : undefined,
    origin,
    vendor: undefined,
    term,
    context: certain ? CERTAIN : undefined,
  };
}

/** The hash of the word `[start, end)`, as `extractTokens` makes it while it reads. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = HASH_SEED;
  for (let at = start; at < end; at++) {
    const character = foldCharacter(text.charCodeAt(at));
    if (character > IGNORABLE) hash = addToHash(hash, character);
  }
  return hash;
}

/** The key of spellings whose only word has this hash. Small enough that no engine has to box it. */
export function keyOf(hash: number): number {
  return hash & 0x3fffffff;
}

/** The key of spellings of several words, the first of this hash and the second beginning with this character. */
export function keyBefore(hash: number, next: number): number {
  const character = foldCharacter(next);
  return keyOf(addToHash(addToHash(hash, SPACE), character > IGNORABLE ? character : next));
}

/** The context of a candidate, made ready when it is first met: most spellings never are. */
export function readContext(candidate: Candidate): SpellingContext {
  candidate.context ??= compileContext(candidate);
  return candidate.context;
}

function compileContext({ folded, origin, term: { context = {} } }: Candidate): SpellingContext {
  const listed = origin === undefined ? folded : foldPhrase(origin);
  const {
    technical = [],
    beside = [],
    not = [],
    always = [],
    elsewhere = [],
    followedBy,
    shared = [],
  } = context;
  const isListed = (spellings: string[]): boolean => spellings.some((each) => foldPhrase(each) === listed);
  const compiled: SpellingContext = {
    technical: technical === true || isListed(technical),
    beside: isListed(beside),
    not: not.map((phrase) => parsePhrase(foldPhrase(phrase), folded)),
    always: always.map((phrase) => parsePhrase(foldPhrase(phrase), folded)),
    elsewhere: isListed(elsewhere),
    shared: isListed(shared),
  };
  const needed = isListed(followedBy?.needed ?? []);
  if (followedBy && (needed || isListed(followedBy.checked ?? []))) {
    const { words, not, openers } = followedBy;
    compiled.following = { words: new Set(words), not: new Set(not), openers: new Set(openers), needed };
  }
  return compiled;
}
