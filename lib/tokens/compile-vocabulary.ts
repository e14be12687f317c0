import { foldCharacter, IGNORABLE } from './characters.ts';
import type { Surroundings } from './surroundings.ts';
import type { Category, Context, Term } from './vocabulary.ts';

/** What the matcher keeps of a term: how it is written, and when it counts. */
export type MatchedTerm = Pick<
  Term,
  'id' | 'label' | 'category' | 'aliases' | 'exactCase' | 'context' | 'generic'
>;

/** One spelling, ready to be compared with a text. */
export interface Candidate {
  /** Lower case, with spaces for hyphens. */
  folded: string;
  /** How many characters stand before its first word: 1 for ".NET". */
  lead: number;
  /** Set when it counts in this very case only. */
  exact?: string;
  term: MatchedTerm;
}

/** Phrases of a context, folded. With the spelling inside, `at` is its place there. */
export interface CompiledContext {
  /** Folded spellings, or all of them. */
  technical: true | Set<string>;
  beside: Set<string>;
  not: string[];
  always: string[];
}

/** Spellings by the hash of their first word, longest first; made once by `compileVocabulary`. */
export interface Vocabulary {
  candidates: Map<number, Candidate[]>;
  /** A bit for each hash present, so that most words are passed over without a look into the map. */
  filter: Uint8Array;
  contexts: Map<string, CompiledContext>;
  categories: Map<string, Category>;
  surroundings: CompiledSurroundings;
}

export type CompiledSurroundings = Record<keyof Surroundings, Set<string>>;

export const HASH_SEED = 0x811c9dc5 | 0;
export const FILTER_BITS = 0xffff;

/** Adds one folded character to the hash of a word. */
export function hashCharacter(hash: number, folded: number): number {
  return Math.imul(hash ^ folded, 0x01000193);
}

/** Makes terms and the words of the trade ready for `extractTokens`. Takes some milliseconds: do it once. */
export function compileVocabulary(terms: MatchedTerm[], surroundings: Surroundings): Vocabulary {
  const candidates = new Map<number, Candidate[]>();
  const filter = new Uint8Array((FILTER_BITS + 1) >> 3);
  const contexts = new Map<string, CompiledContext>();
  const categories = new Map<string, Category>();
  for (const term of terms) {
    categories.set(term.id, term.category);
    if (term.context) contexts.set(term.id, compileContext(term.context));
    const exactCase = new Set(term.exactCase);
    for (const spelling of new Set([term.label, ...(term.aliases ?? []), ...exactCase])) {
      const candidate = compileSpelling(spelling, term, exactCase.has(spelling));
      const hash = hashFirstWord(candidate);
      filter[(hash & FILTER_BITS) >> 3] = (filter[(hash & FILTER_BITS) >> 3] ?? 0) | (1 << (hash & 7));
      const others = candidates.get(hash);
      if (others) others.push(candidate);
      else candidates.set(hash, [candidate]);
    }
  }
  for (const list of candidates.values()) list.sort((a, b) => b.folded.length - a.folded.length);
  return { candidates, filter, contexts, categories, surroundings: compileSurroundings(surroundings) };
}

function compileSpelling(spelling: string, term: MatchedTerm, exact: boolean): Candidate {
  const folded = foldPhrase(spelling);
  const lead = [...folded].findIndex((character) => foldCharacter(character.charCodeAt(0)) > IGNORABLE);
  if (lead < 0)
    throw new Error(`Expected a spelling with a letter or digit for ${term.id}, got "${spelling}".`);
  return exact ? { folded, lead, exact: spelling, term } : { folded, lead, term };
}

function hashFirstWord({ folded, lead }: Candidate): number {
  let hash = HASH_SEED;
  for (let at = lead; at < folded.length; at++) {
    const character = foldCharacter(folded.charCodeAt(at));
    if (character <= IGNORABLE) break;
    hash = hashCharacter(hash, character);
  }
  return hash;
}

function compileContext({ technical = [], beside = [], not = [], always = [] }: Context): CompiledContext {
  return {
    technical: technical === true ? true : new Set(technical.map(foldPhrase)),
    beside: new Set(beside.map(foldPhrase)),
    not: not.map(foldPhrase),
    always: always.map(foldPhrase),
  };
}

function compileSurroundings(words: Surroundings): CompiledSurroundings {
  return {
    after: new Set(words.after),
    before: new Set(words.before),
    joined: new Set(words.joined),
    near: new Set(words.near),
    openers: new Set(words.openers),
  };
}

/** A phrase in lower case with single spaces for blanks and hyphens. */
export function foldPhrase(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/[\s‐‑–-]+/g, ' ')
    .trim();
}
